/**
 * Time without a clock: every function takes the moment it works on. Zones come from the ICU data in Node,
 * so there is no library to load at a cold start.
 */

/** Milliseconds since the epoch, UTC. */
export type Instant = number;

/** A calendar day as people write it in ISO 8601: `2026-11-23`. */
export type LocalDay = string;

/** A moment as a wall clock in some zone shows it. */
export interface LocalTime {
  day: LocalDay;
  hour: number;
  minute: number;
}

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const formats = new Map<string, Intl.DateTimeFormat>();

/** The formatter is the slow part of a zone (17 ms for the first one), so each is made once. */
const formatFor = (zone: string): Intl.DateTimeFormat => {
  let format = formats.get(zone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(zone, format);
  }
  return format;
};

/** Whether the zone database knows this name. */
export const isZone = (zone: string): boolean => {
  try {
    formatFor(zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
};

const utcOf = (day: LocalDay, hour = 0, minute = 0): number =>
  Date.parse(`${day}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}:00Z`);

/** What the zone database says of a moment; slow, since it goes through a formatter. */
const asked = (at: Instant, zone: string): LocalTime => {
  const part = { year: '', month: '', day: '', hour: '', minute: '' };
  for (const { type, value } of formatFor(zone).formatToParts(at)) {
    if (type in part) part[type as keyof typeof part] = value;
  }
  return {
    day: `${part.year.padStart(4, '0')}-${part.month}-${part.day}`,
    hour: Number(part.hour),
    minute: Number(part.minute),
  };
};

/** Since then every zone is whole quarters of an hour from UTC, and changes on a quarter. */
const IN_QUARTERS = Date.UTC(1980, 0, 1);
const QUARTER = 15 * MINUTE;
/** Minutes ahead of UTC, by zone and quarter of an hour: a decision asks for the same few mornings again and again. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 20_000;

const offsetAt = (at: Instant, zone: string): number => {
  const quarter = Math.floor(at / QUARTER);
  const key = `${quarter} ${zone}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const { day, hour, minute } = asked(quarter * QUARTER, zone);
  const offset = (utcOf(day, hour, minute) - quarter * QUARTER) / MINUTE;
  offsets.set(key, offset);
  return offset;
};

/** What a wall clock in the zone shows at that moment. */
export const localTime = (at: Instant, zone: string): LocalTime => {
  if (!(at >= IN_QUARTERS && at < Date.UTC(9000, 0, 1))) return asked(at, zone);
  const shown = new Date(at + offsetAt(at, zone) * MINUTE);
  return { day: shown.toISOString().slice(0, 10), hour: shown.getUTCHours(), minute: shown.getUTCMinutes() };
};

/** The calendar day in the zone at that moment. */
export const localDay = (at: Instant, zone: string): LocalDay => localTime(at, zone).day;

/** Whether the text is a day that exists: `2026-02-30` is none. */
export const isDay = (text: string): boolean => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = utcOf(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
};

/** Minutes that the zone is ahead of UTC at that moment. */
export const offsetMinutes = (at: Instant, zone: string): number => {
  const { day, hour, minute } = localTime(at, zone);
  return Math.round((utcOf(day, hour, minute) - Math.floor(at / MINUTE) * MINUTE) / MINUTE);
};

/**
 * The moment at which a clock in the zone shows that day and time. Through a daylight gap (the hour that is
 * skipped) it is the moment just after the gap; through an overlap it is the first of the two.
 */
export const instantOf = (day: LocalDay, hour: number, minute: number, zone: string): Instant => {
  const wanted = utcOf(day, hour, minute);
  // The offset on either side of a change: at most one of the two candidates shows the wanted time.
  const before = wanted - offsetMinutes(wanted - DAY, zone) * MINUTE;
  const after = wanted - offsetMinutes(wanted + DAY, zone) * MINUTE;
  for (const candidate of [Math.min(before, after), Math.max(before, after)]) {
    const shown = localTime(candidate, zone);
    if (shown.day === day && shown.hour === hour && shown.minute === minute) return candidate;
  }
  return Math.max(before, after);
};

/** Adds days on the calendar, so daylight saving cannot shift it. */
export const addDays = (day: LocalDay, days: number): LocalDay =>
  new Date(utcOf(day) + days * DAY).toISOString().slice(0, 10);

/** Days from the one to the other; negative when `to` is earlier. */
export const daysBetween = (from: LocalDay, to: LocalDay): number =>
  Math.round((utcOf(to) - utcOf(from)) / DAY);

/** ISO weekday: Monday is 1, Sunday is 7. */
export const weekday = (day: LocalDay): number => new Date(utcOf(day)).getUTCDay() || 7;

/** The day itself when it is Monday to Friday, else the next Monday. */
export const workingDay = (day: LocalDay): LocalDay => {
  const over = weekday(day) - 5;
  return over > 0 ? addDays(day, 3 - over) : day;
};

/** The later of two days. */
export const laterDay = (a: LocalDay, b: LocalDay): LocalDay => (a > b ? a : b);
