import { findHeads } from '../forward/head.ts';
import { type Line, readings } from '../forward/line.ts';
import { readNote } from '../forward/note.ts';
import type { Message } from '../mail/message.ts';

/** "On Tue, 3 Nov 2026 at 9:00, Round Two <…> wrote:", however a client words it: a line that ends so above a quote. */
const ATTRIBUTION = /[:：]\s*$/;
const MAX_ATTRIBUTION = 4;

/** Where an attribution begins that ends just above line `end`; `end` itself when there is none. */
const attributionTop = (lines: readonly Line[], end: number): number => {
  let last = end - 1;
  while (last >= 0 && lines[last]?.text.trim() === '') last -= 1;
  if (!ATTRIBUTION.test(lines[last]?.text ?? '')) return end;
  for (let top = last; top >= 0 && top > last - MAX_ATTRIBUTION; top -= 1) {
    const text = lines
      .slice(top, last + 1)
      .map((line) => line.text)
      .join(' ');
    if (lines[top]?.text.trim() === '' || (lines[top]?.depth ?? 0) > 0) return end;
    if (text.length < 400 && /\d/.test(text) && /[@<\d]/.test(text) && /^\p{L}/u.test(text.trim())) {
      const starts = top === 0 || lines[top - 1]?.text.trim() === '';
      if (starts) return top;
    }
  }
  return end;
};

/**
 * Only the person's own words: without quotes, what their client wrote above them, signature and device line.
 * An empty text when there are none.
 */
export const ownWords = (message: Message): string => {
  for (const lines of readings(message)) {
    const [head] = findHeads(lines, message.date?.at ?? null);
    const cut = head ? lines.slice(0, head.top) : lines;
    const kept: Line[] = [];
    for (const [index, line] of cut.entries()) {
      const quoted = line.depth > 0 || line.marks.includes('quote');
      const first = quoted && !(index > 0 && isQuoted(cut[index - 1]));
      if (first) kept.length = Math.min(kept.length, keptBefore(cut, kept, index));
      if (!quoted && !line.marks.includes('attribution')) kept.push(line);
    }
    const own = readNote(kept, message.from[0] ?? null);
    if (own !== null) return own;
  }
  return '';
};

const isQuoted = (line: Line | undefined): boolean =>
  line !== undefined && (line.depth > 0 || line.marks.includes('quote'));

/** How many of the kept lines stand, once the attribution above a quote is taken off. */
const keptBefore = (lines: readonly Line[], kept: readonly Line[], quote: number): number => {
  const dropped = quote - attributionTop(lines, quote);
  return Math.max(0, kept.length - dropped);
};
