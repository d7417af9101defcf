import type { Forwarded } from '../forward/forwarded.ts';
import { unwrap } from '../forward/unwrap.ts';
import { htmlToText } from '../mail/html-text.ts';
import type { Mailbox, Message, StatedDate } from '../mail/message.ts';
import type { LocalDay } from '../time.ts';
import { MINUTE } from '../time.ts';
import type { Understanding, Understood } from '../understanding.ts';
import { findAts, systemOfAddress } from './ats.ts';
import { type Clause, readClauses } from './clause.ts';
import type { Language } from './concept.ts';
import { findContact, isShared } from './contact.ts';
import { fingerprint } from './content.ts';
import { findRole } from './find-role.ts';
import { fold, squash } from './fold.ts';
import { findGaps, type ReadSentence } from './gaps.ts';
import { type ForClient, findEmployer, isPrivate } from './job.ts';
import { decideKind } from './kind.ts';
import { rankLanguages } from './language.ts';
import { readLetter } from './letter.ts';
import { findListings } from './listings.ts';
import { worksAs } from './occupation.ts';
import { findStage } from './stage.ts';
import { LANGUAGES } from './words.ts';

/** What is known besides the message: who forwarded it, whose name is then nobody's employer or contact. */
export interface Context {
  person?: Mailbox;
  /** It was not forwarded but pasted or typed, so that who sent it says nothing of it. */
  pasted?: boolean;
}

/** The day a date shows in the zone it states; UTC where it states none. */
const dayOf = (date: StatedDate | null): LocalDay | null => {
  if (!date || !Number.isFinite(date.at)) return null;
  const local = new Date(date.at + (date.offset ?? 0) * MINUTE);
  return Number.isNaN(local.getTime()) ? null : local.toISOString().slice(0, 10);
};

const REPLIES = /^(?:\s*(?:re|fw|fwd|aw|wg|tr|rv|sv|vs|odp|r|antw|res|enc)\s*:)+/i;

/** Languages to read a mail in: the likeliest two that are spoken here; English where there is too little to tell. */
const spoken = (ranked: string[]): Language[] => {
  const known = ranked.flatMap((code) => LANGUAGES.filter((language) => language.code === code));
  return known.length > 0 ? known.slice(0, 2) : LANGUAGES.filter(({ code }) => code === 'en');
};

/**
 * Whether an agency writes for its client: "our client" makes an agency of the sender; so does "the client" or "they",
 * said by who is called one. Who is only called one may be, where an employer is named besides.
 */
const writesForClient = (clauses: Clause[], names: string[]): ForClient => {
  const agency = names.some((name) => AGENCY.test(fold(name)) && !NO_AGENCY.test(fold(name)));
  const said = clauses.some(
    ({ hits, words }) =>
      (agency &&
        words.some((word) => /^(?:they|them|their|ils|elles|ellos|eles|loro|zij|ze|de|oni)$/.test(word))) ||
      hits.some(({ concept, from }) => concept === 'client' && (OURS.test(words[from] ?? '') || agency)),
  );
  return said ? 'yes' : agency ? 'maybe' : 'no';
};

const OURS =
  /^(?:our|my|unser\w*|notre|mon|nuestro|mi|nosso|meu|o|nostro|il|mio|onze|mijn|var|nasz\w*|vores|asiakkaamme|nas)$/;
const AGENCY =
  /recruit(?!ing team|ment team|er\b|eren)|staffing|\bstaff\b|personalb|personald|personalv|\btalent(?!.?acquisition)|search\b|interim|zeitarbeit|uitzend|rekrytering\w|bemanning|headhunt|resourcing|consult|seleccion de personal|\bett\b|trabajo temporal|trabalho temporario|temporario|agenzia per il lavoro|lavoro interinale|agencja|rekrutacj\w+ agencj|kompetens|detachering|locums|\w\w rh$|\w\w rekrytering$|outsourcing|arbeitsvermittlung|personalvermittlung/;
/** Who hires for their own house. */
const NO_AGENCY =
  /recruit\w* (?:team|office|department)|talent (?:team|acquisition|partner)|team$|^(?:responsable|charge|direction|service|assistant|equipe|departamento|dpto|gerente|direct|coordina|hr |hr-)|consultant$|^(?:talent|recruit)\w*@/;

/** Names and addresses are short; what is longer was made to cost time. */
const bounded = (mailbox: Mailbox | null): Mailbox | null => {
  if (!mailbox) return null;
  const name = mailbox.name?.slice(0, 200).replace(/\s+/g, ' ').trim() ?? '';
  // An address in the name's place is no name.
  return { name: name === '' || /^\S+@\S+$/.test(name) ? null : name, email: mailbox.email.slice(0, 320) };
};

