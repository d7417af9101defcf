import { Cron } from 'croner';
import type { Instant } from '../core/time.ts';

/**
 * The next moment of an AWS cron expression (six fields: minute, hour, day, month, weekday, year) strictly after
 * `from`, in milliseconds, or null when there is none.
 *
 * croner counts weekdays from 0 and wants steps on ranges; its options for both are set. Where a clock change
 * skips the time, croner moves it and AWS leaves that day out: a moment that does not match is passed over.
 * @throws when the expression or the zone makes no sense.
 */
export const nextCron = (expression: string, zone: string, from: Instant): Instant | null => {
  if (expression.trim().split(/\s+/).length !== 6) throw new Error('An AWS cron expression has six fields.');
  const cron = new Cron(`0 ${expression}`, {
    timezone: zone,
    mode: '7-part',
    alternativeWeekdays: true,
    sloppyRanges: true,
    paused: true,
  });
  let next = cron.nextRun(new Date(from));
  while (next && !cron.match(next)) next = cron.nextRun(next);
  return next?.getTime() ?? null;
};
