import type { Concept, Language } from './concept.ts';
import { findHits, type Hit, type Index, indexLexicon, wordsFor } from './lexicon.ts';

/** A piece of a sentence in concepts: its words and what they mean. What is only supposed is not in it. */
export interface Clause {
  words: string[];
  hits: Hit<Concept>[];
  question: boolean;
  /** Whether a negation may also follow what it negates, as in German. */
  around: boolean;
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
    all: indexLexicon(lexicon, german),
    markers: indexLexicon(
      { but: lexicon.but ?? '', cond: lexicon.cond ?? '', yet: lexicon.yet ?? '' },
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

/** A sentence read in one language. What stands behind an "if" is left out. */
export const readClauses = (sentence: string, language: Language): Clause[] => {
  const { all, markers } = indexesOf(language);
  const question = sentence.endsWith('?');
  const clauses: Clause[] = [];
  let current: string[] = [];
  const flush = (): void => {
    const words = current.slice(0, LONGEST);
    if (words.length > 0)
      clauses.push({ words, hits: findHits(words, all), question, around: language.around });
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
  return clauses;
};

/** The words from one place to another, for `why`. */
export const wordsOf = (clause: Clause, from: number, to: number): string =>
  clause.words.slice(from, to).join(' ');
