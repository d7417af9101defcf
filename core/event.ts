import type { ReplyReading } from './command.ts';
import type { Outgoing } from './outgoing.ts';
import type { Instant } from './time.ts';
import type { Understanding } from './understanding.ts';

/** What may happen to a person. `id` names the mail that it came by: ids of what it creates derive from it. */
export type Event =
  | {
      type: 'forward';
      id: string;
      /** The Message-ID of the person's own mail, so that the answer threads with it. */
      messageId: string | null;
      receivedAt: Instant;
      understanding: Understanding;
      /** Minutes ahead of UTC in the Date header of the person's mail; null where it says nothing. */
      dateOffset: number | null;
      /** True for mail at a personal address that a filter passed on: what is not about a job is dropped. */
      automatic: boolean;
      /** How the person's own mail names them, for signing their letters until they say otherwise. */
      senderName?: string | null;
    }
  | {
      type: 'reply';
      id: string;
      messageId: string | null;
      receivedAt: Instant;
      reading: ReplyReading;
      /** What the reply address stands for. */
      mailId: string;
      opportunityId: string | null;
      rows: string[];
      subject: string | null;
    }
  /** The person's own letter, sent with Round Two in Bcc. */
  | { type: 'bcc'; id: string; receivedAt: Instant; opportunityId: string; mailId: string; text: string }
  /** The employer's answer, at a reply address or recognised among forwards. */
  | { type: 'employer'; id: string; receivedAt: Instant; opportunityId: string; understanding: Understanding }
  /** Anything may be due; what is, stands in the state. */
  | { type: 'alarm' }
  | { type: 'digest' }
  | { type: 'bounce'; permanent: boolean; mailId: string }
  | { type: 'complaint' }
  /** A mail that was decided at `claimedAt` did not go out, as far as anybody knows. */
  | { type: 'unsent'; mail: Outgoing; claimedAt: Instant }
  | { type: 'unsubscribe' }
  /** Somebody wrote who has yet to confirm their address. `id` is where the mail waits. */
  | { type: 'knock'; id: string; receivedAt: Instant }
  /** Gmail asks, at the personal address, whether mail may be forwarded there. */
  | { type: 'forwarding'; id: string; code: string | null; link: string | null }
  | { type: 'trouble'; id: string; trouble: 'unreadable' | 'too-large' | 'empty' };
