import type { LocalDay } from './time.ts';

/** Commands that carry nothing but themselves. */
export type BareWord =
  | 'done'
  | 'skip'
  | 'stop'
  | 'resume'
  | 'reopened'
  | 'hired'
  | 'undo'
  | 'status'
  | 'track'
  | 'address'
  | 'export'
  | 'forget'
  | 'unsubscribe'
  | 'help'
  | 'yes';

/** Commands whose value is text. `digest` is `friday 08:00` or `off`; `contact` is `Name <address>`. */
export type TextWord =
  | 'gap'
  | 'note'
  | 'learned'
  | 'company'
  | 'role'
  | 'contact'
  | 'stage'
  | 'impressed'
  | 'name'
  | 'also'
  | 'timezone'
  | 'digest';

/**
 * One thing the person asked for. `about` is how they named an opportunity (`done 2`, `stop acme`), where the
 * mail itself does not say which one.
 */
export type Command = { about?: string } & (
  | { [Word in BareWord]: { command: Word } }[BareWord]
  | { [Word in TextWord]: { command: Word; value: string } }[TextWord]
  | { command: 'redraft'; value?: 'shorter' | 'warmer' }
  | { command: 'snooze'; until: LocalDay }
  | { command: 'pause'; until?: LocalDay }
);

/** What a reply says, once quotes, signatures and our own menu are gone. */
export interface ReplyReading {
  commands: Command[];
  /** What is left of the person's own words, or null. */
  note: string | null;
  /**
   * Set when the person seems to want something and it is not clear what: nothing may change, and we ask.
   * `guess` is what it was probably about, in one of our command words; `reason` says what was unclear.
   */
  unsure: { reason: 'unclear' | 'when' | 'which'; guess: string | null } | null;
}
