import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  rest: 'text',
} as const satisfies Schema;
