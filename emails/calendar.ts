import {
  addDays,
  DAY,
  type Instant,
  instantOf,
  type LocalDay,
  localTime,
  MINUTE,
  offsetMinutes,
} from '../core/time.ts';

/** A half-hour that comes again every week. */
export interface Weekly {
  /** Stays the same when it is sent again, so that a calendar does not hold it twice. */
  uid: string;
  title: string;
  description: string;
  /** The first one: a day and a wall-clock time in the zone. */
  day: LocalDay;
  hour: number;
  minute: number;
  zone: string;
  minutes: number;
  weeks: number;
}

/** RFC 5545 §3.3.11 */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n?|\n/g, '\\n')
    .replace(/[\p{Cc}\u2028\u2029]/gu, ' ');

/** RFC 5545 §3.1: at most 75 octets a line, and no letter is cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let current = '';
  for (const sign of line) {
    if (Buffer.byteLength(current + sign) > 75) {
      lines.push(current);
      current = ' ';
    }
    current += sign;
  }
  return [...lines, current].join('\r\n');
};

const digits = (value: number): string => String(value).padStart(2, '0');
const local = (day: LocalDay, hour: number, minute: number): string =>
  `${day.replaceAll('-', '')}T${digits(hour)}${digits(minute)}00`;
const utc = (at: Instant): string => new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
const offset = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${digits(Math.floor(Math.abs(minutes) / 60))}${digits(Math.abs(minutes) % 60)}`;

/** The moments between the two at which the zone's clock is changed, to the minute. */
const changesOf = (from: Instant, to: Instant, zone: string): Instant[] => {
  const changes: Instant[] = [];
  for (let day = from; day < to; day += DAY) {
    let [low, high] = [day, day + DAY];
    const before = offsetMinutes(low, zone);
    if (offsetMinutes(high, zone) === before) continue;
    while (high - low > MINUTE) {
      const middle = Math.floor((low + high) / 2 / MINUTE) * MINUTE;
      if (offsetMinutes(middle, zone) === before) low = middle;
      else high = middle;
    }
    changes.push(high);
  }
  return changes;
};

/** RFC 5545 §3.6.5, for the weeks of the event only: the hour that was chosen holds through daylight saving. */
const timezone = (from: Instant, to: Instant, zone: string): string[] => {
  const first = offsetMinutes(from, zone);
  const standard = [
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset(first)}`,
    `TZOFFSETTO:${offset(first)}`,
    'END:STANDARD',
  ];
  const changes = changesOf(from, to, zone).flatMap((at) => {
    const [before, after] = [offsetMinutes(at - MINUTE, zone), offsetMinutes(at, zone)];
    // The onset is told in the time that was valid until then.
    const onset = localTime(at + before * MINUTE, 'UTC');
    const name = after > before ? 'DAYLIGHT' : 'STANDARD';
    return [
      `BEGIN:${name}`,
      `DTSTART:${local(onset.day, onset.hour, onset.minute)}`,
      `TZOFFSETFROM:${offset(before)}`,
      `TZOFFSETTO:${offset(after)}`,
      `END:${name}`,
    ];
  });
  return ['BEGIN:VTIMEZONE', `TZID:${zone}`, ...standard, ...changes, 'END:VTIMEZONE'];
};

/** An .ics file with one weekly event. */
export const weeklyEvent = (event: Weekly, now: Instant): string => {
  const { uid, title, description, day, hour, minute, zone, minutes, weeks } = event;
  const start = instantOf(day, hour, minute, zone);
  const last = instantOf(addDays(day, weeks * 7), hour, minute, zone);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Round Two//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...timezone(start, last, zone),
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${utc(now)}`,
    `DTSTART;TZID=${zone}:${local(day, hour, minute)}`,
    `DURATION:PT${minutes}M`,
    `RRULE:FREQ=WEEKLY;COUNT=${weeks}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(description)}`,
    'TRANSP:OPAQUE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(title)}`,
    'TRIGGER:-PT10M',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ];
  return lines.map(folded).join('\r\n');
};
