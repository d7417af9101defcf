import type { Schema } from '../schema.ts';

export const values = {
  lines: [{ text: 'text' }],
  /** What comes next about this opportunity. */
  next: 'text?',
} as const satisfies Schema;
