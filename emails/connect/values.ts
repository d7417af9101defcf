import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  note: 'lines',
  noteLanguage: 'text html',
  search: 'url',
  searchLabel: 'text',
  how: 'text',
} as const satisfies Schema;
