import type { Mailbox, StatedDate } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import type { Head } from './head.ts';
import { asText, type Line } from './line.ts';
import { readMarker } from './marker.ts';
import { readSubject } from './subject.ts';

/** A message quoted in a mail: its header and the lines below it, up to the next header. */
export interface Segment {
  head: Head;
  lines: Line[];
  /** Whether its client said where it ends, so that what follows is not part of it. */
  closed: boolean;
  /** What stands below its end, in the hand of whoever forwarded it. */
  after: Line[];
}

/** Who a mail is from, to tell their own messages in a chain from those of others. */
export interface Owner {
  emails: ReadonlySet<string>;
  name: string | null;
}

/** Own words above a forward within a forward; a longer text is a message of its own. */
const SHORT_NOTE = 600;

/** Where the quoted lines end: below them, with fewer marks of quoting, somebody else goes on. */
const quoteEnd = (lines: readonly Line[], depth: number): number => {
  if (depth === 0) return lines.length;
  let end = lines.length;
  while (end > 0 && (lines[end - 1]?.depth ?? 0) < depth) end -= 1;
  if (end === 0) return lines.length;
  // A line that was wrapped without its mark still belongs to the paragraph.
  while (end < lines.length && lines[end]?.text.trim() !== '') end += 1;
  return end;
};

/** Without the client's rules at either end: Zoho repeats its separator below the header. */
const withoutRules = (lines: readonly Line[]): Line[] => {
  const filled = lines.flatMap(({ text }, at) => (text.trim() === '' ? [] : [at]));
  const isMarker = (at: number | undefined): boolean => readMarker(lines[at ?? -1]?.text ?? '') !== null;
  const [first, last] = [filled[0], filled.at(-1)];
  const start = first !== undefined && isMarker(first) ? first + 1 : 0;
  const end = last !== undefined && last > start && isMarker(last) ? last : lines.length;
  return lines.slice(start, end);
};

/** Cuts the lines at their headers. */
export const cut = (lines: readonly Line[], heads: readonly Head[]): Segment[] =>
  heads.map((head, index) => {
    const all = lines.slice(head.end, heads[index + 1]?.top ?? lines.length);
    const end = all.findIndex(({ text }) => readMarker(text) === 'end');
    const quoted = end < 0 ? quoteEnd(all, head.depth) : end;
    return {
      head,
      lines: withoutRules(all.slice(0, quoted)),
      closed: end >= 0,
      after: all.slice(end < 0 ? quoted : end + 1),
    };
  });

const isSame = (one: Mailbox, other: Mailbox): boolean =>
  one.email !== '' && other.email !== ''
    ? one.email === other.email
    : one.name !== null && other.name !== null && plainLetters(one.name) === plainLetters(other.name);

/** Whether it is the person: by their address, or by their full name at another address of theirs. */
export const isOwn = (mailbox: Mailbox | null, { emails, name }: Owner): boolean => {
  if (mailbox === null) return false;
  if (emails.has(mailbox.email)) return true;
  const full = plainLetters(name ?? '').trim();
  return full.includes(' ') && plainLetters(mailbox.name ?? '') === full;
};

/** Whether its words are the person's to us: a forward of theirs, not their answer to an employer. */
export const isNoteToSelf = ({ head }: Segment, owner: Owner): boolean =>
  isOwn(head.from, owner) &&
  (readSubject(head.subject ?? '').kind === 'forward' || head.to.some((mailbox) => isOwn(mailbox, owner)));

const isLater = (one: StatedDate | null, other: StatedDate | null): boolean =>
  one !== null && other !== null && one.at > other.at;

/**
 * What a message that follows another in one mail is to it: `inner`, what the other merely passed on;
 * `sibling`, forwarded beside it; `history`, the thread that the other answers, part of its text.
 */
export type Relation = 'inner' | 'sibling' | 'history';

export const relation = (outer: Segment, next: Segment, owner: Owner): Relation => {
  const passedOn =
    outer.head.from !== null && next.head.to.some((mailbox) => isSame(mailbox, outer.head.from ?? mailbox));
  const words = asText(outer.lines).length;
  if (isOwn(outer.head.from, owner)) return 'inner';
  if (outer.closed) return 'sibling';
  if (words === 0) return 'inner';
  if (readSubject(outer.head.subject ?? '').kind === 'forward')
    return words <= SHORT_NOTE || passedOn ? 'inner' : 'history';
  if (next.head.depth > outer.head.depth) return 'history';
  const forwarded = next.head.marker === 'forwarded';
  if (passedOn) return forwarded && words <= SHORT_NOTE ? 'inner' : 'history';
  const [toBoth] = [outer.head.to.some((one) => next.head.to.some((other) => isSame(one, other)))];
  const toOwner = next.head.to.some((mailbox) => isOwn(mailbox, owner));
  const likewise = toBoth || toOwner;
  if (forwarded && (likewise || isLater(next.head.date, outer.head.date))) return 'sibling';
  const sameThread =
    readSubject(outer.head.subject ?? '').bare === readSubject(next.head.subject ?? '').bare ||
    (outer.head.from !== null && next.head.from !== null && isSame(outer.head.from, next.head.from));
  return likewise && !sameThread ? 'sibling' : 'history';
};
