import { addDays, type Instant, type LocalDay, localDay, weekday } from '../time.ts';

const UNITS: Record<string, number> = {
  d: 1,
  day: 1,
  days: 1,
  w: 7,
  week: 7,
  weeks: 7,
  m: 30,
  month: 30,
  months: 30,
};
const WORDS: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  couple: 2,
};
const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const TWO_YEARS = 731;

const relative = (text: string, today: LocalDay): LocalDay | null => {
  const match = /^(?:in |for )?(\d{1,3}|[a-z]+(?: of)?) ?(d|days?|w|weeks?|m|months?)$/.exec(text);
  const unit = UNITS[match?.[2] ?? ''];
  const amount =
    match?.[1] === undefined ? Number.NaN : (WORDS[match[1].replace(' of', '')] ?? Number(match[1]));
  return unit !== undefined && amount > 0 ? addDays(today, amount * unit) : null;
};

/**
 * The day that a time means, from now in the person's zone: `2w`, `in 3 days`, `tomorrow`, `friday`, `2026-12-15`.
 * Null when it is none, has passed, or is more than two years ahead.
 */
export const when = (written: string, { now, zone }: { now: Instant; zone: string }): LocalDay | null => {
  const text = written
    .trim()
    .toLowerCase()
    .replace(/[.!]+$/, '')
    .replace(/^(?:until|till|to) /, '');
  const today = localDay(now, zone);
  const named = DAYS.indexOf(text.replace(/^(?:next|on|this) /, ''));
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text)
    ? text
    : text === 'tomorrow'
      ? addDays(today, 1)
      : named >= 0
        ? addDays(today, ((named + 1 - weekday(today) + 6) % 7) + 1)
        : relative(text, today);
  return day !== null && day > today && day <= addDays(today, TWO_YEARS) ? day : null;
};
