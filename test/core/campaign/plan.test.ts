import { planAgain, planAnotherYear, planSteps, restartClock } from '../../../core/campaign/plan.ts';
import { addDays, daysBetween } from '../../../core/time.ts';
import { opportunity } from '../../support/people.ts';

const REJECTED = '2026-01-05';

/** The plan as the design's table writes it: the day after the rejection on which each step comes. */
const daysOf = (steps: { name: string; due: string; state?: string }[]): Record<string, number> =>
  Object.fromEntries(
    steps
      .filter(({ state }) => state !== 'cancelled')
      .map(({ name, due }) => [name, daysBetween(REJECTED, due)]),
  );

const planned = (late: number, interviewed: boolean | null): Record<string, number> =>
  daysOf(planSteps({ rejectedOn: REJECTED, renewFrom: REJECTED, interviewed }, addDays(REJECTED, late)));

const WHOLE = {
  letter: 1,
  connect: 3,
  advice: 6,
  'connect-2': 10,
  'check-in-1': 30,
  'check-in-2': 120,
  'check-in-3': 210,
  renew: 365,
};

describe('the campaign, by days after the rejection', () => {
  test('of somebody who was interviewed is the whole table', () => {
    expect(planned(0, true)).toEqual(WHOLE);
  });

  test('of somebody who only applied has no letters, and the third check-in as a reapply', () => {
    expect(planned(0, false)).toEqual({ connect: 3, 'connect-2': 10, 'check-in-3': 210, renew: 365 });
  });

  test('while nobody knows whether there was an interview has a letter that claims none', () => {
    const steps = planSteps({ rejectedOn: REJECTED, renewFrom: REJECTED, interviewed: null }, REJECTED);
    expect(daysOf(steps)).toEqual({ letter: 1, connect: 3, 'connect-2': 10, 'check-in-3': 210, renew: 365 });
    expect(steps[0]).toMatchObject({ name: 'letter', claimsInterview: false });
  });
});

describe('a late forward starts with the first step that still makes sense, and keeps the distances', () => {
  test.each([
    [0, WHOLE],
    [20, { ...WHOLE, letter: 21, connect: 23, advice: 26, 'connect-2': 30, 'check-in-1': 60 }],
    [
      45,
      {
        letter: 46,
        connect: 48,
        advice: 51,
        'connect-2': 55,
        'check-in-2': 120,
        'check-in-3': 210,
        renew: 365,
      },
    ],
    [110, { connect: 111, 'connect-2': 118, 'check-in-2': 141, 'check-in-3': 210, renew: 365 }],
    [200, { connect: 201, 'connect-2': 208, 'check-in-3': 231, renew: 365 }],
    [340, { connect: 341, 'connect-2': 348, 'check-in-3': 371, renew: 401 }],
  ])('%i days late', (late, expected) => {
    expect(planned(late, true)).toEqual(expected);
  });

  test('an application two days late connects on the third day as always', () => {
    expect(planned(2, false)).toMatchObject({ connect: 3, 'connect-2': 10 });
  });

  test('never plans anything for today or before, whatever the delay', () => {
    for (let late = 0; late <= 365; late++) {
      for (const interviewed of [true, false, null]) {
        for (const day of Object.values(planned(late, interviewed))) expect(day).toBeGreaterThan(late);
      }
    }
  });

  test('keeps check-ins and renewal a month apart, whatever the delay', () => {
    for (let late = 0; late <= 365; late++) {
      const { 'check-in-1': one, 'check-in-2': two, 'check-in-3': three, renew } = planned(late, true);
      const days = [one, two, three, renew].filter((day) => day !== undefined);
      for (const [index, day] of days.entries()) {
        const before = days[index - 1];
        if (before !== undefined) expect(day - before).toBeGreaterThanOrEqual(30);
      }
    }
  });
});

describe('planning again', () => {
  const today = addDays(REJECTED, 40);
  const base = opportunity({ rejectedOn: REJECTED, interviewed: true });
  const steps = planSteps({ rejectedOn: REJECTED, renewFrom: REJECTED, interviewed: true }, REJECTED);
  const sent = (name: string) => (step: (typeof steps)[number]) =>
    step.name === name ? { ...step, state: 'sent' as const, sends: 1, sentAt: 1 } : step;

  test('keeps what was sent, and moves what was missed to the next days that make sense', () => {
    const again = planAgain({ ...base, steps: steps.map(sent('letter')) }, today, null);
    expect(daysOf(again)).toEqual({
      letter: 1,
      connect: 43,
      advice: 46,
      'connect-2': 50,
      'check-in-2': 120,
      'check-in-3': 210,
      renew: 365,
    });
    expect(again.find(({ name }) => name === 'check-in-1')?.state).toBe('cancelled');
  });

  test('brings the letters when it turns out that there was an interview', () => {
    const unknown = planSteps({ rejectedOn: REJECTED, renewFrom: REJECTED, interviewed: null }, REJECTED);
    const again = planAgain({ ...base, interviewed: true, steps: unknown }, REJECTED, null);
    expect(daysOf(again)).toEqual(WHOLE);
    expect(again.find(({ name }) => name === 'letter')?.claimsInterview).toBe(true);
  });

  test('takes the letters away when there was none', () => {
    const again = planAgain({ ...base, interviewed: false, steps }, REJECTED, null);
    expect(daysOf(again)).toEqual({ connect: 3, 'connect-2': 10, 'check-in-3': 210, renew: 365 });
  });
});

test('a real contact moves the next check-in to a month after it, and no other', () => {
  const steps = planSteps({ rejectedOn: REJECTED, renewFrom: REJECTED, interviewed: true }, REJECTED);
  expect(daysOf(restartClock(steps, addDays(REJECTED, 14)))).toEqual({ ...WHOLE, 'check-in-1': 44 });
});

test('another year has the later check-ins and a renewal, counted from today', () => {
  const today = addDays(REJECTED, 370);
  const old = opportunity({ rejectedOn: REJECTED, interviewed: true });
  expect(daysOf(planAnotherYear({ ...old, steps: [] }, today))).toEqual({
    'check-in-2': 490,
    'check-in-3': 580,
    renew: 735,
  });
});
