import type { Mailbox } from '../mail/message.ts';
import type { Contact } from '../opportunity.ts';
import { isSystemName, systemOfAddress } from './ats.ts';
import { fold, squash } from './fold.ts';
import type { Letter } from './letter.ts';
import { humanName } from './names.ts';

/** Local parts that reach a machine or a team and no one human. */
const SHARED =
  /^(?:no-?_?\.?reply|do-?not-?reply|donotreply|noreply|nicht-?antworten|ne-?pas-?repondre|no-?responder|nao-?responda|non-?rispondere|geen-?antwoord|svara-?inte|nie-?odpowiadaj|(?:.*[.\-_+])?(?:jobs?|careers?|karriere|recruit(?:ing|ment|er|ers|eren)?|talent|talents|hr|rh|rrhh|people|peopleops|human-?resources|personal|personalabteilung|personnel|bewerbung(?:en)?|bewerber|stellen|ausbildung|recrutement|candidatures?|emploi|seleccion|empleo|talento|recrutamento|vagas|selezione|lavoro|candidature|werving|vacatures?|sollicitaties?|sollicitatie|werkenbij|jobb|rekrytering|rekrutacja|praca|kariera|kadry|apply|applications?|applicants?|vacancies|hiring|staffing|notifications?|notify|alerts?|info|office|mail|mailer|contact|kontakt|contacto|contato|contatti|hello|hallo|hola|hi|team|admin|administration|support|system|news|newsletter|updates?|enquiries|enquiry|inquiries|service|secretary|sekretariat|secretariat|reception|admissions|interviews?|scheduling|workday|messages?|bounces?)(?:[.\-_+].*)?)\d*$/;

/** Whether a local part is a machine's or a whole team's. */
export const isShared = (email: string): boolean => SHARED.test(email.slice(0, email.lastIndexOf('@')));

/** Whether mail to the address reaches the human of that name, and not a system's mailbox or a whole team. */
const reaches = (email: string, name: string | null): boolean => {
  if (systemOfAddress(email) !== null || isShared(email)) return false;
  const local = email.slice(0, email.lastIndexOf('@'));
  // Long or random local parts are relays: `reply+8f3a…@`, `candidates-4711-x@`.
  if (/\+|[0-9a-f]{10,}|\d{5,}/.test(local)) return false;
  return name === null || namesLocal(email, name) !== 'stranger';
};

/** Whether a local part names this human, says nothing, or names another one. */
const namesLocal = (email: string, name: string): 'same' | 'open' | 'stranger' => {
  const local = squash(email.slice(0, email.lastIndexOf('@')));
  const parts = fold(name)
    .split(/[^\p{L}]+/u)
    .filter((part) => part.length > 1);
  if (parts.some((part) => part.length > 2 && local.includes(part))) return 'same';
  const initials = parts.map((part) => part[0]).join('');
  if (initials.length > 1 && local === initials) return 'same';
  const german = parts.map((part) => part.replace(/[aou](?!e)/g, (vowel) => `${vowel}e?`));
  if (german.some((part) => part.length > 3 && part.length < 60 && new RegExp(part).test(local)))
    return 'same';
  return /^\p{L}+[.\-_]\p{L}+$/u.test(email.slice(0, email.lastIndexOf('@'))) ? 'stranger' : 'open';
};

const ADDRESS = /[a-z0-9][a-z0-9._%+-]{0,63}@[a-z0-9][a-z0-9.-]{1,100}\.[a-z]{2,12}/gi;

