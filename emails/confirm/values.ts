import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  yes: 'url html',
  promises: [{ text: 'text' }],
  otherwise: 'text',
} as const satisfies Schema;
