import type { Mailbox } from '../mail/message.ts';
import { isSystemName, systemOfAddress } from './ats.ts';
import { Ballot } from './ballot.ts';
import { humanInSender, isShared } from './contact.ts';
import { fold, squash } from './fold.ts';
import { COMPANY_FRAMES, FOOTER_FRAME, ROLE_NOUN } from './frames.ts';
import { isGivenName } from './given-names.ts';
import type { Letter } from './letter.ts';
import { cleanCompany, humanName, isDepartment } from './names.ts';
import { holdsOccupation } from './words/occupations.ts';

/** Where a job is named: the letter, the subject, the sender. `people` are names of humans on either side. */
export interface JobEvidence {
  letter: Letter;
  subject: string;
  from: Mailbox | null;
  people: string[];
}

const JOINS =
  /^(?:&|\+|and|of|und|für|der|des|von|et|de|du|des|la|le|les|y|del|do|da|dos|e|di|della|van|den|het|och|av|i|op|aan|upon|sur|sous|'t)$/;

const isProper = (word: string): boolean =>
  /^(?:\p{Lu}|\p{N}|[a-z]{1,3}\p{Lu}|[dl]['’]\p{Lu})/u.test(word) &&
  !/^(?:I|I['’]\w+|We|You|Sie|Ihnen|Ihre?)$/.test(word);

/** Reads a name from where it starts: capitalised words and what joins them, up to the first plain word. */
const nameFrom = (text: string, at: number): string | null => {
  const parts: string[] = [];
  let taken = 0;
  for (const raw of text
    .slice(at, at + 100)
    .replace(/^["'“„«»*]+/, '')
    .split(' ')) {
    const word = raw.replace(/["”“«»*]+$/, '');
    const bare = word.replace(/[.,;:!?)]+$/, '');
    const proper = isProper(bare);
    if (!proper && !JOINS.test(bare)) break;
    parts.push(bare);
    if (proper) taken = parts.length;
    const abbreviated = /^(?:St|Co|Bros|Dr|Mt|Ste|\p{Lu})\.$/u.test(word);
    if ((bare !== word && !abbreviated) || word !== raw || parts.length > 8) break;
  }
  const name = parts
    .slice(0, taken)
    .join(' ')
    .replace(/['’]s$/, (ending) => (taken === 1 ? ending : ''));
  return name === '' ? null : name;
};

const FREE =
  /^(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|gmx|web|icloud|me|mac|aol|proton|protonmail|pm|mail|tonline|freenet|orange|free|sfr|laposte|wanadoo|libero|virgilio|tiscali|wp|onet|o2|interia|telia|ziggo|kpn|planet|hetnet|sapo|terra|uol|bol|bluewin|seznam|telenet|skynet|btinternet|inbox|post|home|fastmail|zoho|hey|tutanota|mailbox|posteo|email|mailo|luukku|abv|ukr|yandex|rambler|rediffmail|qq|naver|daum|example|test|jobs|careers|recruiting|talent|email|notifications|com|co|org|net|www|hr|info)$/;

/** Whether an address is at a provider of private mail, and so is a person's own. */
export const isPrivate = (email: string): boolean =>
  FREE.test(
    squash(
      email
        .slice(email.lastIndexOf('@') + 1)
        .split('.')
        .at(-2) ?? '',
    ),
  );

/** The telling labels of the sender's domain: `mail.marsh-perry.co.example` gives `marshperry`. */
const domainLabels = (email: string | null): string[] =>
  email === null || systemOfAddress(email)
    ? []
    : email
        .slice(email.lastIndexOf('@') + 1)
        .split('.')
        .slice(0, -1)
        .map(squash)
        .filter((label) => label.length > 2 && !FREE.test(label));

const initialsOf = (name: string): string =>
  fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word[0] ?? '')
    .join('');

/** Without what domains spell in their own ways: "and", and umlauts. */
const bareOf = (squashed: string): string => squashed.replace(/and|und|et/g, '').replace(/([aou])e/g, '$1');

/** Whether a name could be what a domain was named after. */
const agrees = (name: string, labels: string[]): boolean => {
  const key = squash(name);
  const plain = bareOf(key);
  const initials = initialsOf(name);
  return labels.some((label) => {
    const bare = bareOf(label);
    return (
      label === key ||
      (key.length > 3 && label.includes(key)) ||
      (label.length > 3 && key.includes(label)) ||
      (plain.length > 3 && bare === plain) ||
      (initials.length > 2 && label === initials)
    );
  });
};

/** Runs of up to six words that spell the sender's domain: how the employer writes its own name. */
const spelledAs = (lines: string[], labels: string[]): string[] => {
  if (labels.length === 0) return [];
  const names = new Set<string>();
  for (const line of lines) {
    const parts = line.split(/\s+/).slice(0, 60);
    const keys = parts.map(squash);
    for (let from = 0; from < parts.length; from += 1) {
      let spelled = '';
      for (let to = from; to < Math.min(parts.length, from + 6); to += 1) {
        spelled += keys[to] ?? '';
        if (!labels.some((label) => label.startsWith(spelled))) break;
        if (spelled === '' || !labels.includes(spelled)) continue;
        const run = parts
          .slice(from, to + 1)
          .join(' ')
          .replace(/^[^\p{L}\p{N}]{1,5}|[^\p{L}\p{N}]{1,5}$/gu, '')
          .replace(/['’]s$/, '');
        if (!/@|\.\p{L}/u.test(run)) names.add(run);
      }
    }
  }
  return [...names];
};

const SEPARATORS =
  /\s*(?:,|\||–|—|\s-\s|•|·|\/\/)\s*|\s(?:at|from|bei|vom|von der|chez|de l['’]équipe|del equipo|hos|på|bij|presso|@)\s/;

/** The human that sent it. A machine's address sends in a company's name unless the name is a human's for sure. */
const humanSender = (from: Mailbox | null): string | null => {
  const human = humanInSender(from?.name ?? null);
  if (!human || !from || !(isShared(from.email) || systemOfAddress(from.email))) return human;
  return isGivenName(human.split(' ')[0] ?? '') && human.includes(' ') ? human : null;
};

/** What the sender's name and address say of an organisation. */
const senderVotes = ({ from, people }: JobEvidence, labels: string[], ballot: Ballot): void => {
  const sender = from?.name?.replace(/^.* on behalf of /i, '') ?? null;
  if (!sender || people.some((person) => squash(person) === squash(sender))) return;
  const human = humanSender(from);
  if (!human && humanInSender(sender) && !agrees(sender, labels)) {
    ballot.vote(cleanCompany(sender, ballot.agency), 2);
    return;
  }
  if (!human || agrees(sender, labels)) ballot.vote(cleanCompany(sender, ballot.agency), 3);
  if (!human) return;
  const rest =
    /(?:\s(?:from|at|@|bei|von|chez|de chez|presso|bij|hos|från|på|via|da|de|w|z|van)\s|[,|(–—·]\s?|\s-\s)(.+?)\)?$/u.exec(
      sender,
    )?.[1];
  if (rest && !isDepartment(rest))
    ballot.vote(cleanCompany(rest, ballot.agency), humanName(rest) && !agrees(rest, labels) ? 1 : 3);
};

/** "Rektor", "Dyrektorka": one word that people are, and no company. */
const isTitle = (piece: string): boolean => !/\s/.test(piece.trim()) && holdsOccupation([fold(piece.trim())]);

/** What stands below the farewell: "The Acme team", "Talent Acquisition, Acme", an address with a legal form. */
const signatureVotes = ({ letter }: JobEvidence, labels: string[], ballot: Ballot): void => {
  for (const [index, line] of letter.signature.slice(0, 8).entries()) {
    if (line.length > 90 || /[@]|https?:|www\.|\d{4,}/.test(line)) continue;
    for (const piece of line.split(SEPARATORS)) {
      if (!piece || isDepartment(piece) || ROLE_NOUN.test(fold(piece)) || isTitle(piece)) continue;
      const company = cleanCompany(piece, ballot.agency);
      if (!company) continue;
      const telling = agrees(company, labels) || company !== piece.trim();
      if (humanName(piece) && index === 0 && !telling) continue;
      ballot.vote(company, telling ? 2 : 1.5);
    }
  }
};

const frameVotes = (text: string, languages: string[], strength: number, ballot: Ballot): void => {
  for (const language of languages) {
    const frames = COMPANY_FRAMES[language];
    if (!frames) continue;
    for (const [list, weight] of [[frames.sure, 2] as const, [frames.maybe, 0.6] as const]) {
      for (const frame of list) {
        for (const match of text.matchAll(frame)) {
          const name = nameFrom(text, match.index + match[0].length);
          // "your interest in Area Manager": what ends in a word for work is the job.
          if (name && !ROLE_NOUN.test(fold(name.split(' ').at(-1) ?? '')))
            ballot.vote(cleanCompany(name), weight * strength);
        }
      }
    }
  }
};

/** Capitalised names of two words and more that are neither work nor people. */
const namesIn = (line: string): string[] =>
  [
    ...line.matchAll(
      /(?<=[\s(])\p{Lu}[\p{L}'’&-]+(?:\s(?:&\s|of\s|de\s|du\s|do\s|y\s|i\s|och\s)?\p{Lu}[\p{L}'’-]+){1,4}/gu,
    ),
  ]
    .map(([run]) => run)
    .filter((run) => !ROLE_NOUN.test(fold(run)) && !isGivenName(run.split(' ')[0] ?? ''))
    .flatMap((run) => cleanCompany(run) ?? []);

/** Lets the sender's domain, the people and what names work have their say on the candidates. */
const settle = ({ people, from }: JobEvidence, labels: string[], ballot: Ballot): void => {
  const human = humanSender(from);
  for (const [key, candidate] of ballot.candidates) {
    const { name } = candidate;
    const agreed = agrees(name, labels);
    if (agreed) candidate.score += 3;
    if (isSystemName(name) && !agreed) candidate.score -= 4;
    if (!agreed && ROLE_NOUN.test(fold(name))) candidate.score -= 2.5;
    if (human && key === squash(human) && !agreed) candidate.score -= 5;
    if (people.some((person) => squash(person) === key || squash(person.split(' ')[0] ?? '') === key))
      candidate.score -= 10;
  }
  // "Acme" and "Acme Robotics" are one employer, and so are "Lindau" and "University of Lindau".
  ballot.lend((shorter, longer, score) =>
    longer.startsWith(`${shorter} `)
      ? score >= 1.2
      : longer.endsWith(` ${shorter}`) && / (?:of|de|du|von|di|van|da|do) /.test(longer) && score >= 0.5,
  );
};

/** Whether the sender hires for somebody else. */
export type ForClient = 'yes' | 'maybe' | 'no';

export interface Employer {
  company: string | null;
  agency: string | null;
}

/**
 * The employer, by everything that names it: sender, prose, subject, signature, small print. Where an agency
 * writes for its client, the one who sends and signs is the agency, and the employer is whom the prose names.
 */
export const findEmployer = (evidence: JobEvidence, languages: string[], forClient: ForClient): Employer => {
  if (forClient === 'no') return employerIn(evidence, languages, false);
  const found = employerIn(evidence, languages, true);
  return forClient === 'maybe' && found.company === null ? employerIn(evidence, languages, false) : found;
};

const employerIn = (evidence: JobEvidence, languages: string[], forClient: boolean): Employer => {
  const { letter, subject, from } = evidence;
  const labels = domainLabels(from?.email ?? null);
  const own = new Ballot(forClient);
  senderVotes(evidence, labels, own);
  signatureVotes(evidence, labels, own);
  for (const line of letter.footer.slice(0, 20)) {
    for (const match of line.matchAll(FOOTER_FRAME))
      own.vote(cleanCompany(nameFrom(line, match.index + match[0].length) ?? ''), 2);
    frameVotes(line, languages, 0.7, own);
  }
  for (const line of letter.heading)
    if (line.length < 50 && !/[:.!?]/.test(line)) own.vote(cleanCompany(line), 1.2);
  const everything = [subject, ...letter.heading, ...letter.sentences, ...letter.signature, ...letter.footer];
  for (const name of spelledAs(everything, labels)) own.vote(cleanCompany(name), 1.5);

  const prose = forClient ? new Ballot() : own;
  frameVotes(subject, languages, 1, prose);
  for (const match of subject.matchAll(/\s(?:at|@|bei|chez|hos|bij|presso)\s+(?=\p{Lu}|\p{N})/gu)) {
    prose.vote(cleanCompany(nameFrom(subject, match.index + match[0].length) ?? ''), 1.5);
  }
  for (const piece of subject.split(/\s*(?:\||–|—|\s-\s|:)\s*/)) {
    if (labels.includes(squash(piece))) prose.vote(cleanCompany(piece), 1);
  }
  for (const sentence of letter.sentences) frameVotes(sentence, languages, 1, prose);
  settle(evidence, labels, own);
  if (!forClient) return { company: own.best(1.5), agency: null };
  const agency = own.best(1.5);
  for (const line of [subject, ...letter.sentences]) for (const name of namesIn(line)) prose.vote(name, 0.7);
  settle(evidence, [], prose);
  for (const key of agency ? [squash(agency), squash(cleanCompany(agency) ?? agency)] : [])
    prose.candidates.delete(key);
  return { company: prose.best(1.3), agency };
};
