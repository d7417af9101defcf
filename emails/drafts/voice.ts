import type { Facts, Tone } from './facts.ts';

/** A sentence, or nothing where a fact or the tone has no use for it. */
export type Sentence = string | null | false;

/** One wording of a draft: its subject, and paragraphs made of sentences. */
export interface Wording {
  subject: string;
  paragraphs: Sentence[][];
}

/** What a wording is written with: the facts, and the tone. */
export interface Voice {
  f: Facts;
  /** Left out where the draft shall be shorter. */
  more: (sentence: Sentence) => Sentence;
  /** Only where it shall be warmer. */
  warm: (sentence: Sentence) => Sentence;
  /** The one text where it shall be shorter, else the other. */
  brief: (short: string, full: string) => string;
  /** One of several sentences that say the same; each round through the wordings takes another. */
  turn: (sentences: readonly string[]) => string;
}

export type Version = (voice: Voice) => Wording;

/** How a language begins and ends a letter, and its wordings of each. */
export interface Tongue {
  greeting: (f: Facts, tone: Tone) => string;
  noteGreeting: (f: Facts) => string;
  closings: Record<Tone, readonly string[]>;
  /** What stands between the closing and the name. */
  closingComma: string;
  /** What the language's typography wants of a finished text. */
  finish?: (text: string) => string;
  letter: readonly Version[];
  advice: readonly Version[];
  'check-in-1': readonly Version[];
  'check-in-2': readonly Version[];
  'check-in-3': readonly Version[];
  readvertised: readonly Version[];
  /** A connection note to whoever they dealt with. */
  connect: readonly Version[];
  /** A connection note to somebody there who has never heard of them. */
  'connect-2': readonly Version[];
}

export type DraftKind =
  | 'letter'
  | 'advice'
  | 'check-in-1'
  | 'check-in-2'
  | 'check-in-3'
  | 'readvertised'
  | 'connect'
  | 'connect-2';

/** The voice of one draft. `round` counts how often all wordings were used up. */
export const voiceOf = (f: Facts, tone: Tone, round: number): Voice => ({
  f,
  more: (sentence) => tone !== 'shorter' && sentence,
  warm: (sentence) => tone === 'warmer' && sentence,
  brief: (short, full) => (tone === 'shorter' ? short : full),
  turn: (sentences) => sentences[round % sentences.length] ?? '',
});
