/**
 * Wall clocks, computed in another way than the product does: each zone's changes of offset are found once, hour by
 * hour, and everything else is arithmetic. What the two ways disagree on is a bug in one of them.
 */

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Change {
  from: number;
  offset: number;
}

const offsetNow = (format: Intl.DateTimeFormat, at: number): number => {
  // "GMT+05:30"; "GMT" alone is none.
  const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
};

const changesOf = (zone: string, from: number, to: number): Change[] => {
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' });
  const changes: Change[] = [{ from: Number.NEGATIVE_INFINITY, offset: offsetNow(format, from) }];
  for (let day = from; day < to; day += DAY) {
    if (offsetNow(format, day + DAY) === offsetNow(format, day)) continue;
    for (let hour = day; hour < day + DAY; hour += HOUR / 2) {
      const offset = offsetNow(format, hour);
      if (offset !== changes.at(-1)?.offset) changes.push({ from: hour, offset });
    }
  }
  return changes;
};

/** The years that a simulation can be in. */
const FROM = Date.parse('2025-12-01T00:00:00Z');
const TO = Date.parse('2031-12-01T00:00:00Z');
const zones = new Map<string, Change[]>();

const offsetAt = (at: number, zone: string): number => {
  const changes = zones.get(zone) ?? changesOf(zone, FROM, TO);
  zones.set(zone, changes);
  return changes.findLast(({ from }) => from <= at)?.offset ?? 0;
};

/** What a clock on the wall shows. `day` counts days since the epoch, `weekday` from Monday as 1. */
export interface Wall {
  day: number;
  weekday: number;
  /** Minutes since midnight. */
  minute: number;
}

export const wall = (at: number, zone: string): Wall => {
  const local = at + offsetAt(at, zone);
  const day = Math.floor(local / DAY);
  // 1970-01-01 was a Thursday.
  return { day, weekday: ((day + 3) % 7) + 1, minute: Math.floor((local - day * DAY) / 60_000) };
};

/** The moment at which the wall shows that; null where clocks skip it. Of two such moments the first. */
export const momentOf = (day: number, minute: number, zone: string): number | null => {
  const local = day * DAY + minute * 60_000;
  const offsets = [offsetAt(local - DAY, zone), offsetAt(local + DAY, zone)].toSorted((a, b) => b - a);
  for (const offset of offsets) if (offsetAt(local - offset, zone) === offset) return local - offset;
  return null;
};

/** `2026-11-23` as days since the epoch. */
export const dayOf = (text: string): number => Date.parse(`${text}T00:00:00Z`) / DAY;
