import type { Schema } from '../schema.ts';

/** A letter ready to send: shown, linked, attached. */
export const draftValues = {
  draftLanguage: 'text html',
  to: 'text? text',
  draftSubject: 'text',
  paragraphs: [{ lines: 'lines' }],
  send: 'url html',
  sendLabel: 'text html',
  /** How to send it: link, attachment or copy. */
  delivery: 'text',
} as const satisfies Schema;
