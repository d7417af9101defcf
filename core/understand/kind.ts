import type { Kind } from '../understanding.ts';
import { type Clause, wordsOf } from './clause.ts';
import type { Concept } from './concept.ts';
import type { Hit } from './lexicon.ts';
import { weighKinds } from './weigh.ts';

/** What a mail is, how sure that is, and the words that decided. */
export interface Decision {
  kind: Kind;
  confidence: number;
  why: string[];
}

/** What a piece of evidence speaks for. */
type Sign =
  | 'no'
  | 'soft'
  | 'gist'
  | 'tone'
  | 'elsewhere'
  | 'dated'
  | 'received'
  | 'interview'
  | 'offer'
  | 'hold'
  | 'asked'
  | 'feedback'
  | 'alert'
  | 'left'
  | 'press'
  | 'job'
  | 'topic';

/** A concept, or two of them in one clause at most `within` words apart, and what that says. */
interface Rule {
  sign: Sign;
  weight: number;
  first: Concept;
  second?: Concept;
  within?: number;
  /** The first stands before the second, in languages whose negation does. */
  ordered?: boolean;
}

const RULES: Rule[] = [
  { sign: 'no', weight: 4, first: 'no' },
  { sign: 'no', weight: 4, first: 'neg', second: 'proceed', within: 7, ordered: true },
  { sign: 'no', weight: 4, first: 'neg', second: 'fill', within: 5, ordered: true },
  { sign: 'no', weight: 4, first: 'chosen', second: 'other', within: 9 },
  { sign: 'no', weight: 3.5, first: 'post', second: 'gone', within: 7 },
  { sign: 'no', weight: 4, first: 'offer', second: 'revoke', within: 8 },
  { sign: 'soft', weight: 2.5, first: 'luck', second: 'future', within: 12 },
  { sign: 'soft', weight: 1, first: 'luck' },
  { sign: 'soft', weight: 1.5, first: 'fit' },
  { sign: 'soft', weight: 1.5, first: 'chosen' },
  { sign: 'soft', weight: 0.5, first: 'thanks' },
  { sign: 'soft', weight: 1, first: 'regret' },
  { sign: 'soft', weight: 1, first: 'keep' },
  { sign: 'soft', weight: 0.75, first: 'again' },
  { sign: 'soft', weight: 0.5, first: 'many' },
  { sign: 'soft', weight: 0.5, first: 'met' },
  { sign: 'gist', weight: 1.75, first: 'taker', second: 'takes', within: 6 },
  { sign: 'gist', weight: 1.75, first: 'named', second: 'takes', within: 5, ordered: true },
  { sign: 'gist', weight: 1.75, first: 'takes', second: 'named', within: 3, ordered: true },
  { sign: 'gist', weight: 1.75, first: 'means', second: 'lost', within: 6 },
  { sign: 'gist', weight: 1.75, first: 'afford' },
  { sign: 'gist', weight: 1.25, first: 'short' },
  { sign: 'tone', weight: 1, first: 'console' },
  { sign: 'tone', weight: 1, first: 'letdown' },
  { sign: 'tone', weight: 0.75, first: 'someday' },
  { sign: 'tone', weight: 0.75, first: 'almost' },
  { sign: 'elsewhere', weight: 1, first: 'elsewhere' },
  { sign: 'dated', weight: 1, first: 'invite', second: 'slot', within: 14 },
  { sign: 'dated', weight: 1, first: 'meeting', second: 'slot', within: 14 },
  { sign: 'received', weight: 1.5, first: 'received' },
  { sign: 'received', weight: 1.5, first: 'review' },
  { sign: 'interview', weight: 4, first: 'invite', second: 'meeting', within: 10 },
  { sign: 'interview', weight: 3, first: 'invite', second: 'test', within: 10 },
  { sign: 'interview', weight: 3, first: 'invite', second: 'slot', within: 10 },
  { sign: 'interview', weight: 2, first: 'meeting', second: 'slot', within: 14 },
  { sign: 'interview', weight: 1, first: 'invite' },
  { sign: 'offer', weight: 3, first: 'hired', second: 'offer', within: 14 },
  { sign: 'offer', weight: 1.5, first: 'hired' },
  { sign: 'hold', weight: 3, first: 'hold' },
  { sign: 'asked', weight: 2, first: 'asked' },
  { sign: 'feedback', weight: 1, first: 'feedback' },
  { sign: 'alert', weight: 1, first: 'alert' },
  { sign: 'left', weight: 4, first: 'left' },
  { sign: 'press', weight: 1, first: 'press' },
  { sign: 'job', weight: 1, first: 'job' },
  { sign: 'topic', weight: 1, first: 'topic' },
];

