import { type Line, readings } from '../forward/line.ts';
import type { Message } from '../mail/message.ts';
import { quotedLines } from './quoted.ts';
import { withoutSignature } from './signature.ts';

/** Lines of our own mails that no person writes: where the menu begins, and the last words of every mail. */
const MENU = 'Reply with a word, or in your own:';
const LAST_WORDS = /^Unsubscribe: https?:\S{1,500}$/;

const isQuoting = (lines: readonly Line[]): boolean =>
  lines.some(({ depth, marks }) => depth > 0 || marks.some((mark) => mark !== 'signature'));

/** HTML where it says what is quoted, plain text otherwise. */
const preferred = (message: Message): Line[][] => {
  const [first = [], second] = [...readings(message)];
  return second && !isQuoting(first) ? [second, first] : second ? [first, second] : [first];
};

const textOf = (lines: readonly Line[]): string => lines.map(({ text }) => text.trimEnd()).join('\n');

/** What stands below our own mail, where a client quoted it without any mark. */
const belowOurs = (lines: readonly Line[]): Line[] => {
  const last = lines.findLastIndex(({ text, depth }) => depth === 0 && LAST_WORDS.test(text.trim()));
  return last < 0 ? [] : lines.slice(last + 1);
};

const own = (lines: readonly Line[], message: Message): string => {
  const theirs = quotedLines(lines, message.date?.at ?? null);
  const menu = lines.findIndex(({ text }) => text.trim() === MENU);
  if (menu >= 0) theirs.fill(true, menu);
  const writer = message.from[0] ?? null;
  const runs: string[] = [];
  let run: Line[] = [];
  const end = (): void => {
    runs.push(textOf(withoutSignature(run, writer)));
    run = [];
  };
  for (const [at, line] of lines.entries()) {
    if (theirs[at]) end();
    else run.push(line);
  }
  end();
  const words = runs.filter((text) => text.trim() !== '').join('\n\n');
  return words !== '' ? words : textOf(withoutSignature(belowOurs(lines), writer));
};

/**
 * Only the person's own words, wherever in the mail they stand: without what is quoted, what a client wrote around
 * it, signatures, phone and company footers, and our own menu. Empty when there are none. Linear; never throws.
 */
export const ownWords = (message: Message): string => {
  for (const lines of preferred(message)) {
    const words = own(lines, message)
      .replace(/\n{3,}/g, '\n\n')
      .trim();
    if (words !== '') return words;
  }
  return '';
};