/** A message read: everything that its kind is weighed by and its facts are found in. */
const readForwarded = (forwarded: Forwarded, context: Context) => {
  const { to, text } = forwarded;
  const from = bounded(forwarded.from);
  const replyTo = bounded(forwarded.replyTo);
  const subject = (forwarded.subject ?? '').slice(0, 500).replace(/\s+/g, ' ').trim();
  const letter = readLetter(text);
  const ranked = rankLanguages(`${subject}\n${letter.sentences.join('\n')}`);
  const languages = spoken(ranked);
  const codes = languages.map(({ code }) => code);
  const apart = new Set(
    [letter.greeted, context.person?.name, to[0]?.name, from?.name].flatMap((name) =>
      name ? fold(name).split(/[^\p{L}-]+/u) : [],
    ),
  );
  const readAll = (lines: string[]): ReadSentence[] =>
    lines.map((sentence) => ({
      sentence,
      clauses: languages.flatMap((language) => readClauses(sentence, language, apart)),
    }));
  const prose = readAll(letter.sentences);
  const clauses = prose.flatMap((read) => read.clauses);
  const heading = readAll([subject.replace(REPLIES, ''), ...letter.heading]).flatMap((read) => read.clauses);
  const print = readAll(letter.footer.slice(0, 30)).flatMap((read) => read.clauses);

  const ats = findAts(
    [from?.email, replyTo?.email].filter((email) => email !== undefined),
    from?.name ?? null,
    text,
  );
  const people = [letter.greeted, context.person?.name, to[0]?.name].filter(
    (name) => typeof name === 'string',
  );
  const evidence = { letter, subject, from, people };
  const employer = findEmployer(
    evidence,
    codes,
    writesForClient(clauses, [
      from?.name ?? '',
      from === null || systemOfAddress(from.email) ? '' : (from.email.split('@')[1] ?? ''),
      ...letter.signature.slice(0, 5),
    ]),
  );
  const { company, agency } = employer;
  const notHuman = new Set([company, agency, ...people].flatMap((name) => (name ? [squash(name)] : [])));
  const signer = findContact({ letter, from, replyTo, notHuman });
  const role = findRole(evidence, codes, [company, agency]);
  const decision = decideKind(
    { heading, prose: clauses, print },
    {
      ats: ats !== null,
      signedByHuman: signer.signedByHuman,
      farewell: letter.farewell,
      greeted: letter.greeted !== null,
      length: letter.sentences.length,
      role:
        role === null
          ? from === null || context.pasted
            ? null
            : 'none'
          : worksAs(role, codes) === 2
            ? 'work'
            : 'words',
      company: company !== null,
      sender:
        from === null || context.pasted
          ? null
          : isPrivate(from.email)
            ? 'private'
            : isShared(from.email)
              ? 'shared'
              : 'work',
    },
  );
  return { from, ranked, codes, heading, prose, clauses, ats, role, employer, signer, decision };
};

/** What the kind of a message is weighed by: for learning the weights, and for whoever asks why. */
export const featuresOf = (forwarded: Forwarded, context: Context = {}): Map<string, number> =>
  readForwarded(forwarded, context).decision.features;

/** Understands one message that was found in a forward. What it does not say is null. Never throws. */
export const understandForwarded = (forwarded: Forwarded, context: Context = {}): Understood => {
  const { date, text, messageIds } = forwarded;
  const read = readForwarded(forwarded, context);
  const { kind, confidence, why } = read.decision;
  const { company, agency } = read.employer;
  return {
    kind,
    confidence,
    why,
    company,
    role: read.role,
    ...findStage([...read.heading, ...read.clauses], kind === 'rejection'),
    ...read.signer,
    ats: read.ats,
    agency,
    rejectedOn: kind === 'rejection' ? dayOf(date) : null,
    language: read.ranked[0] ?? null,
    gaps: kind === 'feedback' || kind === 'rejection' ? findGaps(read.prose) : [],
    listings: kind === 'alert' ? findListings(text) : [],
    messageIds,
    content: fingerprint(read.from?.email ?? null, text),
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

/**
 * Understands a whole mail: every message forwarded in it, or, where there is none, its own words; no message
 * where it says nothing. Never throws.
 */
export const understand = (message: Message, how: How = {}): Understanding => {
  const { messages, note } = unwrap(message, how);
  const person = how.automatic ? undefined : message.from[0];
  if (messages.length > 0)
    return {
      messages: messages.map((forwarded) => understandForwarded(forwarded, person ? { person } : {})),
      forwarded: true,
      note,
    };
  const own = itself(message);
  const isEmpty = own.text.trim() === '' && (own.subject ?? '').replace(REPLIES, '').trim() === '';
  return {
    messages: isEmpty ? [] : [understandForwarded(own, how.automatic ? {} : { pasted: true })],
    forwarded: false,
    note: null,
  };
};
