import type { Kind } from './understanding.ts';

/** A question the receipt asks. */
export type ReceiptQuestion = 'who' | 'impressed' | 'interviewed' | 'zone';

/** Why something is told to the person that they did not ask for. */
export type Trouble = 'unreadable' | 'too-large' | 'empty';

/** One line that says what a command did: `{ did: 'snoozed', ... }` is put into words by `emails`. */
export interface Echo {
  /** Ready to show, plain text, one sentence. */
  line: string;
  ok: boolean;
}

interface Base {
  /** Derived from what caused it, so that the same cause never makes two: the ledger's key. */
  id: string;
  /** The opportunity that it is about, for threading and reply tokens. */
  opportunityId: string | null;
}

/** A mail that `decide` wants sent: what it is and what it needs beyond the person's state. */
export type Outgoing = Base &
  /** One for each opportunity; `merged` when it added to a known one, `duplicate` when it said nothing new. */
  (
    | { kind: 'receipt'; merged: boolean; duplicate: boolean; asks: ReceiptQuestion[] }
    | { kind: 'letter' | 'connect' | 'connect-2' | 'advice'; redraft: boolean }
    | { kind: 'check-in-1' | 'check-in-2' | 'check-in-3'; redraft: boolean }
    | { kind: 'renew' | 'readvertised' }
    | { kind: 'skill'; gapId: string; n: number }
    | { kind: 'paused' | 'reopened' | 'hired' }
    | { kind: 'not-a-rejection'; seems: Kind }
    | { kind: 'answer'; echoes: Echo[]; subject: string | null }
    | { kind: 'not-understood'; guess: string | null; reason: 'unclear' | 'when' | 'which' }
    | { kind: 'digest'; day: string }
    | { kind: 'status' | 'help' | 'farewell' | 'export' | 'confirm' | 'forget-asked' | 'address' }
    | { kind: 'forwarding'; code: string | null; link: string | null }
    | { kind: 'trouble'; trouble: Trouble }
  );

export type MailKind = Outgoing['kind'];
