/** Digits of other scripts: Arabic-Indic, Persian and Devanagari. */
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g;
/** Marks that steer the direction of writing, joiners, a BOM: no reader sees them. */
const UNSEEN = /[\u200b\u200e\u200f\u061c\u2060-\u2064\ufeff]|\u200c|\u200d|[\u202a-\u202e\u2066-\u2069]/g;

/**
 * A text as a table of words has it: lower case, without accents, in plain digits and plain spaces, full-width
 * forms as ASCII. Hangul stays whole.
 */
export const plainLetters = (text: string): string =>
  text
    .normalize('NFKC')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(UNSEEN, '')
    .replace(DIGIT, (digit) => String((digit.charCodeAt(0) - (digit < '\u0900' ? 0 : 6)) & 15))
    .replace(/\s/g, ' ')
    .toLowerCase();
