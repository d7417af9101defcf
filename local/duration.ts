import type { Instant } from '../core/time.ts';

const PATTERN =
  /^P(?:(\d{1,4})Y)?(?:(\d{1,4})M)?(?:(\d{1,4})W)?(?:(\d{1,5})D)?(?:T(?=\d)(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,7})S)?)?$/;

/**
 * The moment that an ISO 8601 duration leads to (`P30D`, `PT1H`, `P1Y2M`), or null when the text is none.
 * Years and months are the calendar's, in UTC, and end with the month: a month after 31 January is 28 February.
 */
export const after = (from: Instant, duration: string): Instant | null => {
  const parts = PATTERN.exec(duration)?.slice(1);
  if (!parts || parts.every((part) => part === undefined)) return null;
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = parts.map(
    (part) => Number(part ?? 0),
  );
  const at = new Date(from);
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + years * 12 + months);
  const lastDay = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, lastDay));
  return at.getTime() + (((weeks * 7 + days) * 24 + hours) * 60 + minutes) * 60_000 + seconds * 1000;
};