/** Softeners count once each: three regrets are not a rejection. */
const ONCE = new Set<Concept>([
  'regret',
  'keep',
  'again',
  'many',
  'fit',
  'luck',
  'met',
  'chosen',
  'thanks',
  'taker',
  'takes',
  'named',
  'means',
  'afford',
  'short',
  'console',
  'letdown',
  'someday',
  'almost',
]);

/** What says one thing in two ways: that somebody has got it, that there is no job. */
const SAME: Partial<Record<Concept, string>> = {
  taker: 'somebody',
  takes: 'somebody',
  named: 'somebody',
  means: 'nothing',
  afford: 'nothing',
};

/** What must be said without a "not" and of nobody else to count. */
const POSITIVE = new Set<Sign>(['interview', 'offer', 'dated']);

/** "your loan" is what the mail is about; "a loan" may be what the employer sells. Folded, all languages. */
const YOURS =
  /^(?:your|ihr|ihre|ihren|ihrem|ihrer|ihres|dein|deine|deinen|deinem|deiner|votre|vos|ton|ta|tes|su|tu|seu|sua|teu|tua|suo|tuo|il|uw|je|jouw|din|ditt|dina|ert|pana|pani|panstwa|twoj\w{0,4}|swoj\w{0,4}|vas\w{0,3})$/;

/** Words that applicants for anything use. */
const ANY_APPLICANT =
  /^(?:appl|anso|sokande|sokt|soknad|hakem|hakija|solicit|skills|experience|background|references)/;

interface Evidence {
  sign: Sign;
  weight: number;
  concept: Concept;
  words: string;
}

const apart = (a: Hit<Concept>, b: Hit<Concept>): number => Math.max(a.from, b.from) - Math.min(a.to, b.to);

const overlap = (a: Hit<Concept>, b: Hit<Concept>): boolean => a.from < b.to && b.from < a.to;

/** What one clause says. */
const evidenceOf = (clause: Clause): Evidence[] => {
  const by = new Map<Concept, Hit<Concept>[]>();
  for (const hit of clause.hits) {
    const same = by.get(hit.concept);
    if (same) same.push(hit);
    else by.set(hit.concept, [hit]);
  }
  const of = (concept: Concept): Hit<Concept>[] => by.get(concept) ?? [];
  const denies = (hit: Hit<Concept>): boolean =>
    !of('yet').some((yet) => overlap(hit, yet)) && !of('generic').some((all) => apart(hit, all) <= 6);
  const negations = of('neg').filter(denies);
  const negated = (hit: Hit<Concept>): boolean =>
    of('neg').some((neg) => apart(neg, hit) <= 6 && (neg.from <= hit.from || clause.around));
  /** Thanks for a meeting look back on it. */
  const past = (hit: Hit<Concept>): boolean =>
    of('thanks').some((thanks) => thanks.from < hit.to && hit.from - thanks.to <= 6);
  const found: Evidence[] = [];
  const add = ({ sign, weight, first }: Rule, from: number, to: number): void => {
    found.push({ sign, weight, concept: first, words: wordsOf(clause, from, to) });
  };
  for (const rule of RULES) {
    const { sign, first, second, within = 0, ordered } = rule;
    if (sign === 'no' && clause.question) continue;
    for (const a of first === 'neg' ? negations : of(first)) {
      if (POSITIVE.has(sign) && (negated(a) || (past(a) && !clause.question) || of('other').length > 0))
        continue;
      if (second === undefined) {
        add(rule, a.from, a.to);
        continue;
      }
      const b = of(second).find(
        (hit) =>
          apart(a, hit) <= within &&
          (!overlap(a, hit) || sign === 'no' || sign === 'offer') &&
          (!ordered || (clause.around && first === 'neg') || hit.from >= a.from) &&
          !(sign === 'offer' && negated(hit)),
      );
      if (b) add(rule, Math.min(a.from, b.from), Math.max(a.to, b.to));
    }
  }
  // A call about feedback is no interview.
  const heard = clause.explains ? found.filter(({ sign }) => sign !== 'interview') : found;
  // Who says "you have withdrawn" does not say no in the same breath.
  return heard.some(({ sign }) => sign === 'left')
    ? heard.filter(({ sign }) => sign !== 'no')
    : heard.map(weigh(clause));
};

