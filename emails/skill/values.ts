import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  /** If it is that time, then this, there: what a habit is made of. */
  plan: 'text?',
  stepsTitle: 'text',
  steps: [{ text: 'text' }],
  hours: 'text?',
  learned: 'url html',
  calendar: 'text?',
} as const satisfies Schema;
