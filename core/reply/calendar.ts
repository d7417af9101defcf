import { addDays, isDay, type LocalDay, weekday } from '../time.ts';
import type { Unit } from './time-words.ts';

const pad = (number: number): string => String(number).padStart(2, '0');
/** The day of a calendar date; null where there is none: 31 June. */
export const dayOf = (year: number, month: number, day: number): LocalDay | null => {
  const text = `${year}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : null;
};

/** The same date months later, or the last day of a month that has none. */
export const addMonths = (day: LocalDay, months: number): LocalDay => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  const target = [Math.floor(index / 12), (index % 12) + 1] as const;
  // The 31st of a month that has none is its last day.
  for (let last = date; last > 28; last -= 1) {
    const found = dayOf(...target, last);
    if (found) return found;
  }
  return `${target[0]}-${pad(target[1])}-${pad(Math.min(date, 28))}`;
};

/** So many days, working days, weeks, months or years later. */
export const addUnits = (day: LocalDay, count: number, unit: Unit): LocalDay => {
  switch (unit) {
    case 'day':
      return addDays(day, count);
    case 'workday': {
      let end = day;
      for (let left = Math.min(count, 600); left > 0; ) {
        end = addDays(end, 1);
        if (weekday(end) < 6) left -= 1;
      }
      return end;
    }
    case 'week':
      return addDays(day, 7 * count);
    case 'fortnight':
      return addDays(day, 14 * count);
    case 'month':
      return addMonths(day, count);
    case 'year':
      return addMonths(day, 12 * count);
  }
};

/** The first day of the month. */
export const firstOfMonth = (day: LocalDay): LocalDay => `${day.slice(0, 8)}01`;
/** The last day of the month. */
export const lastOfMonth = (day: LocalDay): LocalDay => addDays(addMonths(firstOfMonth(day), 1), -1);
/** Monday of the next calendar week. */
export const mondayAfter = (day: LocalDay): LocalDay => addDays(day, 8 - weekday(day));
/** The next such weekday after the day. */
export const comingDay = (day: LocalDay, wanted: number): LocalDay =>
  addDays(day, ((wanted - weekday(day) + 6) % 7) + 1);

/** The day in this year, or the next when it has passed. Today itself is none. */
export const comingDate = (today: LocalDay, month: number, day: number): LocalDay | null => {
  const year = Number(today.slice(0, 4));
  const first = dayOf(year, month, day);
  return first !== null && first >= today ? first : dayOf(year + 1, month, day);
};
