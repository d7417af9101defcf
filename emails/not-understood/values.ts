import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  ask: 'text',
  /** What they may have meant, each one tap. */
  choices: [{ words: 'text', link: 'url html' }],
} as const satisfies Schema;
