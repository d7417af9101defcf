import type { Job } from './letters.ts';

/** What the one who wrote a mail meant by it: the checks know, the product has to find out. */
export interface Meaning {
  /** The address of whoever it is really from. */
  writer: string;
  /**
   * `forward` and `command` come from the person, provably. `automatic` comes from a machine of theirs, `foreign` from
   * somebody who is not them or cannot prove it, `stranger` from somebody unknown, `broken` is mail that SES failed to check.
   */
  kind: 'forward' | 'command' | 'automatic' | 'foreign' | 'stranger' | 'broken';
  receivedAt: number;
  /** Of a command: its first word, as in `WORDS`. */
  command: string | null;
  /** The opportunity of the mail that it answers. */
  opportunityId: string | null;
  /** Of a forward: what it is about, and when the employer wrote. */
  job: Job | null;
  writtenAt: number;
}

/** What people answer, how often, and in which of their own words. */
export const WORDS: Record<string, { often: number; texts: readonly string[] }> = {
  done: { often: 40, texts: ['done', 'Done!', 'off it went at lunch', 'sent it this morning'] },
  skip: { often: 6, texts: ['skip'] },
  snooze: { often: 9, texts: ['snooze 2 weeks', 'snooze 3 days', 'tomorrow'] },
  again: { often: 5, texts: ['again', 'shorter', 'warmer'] },
  stop: { often: 3, texts: ['stop'] },
  track: { often: 2, texts: ['track'] },
  pause: { often: 2, texts: ['pause', 'pause 2 weeks'] },
  resume: { often: 3, texts: ['resume'] },
  undo: { often: 5, texts: ['undo'] },
  gap: { often: 6, texts: ['gap: statistics', 'gap: SQL', 'gap: presentations'] },
  learned: { often: 5, texts: ['learned 2h statistics', 'learned 30 min SQL'] },
  note: { often: 4, texts: ['note: they have a new office'] },
  impressed: { often: 4, texts: ['impressed: how calm everybody was'] },
  stage: { often: 3, texts: ['stage: interview', 'stage: final'] },
  contact: { often: 2, texts: ['contact: Sam Reed <sam.reed@contact.example>'] },
  reopened: { often: 1, texts: ['reopened'] },
  hired: { often: 1, texts: ['hired'] },
  yes: { often: 5, texts: ['yes'] },
  status: { often: 2, texts: ['status'] },
  help: { often: 1, texts: ['help'] },
  export: { often: 1, texts: ['export'] },
  digest: { often: 3, texts: ['digest friday 08:00', 'digest sunday 02:30', 'digest monday 18:00'] },
  'digest off': { often: 1, texts: ['digest off'] },
  timezone: {
    often: 2,
    texts: ['timezone America/New_York', 'timezone Asia/Kolkata', 'timezone Europe/Lisbon'],
  },
  name: { often: 1, texts: ['name: Robin Vale'] },
  chat: {
    often: 6,
    texts: ['still on my list', 'Thank you, that helps a lot.', 'they said no to my friend too'],
  },
  forget: { often: 1, texts: ['forget me'] },
  unsubscribe: { often: 1, texts: ['unsubscribe'] },
};

/** Words that change nothing about what is still to come. */
export const NEUTRAL = new Set([
  'done',
  'note',
  'chat',
  'status',
  'help',
  'export',
  'name',
  'impressed',
  'learned',
]);

/** Words after which a step may come a second time; `undo` is none of them. */
export const REPEATING = new Set(['snooze', 'track', 'yes', 'resume', 'reopened']);
