import { htmlLines, type Mark } from '../mail/html-text.ts';
import type { Message } from '../mail/message.ts';
import { splitHeader } from './label.ts';

/** A line of a mail's body, with the marks of quoting taken off and counted. */
export interface Line {
  text: string;
  /** Marks of quoting before it, or blockquotes around it. */
  depth: number;
  marks: readonly Mark[];
  /** Whether it began with white space, as the continuation of a header line does. */
  indented: boolean;
}

/** More lines than a mail that people write has. */
const MAX_LINES = 20_000;

const peel = (raw: string): { text: string; depth: number } => {
  let depth = 0;
  let at = 0;
  while (at < raw.length && depth < 40) {
    if (raw[at] === '>') depth += 1;
    else if (raw[at] !== ' ' || raw[at + 1] !== '>') break;
    at += 1;
  }
  const text = depth > 0 && raw[at] === ' ' ? raw.slice(at + 1) : raw.slice(at);
  return { text, depth };
};

/** Spaces of other widths, and marks that steer the direction of writing. */
const WIDE = /[\u00a0\u202f\u2007]/g;
const STEERING = /[\u200e\u200f\u061c\u2063\u202a-\u202e\u2066-\u2069\ufeff]/g;

const lineOf = (raw: string, depth: number, marks: readonly Mark[]): Line => {
  const peeled = peel(raw.replace(WIDE, ' ').replace(STEERING, ''));
  const text = peeled.text.trimEnd();
  return { text, depth: depth + peeled.depth, marks, indented: /^[ \t]/.test(text) };
};

/** Lines as they are read, headers that were run together set apart. */
const apart = (lines: readonly Line[]): Line[] => {
  const all: Line[] = [];
  let split = false;
  for (const line of lines) {
    const parts = splitHeader(line.text);
    // Yahoo begins the body with a space, which would look like a folded header line.
    if (parts) all.push(...parts.map((text) => ({ ...line, text, indented: false })));
    else all.push(split ? { ...line, text: line.text.trimStart(), indented: false } : line);
    split = parts !== null;
  }
  return all;
};

const textLines = (text: string): Line[] =>
  apart(text.split('\n', MAX_LINES).map((raw) => lineOf(raw, 0, [])));

/** The ways to read a message's body, the best first: HTML keeps what plain text wraps and loses. */
export const readings = function* ({ html, text }: Pick<Message, 'html' | 'text'>): Generator<Line[]> {
  if (html !== null) {
    const lines = htmlLines(html).slice(0, MAX_LINES);
    yield apart(lines.map(({ text, quoteDepth, marks }) => lineOf(text, quoteDepth, marks)));
  }
  if (text !== null) yield textLines(text);
};

/**
 * Lines as text. Marks of quoting up to `depth` are gone, or those that all lines share; deeper ones are written
 * out.
 */
export const asText = (lines: readonly Line[], depth = 0): string => {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const shared = filled.reduce((least, line) => Math.min(least, line.depth), Number.POSITIVE_INFINITY);
  const base = Math.max(depth, shared);
  return lines
    .map(({ text, depth }) => (depth > base ? `${'>'.repeat(depth - base)} ${text}`.trimEnd() : text))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
};
