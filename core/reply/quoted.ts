import { findHeads } from '../forward/head.ts';
import type { Line } from '../forward/line.ts';
import { readMarker } from '../forward/marker.ts';
import type { Instant } from '../time.ts';
import { attributionTop } from './attribution.ts';

const isBlank = (line: Line | undefined): boolean => line === undefined || line.text.trim() === '';

/** Marked by the client as quoted: by ">", a blockquote, or a container of its own. */
const marked = (lines: readonly Line[]): boolean[] => {
  const theirs = lines.map(({ depth, marks }) => depth > 0 || marks.includes('attribution'));
  for (let at = 0; at < lines.length; ) {
    if (!lines[at]?.marks.includes('quote')) {
      at += 1;
      continue;
    }
    let end = at;
    while (end < lines.length && lines[end]?.marks.includes('quote')) end += 1;
    // Gmail puts what is typed below a quote into the quote's own box: there only the blockquote counts.
    const run = lines.slice(at, end);
    const first = run.findIndex((line, index) => !isBlank(line) && !isAttribution(run, index));
    const boxed = (run[first]?.depth ?? 0) > 0;
    for (let index = at; index < end; index += 1) {
      const line = lines[index];
      const own = boxed && index >= at + first && line?.depth === 0 && !line.marks.includes('attribution');
      theirs[index] = !own;
    }
    at = end;
  }
  return theirs;
};

const isAttribution = (lines: readonly Line[], at: number): boolean =>
  (lines[at]?.marks.includes('attribution') ?? false) || attributionTop(lines, at, 'quote') !== null;

/** Outlook and phones quote without marks: from their rule, header or attribution on, all is quoted. */
const unmarkedStart = (
  lines: readonly Line[],
  theirs: readonly boolean[],
  sentAt: Instant | null,
): number => {
  let start = lines.findIndex(({ marks, depth }) => depth === 0 && marks.includes('divider'));
  if (start < 0) start = lines.length;
  const head = findHeads(lines, sentAt).find(({ depth, top }) => depth === 0 && !theirs[top]);
  if (head) {
    let top = head.top;
    // "Message du : 12/12/2026 13:20" and a rule of any kind belong to the header below them.
    const belongs = /^\s*$|^[=_~*\s-]{3,100}$|^[\p{L} ]{3,30} ?: ?\d/u;
    while (top > 0 && !theirs[top - 1] && belongs.test(lines[top - 1]?.text ?? '')) top -= 1;
    start = Math.min(start, top);
  }
  for (let at = 0; at < start; at += 1) {
    if (theirs[at]) continue;
    const marker = readMarker(lines[at]?.text ?? '');
    if (marker === 'original' || marker === 'forwarded') return at;
    if (isBlank(lines[at])) continue;
    let next = at + 1;
    while (next < lines.length && isBlank(lines[next])) next += 1;
    if (next === lines.length || theirs[next]) continue;
    const top = attributionTop(lines, at, 'text');
    if (top !== null) return top;
  }
  return start;
};

/** The attribution above each quote, unmarked in plain text. */
const withAttributions = (lines: readonly Line[], theirs: boolean[]): void => {
  for (let at = 1; at < lines.length; at += 1) {
    if (!theirs[at] || theirs[at - 1]) continue;
    let end = at - 1;
    while (end >= 0 && isBlank(lines[end]) && !theirs[end]) end -= 1;
    if (end < 0 || theirs[end]) continue;
    const top = attributionTop(lines, end, 'quote');
    if (top !== null) theirs.fill(true, top, at);
  }
};

/** A quoted line this long, cut amid a sentence, was wrapped on its way, and its end lost the mark. */
const isCut = ({ depth, text }: Line): boolean => depth > 0 && text.length >= 55 && /[\p{L}\d,]$/u.test(text);

/** Ends of quoted lines that were wrapped on the way: unmarked, short, in the middle of the quote. */
const withWrapped = (lines: readonly Line[], theirs: boolean[]): void => {
  for (let at = 1; at + 1 < lines.length; at += 1) {
    const [above, text] = [lines[at - 1], lines[at]?.text ?? ''];
    const torn = above !== undefined && isCut(above) && /^\p{Ll}/u.test(text) && text.length < 55;
    if (torn && !theirs[at] && (lines[at + 1]?.depth ?? 0) > 0) theirs[at] = true;
  }
};

/**
 * For each line, whether it is somebody else's: quoted, or a client's words around a quote. `sentAt` is when the mail
 * was sent, which tells 4/11 from 11/4 in a quoted header.
 */
export const quotedLines = (lines: readonly Line[], sentAt: Instant | null): boolean[] => {
  const theirs = marked(lines);
  withWrapped(lines, theirs);
  withAttributions(lines, theirs);
  return theirs.fill(true, unmarkedStart(lines, theirs, sentAt));
};
