import type { Contact, GapKind, Stage } from './opportunity.ts';
import type { LocalDay } from './time.ts';

/** What a mail is. `alert` is a job alert; `feedback` is the employer saying why. */
export type Kind =
  | 'rejection'
  | 'acknowledgement'
  | 'interview'
  | 'offer'
  | 'hold'
  | 'alert'
  | 'feedback'
  | 'other';

/** A gap that an employer's answer names. */
export interface NamedGap {
  kind: GapKind;
  text: string;
}

/** What one message says. What is not in the mail is null: nothing is guessed. */
export interface Understood {
  kind: Kind;
  /** 0 to 1. */
  confidence: number;
  /** The words that decided, each a short phrase of the mail or a rule's name; for `why` and the operator. */
  why: string[];
  company: string | null;
  role: string | null;
  stage: Stage | null;
  contact: Contact | null;
  ats: string | null;
  agency: string | null;
  rejectedOn: LocalDay | null;
  /** ISO 639-1. */
  language: string | null;
  /** A human signed it, as opposed to a team or a system. */
  signedByHuman: boolean;
  /** A meeting, call or interview that took place is mentioned. */
  meetingMentioned: boolean;
  finalist: boolean;
  gaps: NamedGap[];
  /** For a job alert: the jobs it lists. */
  listings: { company: string | null; role: string }[];
  /** Message-ID, In-Reply-To and References of this message, for threading. */
  messageIds: string[];
  /** SHA-256 of the normalised content, hex: the same mail forwarded twice has the same one. */
  content: string;
}

/** What a whole incoming mail says: one entry for each message that was forwarded in it. */
export interface Understanding {
  messages: Understood[];
  /** True when at least one message was found inside the mail. */
  forwarded: boolean;
  /** What the person typed above the forward. */
  note: string | null;
}
