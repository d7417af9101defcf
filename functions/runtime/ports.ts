import type { Outgoing } from '../../core/outgoing.ts';
import type { Person } from '../../core/person.ts';
import type { Instant } from '../../core/time.ts';

/**
 * What the product needs from the outside, in its own words. Each has an adapter beside this file, named
 * `<port>.<technology>.ts`; the memory ones and the real ones pass the same contract suites (test/contract).
 */

/** What a token in an address stands for. */
export interface ReplyAddress {
  /** `reply+<token>@` steers; `rejected+<token>@` takes whatever a filter passes on. Neither does the other's. */
  use: 'reply' | 'personal';
  personId: string;
  mailId: string;
  opportunityId: string | null;
  /** The opportunities of a digest's rows, in the order of their numbers; a label `-2` picks the second. */
  rows: string[];
}

/** A mail to be sent, as the ledger holds it. */
export interface LedgerEntry {
  personId: string;
  /** The ledger id: derived from what caused the mail; also SES's message tag `mail`. */
  mailId: string;
  mail: Outgoing;
  /**
   * `claimed`: this mail is somebody's to send until `claimedUntil`; after that nobody knows whether they did.
   * `uncertain`: it may have been sent; only SES's own word, or its silence until `claimedUntil`, settles it.
   * `waiting`: it was certainly not sent, and may be from `claimedUntil`.
   * `unsent`: it was given back to the plan, and may be claimed again under the same id.
   * `sent`, `failed`: over.
   */
  state: 'claimed' | 'uncertain' | 'waiting' | 'unsent' | 'sent' | 'failed';
  /** The moment of the decision. */
  claimedAt: Instant;
  /** From this moment the sweep looks at it. */
  claimedUntil: Instant;
  /** Counts takers: of two that take over one wins. */
  attempts: number;
  /** How many calls ended without anybody knowing whether it was sent. */
  unknown: number;
  sesId: string | null;
  sentAt: Instant | null;
}

/** Message-IDs that SES gave the mails about one opportunity, oldest first, for In-Reply-To and References. */
export interface Thread {
  opportunityId: string;
  messageIds: string[];
}

/** A line of a person's history: ids and outcomes and the person's own words, for export and the local page. */
export interface HistoryEntry {
  at: Instant;
  /** Unique within the person: derived from the event. */
  id: string;
  what: string;
  opportunityId: string | null;
  /** The mail it came by, as long as that is kept; erasure deletes it too. */
  objectKey: string | null;
}

/** A claimed mail with the plain tokens that it carries, which are held nowhere else. */
export interface Claim {
  entry: LedgerEntry;
  /** Of its reply address. */
  token: string;
  rows: string[];
  /** Of the personal address that the mail announces, where it announces one. */
  personalToken: string | null;
}

/** One decision, to be stored as a whole or not at all. */
export interface Commit {
  /** The aggregate as it was read: what is the same object in both needs no writing. */
  before: Person;
  /** The aggregate after the decision. Its `version` is still the one that was read; the store raises it. */
  person: Person;
  /** The SES message id (or another name) of the event, so that its redelivery is known; null for alarms. */
  seen: string | null;
  /** Mails claimed in the same transaction. */
  claims: Claim[];
  /** Mails given back to the plan in the same transaction. */
  returned: LedgerEntry[];
  history: HistoryEntry[];
  now: Instant;
}

/**
 * `stored` with the new version; `conflict` when somebody else wrote the person first (load and decide again);
 * `seen` when this event was applied before; `settled` when a mail to be claimed has been already, or one to be
 * given back is no longer open.
 */
export type CommitResult =
  | { result: 'stored'; version: number }
  | { result: 'conflict' | 'seen' | 'settled' };

export interface Loaded {
  person: Person;
  threads: Thread[];
}

/** The people, by id, address and reply token. */
export interface People {
  /** One query, strongly consistent: the profile, its opportunities and threads. Null when unknown. */
  load(personId: string): Promise<Loaded | null>;
  /** Matched without case, as mailboxes are in practice. */
  byAddress(email: string): Promise<string | null>;
  /** Matched without case; null when unknown or expired: both look alike. */
  byToken(token: string, now: Instant): Promise<ReplyAddress | null>;
  commit(commit: Commit): Promise<CommitResult>;
  /** The keys of incoming mail that the person's history names. */
  rawMailOf(personId: string): Promise<string[]>;
  /** Deletes everything of the person but a tombstone; safe to run again. */
  erase(personId: string, now: Instant): Promise<void>;
  /** Everything held of a person, attribute by attribute, for `export`. */
  everything(personId: string): Promise<Record<string, unknown>[]>;
}

