/** Names as strangers wrote them, made fit for one line: of a heading, a subject, a letter. */

/** Controls; a line break and a tab are read before. */
const CONTROL = /\p{Cc}/gu;
/**
 * Signs that have no shape of their own and hide or turn around what stands next to them: zero-width space, marks
 * and overrides of direction, line separators, byte order mark, soft hyphen, fillers, tags.
 */
const INVISIBLE =
  /\u00ad|\u061c|\u115f|\u1160|\u180e|\u200b|[\u200e\u200f]|[\u2028-\u202e]|[\u2060-\u206f]|\u3164|[\ufe00-\ufe0d]|\ufeff|[\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
/** Joiners shape letters and emoji; next to ASCII or at an end they only hide. */
const STRAY_JOINERS = /(?:\u200c|\u200d)+(?=\p{ASCII}|$)|(?<=^|\p{ASCII})(?:\u200c|\u200d)+/gu;
/** A letter may carry a few marks; a tower of them covers the lines above. */
const TOWER = /(\p{M}{4})\p{M}+/gu;

const visible = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => line.replaceAll('\t', ' ').replace(CONTROL, ''))
    .join('\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINERS, '')
    .replace(TOWER, '$1');

const segments = (text: string): string[] =>
  Array.from(new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text), ({ segment }) => segment);

/** Cuts at a word where one ends near; never inside what a reader sees as one letter. */
const cut = (text: string, longest: number): string => {
  if (text.length <= longest) return text;
  let head = '';
  for (const letter of segments(text.slice(0, longest))) {
    if (head.length + letter.length >= longest) break;
    head += letter;
  }
  const space = head.lastIndexOf(' ');
  return `${(space > longest * 0.6 ? head.slice(0, space) : head).trimEnd()}…`;
};

/** Only the beginning of what is far too long is looked at. */
const beginning = (text: string, longest: number): string => text.slice(0, longest * 8);

/**
 * One line of visible text, at most `longest` UTF-16 units, without signs that hide or turn the text around.
 * Empty when nothing visible is left.
 */
export const cleanLine = (text: string, longest = 80): string =>
  cut(visible(beginning(text, longest)).replace(/\s+/g, ' ').trim(), longest);
