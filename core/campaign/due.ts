import { isRunning, type Opportunity, type Step } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { addDays, type Instant, type LocalDay, laterDay, localDay, workingDay } from '../time.ts';
import { firstFreeDay, morningOf } from './mornings.ts';
import { MONTH } from './plan.ts';
import { forgottenAt } from './sign-up.ts';
import { isLetter, rowOf, SKILL_PRIORITY } from './table.ts';

/** A campaign mail that waits for its day. */
export type Due = { opportunity: Opportunity; day: LocalDay; priority: number } & (
  | { kind: 'step'; step: Step }
  | { kind: 'skill'; gapId: string; n: number }
);

const sameHuman = (a: Opportunity, b: Opportunity): boolean => {
  const [one, other] = [a.contact, b.contact];
  if (!one || !other) return false;
  if (one.email && other.email) return one.email.toLowerCase() === other.email.toLowerCase();
  const sameName = one.name !== null && one.name.toLowerCase() === other.name?.toLowerCase();
  return sameName && a.company !== null && a.company.toLowerCase() === b.company?.toLowerCase();
};

/** The first day on which a letter may go to this opportunity's contact, given the letters of all the others. */
const contactIsFree = (person: Person, opportunity: Opportunity): LocalDay => {
  let free = '0000-00-00';
  for (const other of person.opportunities) {
    if (other.id === opportunity.id || !sameHuman(opportunity, other)) continue;
    for (const { name, sentAt } of other.steps) {
      if (sentAt !== null && isLetter(name))
        free = laterDay(free, addDays(localDay(sentAt, person.zone), MONTH));
    }
  }
  return free;
};

const duesOf = (person: Person, opportunity: Opportunity): Due[] => {
  const free = contactIsFree(person, opportunity);
  const steps = opportunity.steps
    .filter(({ state }) => state === 'planned')
    .map((step): Due => {
      const day = workingDay(isLetter(step.name) ? laterDay(step.due, free) : step.due);
      return { kind: 'step', opportunity, step, day, priority: rowOf(step.name).priority };
    });
  const skills = opportunity.gaps.flatMap(({ id, accepted, next }): Due[] =>
    accepted && next
      ? [
          {
            kind: 'skill',
            opportunity,
            gapId: id,
            n: next.n,
            day: workingDay(next.due),
            priority: SKILL_PRIORITY,
          },
        ]
      : [],
  );
  return [...steps, ...skills];
};

const mayWrite = (person: Person): boolean => person.standing === 'active';

/** Everything that waits, the next first; on one day by priority, then by the older opportunity. */
const allDue = (person: Person): Due[] =>
  person.opportunities
    .filter(isRunning)
    .flatMap((opportunity) => duesOf(person, opportunity))
    .toSorted(
      (a, b) =>
        a.day.localeCompare(b.day) ||
        a.priority - b.priority ||
        a.opportunity.createdAt - b.opportunity.createdAt ||
        a.opportunity.id.localeCompare(b.opportunity.id),
    );

/** What is due today or was due before, the most important first: one of them goes out, the others wait. */
export const dueOn = (person: Person, today: LocalDay): Due[] =>
  allDue(person)
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => a.priority - b.priority);

/**
 * The moment of the next campaign mail (or of forgetting who never confirmed their address), or null when there is none to come. May lie in the past when today's
 * is overdue.
 */
export const nextMoment = (person: Person, now: Instant): Instant | null => {
  if (person.standing === 'pending') return forgottenAt(person);
  if (!mayWrite(person)) return null;
  const [next] = allDue(person);
  const { paused } = person;
  if (!next || (paused && paused.until === null)) return null;
  const free = firstFreeDay(person, now);
  const after = paused?.until ? laterDay(free, workingDay(paused.until)) : free;
  return morningOf(laterDay(next.day, after), person.zone);
};
