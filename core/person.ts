import type { Opportunity, StepName } from './opportunity.ts';
import type { Instant, LocalDay } from './time.ts';

/** An address of the person. Mail goes to the first confirmed one; replies count from any confirmed one. */
export interface OwnAddress {
  email: string;
  confirmed: boolean;
}

/** When the weekly digest goes out, in the person's zone. ISO weekday: Monday is 1. */
export interface DigestSetting {
  weekday: number;
  hour: number;
  minute: number;
}

/**
 * - `pending`       wrote to an open deployment and has not said yes
 * - `active`        everything works
 * - `unsubscribed`  asked for silence; nothing goes out, data is kept
 * - `undeliverable` a hard bounce or a complaint; nothing goes out, data is kept
 * - `erased`        a tombstone
 */
export type Standing = 'pending' | 'active' | 'unsubscribed' | 'undeliverable' | 'erased';

/** What a decision changed, kept so that `undo` can put it back and `undo` again can redo it. */
export interface Undo {
  /** In words, for the echo: "stopped Acme". */
  what: string;
  at: Instant;
  settings: Settings | null;
  opportunities: Opportunity[];
  /** Ids of opportunities that there were none of before: taken away again. */
  without?: string[];
}

/** A mail that waits, unread, until its sender has said that it was them. */
export interface HeldMail {
  objectKey: string;
  receivedAt: Instant;
}

/** What a person can set by replying, other than opportunities. */
export interface Settings {
  name: string | null;
  zone: string;
  digest: DigestSetting | null;
  paused: { since: Instant; until: LocalDay | null } | null;
}

/** Everything the campaign knows of one person: the aggregate that one version guards. */
export interface Person extends Settings {
  id: string;
  /** Of the stored state this was read from; 0 when it was never stored. */
  version: number;
  standing: Standing;
  addresses: OwnAddress[];
  /** Whether the zone is the deployment's, was asked about, or is the person's word. */
  zoneSource: 'deployment' | 'asked' | 'person';
  createdAt: Instant;
  opportunities: Opportunity[];
  /** The last day on which a campaign mail was claimed: the daily cap. */
  lastCampaignDay: LocalDay | null;
  /** How many drafts of a kind were used, so that each next one takes other words. */
  draftsUsed: Partial<Record<StepName, number>>;
  /** The one alarm: `seq` names it, so that a new one never races the deletion of the old. */
  alarm: { seq: number; at: Instant | null };
  /** The moment of the next digest; null while it is off or there is nothing to say. */
  digestAt: Instant | null;
  /** Last decision by scope: an opportunity's id, or `person`. */
  undo: Record<string, Undo>;
  /** The last local day on which mail that was not understood was answered: one answer a day. */
  lastPuzzledDay: LocalDay | null;
  /** The mail that announced the personal address in use, `rejected+<token>@`; an earlier one's counts no more. */
  personalAddressMail: string | null;
  /** Mail that came before the person confirmed their address; read as soon as they do. */
  held: HeldMail[];
  /** A question that `yes` answers. */
  question: Question | null;
}

/** What a bare `yes` would agree to. */
export type Question =
  | { about: 'forget-me' }
  | { about: 'gaps'; opportunityId: string }
  | { about: 'track'; opportunityId: string };

/** A person as they begin: nothing known but an address. */
export const newPerson = (id: string, email: string, zone: string, now: Instant): Person => ({
  id,
  version: 0,
  standing: 'active',
  name: null,
  addresses: [{ email: email.toLowerCase(), confirmed: true }],
  zone,
  zoneSource: 'deployment',
  createdAt: now,
  digest: { weekday: 1, hour: 8, minute: 0 },
  paused: null,
  opportunities: [],
  lastCampaignDay: null,
  draftsUsed: {},
  alarm: { seq: 0, at: null },
  digestAt: null,
  undo: {},
  lastPuzzledDay: null,
  personalAddressMail: null,
  held: [],
  question: null,
});

/** A person who wrote to an open deployment and has not said yes: nothing of their mail is read. */
export const pendingPerson = (id: string, email: string, zone: string, now: Instant): Person => {
  const person = newPerson(id, email, zone, now);
  const addresses = person.addresses.map((address) => ({ ...address, confirmed: false }));
  return { ...person, standing: 'pending', addresses };
};

/** The addresses that lead to a person, lower-cased: the confirmed ones, or the one that has yet to be. */
export const leadingAddresses = ({ standing, addresses }: Person): string[] =>
  addresses
    .filter(({ confirmed }) => confirmed || standing === 'pending')
    .map(({ email }) => email.toLowerCase());
