import type { Mailbox } from '../mail/message.ts';
import { isSystemName, systemOfAddress } from './ats.ts';
import { humanInSender } from './contact.ts';
import { fold, squash } from './fold.ts';
import { COMPANY_FRAMES, ROLE_FRAMES, ROLE_NOUN, ROLE_STOP } from './frames.ts';
import type { Letter } from './letter.ts';
import { cleanCompany, humanName, isDepartment } from './names.ts';
import { cleanRole } from './role.ts';

export interface JobEvidence {
  letter: Letter;
  subject: string;
  from: Mailbox | null;
  greeted: string | null;
  person: string | null;
}

/** Reads a name from where it starts: capitalised words and what joins them, up to the first plain word. */
export const nameFrom = (text: string, at: number): string | null => {
  const rest = text.slice(at, at + 100).replace(/^["'“„«*]+/, '');
  const parts: string[] = [];
  let taken = 0;
  for (const raw of rest.split(' ')) {
    const word = raw.replace(/["'”“»*]+$/, '');
    const bare = word.replace(/[.,;:!?)]+$/, '').replace(/['’]s$/, '');
    const joins =
      /^(?:&|\+|and|of|for|the|und|für|fur|der|des|von|et|de|du|des|la|le|les|y|del|do|da|dos|e|di|della|van|en|het|och|av|i|w|d'|aan|voor|zu|am|im|in|on|sur|sous|upon)$/i.test(
        bare,
      );
    const proper =
      /^[\p{Lu}\p{N}(]/u.test(bare) ||
      /^[a-z]{1,3}[A-Z]/.test(bare) ||
      /^d['’]\p{Lu}/u.test(bare) ||
      /^l['’]\p{Lu}/u.test(bare);
    if (!proper && !joins) break;
    parts.push(bare);
    if (proper) taken = parts.length;
    if (bare !== raw && !/^(?:St|Co|Bros|Dr|Mt|\p{Lu})\.$/u.test(word) && !/['’]s$/.test(word)) break;
    if (/['’]s$/.test(word)) {
      // A possessive may be the name itself (Sainsbury's); keep it when nothing follows.
      if (!/^['’]?\p{Lu}/u.test(rest.slice(rest.indexOf(raw) + raw.length + 1)))
        parts[parts.length - 1] = word.replace(/[.,;:!?)]+$/, '');
    }
    if (parts.length > 8) break;
  }
  const name = parts.slice(0, taken).join(' ');
  return name === '' ? null : name;
};

/** Reads a role from where it starts, up to a word that ends one ("at", "position", a full stop). */
export const roleFrom = (text: string, at: number): string | null => {
  const rest = text.slice(at, at + 140);
  const stop = ROLE_STOP.exec(rest);
  return cleanRole(stop ? rest.slice(0, stop.index) : rest);
};

interface Candidate {
  name: string;
  score: number;
}

/** Candidates by what they spell, with the scores of those that say the same added up. */
class Ballot {
  readonly candidates = new Map<string, Candidate>();

  vote(name: string | null, score: number): void {
    if (!name) return;
    const key = squash(name);
    if (key.length < 2) return;
    const known = this.candidates.get(key);
    if (known) {
      known.score += score;
      if (known.name === known.name.toUpperCase() && name !== name.toUpperCase() && name.length > 5)
        known.name = name;
    } else this.candidates.set(key, { name, score });
  }

  best(least: number): string | null {
    let best: Candidate | null = null;
    for (const candidate of this.candidates.values())
      if (!best || candidate.score > best.score) best = candidate;
    return best && best.score >= least ? best.name : null;
  }
}

const FREE =
  /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|ymail|gmx|web|icloud|me|mac|aol|proton|protonmail|mail|t-online|freenet|orange|free|laposte|wanadoo|libero|wp|onet|o2|interia|telia|ziggo|kpn)$/;

/** The telling label of the sender's domain: `mail.marshperry.co.example` is `marshperry`. */
const domainLabels = (email: string | null): string[] =>
  email === null || systemOfAddress(email)
    ? []
    : email
        .slice(email.lastIndexOf('@') + 1)
        .split('.')
        .slice(0, -1)
        .map((label) => squash(label))
        .filter((label) => label.length > 2 && !FREE.test(label));

const agrees = (key: string, labels: string[]): boolean =>
  labels.some(
    (label) =>
      label === key || (key.length > 3 && label.includes(key)) || (label.length > 3 && key.includes(label)),
  );

/** The employer, by everything that names it: sender, prose, subject, signature, small print. */
export const findCompany = (
  { letter, subject, from, greeted, person }: JobEvidence,
  languages: string[],
): string | null => {
  const ballot = new Ballot();
  const labels = domainLabels(from?.email ?? null);
  const sender = from?.name ?? null;
  const humanSender = humanInSender(sender);
  const senderIsCompany = sender !== null && (!humanSender || agrees(squash(sender), labels));
  if (sender && senderIsCompany) ballot.vote(cleanCompany(sender), 3);
  if (sender && humanSender) {
    const rest =
      /(?:\s(?:from|at|@|bei|von|chez|de|da|di|van|bij|hos|från|z)\s|[,|(–—]\s?|\s-\s)(.+?)\)?$/u.exec(
        sender,
      )?.[1];
    if (rest && !humanName(rest)) ballot.vote(cleanCompany(rest), 3);
  }
  const frames = (text: string, weight: number): void => {
    for (const language of [...languages, 'any']) {
      for (const frame of COMPANY_FRAMES[language] ?? []) {
        for (const match of text.matchAll(frame))
          ballot.vote(cleanCompany(nameFrom(text, match.index + match[0].length) ?? ''), weight);
      }
    }
  };
  frames(subject, 2);
  for (const sentence of letter.sentences) frames(sentence, 2);
  for (const line of letter.footer) frames(line, 1.5);
  for (const line of letter.signature.slice(0, 8)) {
    if (line.length > 90 || /[@\d]|https?:|www\./.test(line)) continue;
    for (const piece of line.split(/\s*(?:,|\||–|—|\s-\s|•|·|\sat\s|\sbei\s|\schez\s)\s*/)) {
      if (isDepartment(piece) || humanName(piece)?.split(' ').length === 1) continue;
      const company = cleanCompany(piece);
      if (company)
        ballot.vote(
          company,
          agrees(squash(company), labels) ? 2 : piece !== company || !ROLE_NOUN.test(fold(piece)) ? 1 : 0.2,
        );
    }
  }
  for (const line of letter.heading) if (line.length < 50) ballot.vote(cleanCompany(line), 1);
  for (const [key, candidate] of ballot.candidates) {
    if (agrees(key, labels)) candidate.score += 3;
    if (isSystemName(candidate.name) && !agrees(key, labels)) candidate.score -= 4;
    if (isDepartment(candidate.name) || (ROLE_NOUN.test(fold(candidate.name)) && !agrees(key, labels)))
      candidate.score -= 2.5;
    if (humanSender && key === squash(humanSender) && !agrees(key, labels)) candidate.score -= 5;
    for (const other of [greeted, person]) if (other && key === squash(other)) candidate.score -= 10;
  }
  // "Acme" and "Acme Robotics" are one employer: the shorter lends its votes to the fuller, if that stands by itself.
  for (const [key, candidate] of ballot.candidates) {
    for (const [longer, fuller] of ballot.candidates) {
      if (longer !== key && longer.startsWith(key) && fuller.score >= 1.5) {
        fuller.score += Math.max(0, candidate.score);
        candidate.score = Math.min(candidate.score, 0.5);
      }
    }
  }
  return ballot.best(1.5);
};

/** The role, by the frames of its language in prose and subject. */
export const findRole = (
  { letter, subject }: JobEvidence,
  languages: string[],
  company: string | null,
): string | null => {
  const ballot = new Ballot();
  const bar = company ? squash(company) : '';
  const vote = (role: string | null, weight: number): void => {
    if (!role || squash(role) === bar) return;
    ballot.vote(role, weight + (ROLE_NOUN.test(fold(role)) ? 2 : 0));
  };
  const frames = (text: string, weight: number): void => {
    for (const language of languages) {
      for (const frame of ROLE_FRAMES[language] ?? []) {
        for (const match of text.matchAll(frame)) {
          vote(
            match[1] === undefined ? roleFrom(text, match.index + match[0].length) : cleanRole(match[1]),
            weight,
          );
        }
      }
    }
  };
  for (const sentence of letter.sentences) frames(sentence, 2);
  frames(subject, 2);
  for (const piece of subject.split(/\s*(?:\||–|—|\s-\s|:|\bat\b)\s*/)) {
    if (ROLE_NOUN.test(fold(piece))) vote(cleanRole(piece), 0);
  }
  return ballot.best(2);
};
