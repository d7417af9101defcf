import type { Instant } from '../time.ts';

/** One mailbox of a header: `"Jane Doe" <jane@acme.example>`. The address is lower-cased. */
export interface Mailbox {
  name: string | null;
  email: string;
}

/** A moment that a mail states, with the zone it states it in (minutes ahead of UTC; null when it says none). */
export interface StatedDate {
  at: Instant;
  offset: number | null;
}

/** A mail, parsed once at the border: bounded, decoded, without markup that nobody asked for. */
export interface Message {
  /** In the order they stand, names lower-cased, values unfolded and decoded. */
  headers: { name: string; value: string }[];
  from: Mailbox[];
  to: Mailbox[];
  cc: Mailbox[];
  subject: string;
  date: StatedDate | null;
  /** With angle brackets. */
  messageId: string | null;
  inReplyTo: string[];
  references: string[];
  /** The text/plain parts, line endings as \n; null when there is none. */
  text: string | null;
  /** The text/html parts as they came; null when there is none. */
  html: string | null;
  /** Forwarded as attachment (message/rfc822, whatever its disposition), already parsed. */
  attached: Message[];
}

/** Why bytes could not be read as a mail. */
export type Unreadable = 'empty' | 'not-mail' | 'too-large';

export type ReadResult = { ok: true; message: Message } | { ok: false; reason: Unreadable };
