import type { Mailbox, StatedDate } from '../mail/message.ts';
import { statedDate } from '../mail/stated-date.ts';
import { type Field, type Labelled, readLabel } from './label.ts';
import type { Line } from './line.ts';
import { readMailboxes } from './mailbox.ts';
import { type Marker, readMarker } from './marker.ts';

/** The header that a client writes above what it forwards or quotes, and where it stands among the lines. */
export interface Head {
  /** The first line that is the client's: a marker above the header, or the header itself. */
  top: number;
  /** The line after the header. */
  end: number;
  depth: number;
  marker: Marker | null;
  from: Mailbox | null;
  replyTo: Mailbox | null;
  to: Mailbox[];
  date: StatedDate | null;
  subject: string | null;
}

/** A header has at most this many lines, and a line of it this many continuations. */
const MAX_LINES = 60;
const MAX_FOLDS = 6;
/** Forwards in one mail; what follows is text. */
const MAX_HEADS = 100;

type Values = Partial<Record<Field, string>>;

/** A line that looks like a header line of a kind that we do not know: "Organisation: Acme". */
const isUnknownLabel = (text: string): boolean => /^[*_]{0,2}\p{Lu}[\p{L} -]{1,24} ?[:：] ?\S/u.test(text);

const nextFilled = (lines: readonly Line[], from: number): number => {
  let at = from;
  while (at < lines.length && at < from + 3 && lines[at]?.text.trim() === '') at += 1;
  return at;
};

const labelAt = (lines: readonly Line[], at: number, depth: number): Labelled | null => {
  const line = lines[at];
  return line && line.depth === depth ? readLabel(line.text) : null;
};

/** How many lines from `at` on continue a header line, as the next label proves; 0 when none does. */
const foldsBefore = (lines: readonly Line[], at: number, depth: number): number => {
  for (let count = 0; count <= MAX_FOLDS; count += 1) {
    if (labelAt(lines, at + count, depth)) return count;
    const line = lines[at + count];
    if (!line || line.depth !== depth || line.text.trim() === '') return 0;
  }
  return 0;
};

/** Whether the line carries on the value above it though no label follows: folded, or a list cut at a comma. */
const carriesOn = (value: string, line: Line, field: Field, following: Line | undefined): boolean => {
  const text = line.text.trim();
  if (text === '') return false;
  if (value === '') return true;
  if (field === 'from' || field === 'to' || field === 'cc' || field === 'replyTo') {
    const isAddress = /^<?[^\s<>]{1,64}@[^\s<>]{1,190}>?[,;]?$/.test(text);
    return /[,;]$/.test(value) || isAddress || (line.indented && text.includes('@'));
  }
  // A subject that was folded, or wrapped at the width of a page, before the empty line that ends the header.
  const isLast = following === undefined || following.text.trim() === '';
  return (
    field === 'subject' &&
    isLast &&
    text.length < 80 &&
    (line.indented || (value.length >= 60 && text.length < 60))
  );
};

/** Header lines in a row. */
interface Block {
  values: Values;
  end: number;
}

/** Reads header lines from `start`; null when there is none. */
const readBlock = (lines: readonly Line[], start: number): Block | null => {
  const depth = lines[start]?.depth ?? 0;
  const values: Values = {};
  let at = start;
  let end = start;
  let spaced: boolean | null = null;
  while (at < lines.length && at < start + MAX_LINES) {
    const label = labelAt(lines, at, depth);
    if (!label || (label.field !== 'other' && label.field !== 'cc' && values[label.field] !== undefined))
      break;
    let value = label.value;
    at += 1;
    const folds = foldsBefore(lines, at, depth);
    const known = folds > 0 && isUnknownLabel(lines[at]?.text ?? '') ? 0 : folds;
    for (let fold = 0; fold < known; fold += 1)
      value = `${value} ${lines[at + fold]?.text.trim() ?? ''}`.trim();
    at += folds;
    for (let fold = 0; folds === 0 && fold < MAX_FOLDS; fold += 1) {
      const line = lines[at];
      if (
        !line ||
        line.depth !== depth ||
        labelAt(lines, at, depth) ||
        !carriesOn(value, line, label.field, lines[at + 1])
      )
        break;
      value = `${value} ${line.text.trim()}`.trim();
      at += 1;
    }
    values[label.field] ??= value;
    end = at;
    // Some clients put an empty line after each header line; then all of them have one.
    const next = nextFilled(lines, at);
    const gap = next > at;
    if (gap && (spaced === false || !labelAt(lines, next, depth))) break;
    spaced ??= gap;
    if (!gap && spaced) break;
    at = next;
  }
  return end > start ? { values, end } : null;
};

/** The client's own lines above a header: separators, rules, "Begin forwarded message:". */
const markersAbove = (
  lines: readonly Line[],
  start: number,
  floor: number,
): { top: number; marker: Marker | null; text: string } => {
  let [top, marker, text]: [number, Marker | null, string] = [start, null, ''];
  for (let at = start - 1, blanks = 0; at >= floor && blanks <= 3; at -= 1) {
    const line = lines[at];
    if (!line) break;
    if (line.text.trim() === '') {
      blanks += 1;
      continue;
    }
    const found = readMarker(line.text);
    if (found === null || found === 'end') break;
    if (marker === null || marker === 'rule') {
      marker = found;
      text = line.text;
    }
    top = at;
  }
  return { top, marker, text };
};

/** "----- Forwarded message from Jane <jane@a.example> -----", as mutt has it. */
const fromInMarker = (text: string): Mailbox | null =>
  text.includes('@') ? (readMailboxes(text.replace(/^.*? (?:from|von|de|da|van) /i, ''))[0] ?? null) : null;

/** What a block of header lines says; null when it is none, however much its words look like labels. */
const readHead = (
  lines: readonly Line[],
  start: number,
  block: Block,
  floor: number,
  notAfter: number | null,
): Head | null => {
  const { values, end } = block;
  const { top, marker, text } = markersAbove(lines, start, floor);
  const from = readMailboxes(values.from ?? '')[0] ?? fromInMarker(text);
  const date = values.date === undefined ? null : statedDate(values.date, notAfter);
  const divided = lines[start]?.marks.some((mark) => mark === 'divider' || mark === 'attribution') ?? false;
  const certain = divided || (marker !== null && marker !== 'rule');
  const stated = [values.from, values.date, values.subject, values.to].filter((value) => value !== undefined);
  if (stated.length < 2) return null;
  // Without the client's own word for it there must be a sender, and an address or a date ("From: Monday / To: Friday").
  if (!certain && (values.from === undefined || (date === null && !from?.email))) return null;
  return {
    top,
    end,
    depth: lines[start]?.depth ?? 0,
    marker,
    from,
    replyTo: readMailboxes(values.replyTo ?? '')[0] ?? null,
    to: readMailboxes(values.to ?? ''),
    date,
    subject: values.subject?.trim() || null,
  };
};

/** Every header of a forward or a quote among the lines, in order. `notAfter` is when the mail was sent. */
export const findHeads = (lines: readonly Line[], notAfter: number | null): Head[] => {
  const heads: Head[] = [];
  for (let at = 0; at < lines.length && heads.length < MAX_HEADS; ) {
    const block = readBlock(lines, at);
    const head = block && readHead(lines, at, block, heads.at(-1)?.end ?? 0, notAfter);
    if (head) heads.push(head);
    // A block is read once, whatever it turns out to be: that keeps it linear.
    at = block ? block.end : at + 1;
  }
  return heads;
};
