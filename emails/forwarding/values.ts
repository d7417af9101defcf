import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  link: 'url?',
  code: 'text?',
  care: 'text',
} as const satisfies Schema;
