import type { Forwarded } from '../../../core/forward/forwarded.ts';

/** A forwarded message with what a test does not care about filled in. */
export const forwarded = (parts: Partial<Forwarded>): Forwarded => ({
  via: 'inline',
  from: null,
  replyTo: null,
  to: [{ name: 'Sam Tester', email: 'sam@home.example' }],
  date: null,
  subject: null,
  text: '',
  messageIds: [],
  ...parts,
});
