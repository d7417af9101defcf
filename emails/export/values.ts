import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  what: 'text',
} as const satisfies Schema;
