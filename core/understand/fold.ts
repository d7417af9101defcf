/**
 * One spelling for all the ways people type the same word: lower case, no accents, straight apostrophes,
 * and in German `ü`, `ue` and a bare `u` alike, since half of all mail is typed without umlauts.
 */

const LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '`': "'",
  '´': "'",
};

const PLAIN = /^[\t\n\r -_a-~]*$/;

/** Lower case, accents off, ligatures apart. The length may change, so positions do not carry over. */
export const fold = (text: string): string => (PLAIN.test(text) ? text.toLowerCase() : foldLetters(text));

const foldLetters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/[ßæœøłđðþı’‘ʼ`´]/g, (letter) => LETTERS[letter] ?? letter);

/** What is left of a name when case, accents, spaces and punctuation are gone: `Marsh & Perry` is `marshperry`. */
export const squash = (text: string): string => fold(text).replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a text, folded. `don't` is `do not`; other apostrophes part words (`l'offre`, `we've`). */
export const words = (text: string): string[] =>
  fold(text)
    .replace(/n't\b/g, ' not')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** A German word with its umlauts spelled one way. Both the lexicon and the mail go through it. */
export const germanSpelling = (word: string): string => word.replace(/([aou])e/g, '$1');