/** "Hugo from Acme", "Hugo de l'équipe Acme". */
const OF_COMPANY =
  /\s(?:from|at|@|vom|von|bei|de l['’]équipe|de chez|chez|del equipo|del? team|da equip[ae]|do time|dal|van|bij|från|på|hos|z)\s/u;

/** Names at the head of a line of the signature: alone, or before a comma, a bar or a dash and a title. */
const nameInLine = (line: string): string | null => {
  const whole = humanName(line);
  if (whole) return whole;
  const head = /^([^,|–—/•·(]{2,40}?)\s*(?:[,|–—/•·(]|\s-\s)/u.exec(line)?.[1];
  const name = head ? humanName(head) : null;
  return name ?? humanName(line.split(OF_COMPANY)[0] ?? '');
};

/** What a "From" name says of a human: `Jane Doe (Acme)`, `Jane from Acme`, `Doe, Jane`. */
export const humanInSender = (sender: string | null): string | null => {
  if (!sender) return null;
  const name = sender.replace(/\s*\([^)]*\)\s*$/, '').replace(/\svia\s.*$/i, '');
  return humanName(name, true) ?? nameInLine(name) ?? humanName(sender, true);
};

export interface Signer {
  contact: Contact | null;
  signedByHuman: boolean;
}

export interface SignerEvidence {
  letter: Letter;
  from: Mailbox | null;
  replyTo: Mailbox | null;
  /** Squashed names that are not humans: the employer, the agency, the person's own. */
  notHuman: Set<string>;
}

const addressesIn = (lines: string[]): string[] =>
  lines.flatMap((line) => [...line.matchAll(ADDRESS)].map(([email]) => email.toLowerCase())).slice(0, 12);

/** The address that reaches the human of that name: one that names them, or the one their own name stands beside. */
const addressOf = (
  name: string,
  sender: string | null,
  { letter, from, replyTo }: SignerEvidence,
): string | null => {
  // An attribution may name somebody and no address.
  const headers = [replyTo?.email, from?.email].flatMap((email) => (email ? [email] : []));
  const written = [...addressesIn([...letter.signature, ...letter.footer]), ...addressesIn(letter.sentences)];
  const named = [...headers, ...written].find(
    (email) => reaches(email, name) && namesLocal(email, name) === 'same',
  );
  if (named) return named;
  const sentThemselves = sender !== null && fold(sender).split(' ')[0] === fold(name).split(' ')[0];
  const nameless = sender === null && from?.name === null;
  return sentThemselves || nameless ? (headers.find((email) => reaches(email, name)) ?? null) : null;
};

/** The human who signed or wrote, and the address that reaches them. */
export const findContact = (evidence: SignerEvidence): Signer => {
  const { letter, from, replyTo, notHuman } = evidence;
  const isOther = (name: string | null): name is string =>
    name !== null && !notHuman.has(squash(name)) && !isSystemName(name);
  const sender = [from, replyTo].map((mailbox) => humanInSender(mailbox?.name ?? null)).find(isOther) ?? null;
  const signed =
    letter.signature.slice(0, 4).map(nameInLine).find(isOther) ?? unclosedSigner(letter, isOther);
  const name = fullest(signed, sender);
  return {
    contact: name === null ? null : { name, email: addressOf(name, sender, evidence) },
    signedByHuman: signed !== null || (sender !== null && !letter.farewell),
  };
};

/** A name that stands alone at the end of a letter without a farewell: "– Dana". */
const unclosedSigner = (letter: Letter, isOther: (name: string) => boolean): string | null => {
  if (letter.signature.length > 0) return null;
  const names = letter.sentences.slice(-2).map((line) => (line.length < 40 ? humanName(line) : null));
  return (
    names.reverse().find((name) => name !== null && name.split(' ').length <= 3 && isOther(name)) ?? null
  );
};

/** "Jane" signed what "Jane Doe" sent: the fuller one. Somebody else's signature wins over the sender. */
const fullest = (signed: string | null, sender: string | null): string | null => {
  if (signed === null || sender === null) return signed ?? sender;
  const [short, long] = signed.length < sender.length ? [signed, sender] : [sender, signed];
  const parts = fold(long).split(/[\s.]+/);
  const within = fold(short)
    .split(/[\s.]+/)
    .every((part) => parts.some((whole) => whole.startsWith(part)));
  return within ? long : signed;
};
