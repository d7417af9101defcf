import type { Concept, Language } from './concept.ts';
import { fold } from './fold.ts';
import { isGivenName, isOnlyGivenName } from './given-names.ts';
import { findHits, type Hit, type Index, indexLexicon, wordsFor } from './lexicon.ts';
import { AROUND_WORDS } from './words/around.ts';
import { PLAIN_WORDS } from './words/plain.ts';
import { PROGRESS_WORDS } from './words/progress.ts';

/** A piece of a sentence in concepts: its words and what they mean. What is only supposed is not in it. */
export interface Clause {
  words: string[];
  hits: Hit<Concept>[];
  question: boolean;
  /** Whether a negation may also follow what it negates, as in German. */
  around: boolean;
  /** Whether its sentence speaks of feedback: a call offered there is no interview. */
  explains: boolean;
}

interface Indexes {
  all: Index<Concept>;
  /** Only the words that open a supposition or end one. */
  markers: Index<Concept>;
}

const indexes = new Map<string, Indexes>();

const indexesOf = ({ code, lexicon }: Language): Indexes => {
  const known = indexes.get(code);
  if (known) return known;
  const german = code === 'de';
  const made = {
    all: indexLexicon(
      [lexicon, PLAIN_WORDS[code] ?? {}, AROUND_WORDS[code] ?? {}, PROGRESS_WORDS[code] ?? {}],
      german,
    ),
    markers: indexLexicon(
      [{ but: lexicon.but ?? '', cond: lexicon.cond ?? '', yet: lexicon.yet ?? '' }],
      german,
    ),
  };
  indexes.set(code, made);
  return made;
};

/** Quoted speech of some length is somebody else's: a newsletter that cites a rejection rejects nobody. */
const withoutQuotes = (text: string): string => text.replace(/[“„«"»][^“„«"»”]{25,600}[”“»"«]/g, ' ');

/** No sentence has more words; what goes on longer is not prose. */
const LONGEST = 120;
const MAX_PIECES = 40;

/** Capitalised in the middle of a sentence, and no human: days, months, and what follows a preposition of place. */
const DATED =
  /^(?:(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*|i|hr|cv|ok|dr|mr|mrs|ms|miss|teams|zoom|christmas|easter|ramadan|diwali|english|french|german|dutch|spanish|italian|polish|swedish|portuguese|you|your|usted|lei|u|uw|pan|pani|pana|panstwa|panstwu|ci|tobie|twoj\w*)$/;
const PLACED =
  /^(?:at|in|by|with|from|of|join|joining|via|bei|von|chez|de|du|en|em|na|no|da|do|a|presso|bij|van|hos|pa|i|w|z|dla|the|an?|our|le|la|el|os?|il|het|een|den|der|die|das|to|for|as|und|and|et|y|e|och|oraz)$/;

/** The words of a sentence that name a human who is neither its writer nor its reader. */
const namesIn = (sentence: string, german: boolean, apart: ReadonlySet<string>): Set<string> => {
  const names = new Set<string>();
  let before = '';
  for (const [token] of sentence.matchAll(/[\p{L}][\p{L}-]*/gu)) {
    const folded = fold(token);
    const proper =
      /^\p{Lu}\p{Ll}/u.test(token) &&
      !apart.has(folded) &&
      (isOnlyGivenName(token) ||
        (before !== '' && !german && !PLACED.test(before) && !DATED.test(folded)) ||
        (/^(?:frau|herrn?|mrs?|ms|miss|mme|mlle|monsieur|madame|senora?|signora?)$/.test(before) &&
          isGivenName(token)));
    const name = proper ? wordsFor(token, german)[0] : undefined;
    if (name !== undefined) names.add(name);
    before = folded;
  }
  return names;
};

const CLOCK =
  /(?<![\d.])(?:\d{1,2}(?:[:.h]\d{2}(?![\d.])| ?(?:am|pm|uhr|h|heures|horas|ore)\b)|(?:kl|godz|om|at|um|alle|a las|às|à)\.? ?\d{1,2}(?![\d.,]))/i;

const NOBODY: ReadonlySet<string> = new Set();

/**
 * A sentence read in one language. What stands behind an "if" is left out. `apart` are the folded names of who
 * writes and who is written to.
 */
export const readClauses = (
  sentence: string,
  language: Language,
  apart: ReadonlySet<string> = NOBODY,
): Clause[] => {
  const { all, markers } = indexesOf(language);
  const names = namesIn(sentence, all.german, apart);
  const timed = CLOCK.test(sentence);
  const question = sentence.endsWith('?');
  const clauses: Clause[] = [];
  let current: string[] = [];
  const flush = (): void => {
    const words = current.slice(0, LONGEST);
    if (words.length > 0) {
      const hits = findHits(words, all);
      for (const [at, word] of words.entries()) {
        if (names.has(word)) hits.push({ concept: 'named', from: at, to: at + 1 });
        else if (timed && /^\d{1,2}(?:am|pm|h|h\d\d)?$/.test(word))
          hits.push({ concept: 'slot', from: at, to: at + 1 });
      }
      clauses.push({ words, hits, question, around: language.around, explains: false });
    }
    current = [];
  };
  for (const part of withoutQuotes(sentence).split(/[;:!?]\s|\s[–—-]\s|\.{3}|…/, MAX_PIECES)) {
    let supposed = false;
    for (const [position, text] of part.split(/,\s|\s\(|\)\s?/, MAX_PIECES).entries()) {
      const piece = wordsFor(text, all.german);
      const hits = findHits(piece, markers);
      const but = hits.find((hit) => hit.concept === 'but' && hit.from < 2);
      if (but) {
        flush();
        supposed = false;
      }
      if (supposed) continue;
      const cond = hits.find((hit) => hit.concept === 'cond' && !(but && hit.from < but.to));
      if (!cond) {
        current.push(...piece);
        continue;
      }
      // "If you do not hear from us, you were not successful", or the other way round: all of it is supposed.
      const silence = hits.some((hit) => hit.concept === 'yet' && hit.from > cond.from);
      if (silence) current = [];
      else current.push(...piece.slice(0, cond.from));
      if (silence || (position === 0 && cond.from < 4)) supposed = true;
    }
    flush();
  }
  const explains = clauses.some(({ hits }) => hits.some(({ concept }) => concept === 'feedback'));
  return explains ? clauses.map((clause) => ({ ...clause, explains })) : clauses;
};

/** The words from one place to another, for `why`. */
export const wordsOf = (clause: Clause, from: number, to: number): string =>
  clause.words.slice(from, to).join(' ');
