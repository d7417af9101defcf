import { isRunning, type Opportunity, type StepName } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { addDays, daysBetween, type LocalDay, laterDay, localDay, workingDay } from '../time.ts';
import { byHuman } from './human.ts';
import { MONTH } from './plan.ts';
import { isLetter, rowOf } from './table.ts';

/** A weekend may take this much of the distance that the table has between two letters. */
const SLACK = 2;

interface Letter {
  name: StepName;
  day: LocalDay;
}

/** Letters that go out in one go: the letter and the question after it, or one check-in. */
interface Turn {
  opportunity: Opportunity;
  /** The day that gives it its place in the queue. */
  since: LocalDay;
  steps: { name: StepName; due: LocalDay }[];
}

const sentLetters = ({ steps }: Opportunity, zone: string): Letter[] =>
  steps.flatMap(({ name, sentAt }) =>
    sentAt !== null && (isLetter(name) || name === 'readvertised')
      ? [{ name, day: localDay(sentAt, zone) }]
      : [],
  );

const turnsOf = (opportunity: Opportunity): Turn[] => {
  const turns = new Map<string, Turn>();
  const thanks = opportunity.steps.find(({ name, sentAt }) => name === 'letter' && sentAt !== null);
  for (const { name, due, state } of opportunity.steps) {
    if (state !== 'planned' || !isLetter(name)) continue;
    const { round } = rowOf(name);
    // The question keeps the place in the queue that its letter had.
    const since = name === 'advice' && thanks ? thanks.due : due;
    const turn = turns.get(round) ?? { opportunity, since, steps: [] };
    turn.steps.push({ name, due });
    turns.set(round, turn);
  }
  return [...turns.values()];
};

/** Before any day. */
const NEVER: LocalDay = '0000-00-00';

const lastOf = (letters: Letter[]): LocalDay => letters.map(({ day }) => day).reduce(laterDay, NEVER);

/** What the table wants between two letters of one opportunity, a month at most. */
const distance = (a: StepName, b: StepName): number =>
  Math.min(MONTH, Math.abs(rowOf(a).day - rowOf(b).day)) - SLACK;

/**
 * The days on which the planned letters can go. Two opportunities with one human share that human's calendar:
 * letters about the one and about the other are a month apart, the older round first, and the letters of one
 * round keep together. A letter that nothing holds back keeps its day, or the next working day.
 * @returns the day of a planned letter; null for every other step.
 */
export const letterDays = (
  person: Person,
): ((opportunity: Opportunity, name: StepName) => LocalDay | null) => {
  const others = byHuman(person.opportunities);
  const letters = new Map(person.opportunities.map((one) => [one.id, sentLetters(one, person.zone)]));
  const planned = new Map<string, LocalDay>();
  const last = new Map([...letters].map(([id, all]) => [id, lastOf(all)]));

  const earliest = ({ id }: Opportunity, name: StepName, due: LocalDay): LocalDay => {
    const own = (letters.get(id) ?? [])
      .filter((letter) => letter.name !== 'readvertised' && letter.name !== name)
      .map((letter) => addDays(letter.day, distance(letter.name, name)));
    const foreign = (others.get(id) ?? [])
      .map((other) => last.get(other.id) ?? NEVER)
      .reduce(laterDay, NEVER);
    const free = foreign === NEVER ? due : addDays(foreign, MONTH);
    return workingDay([...own, free].reduce(laterDay, due));
  };

  const turns = person.opportunities
    .filter(isRunning)
    .flatMap(turnsOf)
    .toSorted(
      (a, b) =>
        a.since.localeCompare(b.since) ||
        a.opportunity.createdAt - b.opportunity.createdAt ||
        a.opportunity.id.localeCompare(b.opportunity.id),
    );
  for (const { opportunity, steps } of turns) {
    for (const { name, due } of steps) {
      const day = earliest(opportunity, name, due);
      letters.get(opportunity.id)?.push({ name, day });
      last.set(opportunity.id, laterDay(last.get(opportunity.id) ?? NEVER, day));
      planned.set(`${opportunity.id} ${name}`, day);
    }
  }
  return ({ id }, name) => planned.get(`${id} ${name}`) ?? null;
};

/** The last letter of the past month to the same human about another job; null where there is none. */
export const writtenLately = (
  person: Person,
  opportunity: Opportunity,
  today: LocalDay,
): { about: Opportunity; day: LocalDay } | null =>
  (byHuman(person.opportunities).get(opportunity.id) ?? [])
    .flatMap((about) => sentLetters(about, person.zone).map(({ day }) => ({ about, day })))
    .filter(({ day }) => daysBetween(day, today) < MONTH)
    .toSorted((a, b) => b.day.localeCompare(a.day))[0] ?? null;

/** Held back for longer than this, a letter of thanks or the question after it comes out of nowhere. */
const LONGEST_WAIT = 2 * MONTH;

/** The person without letters of a first round that their human's calendar holds back for too long. */
export const withoutStaleLetters = (person: Person): Person => {
  const dayOf = letterDays(person);
  const opportunities = person.opportunities.map((opportunity): Opportunity => {
    const stale = new Set(
      opportunity.steps
        .filter(({ name, state, due }) => {
          const day = state === 'planned' && rowOf(name).round === 'first' ? dayOf(opportunity, name) : null;
          return day !== null && daysBetween(due, day) > LONGEST_WAIT;
        })
        .map(({ name }) => name),
    );
    if (stale.size === 0) return opportunity;
    const steps = opportunity.steps.map((step) =>
      stale.has(step.name) ? { ...step, state: 'cancelled' as const } : step,
    );
    return { ...opportunity, steps };
  });
  return { ...person, opportunities };
};
