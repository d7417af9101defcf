import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  search: 'url',
  searchLabel: 'text',
  company: 'url?',
  follow: 'text',
  invite: 'text',
  note: 'lines',
  noteLanguage: 'text html',
} as const satisfies Schema;
