import { isRunning, type Opportunity, type Step } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { addDays, type Instant, type LocalDay, laterDay, localDay, workingDay } from '../time.ts';
import { letterDays } from './letter-days.ts';
import { firstFreeDay, morningOf } from './mornings.ts';
import { forgottenAt } from './sign-up.ts';
import { rowOf, SKILL_PRIORITY } from './table.ts';

/** A campaign mail that waits for its day. */
export type Due = { opportunity: Opportunity; day: LocalDay; priority: number } & (
  | { kind: 'step'; step: Step }
  | { kind: 'skill'; gapId: string; n: number }
);

type LetterDay = ReturnType<typeof letterDays>;

/** Invitations need their days to be accepted, even where a pause or the daily cap held the first round back. */
const BETWEEN_CONNECTIONS = 5;

const secondRound = ({ steps }: Opportunity, { due }: Step, zone: string): LocalDay => {
  const first = steps.find(({ name }) => name === 'connect')?.sentAt ?? null;
  return first === null ? due : laterDay(due, addDays(localDay(first, zone), BETWEEN_CONNECTIONS));
};

const duesOf = (opportunity: Opportunity, letterDay: LetterDay, zone: string): Due[] => {
  const steps = opportunity.steps
    .filter(({ state }) => state === 'planned')
    .map((step): Due => {
      const day =
        letterDay(opportunity, step.name) ??
        workingDay(step.name === 'connect-2' ? secondRound(opportunity, step, zone) : step.due);
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

/** Everything that waits, each on the day that it can go, the next first; on one day by priority, then by age. */
export const everythingDue = (person: Person): Due[] => {
  const letterDay = letterDays(person);
  return person.opportunities
    .filter(isRunning)
    .flatMap((opportunity) => duesOf(opportunity, letterDay, person.zone))
    .toSorted(
      (a, b) =>
        a.day.localeCompare(b.day) ||
        a.priority - b.priority ||
        a.opportunity.createdAt - b.opportunity.createdAt ||
        a.opportunity.id.localeCompare(b.opportunity.id),
    );
};

/** What is due today or was due before, the most important first: one of them goes out, the others wait. */
export const dueOn = (person: Person, today: LocalDay): Due[] =>
  everythingDue(person)
    .filter(({ day }) => day <= today)
    .toSorted((a, b) => a.priority - b.priority);

/**
 * The moment of the next campaign mail (or of forgetting whoever never confirmed their address), or null when
 * there is none to come. May lie in the past when today's is overdue.
 */
export const nextMoment = (person: Person, now: Instant): Instant | null => {
  if (person.standing === 'pending') return forgottenAt(person);
  if (!mayWrite(person)) return null;
  const [next] = everythingDue(person);
  const { paused } = person;
  if (!next || (paused && paused.until === null)) return null;
  const free = firstFreeDay(person, now);
  const after = paused?.until ? laterDay(free, workingDay(paused.until)) : free;
  return morningOf(laterDay(next.day, after), person.zone);
};
