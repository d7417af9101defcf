import { isRunning, type Opportunity } from '../../core/opportunity.ts';
import type { Person } from '../../core/person.ts';
import type { Instant } from '../../core/time.ts';
import { nextOf } from '../state.ts';

/** What fits into a mail that Gmail does not clip, and more than anybody reads. */
export const MOST_ROWS = 60;

/** The opportunities in the running, those with something to do soonest first. */
export const inTheRunning = ({ opportunities }: Pick<Person, 'opportunities'>): Opportunity[] =>
  opportunities
    .filter(isRunning)
    .map((one) => ({ one, day: nextOf(one)?.day ?? '9999-12-31' }))
    .toSorted(
      (a, b) =>
        a.day.localeCompare(b.day) || a.one.createdAt - b.one.createdAt || a.one.id.localeCompare(b.one.id),
    )
    .map(({ one }) => one);

/**
 * The ids of the digest's rows, in the order of their numbers (from 1): what `reply+<token>-<n>@` and `done 2`
 * refer to.
 */
export const digestRows = (person: Pick<Person, 'opportunities'>, _now: Instant): string[] =>
  inTheRunning(person)
    .slice(0, MOST_ROWS)
    .map(({ id }) => id);

/** Whether a digest would have nothing to say: nobody gets an empty one. */
export const digestIsEmpty = (person: Pick<Person, 'opportunities'>, _now: Instant): boolean =>
  !person.opportunities.some(isRunning);
