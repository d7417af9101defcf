import type { StatedDate } from './message.ts';
import { monthOf } from './month.ts';
import { plainLetters } from './plain-letters.ts';
import { zoneIn } from './zone.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Longer than any date that a client writes; what is cut cannot matter. */
const MAX_LENGTH = 120;

interface Day {
  year: number;
  month: number;
  day: number;
}
/** A day, and the text around it. */
interface Found extends Day {
  rest: string;
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));

const isReal = ({ year, month, day }: Day): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1970 && year < 2100 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

const without = (text: string, { 0: whole, index }: RegExpExecArray): string =>
  `${text.slice(0, index)} | ${text.slice(index + whole.length)}`;

/** 2026-11-03, 2026. 11. 3., 2026年11月3日, 2026년 11월 3일. */
const YEAR_FIRST = /(?<!\d)(\d{4}) ?[-/.年년] ?(\d{1,2}) ?[-/.月월] ?(\d{1,2})(?:[.日일]|(?!\d))/;
/** 03.11.2026, 3. 11. 2026, 11/3/26. */
const NUMERIC = /(?<!\d)(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?(\d{4}|\d{2})(?!\d)/;
const WORD = '(\\p{L}{2,14}(?: ال\\p{L}{3,8})?)';
/** 3 Nov 2026, 3. listopada 2026., 3 de noviembre de 2026, 3-Nov-26. */
const DAY_WORD = new RegExp(
  `(?<!\\d)(\\d{1,2})(\\.?)(?:st|nd|rd|th|er|º|ª)?[ -]{0,2}(?:(?:de|of) )?${WORD}[’'׳.,]?[ -]{0,2}(?:(?:de|del) )?(\\d{4}|\\d{2})(?![\\d:])`,
  'gu',
);
/** November 3, 2026; Nov 3 14:05:22 GMT 2026. */
const WORD_DAY = new RegExp(
  `${WORD}[.,]? (\\d{1,2})(?:st|nd|rd|th)?(?:,? |,)(?=(?:\\d{1,2}:\\d{2}(?::\\d{2})? (?:[a-z]{2,5}(?:[+-]\\d{2}:?\\d{2})? )?)?(\\d{4})(?![\\d:]))`,
  'gu',
);
/** 2026. november 3. */
const YEAR_WORD = new RegExp(`(?<!\\d)(\\d{4})\\.? ${WORD}\\.? (\\d{1,2})(?![\\d:])`, 'gu');

/**
 * Day and month as numbers: which is which? One above 12 decides; dots and dashes are written day first. With
 * slashes only Americans put the month first, and they write "PM"; a day after the forward itself is impossible.
 */
const numeric = (text: string, notAfter: number | null): Found | null => {
  const match = NUMERIC.exec(text);
  if (!match) return null;
  const [, first = '', separator, second = '', year = ''] = match;
  const dayFirst = { year: fullYear(year), month: Number(second), day: Number(first) };
  const monthFirst = { year: fullYear(year), month: Number(first), day: Number(second) };
  const american = separator === '/' && /\d ?[ap]\.? ?m\b/.test(text);
  const possible = (american ? [monthFirst, dayFirst] : [dayFirst, monthFirst]).filter(isReal);
  const past = possible.filter(
    ({ year, month, day }) => notAfter === null || Date.UTC(year, month - 1, day) <= notAfter + DAY,
  );
  const chosen = past[0] ?? possible[0];
  return chosen ? { ...chosen, rest: without(text, match) } : null;
};

const inWords = (text: string): Found | null => {
  for (const match of text.matchAll(DAY_WORD)) {
    const [, day = '', dot, word = '', year = ''] = match;
    const month = monthOf(word, dot === '.');
    if (month !== null) return { year: fullYear(year), month, day: Number(day), rest: without(text, match) };
  }
  for (const match of text.matchAll(WORD_DAY)) {
    const [, word = '', day = '', year = ''] = match;
    const month = monthOf(word, false);
    if (month !== null) {
      const rest = without(text, match).replace(new RegExp(`(?<!\\d)${year}(?!\\d)`), '');
      return { year: fullYear(year), month, day: Number(day), rest };
    }
  }
  for (const match of text.matchAll(YEAR_WORD)) {
    const [, year = '', word = '', day = ''] = match;
    const month = monthOf(word, false);
    if (month !== null) return { year: fullYear(year), month, day: Number(day), rest: without(text, match) };
  }
  return null;
};

const yearFirst = (text: string): Found | null => {
  const match = YEAR_FIRST.exec(text);
  if (!match) return null;
  const [, year = '', month = '', day = ''] = match;
  return { year: Number(year), month: Number(month), day: Number(day), rest: without(text, match) };
};

const CLOCK = /(?<!\d)(\d{1,2}) ?(?:[:.h時时点點시]|uhr) ?(\d{2})(?!\d)(?: ?[:.分분] ?(\d{2})(?!\d))?/;
const HOUR = /(?<!\d)(\d{1,2}) ?(?=[ap]\.? ?m\b)/;

/** Which half of the day: said right behind the time or, in East Asia, right before it. */
const AFTERNOON = { behind: /^ ?(?:p\.? ?m\b|μ\.? ?μ|م)/, before: /(?:下午|晚上|午後|오후) ?$/ };
const MORNING = { behind: /^ ?(?:a\.? ?m\b|π\.? ?μ|ص)/, before: /(?:上午|凌晨|早上|午前|오전) ?$/ };

/** Milliseconds since midnight and what stands after the time, where a zone would be; null without a time. */
const clockIn = (text: string): { at: number; after: string } | null => {
  const match = CLOCK.exec(text) ?? HOUR.exec(text);
  if (!match) return null;
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const second = Number(match[3] ?? 0);
  if (hour > 24 || minute > 59) return null;
  const before = text.slice(0, match.index);
  const after = text.slice(match.index + match[0].length);
  const says = (half: typeof MORNING): boolean => half.before.test(before) || half.behind.test(after);
  if (hour < 12 && says(AFTERNOON)) hour += 12;
  else if (hour === 12 && says(MORNING)) hour = 0;
  return {
    at: (hour * 60 + minute) * MINUTE + second * 1000,
    after: text.slice(match.index + match[0].length),
  };
};

/**
 * The moment that a Date header or a forward's header line states, in any of the languages that mail clients
 * write (RFC 5322 §3.3 and what they really write). Without a zone the wall clock counts as UTC and `offset` is
 * null; without a time it is noon, so that the day stays the same in every zone. Null when there is no day.
 * `notAfter`, the moment of the forward, tells 4/11 from 11/4 where nothing else does.
 */
export const statedDate = (text: string, notAfter: number | null = null): StatedDate | null => {
  const plain = plainLetters(text.slice(0, MAX_LENGTH)).replace(/ {2,}/g, ' ').trim();
  const day = yearFirst(plain) ?? inWords(plain) ?? numeric(plain, notAfter);
  if (!day || !isReal(day)) return null;
  const midnight = Date.UTC(day.year, day.month - 1, day.day);
  const clock = clockIn(day.rest);
  if (!clock) return { at: midnight + DAY / 2, offset: null };
  const offset = zoneIn(clock.after);
  return { at: midnight + clock.at - (offset ?? 0) * MINUTE, offset };
};
