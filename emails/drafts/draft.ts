import type { DraftChoice, DraftLanguage } from '../../core/opportunity.ts';
import { german } from './de.ts';
import { english } from './en/english.ts';
import { spanish } from './es.ts';
import type { Facts } from './facts.ts';
import { french } from './fr.ts';
import { type DraftKind, type Sentence, type Tongue, type Version, voiceOf } from './voice.ts';

/** A letter that a person could send as it stands. */
export interface Draft {
  language: DraftLanguage;
  subject: string;
  /** Greeting, paragraphs, closing with the name. */
  paragraphs: string[];
}

const TONGUES: Record<DraftLanguage, Tongue> = { en: english, de: german, fr: french, es: spanish };

/** A name that ends in a stop ("Acme Inc.", "Yahoo!") needs no second one. */
const stopped = (text: string): string =>
  text.replace(/([.!?…])([.,])(?=\s|$)/gu, (_, end: string, sign: string) =>
    sign === ',' ? `${end},` : end,
  );

const sentences = (list: Sentence[]): string =>
  stopped(
    list
      .filter((one): one is string => typeof one === 'string' && one !== '')
      .join(' ')
      .replace(/ {2,}/g, ' ')
      .trim(),
  );

const finished = ({ finish }: Tongue, text: string): string => finish?.(text) ?? text;

const signed = (tongue: Tongue, { signature }: Facts, closing: string): string =>
  signature ? `${closing}${tongue.closingComma}\n${signature}` : closing;

const pick = (versions: readonly Version[], version: number): { wording: Version; round: number } => {
  const count = versions.length;
  const wording = versions[version % count];
  if (!wording) throw new Error('A draft needs at least one wording.');
  return { wording, round: Math.floor(version / count) };
};

/**
 * The draft of that kind in the wording and tone that were chosen. Consecutive versions are different texts; when
 * all were used, the next round varies the sentences that can vary.
 */
export const draftOf = (
  kind: Exclude<DraftKind, 'connect' | 'connect-2'>,
  facts: Facts,
  { version, tone }: DraftChoice,
  language: DraftLanguage,
): Draft => {
  const tongue = TONGUES[language];
  const { wording, round } = pick(tongue[kind], version);
  const { subject, paragraphs } = wording(voiceOf(facts, tone, round));
  const closings = tongue.closings[tone];
  const closing = closings[((version % tongue[kind].length) + round) % closings.length] ?? '';
  const body = paragraphs.map(sentences).filter((paragraph) => paragraph !== '');
  return {
    language,
    subject: finished(tongue, stopped(subject)),
    paragraphs: [tongue.greeting(facts, tone), ...body, signed(tongue, facts, closing)].map((paragraph) =>
      finished(tongue, paragraph),
    ),
  };
};

/** What LinkedIn takes in a note with an invitation. */
const NOTE_LIMIT = 200;

/** The facts with one name after the other left out, the least needed first. */
const leaner = (f: Facts): Facts[] => {
  const bare: Facts = { ...f, impressed: null };
  return [
    f,
    bare,
    { ...bare, role: null },
    { ...bare, role: null, signature: null },
    { ...bare, role: null, signature: null, company: null },
    { ...bare, role: null, signature: null, company: null, contact: null, first: null },
  ];
};

const interleaved = (a: string[], b: string[]): string[] => a.flatMap((one, at) => [one, b[at] ?? one]);

const noteFrom = (
  tongue: Tongue,
  wording: Version,
  round: number,
  f: Facts,
  tone: DraftChoice['tone'],
  greeted: boolean,
): string => {
  const { paragraphs } = wording(voiceOf(f, tone, round));
  const greeting = greeted
    ? tongue.noteGreeting(f)
    : tongue.noteGreeting({ ...f, first: null, contact: null });
  const note = [greeting, sentences(paragraphs.flat()), f.signature ?? ''].filter((line) => line !== '');
  return finished(tongue, note.join('\n'));
};

/** A connection note within LinkedIn's limit: names that do not fit are left out, one by one. */
export const noteOf = (
  kind: 'connect' | 'connect-2',
  facts: Facts,
  { version, tone }: DraftChoice,
  language: DraftLanguage,
): string => {
  const tongue = TONGUES[language];
  const { wording, round } = pick(tongue[kind], version);
  const greeted = kind === 'connect';
  const inTone = (one: DraftChoice['tone']): string[] =>
    leaner(facts).map((f) => noteFrom(tongue, wording, round, f, one, greeted));
  // Who asked for a warmer note gets one, and be it with fewer names; a plain one may also become shorter.
  const notes = tone === 'plain' ? interleaved(inTone('plain'), inTone('shorter')) : inTone(tone);
  const fits = notes.find((note) => note.length <= NOTE_LIMIT);
  if (fits === undefined) throw new Error('A connection note without any names must fit.');
  return fits;
};
