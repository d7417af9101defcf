import type { Kind } from '../understanding.ts';
import { type Clause, readClauses, wordsOf } from './clause.ts';
import type { Concept, Language } from './concept.ts';
import type { Letter } from './letter.ts';

/** What a mail is, how sure that is, and the words that decided. */
export interface Decision {
  kind: Kind;
  confidence: number;
  why: string[];
}

/** Two concepts in one clause, at most `within` words apart, and what that says. */
interface Rule {
  sign: Sign;
  weight: number;
  first: Concept;
  second?: Concept;
  within?: number;
  /** Only in this order, in languages whose negation stands before what it negates. */
  ordered?: boolean;
}

type Sign =
  | 'no'
  | 'soft'
  | 'ack'
  | 'interview'
  | 'offer'
  | 'hold'
  | 'feedback'
  | 'alert'
  | 'left'
  | 'press'
  | 'job'
  | 'topic';

const RULES: Rule[] = [
  { sign: 'no', weight: 4, first: 'no' },
  { sign: 'no', weight: 4, first: 'neg', second: 'proceed', within: 7, ordered: true },
  { sign: 'no', weight: 4, first: 'chosen', second: 'other', within: 9 },
  { sign: 'no', weight: 3.5, first: 'post', second: 'gone', within: 7 },
  { sign: 'no', weight: 4, first: 'neg', second: 'fill', within: 5, ordered: true },
  { sign: 'no', weight: 4, first: 'offer', second: 'revoke', within: 8 },
  { sign: 'soft', weight: 2.5, first: 'luck', second: 'future', within: 12 },
  { sign: 'soft', weight: 1.5, first: 'fit' },
  { sign: 'soft', weight: 1, first: 'regret' },
  { sign: 'soft', weight: 1, first: 'keep' },
  { sign: 'soft', weight: 0.75, first: 'again' },
  { sign: 'soft', weight: 0.5, first: 'many' },
  { sign: 'ack', weight: 1.5, first: 'received' },
  { sign: 'ack', weight: 1.5, first: 'review' },
  { sign: 'interview', weight: 3, first: 'invite', second: 'meeting', within: 10 },
  { sign: 'interview', weight: 2, first: 'meeting', second: 'slot', within: 14 },
  { sign: 'interview', weight: 2.5, first: 'invite', second: 'test', within: 10 },
  { sign: 'interview', weight: 1, first: 'invite' },
  { sign: 'offer', weight: 3, first: 'hired', second: 'offer', within: 14 },
  { sign: 'offer', weight: 1.5, first: 'hired' },
  { sign: 'hold', weight: 3, first: 'hold' },
  { sign: 'feedback', weight: 2, first: 'asked' },
  { sign: 'feedback', weight: 1, first: 'feedback' },
  { sign: 'alert', weight: 1, first: 'alert' },
  { sign: 'left', weight: 4, first: 'left' },
  { sign: 'press', weight: 1, first: 'press' },
  { sign: 'job', weight: 1, first: 'job' },
  { sign: 'topic', weight: 1, first: 'topic' },
];

/** Softeners count once each: three regrets are not a rejection. */
const ONCE = new Set<Concept>(['regret', 'keep', 'again', 'many', 'fit', 'luck']);

interface Evidence {
  sign: Sign;
  weight: number;
  concept: Concept;
  words: string;
}

const near = (a: { from: number; to: number }, b: { from: number; to: number }, within: number): boolean =>
  Math.max(a.from, b.from) - Math.min(a.to, b.to) <= within;

/** What one clause says. */
const evidenceOf = (clause: Clause, language: Language): Evidence[] => {
  const of = (concept: Concept): typeof clause.hits => clause.hits.filter((hit) => hit.concept === concept);
  const yet = of('yet');
  const generic = of('generic');
  const open = (hit: { from: number; to: number }): boolean =>
    !yet.some((other) => hit.from >= other.from - 1 && hit.from <= other.to);
  const found: Evidence[] = [];
  for (const { sign, weight, first, second, within = 0, ordered } of RULES) {
    if (sign === 'no' && clause.question) continue;
    for (const a of of(first)) {
      if (first === 'neg' && (!open(a) || generic.some((other) => near(a, other, 6)))) continue;
      if (second === undefined) {
        found.push({ sign, weight, concept: first, words: wordsOf(clause, a.from, a.to) });
        continue;
      }
      const b = of(second).find(
        (hit) =>
          near(a, hit, within) &&
          (!ordered || language.around || hit.from >= a.from) &&
          !(hit.from === a.from && hit.to === a.to && first !== 'chosen'),
      );
      if (!b) continue;
      found.push({
        sign,
        weight,
        concept: first,
        words: wordsOf(clause, Math.min(a.from, b.from), Math.max(a.to, b.to)),
      });
      break;
    }
  }
  // Who says "you have withdrawn" does not say no in the same breath.
  return found.some(({ sign }) => sign === 'left') ? found.filter(({ sign }) => sign !== 'no') : found;
};

