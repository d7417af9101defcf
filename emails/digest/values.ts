import type { Schema } from '../schema.ts';

export const values = {
  /** A line of encouragement that is true. */
  fact: 'text',
  due: [{ when: 'text', what: 'text' }],
  did: [{ text: 'text' }],
  rows: [{ number: 'number', job: 'text', since: 'text', next: 'text', link: 'url html' }],
  more: 'text?',
  gaps: [{ name: 'text', hours: 'text', filled: 'number html', left: 'number html', bar: 'text text' }],
} as const satisfies Schema;
