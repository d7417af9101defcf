import { draftValues } from '../parts/draft.ts';
import type { Schema } from '../schema.ts';

export const values = {
  ...draftValues,
  intro: 'text',
  /** What to do once it is sent. */
  after: 'text?',
} as const satisfies Schema;
