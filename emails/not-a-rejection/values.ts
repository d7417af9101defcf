import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  offer: 'text',
  track: 'url html',
} as const satisfies Schema;
