import type { Schema } from '../schema.ts';

/** A letter ready to send: shown, linked, attached. */
export const draftValues = {
  draftLanguage: 'text html',
  to: 'text? text',
  /** Round Two's own address for this letter; the link and the file have it in them. */
  bcc: 'text text',
  draftSubject: 'text',
  paragraphs: [{ lines: 'lines' }],
  send: 'url html',
  sendLabel: 'text html',
  /** How to send it: link, attachment or copy. */
  delivery: 'text',
} as const satisfies Schema;
