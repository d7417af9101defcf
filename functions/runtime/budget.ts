import type { Instant } from '../../core/time.ts';

/** How much mail is taken, before anything of it is read. */
export interface Limits {
  /** Mails of one sender. */
  senderHour: number;
  senderDay: number;
  /** Different senders; above it, mail is parked until somebody has looked. Counted in shards: none is hot. */
  sendersHour: number;
}

/** A person with a mailbox full of rejections forwards dozens in an evening; nobody forwards more than this. */
export const BUDGET: Limits = { senderHour: 120, senderDay: 400, sendersHour: 64_000 };

/** The UTC day, and a name for its hour. */
export const dayAndHour = (now: Instant): [day: string, hour: string] => {
  const iso = new Date(now).toISOString();
  return [iso.slice(0, 10), `h${iso.slice(11, 13)}`];
};
