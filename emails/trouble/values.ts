import type { Schema } from '../schema.ts';

export const values = {
  what: 'text',
  instead: 'text',
} as const satisfies Schema;
