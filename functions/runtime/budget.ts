import type { Instant } from '../../core/time.ts';

/** How much mail is taken, before anything of it is read. */
export interface Limits {
  /** Mails of one sender. */
  senderHour: number;
  senderDay: number;
  /** Mails that are one person's, whoever they are from; it bounds what is written and answered for them. */
  personDay: number;
  /** Different senders; above it, mail is parked until somebody has looked. Counted in shards: none is hot. */
  sendersHour: number;
}

/** A person with a mailbox full of rejections forwards dozens in an evening; nobody forwards more than this. */
const ONES: Omit<Limits, 'sendersHour'> = { senderHour: 120, senderDay: 400, personDay: 500 };

/** Of an open deployment, in the week in which everybody hears of it. */
export const BUDGET: Limits = { ...ONES, sendersHour: 64_000 };

/** Where only its owners and whatever their filters pass on may write: more than this is an attack. */
export const OWNERS_BUDGET: Limits = { ...ONES, sendersHour: 1_600 };

/** The UTC day, and a name for its hour. */
export const dayAndHour = (now: Instant): [day: string, hour: string] => {
  const iso = new Date(now).toISOString();
  return [iso.slice(0, 10), `h${iso.slice(11, 13)}`];
};
