import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  wish: 'text',
} as const satisfies Schema;
