import type { Mailbox, StatedDate } from '../mail/message.ts';

/** A message found inside the mail that a person forwarded. What the forward does not say is null or empty. */
export interface Forwarded {
  /** How it was found: quoted in the text, attached, redirected (Resent-*), or passed on by a filter. */
  via: 'inline' | 'attached' | 'redirected' | 'automatic';
  from: Mailbox | null;
  replyTo: Mailbox | null;
  to: Mailbox[];
  date: StatedDate | null;
  subject: string | null;
  /** The body as plain text, without the client's own words around it; HTML is turned into text. */
  text: string;
  /** Message-IDs that name it or its thread, with angle brackets. */
  messageIds: string[];
}

/** A mail taken apart: what was forwarded in it, and what the person typed above. */
export interface Unwrapped {
  messages: Forwarded[];
  note: string | null;
}
