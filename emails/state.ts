import type { Due } from '../core/campaign/due.ts';
import type { Opportunity } from '../core/opportunity.ts';
import { addDays, daysBetween, type LocalDay, weekday } from '../core/time.ts';
import { cleanLine } from './clean.ts';
import { dayName, weekdayName } from './naming.ts';
import { stepName } from './step-name.ts';

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** `3 weeks in the running` */
export const howLong = ({ rejectedOn }: Opportunity, today: LocalDay): string => {
  const days = Math.max(0, daysBetween(rejectedOn, today));
  if (days < 14) return `${plural(days, 'day')} in the running`;
  return days < 90
    ? `${plural(Math.floor(days / 7), 'week')} in the running`
    : `${plural(Math.floor(days / 30.4), 'month')} in the running`;
};

/** `today`, `tomorrow`, `Thursday`, `12 March` */
export const whenName = (day: LocalDay, today: LocalDay): string => {
  if (day <= today) return 'today';
  if (day === addDays(today, 1)) return 'tomorrow';
  return day < addDays(today, 7) ? weekdayName(weekday(day)) : dayName(day, today);
};

/** What waits is called in a list. */
export const dueName = (due: Due): string => {
  if (due.kind === 'step') return stepName(due.step.name);
  const gap = due.opportunity.gaps.find(({ id }) => id === due.gapId);
  const what = cleanLine(gap?.text ?? '', 40);
  return due.n === 0 ? `a plan for ${what}` : `half an hour for ${what}`;
};

/** `Next: your letter, tomorrow.`, of everything that waits, the next first. */
export const nextLine = ({ id }: Opportunity, waiting: Due[], today: LocalDay): string => {
  const next = waiting.find(({ opportunity }) => opportunity.id === id);
  return next ? `Next: ${dueName(next)}, ${whenName(next.day, today)}.` : 'Nothing is planned.';
};

/** `2 h 30 min` */
export const duration = (minutes: number): string => {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
};