/** Adds up what the clauses say; each phrase counts once, and a sign's second phrase counts half. */
const tally = (evidence: Evidence[]): { of: (sign: Sign) => number; why: (...signs: Sign[]) => string[] } => {
  const seen = new Set<string>();
  const sums = new Map<Sign, number>();
  for (const { sign, weight, concept, words } of evidence) {
    const key = ONCE.has(concept) ? concept : `${sign} ${words}`;
    if (seen.has(key)) continue;
    seen.add(key);
    sums.set(sign, (sums.get(sign) ?? 0) + weight);
  }
  return {
    of: (sign) => sums.get(sign) ?? 0,
    why: (...signs) => {
      const ranked = evidence.filter(({ sign }) => signs.includes(sign)).sort((a, b) => b.weight - a.weight);
      return [...new Set(ranked.map(({ words }) => words))].slice(0, 4);
    },
  };
};

const sure = (margin: number): number => Math.round((1 / (1 + Math.exp(-margin))) * 100) / 100;

/** Decides what a letter is. `ats` is a hint that it is about a job, never more. */
export const decideKind = (
  letter: Letter,
  subject: string,
  languages: Language[],
  ats: boolean,
): Decision => {
  const subjectLine = subject.replace(
    /^\s*(?:(?:re|fw|fwd|aw|wg|tr|rv|sv|vs|odp|i|r|antw|enc)\s*:\s*)+/i,
    '',
  );
  const evidence = languages.flatMap((language) =>
    [subjectLine, ...letter.heading, ...letter.sentences].flatMap((sentence) =>
      readClauses(sentence, language).flatMap((clause) => evidenceOf(clause, language)),
    ),
  );
  const print = languages.flatMap((language) =>
    letter.footer.flatMap((line) =>
      readClauses(line, language).flatMap((clause) => evidenceOf(clause, language)),
    ),
  );
  const { of, why } = tally(evidence);
  const press = of('press') + tally(print).of('press');
  const job = of('job') + (ats ? 3 : 0);
  const topic = of('topic');
  const no = of('no');
  const soft = of('soft');
  const aboutJob = job > 0 ? topic <= job * 1.2 : topic === 0;

  if (of('left') > 0 && aboutJob)
    return { kind: 'other', confidence: sure(of('left') - 1), why: why('left') };
  if (of('alert') >= 3 && no < 4)
    return { kind: 'alert', confidence: sure(of('alert') - 1), why: why('alert') };
  if (!aboutJob) return { kind: 'other', confidence: sure(1 + topic - job), why: why('topic') };
  if (press >= 4 && !ats) return { kind: 'other', confidence: sure(press - 2), why: why('press') };
  if (of('interview') >= 3 && of('interview') > no * 0.5)
    return { kind: 'interview', confidence: sure(of('interview') - no / 3), why: why('interview') };
  if (of('offer') >= 3 && no < 4)
    return { kind: 'offer', confidence: sure(of('offer') - no), why: why('offer') };
  if (
    of('feedback') >= 4 &&
    no < 8 &&
    of('asked' as Sign) >= 0 &&
    evidence.some(({ concept }) => concept === 'asked')
  ) {
    return { kind: 'feedback', confidence: sure(of('feedback') - 2), why: why('feedback') };
  }
  const rejection = no + soft - (of('ack') > 0 && no === 0 ? of('ack') : 0);
  if (no >= 3.5 || rejection >= 3.5) {
    if (of('hold') >= 3 && no < 8 && soft < 2.5 && no <= 3.5)
      return { kind: 'hold', confidence: sure(of('hold') - 1), why: why('hold') };
    return { kind: 'rejection', confidence: sure(rejection - 2), why: why('no', 'soft') };
  }
  if (of('hold') >= 3) return { kind: 'hold', confidence: sure(of('hold') - 1), why: why('hold') };
  if (of('ack') >= 1.5 && job > 0)
    return { kind: 'acknowledgement', confidence: sure(of('ack')), why: why('ack') };
  return { kind: 'other', confidence: 0.6, why: [] };
};
