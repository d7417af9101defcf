import type { Forwarded } from '../forward/forwarded.ts';
import { unwrap } from '../forward/unwrap.ts';
import { htmlToText } from '../mail/html-text.ts';
import type { Mailbox, Message, StatedDate } from '../mail/message.ts';
import type { LocalDay } from '../time.ts';
import { MINUTE } from '../time.ts';
import type { Understanding, Understood } from '../understanding.ts';
import { findAts } from './ats.ts';
import { readClauses } from './clause.ts';
import { findContact } from './contact.ts';
import { fingerprint } from './content.ts';
import { fold, squash } from './fold.ts';
import { findCompany, findRole } from './job.ts';
import { decideKind } from './kind.ts';
import { rankLanguages } from './language.ts';
import { readLetter } from './letter.ts';
import { findStage } from './stage.ts';
import { LANGUAGES } from './words.ts';

/** What is known besides the message: who forwarded it, whose name is then nobody's employer or contact. */
export interface Context {
  person?: Mailbox;
}

/** The day a date shows in the zone it states; UTC where it states none. */
const dayOf = (date: StatedDate | null): LocalDay | null => {
  if (!date || !Number.isFinite(date.at)) return null;
  const local = new Date(date.at + (date.offset ?? 0) * MINUTE);
  return Number.isNaN(local.getTime()) ? null : local.toISOString().slice(0, 10);
};

/** Understands one message that was found in a forward. What it does not say is null. Never throws. */
export const understandForwarded = (forwarded: Forwarded, context: Context = {}): Understood => {
  const subject = (forwarded.subject ?? '').slice(0, 500);
  const letter = readLetter(forwarded.text);
  const ranked = rankLanguages(`${subject}\n${letter.sentences.join('\n')}`);
  const languages = LANGUAGES.filter(
    ({ code }) => ranked.slice(0, 2).includes(code) || (ranked.length === 0 && code === 'en'),
  );
  const codes = languages.map(({ code }) => code);
  const addresses = [forwarded.from?.email, forwarded.replyTo?.email].filter((email) => email !== undefined);
  const ats = findAts(addresses, forwarded.from?.name ?? null, forwarded.text);
  const decision = decideKind(letter, subject, languages, ats !== null);
  const evidence = {
    letter,
    subject,
    from: forwarded.from,
    greeted: letter.greeted,
    person: context.person?.name ?? forwarded.to[0]?.name ?? null,
  };
  const company = findCompany(evidence, codes);
  const role = findRole(evidence, codes, company);
  const notHuman = new Set(
    [company, evidence.greeted, evidence.person].flatMap((name) => (name ? [squash(name)] : [])),
  );
  const { contact, signedByHuman } = findContact({
    letter,
    from: forwarded.from,
    replyTo: forwarded.replyTo,
    notHuman,
  });
  const clauses = languages.flatMap((language) =>
    letter.sentences.flatMap((sentence) => readClauses(sentence, language)),
  );
  return {
    ...decision,
    company,
    role,
    ...findStage(clauses),
    contact,
    ats,
    agency: null,
    rejectedOn: decision.kind === 'rejection' ? dayOf(forwarded.date) : null,
    language: ranked[0] ?? null,
    signedByHuman,
    gaps: [],
    listings: [],
    messageIds: forwarded.messageIds,
    content: fingerprint(forwarded.from?.email ?? null, forwarded.text),
  };
};

/** How a mail came: `automatic` when a filter passed it on to a personal address, so that From is the employer. */
export interface How {
  automatic?: boolean;
}

/**
 * The mail itself as a message, where nothing is forwarded in it. Whoever is greeted in their own mail has pasted
 * it, and is not the sender of what it says.
 */
const itself = (message: Message): Forwarded => {
  const from = message.from[0] ?? null;
  const text = message.text ?? htmlToText(message.html ?? '');
  const greeted = fold(readLetter(text).greeted ?? '').split(' ');
  const own = fold(from?.name ?? '')
    .split(' ')
    .some((name) => name.length > 1 && greeted.includes(name));
  return {
    via: 'automatic',
    from: own ? null : from,
    replyTo: null,
    to: own && from ? [from] : message.to,
    date: message.date,
    subject: message.subject,
    text,
    messageIds: [message.messageId, ...message.inReplyTo, ...message.references].filter((id) => id !== null),
  };
};

/** Understands a whole mail: every message forwarded in it, or, where there is none, its own words. Never throws. */
export const understand = (message: Message, how: How = {}): Understanding => {
  const { messages, note } = unwrap(message, how);
  const person = how.automatic ? undefined : message.from[0];
  return {
    messages:
      messages.length > 0
        ? messages.map((forwarded) => understandForwarded(forwarded, person ? { person } : {}))
        : [understandForwarded(itself(message))],
    forwarded: messages.length > 0,
    note: messages.length > 0 ? note : null,
  };
};
