import type { Schema } from '../schema.ts';

/** What every mail says around its own words. */
export const values = {
  /** What a list of mails shows after the subject. The text twin begins with its own words instead. */
  preheader: 'text html',
  heading: 'text',
  replies: [{ word: 'text', does: 'text', link: 'url html' }],
  /** Why this mail comes now. */
  why: 'text',
  /** One tap that ends all mail. */
  unsubscribe: 'url',
} as const satisfies Schema;
