import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  /** What happened in the year; null when nothing is known to have. */
  done: 'text?',
  keep: 'url html',
} as const satisfies Schema;
