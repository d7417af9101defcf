import { plainLetters } from '../mail/plain-letters.ts';
import { addDays, type Instant, type LocalDay, localDay, weekday } from '../time.ts';
import {
  addMonths,
  addUnits,
  comingDate,
  comingDay,
  dayOf,
  firstOfMonth,
  lastOfMonth,
  mondayAfter,
} from './calendar.ts';
import {
  AFTER,
  BEFORE_TIME,
  END,
  MIDDLE,
  MONTHS,
  NEXT,
  NEXT_AFTER,
  NEXT_WEEKS,
  NUMBERS,
  OVERMORROW,
  PART_OF_DAY,
  PORTUGUESE,
  SHORT_DAYS,
  SHY_MONTHS,
  START,
  TODAY,
  TOMORROW,
  UNITS,
  type Unit,
  WEEKDAYS,
  WEEKEND,
} from './time-words.ts';

/** A time among words: tokens `from` to before `to`. `day` is null when it is not clear, past or too far. */
export interface Time {
  from: number;
  to: number;
  day: LocalDay | null;
}

/** What a rule read: where it ends, and the day; null for a time that one has to ask about. */
type Read = { to: number; day: LocalDay | null } | null;

const TOKEN = /\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4}|\.)?|\d+|\p{L}+(?:'\p{L}+)*/gu;

/** Words in plain letters, numbers and dates apart from them: `2w` is two tokens, `15.12.` one. */
export const timeTokens = (text: string): string[] =>
  plainLetters(text).replace(/[’‘]/g, "'").match(TOKEN) ?? [];

/** Tokens to read from, and the day it is. */
class Reader {
  readonly tokens: readonly string[];
  readonly today: LocalDay;

  constructor(tokens: readonly string[], today: LocalDay) {
    this.tokens = tokens;
    this.today = today;
  }

  #at(index: number): string {
    return this.tokens[index] ?? '';
  }

  #skip(index: number, words: ReadonlySet<string>): number {
    let at = index;
    while (words.has(this.#at(at)) && at < index + 4) at += 1;
    return at;
  }

  /** A year behind a date, where one stands. */
  #year(at: number): { year: number; to: number } | null {
    const start = ['de', 'del', 'of'].includes(this.#at(at)) ? at + 1 : at;
    const text = this.#at(start);
    return /^20\d\d$/.test(text) ? { year: Number(text), to: start + 1 } : null;
  }

  #dated(month: number, day: number, to: number): Read {
    const year = this.#year(to);
    return year
      ? { to: year.to, day: dayOf(year.year, month, day) }
      : { to, day: comingDate(this.today, month, day) };
  }

  /** `2026-12-15`, `15.12.`, `15/12`, `12/15`; of two numbers that could be either, nobody knows which is the day. */
  #numeric(at: number): Read {
    const text = this.#at(at);
    const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
    if (iso) return { to: at + 1, day: dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3])) };
    const match = /^(\d{1,2})([./])(\d{1,2})(?:[./](\d{2,4})|\.)?$/.exec(text);
    if (!match) return null;
    const [first, second] = [Number(match[1]), Number(match[3])];
    // "1.5" is a number; a German date has its second dot.
    if (match[2] === '.' && !match[4] && !text.endsWith('.')) return null;
    const dayFirst = match[2] === '.' || first > 12 || first === second;
    if (!dayFirst && second <= 12) return { to: at + 1, day: null };
    const [day, month] = dayFirst ? [first, second] : [second, first];
    if (month > 12 || month === 0) return { to: at + 1, day: null };
    if (match[4] === undefined) return { to: at + 1, day: comingDate(this.today, month, day) };
    const year = Number(match[4]) + (match[4].length === 2 ? 2000 : 0);
    return { to: at + 1, day: dayOf(year, month, day) };
  }

  /** `jan 5`, `5 Jan`, `the 14th of December`, `1er mars`, `14. Dezember`. */
  #monthDay(at: number): Read {
    const month = MONTHS.get(this.#at(at));
    const isDate = (text: string): boolean =>
      /^\d{1,2}$/.test(text) && Number(text) >= 1 && Number(text) <= 31;
    if (month !== undefined) {
      const start = this.#at(at + 1) === 'the' ? at + 2 : at + 1;
      if (!isDate(this.#at(start))) return null;
      const to = /^(?:st|nd|rd|th)$/.test(this.#at(start + 1)) ? start + 2 : start + 1;
      return this.#dated(month, Number(this.#at(start)), to);
    }
    const day = this.#at(at) === 'first' || this.#at(at) === 'primero' ? '1' : this.#at(at);
    if (!isDate(day)) return null;
    let to = at + 1;
    if (/^(?:st|nd|rd|th|er|o|º)$/.test(this.#at(to))) to += 1;
    if (['of', 'de', 'di', 'd'].includes(this.#at(to))) to += 1;
    const named = MONTHS.get(this.#at(to));
    return named === undefined ? null : this.#dated(named, Number(day), to + 1);
  }

  /** `the 5th`, `el 5`: the next one that comes. */
  #ordinal(at: number): Read {
    const day = Number(this.#at(at));
    const before = this.#at(at - 1);
    const suffixed = /^(?:st|nd|rd|th)$/.test(this.#at(at + 1));
    const told = suffixed || /^(?:the|el|le|il|dia|den|am|zum|al|au)$/.test(before);
    if (!/^\d{1,2}$/.test(this.#at(at)) || !told || day < 1 || day > 31) return null;
    const to = suffixed ? at + 2 : at + 1;
    if (UNITS.has(this.#at(to)) || /^(?:h|hour|hours|min|minutes|uhr|percent)$/.test(this.#at(to)))
      return null;
    for (let months = 0; months < 3; months += 1) {
      const month = addMonths(firstOfMonth(this.today), months);
      const found = dayOf(Number(month.slice(0, 4)), Number(month.slice(5, 7)), day);
      if (found && found > this.today) return { to, day: found };
    }
    return { to, day: null };
  }

  /** `2w`, `in 10 days`, `a couple of weeks`, `a fortnight`, `half a year`, `a week from friday`. */
  #amount(at: number): Read {
    let next = at;
    let count: number | undefined;
    if (this.#at(at) === 'half' && /^an?$/.test(this.#at(at + 1)) && UNITS.get(this.#at(at + 2)) === 'year')
      return { to: at + 3, day: addMonths(this.today, 6) };
    while (next < at + 3) {
      const word = this.#at(next);
      const number = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(word);
      // "a few", "another two", "a couple of": the later number counts.
      if (number !== undefined && !(count !== undefined && count > 1)) count = number;
      else if (word === 'more' || word === 'of' || word === 'de' || word === 'good' || word === 'full') {
        if (next === at) return null;
      } else break;
      next += 1;
    }
    const working = /^(?:working|business|work)$/.test(this.#at(next));
    const unit = UNITS.get(this.#at(working ? next + 1 : next));
    if (count === undefined || unit === undefined) {
      return /^(?:h|hr|hrs|hours?|minutes?|mins?|stunden?|heures?|horas?|ore|uur)$/.test(this.#at(next)) &&
        count !== undefined
        ? { to: next + 1, day: null }
        : null;
    }
    let to = next + (working ? 2 : 1);
    if (this.#at(to) === "'s" || this.#at(to) === 's') to += 1;
    const kind = working && unit === 'day' ? 'workday' : unit;
    // "a week on Friday", "two weeks from Monday"
    if (/^(?:on|from)$/.test(this.#at(to)) && unit !== 'workday') {
      const base = WEEKDAYS.get(this.#at(to + 1));
      if (base !== undefined) return { to: to + 2, day: addUnits(comingDay(this.today, base), count, kind) };
      if (TOMORROW.has(this.#at(to + 1)))
        return { to: to + 2, day: addUnits(addDays(this.today, 1), count, kind) };
      if (/^(?:now|today)$/.test(this.#at(to + 1))) to += 2;
    }
    if (/^(?:time|later|more|plus|mas|mais)$/.test(this.#at(to))) to += 1;
    return { to, day: count === 0 ? null : addUnits(this.today, count, kind) };
  }

  /** `friday`, `this friday`, `next friday`, `monday week`, `nächsten Freitag`, `lundi prochain`. */
  #dayOfWeek(at: number): Read {
    const next = NEXT.has(this.#at(at));
    const start =
      next || /^(?:this|coming|the|diesen|ce|este|esta|questo|deze)$/.test(this.#at(at)) ? at + 1 : at;
    const wanted = WEEKDAYS.get(this.#at(start));
    if (wanted === undefined) return null;
    if (
      start === at &&
      SHORT_DAYS.has(this.#at(start)) &&
      this.#at(start + 1) !== 'feira' &&
      !this.#alone(at)
    )
      return null;
    let to = start + 1;
    if (this.#at(to) === 'feira') to += 1;
    if (NEXT_AFTER.has(this.#at(to)) || (this.#at(to) === 'que' && NEXT_AFTER.has(this.#at(to + 1))))
      to += this.#at(to) === 'que' ? 2 : 1;
    const coming = comingDay(this.today, wanted);
    if (this.#at(to) === 'week') return { to: to + 1, day: addDays(coming, 7) };
    if (NEXT.has(this.#at(to)) && UNITS.get(this.#at(to + 1)) === 'week')
      return { to: to + 2, day: addDays(mondayAfter(this.today), wanted - 1) };
    // "friday the 5th", "Friday 4 December": the date says which.
    const date = this.#monthDay(this.#skip(to, BEFORE_TIME)) ?? this.#ordinal(this.#skip(to, BEFORE_TIME));
    if (date) return date;
    const weeks = next && NEXT_WEEKS.has(this.#at(at));
    return { to, day: weeks ? addDays(mondayAfter(this.today), wanted - 1) : coming };
  }

  /** Whether nothing but small words stands around this token. */
  #alone(at: number): boolean {
    return this.tokens.every((word, index) => index === at || BEFORE_TIME.has(word) || PART_OF_DAY.has(word));
  }

  /** `next week`, `end of the month`, `this weekend`, `mid december`, `until December`. */
  #period(at: number): Read {
    const word = this.#at(at);
    // Dutch "half december" is its middle; "half a year" is an amount.
    if (word === 'half' && /^an?$/.test(this.#at(at + 1))) return null;
    // "I start in January" is a verb, and no beginning of it.
    if (/^(?:start|begin)$/.test(word) && this.#at(at + 1) !== 'of') return null;
    const part = END.has(word) ? 'end' : MIDDLE.has(word) ? 'middle' : START.has(word) ? 'start' : null;
    let start = at;
    if (part)
      start = this.#skip(
        at + 1,
        new Set([...BEFORE_TIME, ...NUMBERS.keys()].filter((one) => !MONTHS.has(one))),
      );
    let next = NEXT.has(this.#at(start));
    if (next) start += 1;
    const unit = UNITS.get(this.#at(start));
    let to = start + 1;
    if (NEXT_AFTER.has(this.#at(to)) || (this.#at(to) === 'que' && NEXT_AFTER.has(this.#at(to + 1)))) {
      to += this.#at(to) === 'que' ? 2 : 1;
      next = true;
    }
    if (this.#at(start).length > 1 && unit !== undefined && (next || part)) {
      const twice = unit === 'week' && this.#at(to) === 'after' && NEXT.has(this.#at(to + 1));
      return { to: twice ? to + 2 : to, day: this.#inPeriod(unit, next, part) };
    }
    if (unit === 'week' && this.#at(to) === 'after' && NEXT.has(this.#at(to + 1)))
      return { to: to + 2, day: addDays(mondayAfter(this.today), 7) };
    if (WEEKEND.has(this.#at(start))) {
      const saturday = weekday(this.today) > 5 ? comingDay(this.today, 6) : comingDay(this.today, 6);
      return { to, day: next ? addDays(mondayAfter(this.today), 5) : saturday };
    }
    const month = MONTHS.get(this.#at(start));
    if (month === undefined) return null;
    if (
      !part &&
      !next &&
      SHY_MONTHS.has(this.#at(start)) &&
      !/^(?:in|until|till|til|bis|im|en|em|a|hasta|ate|fino|tot)$/.test(this.#at(start - 1)) &&
      !this.#alone(start)
    )
      return null;
    const year = this.#year(to);
    const firstDay = year ? dayOf(year.year, month, 1) : comingDate(this.today, month, 1);
    // December, said in December: which one?
    const isNow = !year && Number(this.today.slice(5, 7)) === month && part === null;
    if (firstDay === null || isNow) return { to: year?.to ?? to, day: null };
    const current = Number(this.today.slice(5, 7)) === month && !year ? firstOfMonth(this.today) : firstDay;
    const day = part === 'end' ? lastOfMonth(current) : part === 'middle' ? addDays(current, 14) : firstDay;
    return { to: year?.to ?? to, day };
  }

  #inPeriod(unit: Unit, next: boolean, part: 'start' | 'middle' | 'end' | null): LocalDay | null {
    const { today } = this;
    const january = `${Number(today.slice(0, 4)) + (next ? 1 : 0)}-01-01`;
    const month = next ? addMonths(firstOfMonth(today), 1) : firstOfMonth(today);
    const monday = next ? mondayAfter(today) : addDays(today, 1 - weekday(today));
    const offset = part === 'end' ? 'end' : part === 'middle' ? 'middle' : 'start';
    switch (unit) {
      case 'week': {
        const day = addDays(monday, { start: 0, middle: 2, end: 4 }[offset]);
        // "The end of the week", said on Friday or the weekend.
        return part === 'end' && day <= today ? addDays(day, 7) : day;
      }
      case 'month':
        if (part === 'end')
          return lastOfMonth(month) > today ? lastOfMonth(month) : lastOfMonth(addMonths(month, 1));
        return part === 'middle' ? addDays(month, 14) : month;
      case 'year':
        if (part === 'end') return `${january.slice(0, 4)}-12-31`;
        return part === 'middle' ? `${january.slice(0, 4)}-07-01` : january;
      default:
        return null;
    }
  }

  #simple(at: number): Read {
    const word = this.#at(at);
    const { today } = this;
    if (TOMORROW.has(word) && !/^(?:la|esta|guten|de|heute|gestern|goeden)$/.test(this.#at(at - 1))) {
      // "morgen früh", "mañana por la mañana"
      return { to: at + 1, day: addDays(today, 1) };
    }
    if (OVERMORROW.has(word)) return { to: at + 1, day: addDays(today, 2) };
    if (TODAY.has(word)) return { to: at + 1, day: null };
    if (word === 'aujourd' || word === "aujourd'hui") return { to: at + 1, day: null };
    const said = this.tokens.slice(at, at + 3).join(' ');
    if (said === 'day after tomorrow') return { to: at + 3, day: addDays(today, 2) };
    if (
      said.startsWith('apres demain') ||
      said.startsWith('pasado manana') ||
      said.startsWith('depois amanha')
    )
      return { to: at + 2, day: addDays(today, 2) };
    if (said === 'depois de amanha') return { to: at + 3, day: addDays(today, 2) };
    const january = `${Number(today.slice(0, 4)) + 1}-01-01`;
    if (/^new years?\b/.test(said) || /^new year's\b/.test(said)) return { to: at + 2, day: january };
    if (word === 'neujahr') return { to: at + 1, day: january };
    if (word === 'christmas' || word === 'xmas' || word === 'weihnachten' || word === 'noel') {
      const vague =
        AFTER.has(this.#at(at - 1)) || !/^(?:until|till|on|at|bis|jusqu'a)$/.test(this.#at(at - 1));
      return { to: at + 1, day: vague ? null : comingDate(today, 12, 25) };
    }
    // Said, but nobody can say which day it is.
    if (
      /^(?:summer|autumn|fall|winter|holidays|easter|ostern|paques|sommer|herbst|fruhling)$/.test(word) &&
      (AFTER.has(this.#at(at - 1)) || BEFORE_TIME.has(this.#at(at - 1)))
    )
      return { to: at + 1, day: null };
    if (word === 'then' || word === 'ages') return null;
    return null;
  }

  read(at: number): Read {
    return (
      this.#simple(at) ??
      this.#numeric(at) ??
      this.#monthDay(at) ??
      this.#dayOfWeek(at) ??
      this.#period(at) ??
      this.#amount(at) ??
      this.#ordinal(at)
    );
  }
}

/** At most this far ahead; beyond it was a slip of the finger. */
const isWithin = (day: LocalDay, today: LocalDay): boolean => day > today && day <= addMonths(today, 24);

/**
 * The times that words name, as days from `today` in the person's zone. The choices, where people differ:
 *
 * - `friday` and `this friday` are the next one to come, never today; `next friday` is that of the next
 *   calendar week (Monday to Sunday), so on a Monday `next monday` is a week away. In German and the Romance
 *   languages "next" is simply the one to come.
 * - `next week`, `next month`, `december` are their first day; `end of the week` is its Friday.
 * - A month or a date without a year is the next to come. `5/1` could be two days: nobody is guessed at, as with
 *   hours, seasons and "after the holidays".
 * - `after friday` is the day after it. A few is three, a couple two.
 */
export const findTimes = (tokens: readonly string[], today: LocalDay): Time[] => {
  const reader = new Reader(tokens, today);
  const times: Time[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = reader.read(at);
    if (!read) {
      at += 1;
      continue;
    }
    let from = at;
    let after = false;
    const floor = times.at(-1)?.to ?? 0;
    while (from > floor && from > at - 4) {
      const word = tokens[from - 1] ?? '';
      // Portuguese "na segunda" is on Monday; Dutch "na maandag" is after it.
      const onThe = word === 'na' && PORTUGUESE.has(tokens[from] ?? '');
      if (AFTER.has(word) && !onThe) after = true;
      else if (!BEFORE_TIME.has(word)) break;
      from -= 1;
    }
    let { to } = read;
    while (to < tokens.length && PART_OF_DAY.has(tokens[to] ?? '')) to += 1;
    // "at 3", "um 9 Uhr": we know days only.
    if (/^(?:at|um|a|alle|om|as)$/.test(tokens[to] ?? '') && /^\d/.test(tokens[to + 1] ?? '')) to += 2;
    while (to < tokens.length && PART_OF_DAY.has(tokens[to] ?? '')) to += 1;
    const day = read.day !== null && after && tokens[at] !== 'day' ? addDays(read.day, 1) : read.day;
    times.push({ from, to, day: day !== null && isWithin(day, today) ? day : null });
    at = to;
  }
  return times;
};

/**
 * The day that a text means which is nothing but a time; null when it is unclear, past or over two years away, and
 * undefined when it is not (only) a time.
 */
export const timeIn = (written: string, today: LocalDay): LocalDay | null | undefined => {
  const tokens = timeTokens(written);
  const times = findTimes(tokens, today);
  const [time] = times;
  if (!time || times.length > 1) return undefined;
  const rest = [...tokens.slice(0, time.from), ...tokens.slice(time.to)];
  return rest.every((word) => BEFORE_TIME.has(word) || PART_OF_DAY.has(word)) ? time.day : undefined;
};

/** The day that `WHEN` means when nothing else is said; null when it is none, unclear, past or over two years. */
export const when = (written: string, { now, zone }: { now: Instant; zone: string }): LocalDay | null =>
  timeIn(written, localDay(now, zone)) ?? null;
