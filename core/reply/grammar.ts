/**
 * Patterns over a whole clause, written as one would say them. Words stand for themselves, `a_b` for the run "a b",
 * `x|y` for either, capitals for a class of the vocabulary, `?` after a word for "or not", `*` for any number.
 * A clause is matched as a whole: one word that nobody foresaw, and it means nothing to us.
 */
export type Vocabulary = Readonly<Record<string, string>>;

const escaped = (word: string): string => word.replaceAll('_', ' ').replace(/[.*+?^${}()[\]\\]/g, '\\$&');

/** One pattern as the source of a regular expression in which every word ends with a space. */
const source = (pattern: string, vocabulary: Vocabulary, depth: number): string =>
  pattern
    .split(' ')
    .filter((part) => part !== '')
    .map((part) => {
      const [, words = '', count = ''] = /^(.*?)([?*]?)$/.exec(part) ?? [];
      const either = words.split('|').map((word) => {
        const sequences = vocabulary[word];
        if (sequences === undefined) return `${escaped(word)} `;
        if (depth === 0) throw new Error(`The vocabulary of ${word} turns in a circle`);
        const parts = sequences.split(' / ').map((one) => source(one, vocabulary, depth - 1));
        return `(?:${parts.join('|')})`;
      });
      return `(?:${either.join('|')})${count === '*' ? '{0,3}' : count}`;
    })
    .join('');

/** Patterns, one a line, as one test of a clause. */
export const grammar = (patterns: string, vocabulary: Vocabulary): ((clause: string) => boolean) => {
  const each = patterns
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => source(line, vocabulary, 6));
  const whole = new RegExp(`^(?:${each.join('|')})$`);
  return (clause) => clause.length < 300 && whole.test(`${clause} `);
};
