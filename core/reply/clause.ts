import { plainLetters } from '../mail/plain-letters.ts';
import { withoutSlips } from './slip.ts';

/** A clause of the person's words: as they wrote it, and as it is understood. */
export interface Clause {
  raw: string;
  /** In plain letters, contractions written out, without punctuation and without words that add nothing. */
  text: string;
}

/** A sentence: all of it as one clause, its clauses, and whether it asks. */
export interface Sentence {
  raw: string;
  whole: Clause;
  clauses: Clause[];
  asks: boolean;
}

const LONGEST = 400;

/** Longest first where one begins another. Each is one word for what a person may write in several ways. */
const WRITTEN_OUT: readonly [RegExp, string][] = [
  [/\b(?:can'?t|cannot|cant)\b/g, 'can not'],
  [/\b(?:won'?t|wont)\b/g, 'will not'],
  [/\b(do|does|did|is|are|was|were|has|have|had|would|should|could|need|must)n'?t\b/g, '$1 not'],
  [/\b(i|we|they|you)'?ve\b/g, '$1 have'],
  [/\b(i)'?m\b/g, '$1 am'],
  [/\b(we|they|you)'re\b/g, '$1 are'],
  [/\btheyre\b/g, 'they are'],
  [/\b(i|we|they|you|she|he|it|that)'ll\b/g, '$1 will'],
  [/\b(i|we|they|you|she|he)'d\b/g, '$1 would'],
  [
    /\b(it|that|this|she|he|what|where|who|there|here|how|letter|note|one|today|tomorrow|everything|message|mail|email|draft|text|job)'s\b/g,
    '$1 is',
  ],
  [/\b(what|where|how)s\b/g, '$1 is'],
  [/\b(?:thats)\b/g, 'that is'],
  [/\b(?:she|he|they) (?:is|has) got\b/g, 'she has got'],
  [/(?<=\s)w\/o(?=\s)/g, 'without'],
  [/(?<=\s)w\/(?=\s)/g, 'with'],
  [/\b(?:weiter so)\b/g, 'keep it up'],
  [/\b(?:let'?s)\b/g, 'let us'],
  [/\b(?:gonna)\b/g, 'going to'],
  [/\b(?:wanna)\b/g, 'want to'],
  [/\b(?:pls|plz)\b/g, 'please'],
  [/\b(?:e-mail|e mail)(ed|s)?\b/g, 'email$1'],
  [/\b(?:any more)\b/g, 'anymore'],
  [/\b(?:to day)\b/g, 'today'],
  [/\b(re)-(write|word|phrase|do|draft|open|opened)\b/g, '$1$2'],
  [/(\p{L}{2,})'s\b/gu, '$1'],
];

/** Words and runs of words that change nothing of what is meant. */
const EMPTY =
  /\b(?:once again thank(?:s| you)|thank(?:s| you) (?:so much |very much )?(?:once )?again|many thanks again|by the way|thank you(?: so| very)? much|thank you|many thanks|thanks a lot|thanks|thx|cheers|please|kindly|just now|just|already|finally|actually|really|literally|simply|quickly|kind of|sort of|hello|hiya|hi|hey|dear|okay|ok|right then|alright|oh|ah|hm+|uh|um|so|btw|fyi|sorry|indeed|honestly|frankly|i think it is fair to say|as promised|as requested|if possible|if you can|if you could|if you would|if you do not mind|if you like|if that is (?:ok|okay|fine|possible|all right)|if (?:it is|it's) (?:ok|okay|possible)|if that works(?: for you)?|if i may|when you can|when you get a chance|whenever you can|as suggested|as you suggested|as planned|as agreed|straight away|right away|at last|at long last|yay|hooray|woohoo|phew|graag|gerne|gern|volontiers|hoor|mate|though|bitte|danke(?: schon)?|merci|s il vous plait|s il te plait|stp|svp|por favor|gracias|obrigado|obrigada|per favore|grazie|alsjeblieft|aub|dank je|bedankt|bon|alors|pues|bueno|allora|dunque|also|so|na dann)\b/g;

/** "Well, …" says nothing; "I'm not doing well" does. */
const WELL = /^(?:oh |ah )?well (?=\S)/;

/** When something happened: it tells that it did, and never when it will. */
const PAST_TIME =
  /\b(?:(?:earlier )?this (?:morning|afternoon|evening|lunchtime)|(?:late |early )?last (?:night|week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:the day before )?yesterday(?: morning| afternoon| evening| night| lunchtime)?|earlier(?: today| on)?|at (?:lunch|lunchtime|noon|midday|breakfast|work)|(?:over|during|after|before) (?:lunch|breakfast|dinner|the weekend|work|coffee)|(?:about |around |roughly |maybe |not even |less than |more than |over |just )?(?:half )?(?:a|an|one|two|three|four|five|ten|a few|a couple of|some|a good|\d{1,2}) (?:minutes?|mins?|hours?|days?|moments?|seconds?|weeks?) ago|(?:a while|ages|a long time|some time|long|weeks|days|hours|minutes|a few moments) ago|(?:on|from) (?:the|my) (?:train|bus|way|way home|way to work|laptop|mobile)(?: home| to work)?|in the end|first thing(?: this morning)?|(?:on|over) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday) (?:morning |evening |night )?already|just before \w{3,10}|right after \w{3,10})\b/g;

/** Signs of joy: alone they say that it is done. */
export const JOY = /[\u{1F389}\u{1F38A}\u{2705}\u{2714}\u{2611}\u{1F973}\u{1F942}\u{1F37E}]\uFE0F?/gu;

/** Plain letters, contractions written out, joy as a word. */
const spelled = (raw: string): string => {
  let text = withoutSlips(plainLetters(raw.replace(JOY, ' hurrahmark ')).replace(/[’‘`´]/g, "'"));
  for (const [pattern, words] of WRITTEN_OUT) text = text.replace(pattern, words);
  return text;
};

const tidy = (text: string): string =>
  text
    .replace(/[^\p{L}\p{N}@./:#+-]+/gu, ' ')
    .replace(/(?<!\d)[./:#+-]|[/:#+-](?!\d)|(?<!\d\.\d{1,2})\.(?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What is meant by a clause, without what adds nothing; empty when nothing else was said. */
const meantBy = (raw: string): string => {
  const text = tidy(spelled(raw.slice(0, LONGEST)));
  return tidy(text.replace(WELL, '').replace(PAST_TIME, ' pasttime ').replace(EMPTY, ' '));
};

/** The clause word for word, for commands: only politeness is taken off. */
export const bareClause = (raw: string): string => {
  const text = tidy(spelled(raw.slice(0, LONGEST)));
  const kept = tidy(text.replace(WELL, '').replace(EMPTY, ' '));
  return kept === '' ? text : kept;
};

/** Where one clause ends and the next begins, within a sentence. */
const BETWEEN =
  /\s*(?:(?:[,;:()]|\s[-–—]{1,2}\s|—|–|\.{2,}|…)(?:\s*(?:and then|and so|and also|and|but|so|then|und|et|y|e|en)\s(?=\S))?|\s(?:and then|and so|and also|and|but|though|although|then|und|et|y|e|en|&|so(?= (?:i|we|please|can|could|let|let's|maybe|perhaps|remind|ask|try|stop|skip|they|she|he|it's|that's|pause|snooze)\b))\s(?=\S))\s*/iu;

/** A dot within an address, a time or a number ends no sentence. */
const sentencesOf = (line: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: mark } of line.matchAll(
    /[.!?…]+(?=\s|$)|(?<=[!?])(?=\p{Extended_Pictographic})/gu,
  )) {
    const end = index + mark.length;
    // "St. Mary", "e.g. this", "5. Januar"
    if (
      mark === '.' &&
      /(?:^|\s)(?:\p{L}|\p{Lu}\p{Ll}{0,2}|e\.g|i\.e|z\.b|\d{1,2})$/u.test(line.slice(0, index)) &&
      end < line.length
    )
      continue;
    parts.push(line.slice(start, end));
    start = end;
  }
  parts.push(line.slice(start));
  return parts.map((part) => part.trim()).filter((part) => part !== '');
};

/** Lines that a client wrapped are one again: the next begins in lower case and the first has no end. */
const unwrapped = (words: string): string[] => {
  const lines: string[] = [];
  for (const line of words.split('\n').map((one) => one.trim())) {
    const before = lines.at(-1);
    if (before && before.length > 50 && !/[.!?:;]$/.test(before) && /^[\p{Ll}\d(]/u.test(line))
      lines[lines.length - 1] = `${before} ${line}`;
    else lines.push(line);
  }
  return lines.filter((line) => line !== '');
};

const clausesOf = (sentence: string): Clause[] =>
  sentence
    .split(BETWEEN)
    .map((raw) => raw.trim())
    .filter((raw) => /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(raw))
    .map((raw) => ({ raw, text: meantBy(raw) }))
    .filter(({ text }) => text !== '');

/** The person's words as lines, wrapped ones made whole. */
export const linesOf = (words: string): string[] => unwrapped(words.slice(0, 20_000)).slice(0, 400);

/** A line as sentences and clauses. */
export const readLine = (line: string): Sentence[] =>
  sentencesOf(/\p{Ll}/u.test(line) ? line : line.toLowerCase()).map((raw) => ({
    raw,
    whole: { raw, text: meantBy(raw) },
    clauses: clausesOf(raw),
    asks: /\?["'”’)]*$/.test(raw),
  }));
