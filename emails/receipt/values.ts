import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  facts: [{ name: 'text', value: 'text' }],
  questions: [{ text: 'text' }],
  /** Opens a reply with the questions' command words in it. */
  answer: 'url html',
  answerLabel: 'text html',
  plan: [{ when: 'text', what: 'text' }],
} as const satisfies Schema;
