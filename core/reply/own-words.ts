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

/** The armour that OpenPGP puts around a signed text (RFC 9580 §7). */
const isArmour = (text: string): boolean => /^-----(?:BEGIN|END) PGP [A-Z ]{3,40}-----$/.test(text);

/** Marks the armour, the "Hash:" lines below its head, and the signature at its end. */
const withArmour = (lines: readonly Line[], theirs: boolean[]): void => {
  let inside: 'head' | 'signature' | null = null;
  for (const [at, { text, depth }] of lines.entries()) {
    const line = text.trim();
    if (depth === 0 && isArmour(line)) {
      theirs[at] = true;
      inside = /BEGIN PGP SIGNED/.test(line) ? 'head' : /BEGIN PGP SIGNATURE/.test(line) ? 'signature' : null;
    } else if (inside === 'signature') theirs[at] = true;
    else if (inside === 'head') {
      theirs[at] = true;
      if (line === '') inside = null;
    }
  }
};

/**
 * Our own mail where a client quoted it without any mark: from the menu to the last words of every mail. What is typed
 * below it is the person's, and then what stands right above the menu is ours as well.
 */
const withOurs = (lines: readonly Line[], theirs: boolean[]): void => {
  const isOpen = (at: number): boolean => (lines[at]?.depth ?? 0) === 0;
  const menu = lines.findIndex(({ text }, at) => isOpen(at) && text.trim() === MENU);
  if (menu < 0) return;
  const last = lines.findIndex(({ text }, at) => at > menu && isOpen(at) && LAST_WORDS.test(text.trim()));
  const below = last < 0 ? [] : lines.slice(last + 1);
  const typed = below.findIndex(
    ({ text, depth, marks }) => text.trim() !== '' && depth === 0 && marks.length === 0,
  );
  if (typed < 0) {
    theirs.fill(true, menu);
    return;
  }
  const quoted = theirs.indexOf(true);
  theirs.fill(true, quoted >= 0 && quoted < menu ? quoted : 0, last + 1);
  theirs.fill(false, last + 1 + typed);
};

const own = (lines: readonly Line[], message: Message): string => {
  const theirs = quotedLines(lines, message.date?.at ?? null);
  withOurs(lines, theirs);
  withArmour(lines, theirs);
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
  return runs.filter((text) => text.trim() !== '').join('\n\n');
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
