import { draftValues } from '../parts/draft.ts';
import type { Schema } from '../schema.ts';

export const values = {
  ...draftValues,
  intro: 'text',
  /** What would make the letter stronger, if the person said it. */
  missing: 'text?',
  /** The person's own words above the forward, where the letter does not use them. */
  note: 'text?',
} as const satisfies Schema;
