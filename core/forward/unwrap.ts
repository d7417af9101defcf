import { htmlToText } from '../mail/html-text.ts';
import type { Message } from '../mail/message.ts';
import { type Attribution, findAttribution } from './attribution.ts';
import type { Forwarded, Unwrapped } from './forwarded.ts';
import { findHeads, type Head } from './head.ts';
import { asText, type Line, readings } from './line.ts';
import { readMailboxes } from './mailbox.ts';
import { readNote } from './note.ts';
import { cut, isNoteToSelf, isOwn, type Owner, type Relation, relation, type Segment } from './segment.ts';
import { readSubject } from './subject.ts';

/** Messages taken out of one mail, attached and inline together. */
const MAX_MESSAGES = 100;

const header = (message: Message, name: string): string =>
  message.headers.find((header) => header.name === name)?.value ?? '';

const unique = (ids: readonly string[]): string[] => [...new Set(ids)];

const threadOf = ({ messageId, inReplyTo, references }: Message): string[] =>
  unique([...(messageId === null ? [] : [messageId]), ...inReplyTo, ...references]);

/** What a forward says about the message it holds: the forward answers it, or names it. */
const forwardedIds = (message: Message): string[] =>
  unique([
    ...(header(message, 'x-forwarded-message-id').match(/<[^<>\s]{1,998}>/g) ?? []),
    ...message.inReplyTo,
    ...message.references,
  ]);

const bodyText = ({ html, text }: Message): string =>
  text?.trim() ? text.trim() : html === null ? '' : htmlToText(html);

/** The message as it is, from its own headers. */
const asForwarded = (message: Message, via: Forwarded['via']): Forwarded => ({
  via,
  from: message.from[0] ?? readMailboxes(header(message, 'from'))[0] ?? null,
  replyTo: readMailboxes(header(message, 'reply-to'))[0] ?? null,
  to: message.to,
  date: message.date,
  subject: message.subject || null,
  text: bodyText(message),
  messageIds: threadOf(message),
});

const fromHead = (head: Head, lines: readonly Line[]): Forwarded => ({
  via: 'inline',
  from: head.from,
  replyTo: head.replyTo,
  to: head.to,
  date: head.date,
  subject: head.subject,
  text: asText(lines, head.depth),
  messageIds: [],
});

interface Found {
  messages: Forwarded[];
  /** The person's own words: above the first forward, above forwards within it, and below the last one. */
  typed: Line[];
}

const EMPTY: Line = { text: '', depth: 0, marks: [], indented: false };

/** Follows the chain of segments to the messages that the person means. */
const choose = (segments: readonly Segment[], owner: Owner): Found => {
  const chosen: Segment[] = [];
  const typed: Line[] = [];
  let inHistory = false;
  for (const next of segments) {
    const current = chosen.at(-1);
    const kind: Relation = !current
      ? 'sibling'
      : inHistory && !current.closed
        ? 'history'
        : relation(current, next, owner);
    inHistory = kind === 'history';
    if (!current || kind === 'sibling') {
      chosen.push(next);
    } else if (kind === 'inner') {
      if (isNoteToSelf(current, owner)) typed.push(...current.lines, EMPTY);
      chosen.splice(-1, 1, next);
    } else {
      // The header and text of what it answers stay in the text of the message.
      const lines = [...current.lines, EMPTY, ...asQuoted(next.head), ...next.lines];
      chosen.splice(-1, 1, { ...next, head: current.head, lines });
    }
  }
  return {
    messages: chosen.map(({ head, lines }) => fromHead(head, lines)),
    typed: [...typed, ...(segments.at(-1)?.after ?? [])],
  };
};

/** A header that is part of a message's text, so that a reader sees where an older message begins. */
const asQuoted = ({ from, subject, depth }: Head): Line[] => {
  const who = from ? [from.name, from.email && `<${from.email}>`].filter(Boolean).join(' ') : '';
  const texts = [...(who ? [`From: ${who}`] : []), ...(subject ? [`Subject: ${subject}`] : []), ''];
  return texts.map((text) => ({ ...EMPTY, text, depth }));
};

/** The person's own reply, forwarded: what it quotes is what they mean. */
const behindOwnReply = (segments: Segment[], owner: Owner, notAfter: number | null): Segment[] => {
  const last = segments.at(-1);
  if (!last || !isOwn(last.head.from, owner)) return segments;
  const attribution = findAttribution(last.lines, notAfter);
  if (!attribution || isOwn(attribution.from, owner)) return segments;
  return [
    ...segments.slice(0, -1),
    { ...last, lines: last.lines.slice(0, attribution.top) },
    quotedSegment(last.lines, attribution, readSubject(last.head.subject ?? '').bare),
  ];
};

