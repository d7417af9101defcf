import type { Concept, Language } from './concept.ts';
import { fold } from './fold.ts';
import { findHits, type Hit, type Index, indexLexicon, wordsFor } from './lexicon.ts';

/** A sentence in concepts: its words, what they mean, and which of them are about something that did not happen. */
export interface Clause {
  words: string[];
  hits: Hit<Concept>[];
  question: boolean;
}

const indexes = new Map<string, Index<Concept>>();

const indexOf = ({ code, lexicon }: Language): Index<Concept> => {
  let index = indexes.get(code);
  if (!index) {
    index = indexLexicon(lexicon, code === 'de');
    indexes.set(code, index);
  }
  return index;
};

/** Quoted speech of some length is somebody else's: a newsletter that cites a rejection rejects nobody. */
const withoutQuotes = (text: string): string => text.replace(/[“„«"»][^“„«"»”]{25,600}[”“»"«]/g, ' ');

const LONGEST = 120;

/** A sentence read in one language. What stands behind an "if" is left out. */
export const readClauses = (sentence: string, language: Language): Clause[] => {
  const german = language.code === 'de';
  const question = sentence.trimEnd().endsWith('?');
  const clauses: Clause[] = [];
  const index = indexOf(language);
  for (const part of withoutQuotes(sentence).split(/[;:!?]\s|\s[–—-]\s|\.{3}|…/)) {
    const pieces = part.split(/,\s|\s\(|\)\s?/).map((piece) => wordsFor(piece, german).slice(0, LONGEST));
    let current: string[] = [];
    let supposed = false;
    const flush = (): void => {
      if (current.length > 0) clauses.push({ words: current, hits: findHits(current, index), question });
      current = [];
    };
    for (const [position, piece] of pieces.entries()) {
      const hits = findHits(piece, index);
      const but = hits.find((hit) => hit.concept === 'but' && hit.from < 2);
      if (but) {
        flush();
        supposed = false;
      }
      const cond = hits.find((hit) => hit.concept === 'cond' && !(but && hit.from < but.to));
      if (supposed) continue;
      if (!cond) {
        current.push(...piece);
        continue;
      }
      current.push(...piece.slice(0, cond.from));
      // "If you do not hear from us, you were not successful": all of it is supposed, up to a "but".
      if (position === 0 && cond.from < 4) supposed = true;
    }
    flush();
  }
  return clauses;
};

/** The words a hit covers, for `why`. */
export const wordsOf = (clause: Clause, from: number, to: number): string =>
  clause.words.slice(from, to).join(' ');

export const foldedWords = (text: string): Set<string> => new Set(fold(text).split(/[^\p{L}\p{N}]+/u));
