import type { Instant, LocalDay } from './time.ts';
import type { Kind } from './understanding.ts';

/** How far the person got before the rejection. */
export type Stage = 'application' | 'assessment' | 'interview' | 'final';

/** The kinds of gap the design plans for: what a stronger candidate would have had. */
export type GapKind = 'technology' | 'experience' | 'references' | 'presence';

/** Languages that drafts are written in; everything else falls back to English. */
export type DraftLanguage = 'en' | 'de' | 'fr' | 'es';

/** The human who signed or wrote the mail. Never a team; the address only if it reaches that human. */
export interface Contact {
  name: string | null;
  email: string | null;
}

/**
 * Where a campaign stands. The moves between these are in `campaign/decide.ts`; the diagram is in
 * `docs/design.md`.
 *
 * - `offered`  known, and waiting for the person to say `track` (no rejection, or over a year old)
 * - `running`  the campaign writes
 * - `silent`   three rounds without any sign: paused until the person writes
 * - `stopped`  the person said stop
 * - `reopened` the employer is talking to them again: frozen
 * - `hired`    they got it: frozen
 * - `closed`   the year is over
 */
export type OpportunityStatus =
  | 'offered'
  | 'running'
  | 'silent'
  | 'stopped'
  | 'reopened'
  | 'hired'
  | 'closed';

/** The dated steps of the campaign table. Skill steps hang on a gap and are kept there. */
export type StepName =
  | 'letter'
  | 'connect'
  | 'connect-2'
  | 'advice'
  | 'check-in-1'
  | 'check-in-2'
  | 'check-in-3'
  | 'renew'
  | 'readvertised';

/** How the words of a draft are chosen. */
export interface DraftChoice {
  /** Counts up per person and kind of draft, so that nobody gets one wording twice. */
  version: number;
  tone: 'plain' | 'shorter' | 'warmer';
}

export interface Step {
  name: StepName;
  /** The day it is due, in the person's zone; mail goes out that morning at nine. */
  due: LocalDay;
  state: 'planned' | 'sent' | 'done' | 'skipped' | 'cancelled';
  sentAt: Instant | null;
  /** How often its mail went out: `again` adds one. */
  sends: number;
  draft: DraftChoice | null;
  /** A letter that claims no interview, because nobody knows whether there was one. */
  claimsInterview: boolean;
}

/** Something that was missing, the plan to learn it, and the time put in. */
export interface Gap {
  /** Unique within the opportunity; stable. */
  id: string;
  text: string;
  kind: GapKind;
  addedAt: Instant;
  minutesLearned: number;
  /** Who said so; an employer's words wait for the person's `yes`. */
  source: 'person' | 'employer';
  accepted: boolean;
  /** The next mail of the plan: 0 is the plan itself, 1 to 8 are nudges. Null when the plan is over. */
  next: { n: number; due: LocalDay } | null;
  /** Mails of the plan that were sent. */
  sent: number;
}

export interface Note {
  at: Instant;
  text: string;
}

/** One job that a person wanted and still might get. */
export interface Opportunity {
  id: string;
  status: OpportunityStatus;
  company: string | null;
  role: string | null;
  contact: Contact | null;
  stage: Stage | null;
  /**
   * Whether there was an interview, as the design defines it: a stage past application, a human who signed,
   * a meeting that is mentioned, or the person's own word. Null while nobody knows.
   */
  interviewed: boolean | null;
  finalist: boolean;
  /** The tracking system it came through, as its makers write it ("Greenhouse"). */
  ats: string | null;
  /** The recruiter's agency, where one stands between person and employer. */
  agency: string | null;
  /** ISO 639-1, of the rejection. */
  language: string | null;
  rejectedOn: LocalDay;
  createdAt: Instant;
  /** What decided, for whoever wants to know; our words and the person's, never shown as a quote. */
  why: string[];
  impressed: string | null;
  notes: Note[];
  gaps: Gap[];
  steps: Step[];
  /** Message-IDs of the mails that it was understood from, so that a thread and a second copy are found. */
  messageIds: string[];
  /** Fingerprints of the mails it was understood from (person and content). */
  contents: string[];
  /** The last real contact with the employer: `done`, a Bcc, an employer's answer. */
  contactedAt: Instant | null;
  /** The last sign of life about this opportunity. Rounds sent after it, three in a row, pause it. */
  signAt: Instant;
  /** Message-ID of the person's own forward: the root of the thread that all mail about it joins. */
  forwardId: string | null;
  /** What the mail seemed to be; `rejection` unless the person had to say `track`. */
  seemed: Kind;
  /** The day the current year of the campaign counts from: the rejection, or a later `track` or renewal. */
  renewFrom: LocalDay;
  /** Ids of opportunities that turned out to be this one: mail about them leads here. */
  alsoKnownAs?: string[];
}

/** True when the campaign may write about it. */
export const isRunning = (opportunity: Opportunity): boolean => opportunity.status === 'running';