/** What was sent, what is being sent, and what is uncertain. */
export interface Ledger {
  get(personId: string, mailId: string): Promise<LedgerEntry | null>;
  /**
   * Takes over an entry that is open. False when another has it or it is settled: a conditional write on
   * `attempts`, so of two sweeps one wins.
   */
  reclaim(entry: LedgerEntry, until: Instant): Promise<boolean>;
  /** SES accepted it: remembers SES's id and lengthens the thread. Idempotent, and wins over `uncertain`. */
  markSent(entry: LedgerEntry, sesId: string, messageId: string, at: Instant): Promise<void>;
  /** It may have been sent, and SES may say so until then. Does nothing to a settled entry. */
  markUncertain(entry: LedgerEntry, until: Instant): Promise<void>;
  /** It was certainly not sent, and may be from then on. Does nothing to a settled entry. */
  markWaiting(entry: LedgerEntry, from: Instant): Promise<void>;
  /** It will never be sent. Does nothing to a settled entry. */
  markFailed(entry: LedgerEntry): Promise<void>;
  /** Entries in state `claimed`, `uncertain` or `waiting` whose `claimedUntil` has passed, oldest first. */
  overdue(now: Instant, limit: number): Promise<LedgerEntry[]>;
  /** People whose alarm or digest moment passed before `before`, for the sweep. */
  peopleDue(before: Instant, limit: number): Promise<string[]>;
  /** Newest last; for the local page and export. */
  ofPerson(personId: string): Promise<LedgerEntry[]>;
}

/** A new token for a mail's reply address, where the sweep sends it again and the first one is not known. */
export interface Tokens {
  add(token: string, address: ReplyAddress, now: Instant): Promise<void>;
}

/** SES accepted the mail under this id (`messageId` is its Message-ID header, with angle brackets). */
export interface Accepted {
  sesId: string;
  messageId: string;
}

/** Refused for good: sending it again would be refused again. */
export class MailRefused extends Error {
  override name = 'MailRefused';
}
/** Not taken now (throttled, paused, not reached): nothing was sent, and it may be tried again. */
export class MailDelayed extends Error {
  override name = 'MailDelayed';
}
/** Nobody knows whether it was taken (a timeout after the request was written). */
export class MailUncertain extends Error {
  override name = 'MailUncertain';
}

/** Sends one raw message, exactly these bytes, to one address. Throws the three errors above, with `cause`. */
export interface Postman {
  send(raw: Uint8Array, to: string, tags: { mail: string; person: string }): Promise<Accepted>;
}

/** The alarm clocks. Alarms carry ids only. All three are safe to call again. */
export interface Alarms {
  /** Rings once at `at` (or a minute ahead, when that has passed). Named by person and seq. */
  set(personId: string, seq: number, at: Instant, now: Instant): Promise<void>;
  cancel(personId: string, seq: number): Promise<void>;
  /** Weekly, in the person's zone; replaces the one there is. */
  setDigest(
    personId: string,
    cron: { weekday: number; hour: number; minute: number },
    zone: string,
  ): Promise<void>;
  cancelDigest(personId: string): Promise<void>;
}

/** Incoming mail as it was received. */
export interface RawMail {
  /** The first `limit` bytes, and the whole size. Throws `MailMissing` when there is no such object. */
  read(key: string, limit: number): Promise<{ bytes: Uint8Array; size: number }>;
  delete(key: string): Promise<void>;
}
/** The object of a notification is not there: deleted, expired, or the notification lies. */
export class MailMissing extends Error {
  override name = 'MailMissing';
}

/**
 * Counts what comes in, before anything of it is read. `sender`: this one sent too much today or this hour;
 * `deployment`: so many different senders wrote within the hour that something is wrong.
 */
export interface Budgets {
  /** @param sender the envelope's MAIL FROM */
  take(sender: string, now: Instant): Promise<'within' | 'sender' | 'deployment'>;
  /** `person`: so much came for this person today that no more of it is read. */
  takeFor(personId: string, now: Instant): Promise<'within' | 'person'>;
}

/** Where outcomes go: ids and outcomes only, never addresses or words of a mail. */
export interface Log {
  info(outcome: string, ids: Record<string, string | number | boolean | null>): void;
  error(outcome: string, ids: Record<string, string | number | boolean | null>, cause?: unknown): void;
}

/** Everything a handler needs. */
export interface Ports {
  people: People;
  ledger: Ledger;
  tokens: Tokens;
  postman: Postman;
  alarms: Alarms;
  rawMail: RawMail;
  budgets: Budgets;
  log: Log;
  now: () => Instant;
  /** A random token: 128 bits as 26 characters of lower-case base32 (RFC 4648 §6 alphabet). */
  newToken: () => string;
  settings: Settings;
}

/** What the deployment decides; read once from the environment. */
export interface Settings {
  /** The mail domain: `rejected@<domain>`, `reply+<token>@<domain>`. */
  domain: string;
  /** Where one-click unsubscribe posts to: `<url>/<token>`. */
  unsubscribeUrl: string;
  /** Addresses that may use it; `everyone` is open sign-up, `local` takes whoever writes, at once. */
  owners: string[] | 'everyone' | 'local';
  zone: string;
  /**
   * How long SES's own word about a mail may take here, in milliseconds. Longer silence after a call that nobody
   * knows the end of means that the mail was never taken.
   */
  silence: number;
}
