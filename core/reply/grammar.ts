/**
 * Patterns over a whole clause, written as one would say them. Words stand for themselves, `a_b` for the run "a b",
 * `x|y` for either, capitals for a class of the vocabulary, `?` after a word for "or not", `*` for up to three.
 * A clause is matched as a whole: one word that nobody foresaw, and it means nothing to us; only behind the pattern
 * may stand what its `tail` allows.
 */
export type Vocabulary = Readonly<Record<string, string>>;

/**
 * What may follow a pattern without changing it: any words behind one of `opens` ("before work", "because she left"),
 * as long as none of them is one of `bars`.
 */
export interface Tail {
  opens: string;
  bars: string;
}

/** Behind a pattern, at most this many words. */
const LONGEST_TAIL = 17;
const MOST_TIMES = 3;

/** A word of the clause that stands for any: a name in lower case, or digits. */
const ANY: Readonly<Record<string, RegExp>> = {
  anyword:
    /^(?!(?:my|your|our|his|another|other|others|someone|somebody|the|an?|me|myself|you|it|this|that|work|school|home|spam|trash|bin|junk|print|drafts?|mum|mom|dad|friends?|family|be|have|make|do|get|see|say|not?|never)$)[\p{L}'-]{2,30}$/u,
  number: /^\d{1,2}$/,
};

/** One place of a pattern: what may stand there, and how often. */
interface Part {
  /** Runs of words, by their first. */
  runs: Map<string, string[][]>;
  classes: Class[];
  any: RegExp[];
  least: 0 | 1;
  most: number;
}

interface Class {
  name: string;
  sequences: Part[][];
}

const partOf = (written: string, classOf: (name: string) => Class | null): Part => {
  const [, words = '', count = ''] = /^(.*?)([?*]?)$/.exec(written) ?? [];
  const part: Part = {
    runs: new Map(),
    classes: [],
    any: [],
    least: count === '' ? 1 : 0,
    most: count === '*' ? MOST_TIMES : 1,
  };
  for (const word of words.split('|')) {
    const any = ANY[word];
    const named = any ? null : classOf(word);
    if (any) part.any.push(any);
    else if (named) part.classes.push(named);
    else {
      const run = word.split('_');
      part.runs.set(run[0] ?? '', [...(part.runs.get(run[0] ?? '') ?? []), run]);
    }
  }
  return part;
};

const sequenceOf = (written: string, classOf: (name: string) => Class | null): Part[] =>
  written
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => partOf(part, classOf));

/** The words that something may begin with; `any` where that cannot be listed. */
interface Firsts {
  words: Set<string>;
  any: boolean;
}

const addFirsts = (sequence: readonly Part[], into: Firsts, seen: Set<Class>): void => {
  for (const part of sequence) {
    for (const word of part.runs.keys()) into.words.add(word);
    if (part.any.length > 0) into.any = true;
    for (const one of part.classes) {
      if (seen.has(one)) continue;
      seen.add(one);
      for (const inner of one.sequences) addFirsts(inner, into, seen);
    }
    if (part.least === 1) return;
  }
  into.any = true;
};

/** For each word, the patterns that may begin with it. */
const byFirst = (sequences: readonly Part[][]): ((word: string) => readonly Part[][]) => {
  const listed = new Map<string, Part[][]>();
  const always: Part[][] = [];
  for (const sequence of sequences) {
    const firsts: Firsts = { words: new Set(), any: false };
    addFirsts(sequence, firsts, new Set());
    if (firsts.any) always.push(sequence);
    else for (const word of firsts.words) listed.set(word, [...(listed.get(word) ?? []), sequence]);
  }
  const none: Part[][] = [];
  return (word) => [...(listed.get(word) ?? none), ...always];
};

/** The vocabulary, each class compiled once and shared by all that name it. */
const compiled = (vocabulary: Vocabulary): ((name: string) => Class | null) => {
  const classes = new Map<string, Class>();
  const classOf = (name: string): Class | null => {
    const known = classes.get(name);
    if (known) return known;
    const written = vocabulary[name];
    if (written === undefined) return null;
    const made: Class = { name, sequences: [] };
    classes.set(name, made);
    made.sequences = written.split(' / ').map((one) => sequenceOf(one, classOf));
    return made;
  };
  return classOf;
};

/** A clause as words, with what was found out about it: where each class ends that begins at a word. */
class Reading {
  readonly words: readonly string[];
  readonly #ends = new Map<string, readonly number[]>();

  constructor(words: readonly string[]) {
    this.words = words;
  }

  #ofClass(one: Class, at: number): readonly number[] {
    const key = `${one.name} ${at}`;
    const known = this.#ends.get(key);
    if (known) return known;
    // A class that contains itself finds nothing there.
    this.#ends.set(key, []);
    const ends = [...new Set(one.sequences.flatMap((sequence) => this.ends(sequence, at)))];
    this.#ends.set(key, ends);
    return ends;
  }

  #once(part: Part, at: number): number[] {
    const word = this.words[at];
    if (word === undefined) return [];
    const ends: number[] = [];
    for (const run of part.runs.get(word) ?? [])
      if (run.every((one, place) => this.words[at + place] === one)) ends.push(at + run.length);
    for (const one of part.classes) ends.push(...this.#ofClass(one, at));
    if (part.any.some((any) => any.test(word))) ends.push(at + 1);
    return ends;
  }

  /** Every place where the parts may end that begin at a word. */
  ends(sequence: readonly Part[], start: number): number[] {
    let places = new Set([start]);
    for (const part of sequence) {
      const reached = new Set<number>(part.least === 0 ? places : []);
      let from: Iterable<number> = places;
      for (let time = 0; time < part.most; time += 1) {
        const next = new Set<number>();
        for (const at of from) for (const end of this.#once(part, at)) if (end > at) next.add(end);
        for (const end of next) reached.add(end);
        from = next;
      }
      places = reached;
      if (places.size === 0) return [];
    }
    return [...places];
  }
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/**
 * The language of a vocabulary: makes tests of clauses from patterns, one a line. `LEAD` of the vocabulary may stand
 * before any of them.
 */
export const language = (
  vocabulary: Vocabulary,
): ((patterns: string, tail?: Tail) => (clause: string) => boolean) => {
  const classOf = compiled(vocabulary);
  const lead = sequenceOf('LEAD*', classOf);
  // One clause is asked about many meanings in a row.
  let last: { clause: string; reading: Reading; starts: number[] } | null = null;
  const readingOf = (clause: string): { reading: Reading; starts: number[] } => {
    if (last?.clause === clause) return last;
    const reading = new Reading(clause.split(' '));
    last = { clause, reading, starts: reading.ends(lead, 0) };
    return last;
  };
  return (patterns, tail) => {
    const sequences = patterns
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((line) => sequenceOf(line, classOf));
    const beginning = byFirst(sequences);
    const [opens, bars] = [wordSet(tail?.opens ?? ''), wordSet(tail?.bars ?? '')];
    return (clause) => {
      if (clause === '' || clause.length > 300) return false;
      const { reading, starts } = readingOf(clause);
      const { words } = reading;
      const mayEnd = (end: number): boolean =>
        end === words.length ||
        (words.length - end <= LONGEST_TAIL &&
          opens.has(words[end] ?? '') &&
          !words.slice(end).some((word) => bars.has(word)));
      return starts.some((start) =>
        beginning(words[start] ?? '').some((sequence) => reading.ends(sequence, start).some(mayEnd)),
      );
    };
  };
};
