import { fold, germanSpelling, words } from './fold.ts';

/**
 * Concepts by name; each is a list of phrases parted by `|`. A word may end in `*` (any ending), `_` is any
 * one word, and `..` is up to four words. Phrases are folded like the mail, so they are written naturally.
 */
export type Lexicon<Concept extends string> = Partial<Record<Concept, string>>;

/** A phrase found: the words `from` to `to` (exclusive) of the list that was searched. */
export interface Hit<Concept extends string> {
  concept: Concept;
  from: number;
  to: number;
}

interface Phrase<Concept> {
  concept: Concept;
  /** The words after the first one. */
  rest: string[];
}

/** A lexicon indexed by first word, so that the cost of a mail hardly depends on how much we know. */
export interface Index<Concept extends string> {
  whole: Map<string, Phrase<Concept>[]>;
  prefix: Map<string, Phrase<Concept>[]>;
  seen: Map<string, Phrase<Concept>[]>;
  german: boolean;
}

const GAP = 4;

const matches = (pattern: string, word: string): boolean =>
  pattern === '_' || (pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : pattern === word);

/** Where the rest of a phrase ends when it stands at `at`, or -1. Bounded by the phrase, not by the mail. */
const endOf = (rest: string[], found: string[], at: number): number => {
  let position = at;
  for (let index = 0; index < rest.length; index += 1) {
    const pattern = rest[index] ?? '';
    if (pattern === '..') {
      const after = rest.slice(index + 1);
      for (let skip = 0; skip <= GAP; skip += 1) {
        const end = endOf(after, found, position + skip);
        if (end >= 0) return end;
      }
      return -1;
    }
    const word = found[position];
    if (word === undefined || !matches(pattern, word)) return -1;
    position += 1;
  }
  return position;
};

const patternWords = (phrase: string, german: boolean): string[] =>
  fold(phrase)
    .replace(/n't\b/g, ' not')
    .replace(/'/g, ' ')
    .split(/[\s-]+/)
    .filter((word) => word !== '')
    .map((word) => (german ? germanSpelling(word) : word));

/** Prepares lexicons for searching as one; done once when a language is first met. */
export const indexLexicon = <Concept extends string>(
  lexicons: Lexicon<Concept>[],
  german = false,
): Index<Concept> => {
  const index: Index<Concept> = { whole: new Map(), prefix: new Map(), seen: new Map(), german };
  for (const lexicon of lexicons) for (const concept in lexicon) add(index, concept, lexicon[concept] ?? '');
  return index;
};

const add = <Concept extends string>(index: Index<Concept>, concept: Concept, phrases: string): void => {
  for (const text of phrases.split('|')) {
    const [first, ...rest] = patternWords(text, index.german);
    if (first === undefined) continue;
    const stem = first.endsWith('*') ? first.slice(0, -1) : first;
    const table = first.endsWith('*') ? index.prefix : index.whole;
    const known = table.get(stem);
    if (known) known.push({ concept, rest });
    else table.set(stem, [{ concept, rest }]);
  }
};

/** The words of a text in the spelling that the index expects. */
export const wordsFor = (text: string, german: boolean): string[] =>
  german ? words(text).map(germanSpelling) : words(text);

/** Words whose phrases are remembered; mails share most of theirs. */
const REMEMBERED = 20_000;

/** The phrases that may start with a word: those that begin with it whole, and those with one of its beginnings. */
const startingWith = <Concept extends string>(word: string, index: Index<Concept>): Phrase<Concept>[] => {
  const known = index.seen.get(word);
  if (known) return known;
  const phrases = [...(index.whole.get(word) ?? [])];
  for (let length = 2; length <= Math.min(word.length, 16); length += 1) {
    phrases.push(...(index.prefix.get(word.slice(0, length)) ?? []));
  }
  if (index.seen.size >= REMEMBERED) index.seen.clear();
  index.seen.set(word, phrases);
  return phrases;
};

/** All phrases of the lexicon in the words, in the order in which they start. */
export const findHits = <Concept extends string>(found: string[], index: Index<Concept>): Hit<Concept>[] => {
  const hits: Hit<Concept>[] = [];
  for (let at = 0; at < found.length; at += 1) {
    for (const { concept, rest } of startingWith(found[at] ?? '', index)) {
      const to = endOf(rest, found, at + 1);
      if (to >= 0) hits.push({ concept, from: at, to });
    }
  }
  return hits;
};
