import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  resume: 'url html',
} as const satisfies Schema;
