import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  groups: [{ title: 'text', words: [{ word: 'text', does: 'text', link: 'url html' }] }],
} as const satisfies Schema;
