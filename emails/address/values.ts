import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  address: 'text',
  steps: [{ text: 'text' }],
  care: 'text',
} as const satisfies Schema;
