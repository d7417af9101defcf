import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  held: 'text',
  yes: 'url html',
  otherwise: 'text',
} as const satisfies Schema;