const quotedSegment = (
  lines: readonly Line[],
  { top, end, from, date }: Attribution,
  subject: string,
): Segment => {
  const depth = lines.slice(end).find(({ text }) => text.trim() !== '')?.depth ?? 0;
  const head = { top, end, depth, marker: null, from, replyTo: null, to: [], date, subject: subject || null };
  return cut(lines, [head])[0] ?? { head, lines: [], closed: false, after: [] };
};

/** Forwards in the body, by one reading of it; null when there is none. */
const inBody = (lines: readonly Line[], message: Message, owner: Owner): Found | null => {
  const { kind, bare } = readSubject(message.subject);
  const notAfter = message.date?.at ?? null;
  const heads = findHeads(lines, notAfter);
  const [first] = heads;
  if (first) {
    // A reply quotes the same way in Outlook; only the client's words for "forwarded" say otherwise.
    if (kind === 'reply' && first.marker !== 'forwarded') return null;
    const found = choose(behindOwnReply(cut(lines, heads), owner, notAfter), owner);
    return { ...found, typed: [...lines.slice(0, first.top), EMPTY, ...found.typed] };
  }
  const attribution = findAttribution(lines, notAfter);
  if (!attribution || !(attribution.forwarded || kind === 'forward')) return null;
  const segment = quotedSegment(lines, attribution, bare);
  const messages = [fromHead(segment.head, segment.lines)];
  return { messages, typed: [...lines.slice(0, attribution.top), EMPTY, ...segment.after] };
};

const isWhole = ({ messages }: Found): boolean =>
  messages.every(({ from, text }) => from !== null && text !== '');

/** The best reading of the body: the first whole one, else the first that holds a forward at all. */
const inline = (message: Message, owner: Owner): Found | null => {
  let partial: Found | null = null;
  for (const lines of readings(message)) {
    const found = inBody(lines, message, owner);
    if (found && isWhole(found)) return found;
    partial ??= found;
  }
  return partial;
};

const ownerOf = ({ from }: Message): Owner => ({
  emails: new Set(from.map(({ email }) => email)),
  name: from[0]?.name ?? null,
});

/** An attached mail, or what it passes on where it is itself a forward. Depth is bounded by the reader. */
const fromAttached = (attached: Message, owner: Owner): Forwarded[] => {
  const passesOn = isOwn(attached.from[0] ?? null, owner) || readSubject(attached.subject).kind === 'forward';
  const inner = passesOn ? messagesIn(attached, owner).messages : [];
  return inner.length > 0
    ? inner.map((message) => ({ ...message, via: 'attached' as const }))
    : [asForwarded(attached, 'attached')];
};

const messagesIn = (message: Message, owner: Owner): Found => {
  const body = inline(message, owner);
  const attached = message.attached.slice(0, MAX_MESSAGES).flatMap((mail) => fromAttached(mail, owner));
  const messages = body?.messages ?? [];
  const [only] = messages;
  if (only && messages.length === 1) {
    only.messageIds = forwardedIds(message);
    only.subject ??=
      readSubject(message.subject).kind === 'forward' ? readSubject(message.subject).bare : null;
  }
  // Some clients quote what they also attach; the attachment is the original.
  const key = ({ from, subject }: Forwarded): string => `${from?.email} ${readSubject(subject ?? '').bare}`;
  const originals = new Set(attached.map(key));
  const typed = body?.typed ?? (attached.length > 0 ? ([...readings(message)].at(-1) ?? []) : []);
  return {
    messages: [...messages.filter((one) => !originals.has(key(one))), ...attached].slice(0, MAX_MESSAGES),
    typed,
  };
};

const isRedirected = ({ headers }: Message): boolean =>
  headers.some(({ name }) => name === 'resent-from' || name === 'resent-to' || name === 'resent-sender');

/**
 * Takes a mail apart: the messages that were forwarded in it, quoted, attached or redirected, and what the person
 * typed around them. Of forwards within forwards the innermost original is the message; a thread that a message
 * answers stays in its text. A mail that is no forward has no messages. With `automatic`, for mail that a filter
 * passes on, the mail itself is the message. Never throws; linear in the length of the mail.
 */
export const unwrap = (message: Message, { automatic = false }: { automatic?: boolean } = {}): Unwrapped => {
  if (automatic) return { messages: [asForwarded(message, 'automatic')], note: null };
  if (isRedirected(message)) return { messages: [asForwarded(message, 'redirected')], note: null };
  const { messages, typed } = messagesIn(message, ownerOf(message));
  return { messages, note: messages.length > 0 ? readNote(typed, message.from[0] ?? null) : null };
};