/** Weighs words of a topic by whose they are, and words that any applicant uses by half. */
const weigh =
  (clause: Clause) =>
  (one: Evidence): Evidence => {
    if (one.sign === 'job' && ANY_APPLICANT.test(one.words)) return { ...one, weight: 0.5 };
    if (one.sign !== 'topic') return one;
    const first = one.words.split(' ')[0] ?? '';
    const at = clause.words.indexOf(first);
    const mine =
      YOURS.test(first) || clause.words.slice(Math.max(0, at - 5), at).some((word) => YOURS.test(word));
    return { ...one, weight: mine ? 1.3 : 0.5 };
  };

interface Tally {
  of: (sign: Sign) => number;
  why: (...signs: Sign[]) => string[];
}

/** Adds up what the clauses say; each phrase counts once. */
const tally = (evidence: Evidence[]): Tally => {
  const seen = new Set<string>();
  const sums = new Map<Sign, number>();
  for (const { sign, weight, concept, words } of evidence) {
    const key = SAME[concept] ?? (ONCE.has(concept) ? concept : `${sign} ${words}`);
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

/** What the rules make of a letter, in a fixed order; one opinion among the features that are weighed. */
const ruled = ({ of }: Tally, print: Tally, ats: boolean): Kind => {
  const job = of('job') + (ats ? 3 : 0);
  const [no, soft, interview, gist] = [of('no'), of('soft'), of('interview'), of('gist')];
  const aboutJob = job > 0 ? of('topic') <= job * 1.2 : of('topic') < 0.5;
  const press = of('press') + print.of('press');
  // A letter in somebody's own words: what happened, and the tone of who tells it.
  const told = gist > 0 ? gist + of('tone') + Math.min(soft, 3) : 0;
  const saysNo = no >= 3.5 || (told >= 4 && (job > 0 || told >= 5));
  // Next to a no, only a meeting with a date or about another job is an invitation.
  const goesOn = of('dated') > 0 || of('elsewhere') > 0;

  if (of('alert') + print.of('alert') >= 3 && no < 4) return 'alert';
  if (!aboutJob) return 'other';
  if (of('left') > 0) return 'other';
  if (press >= 4 && !ats) return 'other';
  if (
    (interview >= 4 && (goesOn || !saysNo)) ||
    (interview >= 2 && no === 0 && told < 4 && interview + 1 > soft)
  )
    return 'interview';
  if (of('offer') >= 3 && no < 4) return 'offer';
  if (of('asked') > 0 && of('feedback') >= (no > 0 || of('received') > 0 ? 2 : 1) && no < 8)
    return 'feedback';
  if ((of('hold') >= 3 && no < 3.5) || (of('hold') >= 6 && no <= 4)) return 'hold';
  if (no >= 3.5) return 'rejection';
  if (of('received') >= 1.5 && job > 0 && (told < 5 || of('received') >= 3)) return 'acknowledgement';
  if (saysNo) return 'rejection';
  if (soft >= 2.5 && job > 0) return 'rejection';
  return 'other';
};

/** What a letter shows besides its clauses. */
export interface Looks {
  /** It came through an applicant tracking system: a hint that it is about a job, never more. */
  ats: boolean;
  signedByHuman: boolean;
  farewell: boolean;
  greeted: boolean;
  /** Sentences. */
  length: number;
  /** Whether a role was found in it that names work, one that does not, or none; null for text without a sender. */
  role: 'work' | 'words' | 'none' | null;
  /** The address it came from: a person's own, a machine's or a team's, or somebody's at work; null for none. */
  sender: 'private' | 'shared' | 'work' | null;
  /** An employer was found in it. */
  company: boolean;
}

/** A letter read: subject and heading, prose, and small print, in clauses. */
export interface Reading {
  heading: Clause[];
  prose: Clause[];
  print: Clause[];
}

const SIGNS: Sign[] = [
  'no',
  'soft',
  'gist',
  'tone',
  'elsewhere',
  'dated',
  'received',
  'interview',
  'offer',
  'hold',
  'asked',
  'feedback',
  'alert',
  'left',
  'press',
  'job',
  'topic',
];

/**
 * What is weighed of a letter, by name: concepts in its prose (`c:`, more than once `2:`, negated `n:`, asked `q:`),
 * heading (`h:`) and small print (`f:`), what rules sum up (`s:`, `t:`) and decide (`r:`), and its looks. No word of
 * any language is among them, so what is learned in one language holds in all.
 */
const featuresOf = ({ heading, prose, print }: Reading, looks: Looks, all: Tally): Map<string, number> => {
  const features = new Map<string, number>();
  const seen = new Set<Concept>();
  for (const { hits, question } of prose) {
    const here = new Set<Concept>();
    const negations = hits.filter(({ concept }) => concept === 'neg');
    for (const hit of hits) {
      const { concept } = hit;
      if (!here.has(concept)) {
        features.set(seen.has(concept) ? `2:${concept}` : `c:${concept}`, 1);
        here.add(concept);
      }
      if (question) features.set(`q:${concept}`, 1);
      if (negations.some(({ from, to }) => concept !== 'neg' && hit.from >= from && hit.from - to <= 5))
        features.set(`n:${concept}`, 1);
    }
    for (const concept of here) seen.add(concept);
  }
  for (const { hits } of heading) for (const { concept } of hits) features.set(`h:${concept}`, 1);
  for (const { hits } of print) for (const { concept } of hits) features.set(`f:${concept}`, 1);
  for (const sign of SIGNS) {
    const sum = all.of(sign);
    if (sum === 0) continue;
    features.set(`s:${sign}`, Math.min(sum, 6) / 3);
    features.set(`t:${sign}`, 1);
  }
  features.set(`r:${ruled(all, tally(print.flatMap(evidenceOf)), looks.ats)}`, 1);
  for (const look of ['ats', 'signedByHuman', 'farewell', 'greeted', 'company'] as const)
    if (looks[look]) features.set(look, 1);
  // Whoever writes of a job names it, nearly always: this says more than any word.
  if (looks.sender) features.set(`sender:${looks.sender}`, 1);
  if (looks.role) features.set(`role:${looks.role}`, 2);
  features.set(looks.length < 4 ? 'short' : looks.length < 9 ? 'middling' : 'long', 1);
  return features;
};

/** What speaks for each kind, for `why`. */
const SPEAKS: Record<Kind, Sign[]> = {
  rejection: ['no', 'gist', 'soft', 'tone'],
  acknowledgement: ['received'],
  interview: ['interview', 'dated'],
  offer: ['offer'],
  hold: ['hold'],
  alert: ['alert'],
  feedback: ['asked', 'feedback'],
  other: ['topic', 'left', 'press'],
};

/** What else speaks for each kind, where people write as they speak. */
const SAYS: Record<Kind, Concept[]> = {
  rejection: ['short', 'afford', 'takes', 'letdown', 'console'],
  acknowledgement: ['got'],
  interview: ['come'],
  offer: ['yes'],
  hold: ['undecided'],
  alert: ['listing'],
  feedback: ['because'],
  other: ['own', 'apart', 'self'],
};

/** The words of the prose that mean one of the concepts, a few of them. */
const wordsFor = (concepts: Concept[], prose: Clause[]): string[] => {
  const found = prose.flatMap((clause) =>
    clause.hits
      .filter(({ concept }) => concepts.includes(concept))
      .map(({ from, to }) => wordsOf(clause, from, to)),
  );
  return [...new Set(found)].slice(0, 4);
};

/** A decision, and the features it was weighed by. */
export interface Weighed extends Decision {
  features: Map<string, number>;
}

/** Decides what a letter is: what its clauses say, weighed together. */
export const decideKind = (reading: Reading, looks: Looks): Weighed => {
  const all = tally([...reading.heading, ...reading.prose].flatMap(evidenceOf));
  const features = featuresOf(reading, looks, all);
  const { kind, confidence } = weighKinds(features);
  const why = all.why(...SPEAKS[kind]);
  return { kind, confidence, why: why.length > 0 ? why : wordsFor(SAYS[kind], reading.prose), features };
};
