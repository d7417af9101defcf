import type { Schema } from '../schema.ts';

export const values = {
  intro: 'text',
  running: [{ job: 'text', state: 'text' }],
  resting: [{ job: 'text', state: 'text' }],
  /** Said where there are more than fit into one mail. */
  more: 'text?',
  settings: [{ name: 'text', value: 'text' }],
} as const satisfies Schema;
