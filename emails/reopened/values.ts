import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  rests: 'text',
  /** What the person told us about this job, before they talk again. */
  remembered: [{ text: 'text' }],
} as const satisfies Schema;
