import type { Opportunity, Step, StepName } from '../opportunity.ts';
import { addDays, daysBetween, type LocalDay, laterDay } from '../time.ts';
import { isCheckIn, rowOf, suits, TABLE, type TableRow } from './table.ts';

/** After this many days a letter of thanks, or a question about the decision, comes out of nowhere. */
const LETTER_MAKES_SENSE = 60;
/** A forward that is more than a week late has its check-ins counted from its own first round. */
const LATE = 7;
/** A month between any two letters to one human, and after a real contact. */
export const MONTH = 30;
/** Past this the campaign's year is over: it is offered as a reapply instead. */
export const YEAR = 365;

const planned = (name: StepName, due: LocalDay, interviewed: boolean | null): Step => ({
  name,
  due,
  state: 'planned',
  sentAt: null,
  sends: 0,
  draft: null,
  claimsInterview: interviewed === true,
});

/** Whether a step still makes sense for a campaign that starts this many days after the rejection. */
const stillMakesSense = ({ name, day }: TableRow, late: number): boolean => {
  if (name === 'letter' || name === 'advice') return late <= LETTER_MAKES_SENSE;
  // The month and the peak of departures pass; the reapply window stays open.
  if (name === 'check-in-1' || name === 'check-in-2') return late < day;
  return true;
};

type Dated = Pick<Opportunity, 'rejectedOn' | 'interviewed' | 'renewFrom'>;

/**
 * The steps of a campaign that starts (or starts again) today. The first one that still makes sense comes
 * tomorrow or on its own day, whichever is later, and the others keep the table's distances from it.
 */
export const planSteps = (opportunity: Dated, today: LocalDay): Step[] => {
  const { rejectedOn, interviewed, renewFrom } = opportunity;
  const late = Math.max(0, daysBetween(rejectedOn, today));
  const wanted = TABLE.filter((row) => suits(row.name, opportunity) && stillMakesSense(row, late));
  const firstRound = wanted.filter(({ round }) => round === 'first');
  const firstDay = firstRound[0]?.day ?? 1;
  const shift = Math.max(0, late + 1 - firstDay);
  const hasLetter = firstRound.some(({ name }) => name === 'letter');
  const roundEnd = late + 1 + (hasLetter ? 10 - firstDay : 0);

  const steps: Step[] = [];
  let lastCheckIn = rejectedOn;
  for (const { name, day, round } of wanted) {
    let due = addDays(rejectedOn, day + shift);
    if (isCheckIn(name)) {
      due = addDays(rejectedOn, shift > LATE ? Math.max(day, roundEnd + MONTH) : day);
      if (lastCheckIn !== rejectedOn) due = laterDay(due, addDays(lastCheckIn, MONTH));
      lastCheckIn = due;
    } else if (name === 'renew') {
      due = laterDay(addDays(renewFrom, YEAR), addDays(lastCheckIn, MONTH));
    } else if (round !== 'first') continue;
    steps.push(planned(name, due, interviewed));
  }
  return steps;
};

/**
 * Plans again what was not sent yet (a stage was corrected, a pause ended), and keeps what was. A day that is
 * still ahead stays; what was missed moves; what no longer suits or no longer makes sense is cancelled.
 */
export const planAgain = (opportunity: Opportunity, today: LocalDay, contactDay: LocalDay | null): Step[] => {
  const fresh = new Map(planSteps(opportunity, today).map((step) => [step.name, step]));
  const firstRoundIsOver = !opportunity.steps.some(
    ({ name, state }) => state === 'planned' && rowOf(name).round === 'first',
  );
  // Without a first round before it there is nothing that a missed check-in would have to wait for.
  const missed = (next: Step): LocalDay => (firstRoundIsOver ? addDays(today, 1) : next.due);
  const kept = opportunity.steps.map((step): Step => {
    const next = fresh.get(step.name);
    fresh.delete(step.name);
    if (step.state === 'cancelled' && step.sends === 0 && next) return next;
    if (step.state !== 'planned' || step.name === 'readvertised') return step;
    if (!next) return { ...step, state: 'cancelled' };
    return { ...next, due: step.due > today ? step.due : missed(next), sends: step.sends, draft: step.draft };
  });
  const steps = [...kept, ...fresh.values()];
  return byDay(contactDay ? restartClock(steps, contactDay) : steps);
};

/** In the order of their days; within one day as they stood. */
export const byDay = (steps: Step[]): Step[] => steps.toSorted((a, b) => a.due.localeCompare(b.due));

/** The steps after a real contact on that day: no check-in comes within a month of it. */
export const restartClock = (steps: Step[], contactDay: LocalDay): Step[] =>
  steps.map((step) =>
    isCheckIn(step.name) && step.state === 'planned'
      ? { ...step, due: laterDay(step.due, addDays(contactDay, MONTH)) }
      : step,
  );

/** Another year, from today: the check-ins again and the next renewal; what was sent keeps its count. */
export const planAnotherYear = (opportunity: Opportunity, today: LocalDay): Step[] => {
  const again = TABLE.filter((row) => row.day > MONTH && suits(row.name, opportunity)).map(
    ({ name, day }) => {
      const sends = opportunity.steps.find((step) => step.name === name)?.sends ?? 0;
      return { ...planned(name, addDays(today, day), opportunity.interviewed), sends };
    },
  );
  const others = opportunity.steps.filter((step) => !again.some(({ name }) => name === step.name));
  return byDay([...others, ...again]);
};
