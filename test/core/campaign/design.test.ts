import { dueOn } from '../../../core/campaign/due.ts';
import { newGap } from '../../../core/campaign/employer-answer.ts';
import { startPlan } from '../../../core/campaign/skill.ts';
import { TABLE } from '../../../core/campaign/table.ts';
import type { Command } from '../../../core/command.ts';
import type { StepName } from '../../../core/opportunity.ts';
import type { Outgoing } from '../../../core/outgoing.ts';
import { addDays, DAY, daysBetween } from '../../../core/time.ts';
import { play } from '../../support/campaign.ts';
import { MONDAY, opportunity, person, understood } from '../../support/people.ts';

type Said = Parameters<typeof understood>[0];

const APPLIED: Said = { stage: 'application', signedByHuman: false, meetingMentioned: false, contact: null };
const UNKNOWN: Said = { ...APPLIED, stage: null };

/** Days after the rejection and what came, of somebody who gives a sign of life after every mail. */
const year = (said: Said, { late = 0, days = 370 } = {}): string[] => {
  const played = play(person(), MONDAY);
  const rejectedOn = addDays('2026-01-05', -late);
  played.forward(understood({ ...said, rejectedOn }));
  for (let day = 0; day < days; day++) {
    const before = played.sent().length;
    played.until(played.now() + DAY);
    const last = played.sent().at(-1);
    if (played.sent().length > before && last) played.reply(last.kind, { command: 'note', value: 'here' });
  }
  return played
    .sent()
    .filter(({ kind }) => kind !== 'answer' && kind !== 'receipt')
    .map(({ at, kind }) => `${daysBetween(rejectedOn, at.slice(0, 10))} ${kind}`);
};

describe('the campaign table', () => {
  test('has the days, rounds and priorities of the design', () => {
    expect(TABLE.map(({ name, day, round, priority }) => [day, name, round, priority])).toEqual([
      [1, 'letter', 'first', 1],
      [3, 'connect', 'first', 5],
      [6, 'advice', 'first', 3],
      [10, 'connect-2', 'first', 5],
      [30, 'check-in-1', 'check-in-1', 4],
      [120, 'check-in-2', 'check-in-2', 4],
      [210, 'check-in-3', 'check-in-3', 4],
      [365, 'renew', 'renew', 6],
    ]);
  });

  // A day that falls on a weekend goes out on the Monday after it.
  test.each<[string, Said, string[]]>([
    [
      'interviewed',
      { stage: 'interview' },
      [
        '1 letter',
        '3 connect',
        '7 advice',
        '10 connect-2',
        '30 check-in-1',
        '120 check-in-2',
        '210 check-in-3',
        '365 renew',
      ],
    ],
    ['an application', APPLIED, ['3 connect', '10 connect-2', '210 check-in-3', '365 renew']],
    [
      'nobody knows, and nobody says',
      UNKNOWN,
      ['1 letter', '3 connect', '10 connect-2', '210 check-in-3', '365 renew'],
    ],
    [
      'the stage is unknown, and a human signed',
      { ...UNKNOWN, signedByHuman: true },
      [
        '1 letter',
        '3 connect',
        '7 advice',
        '10 connect-2',
        '30 check-in-1',
        '120 check-in-2',
        '210 check-in-3',
        '365 renew',
      ],
    ],
    [
      'the stage is unknown, and a meeting is mentioned',
      { ...UNKNOWN, meetingMentioned: true },
      [
        '1 letter',
        '3 connect',
        '7 advice',
        '10 connect-2',
        '30 check-in-1',
        '120 check-in-2',
        '210 check-in-3',
        '365 renew',
      ],
    ],
    [
      'an application that a human signed',
      { ...APPLIED, signedByHuman: true },
      ['3 connect', '10 connect-2', '210 check-in-3', '365 renew'],
    ],
  ])('when it is %s', (_, said, expected) => {
    expect(year(said)).toEqual(expected);
  });

  test.each<[number, string[]]>([
    [20, ['21 letter', '23 connect', '27 advice', '30 connect-2', '62 check-in-1']],
    [200, ['201 connect', '208 connect-2', '231 check-in-3']],
    [366, []],
  ])('when it is forwarded %i days late', (late, expected) => {
    expect(year({ stage: 'interview' }, { late, days: 60 })).toEqual(expected);
  });
});

describe('while nobody knows whether there was an interview', () => {
  const letterOf = (answer: Command | null) => {
    const played = play(person(), MONDAY);
    const { mails } = played.forward(understood(UNKNOWN));
    if (answer) played.reply('receipt', answer);
    played.until('2026-01-06T12:00:00Z');
    const letter = played.person().opportunities[0]?.steps.find(({ name }) => name === 'letter');
    return { asks: mails[0]?.kind === 'receipt' ? mails[0].asks : [], letter };
  };

  test('the receipt asks, and unanswered by day 1 the letter claims none', () => {
    const { asks, letter } = letterOf(null);
    expect(asks).toContain('interviewed');
    expect(letter).toMatchObject({ state: 'sent', claimsInterview: false });
  });

  test('"stage: interview" before then makes it a letter to an interviewer', () => {
    expect(letterOf({ command: 'stage', value: 'interview' }).letter).toMatchObject({
      state: 'sent',
      claimsInterview: true,
    });
  });

  test('"stage: application" takes the letter away', () => {
    expect(letterOf({ command: 'stage', value: 'application' }).letter).toMatchObject({ state: 'cancelled' });
  });
});

describe('a real contact moves the next check-in to at least 30 days after it', () => {
  const checkInAfter = (act: (played: ReturnType<typeof play>) => void) => {
    const played = play(person(), MONDAY);
    played.forward(understood());
    played.until('2026-01-30T12:00:00Z');
    act(played);
    return played.person().opportunities[0]?.steps.find(({ name }) => name === 'check-in-1')?.due;
  };
  const mailOf = (played: ReturnType<typeof play>, kind: Outgoing['kind']): string =>
    played.sent().findLast((one) => one.kind === kind)?.mail.id ?? '';
  const bcc = (played: ReturnType<typeof play>, kind: Outgoing['kind']): void => {
    const opportunityId = played.person().opportunities[0]?.id ?? '';
    const receivedAt = played.now();
    played.event({
      type: 'bcc',
      id: 'b',
      receivedAt,
      opportunityId,
      mailId: mailOf(played, kind),
      text: 'Dear Iris',
    });
  };

  test.each<[string, string, (played: ReturnType<typeof play>) => void]>([
    ['nothing', '2026-02-04', () => undefined],
    ['done, on the letter', '2026-03-01', (played) => played.reply('letter', { command: 'done' })],
    [
      'done, on the connection, which is none',
      '2026-02-04',
      (played) => played.reply('connect', { command: 'done' }),
    ],
    ['a Bcc of the letter', '2026-03-01', (played) => bcc(played, 'letter')],
    ['a Bcc of the question', '2026-03-01', (played) => bcc(played, 'advice')],
    [
      'an answer of the employer',
      '2026-03-01',
      (played) => played.forward(understood({ kind: 'feedback', content: 'answer' })),
    ],
  ])('%s', (_, due, act) => {
    expect(checkInAfter(act)).toBe(due);
  });
});

test('on one morning the more important goes first', () => {
  const steps: StepName[] = ['renew', 'connect', 'check-in-2', 'advice', 'readvertised', 'letter'];
  const due = '2026-01-05';
  const opportunities = steps.map((name, at) =>
    opportunity({
      id: name,
      company: `House ${at}`,
      contact: { name: `Human ${at}`, email: null },
      steps: [{ name, due, state: 'planned', sentAt: null, sends: 0, draft: null, claimsInterview: true }],
    }),
  );
  const gap = startPlan(
    newGap({ kind: 'technology', text: 'SQL' }, 'person', { id: 'g', at: MONDAY }),
    '2026-01-04',
  );
  const learner = opportunity({ id: 'skill', company: 'House', gaps: [gap] });
  const all = person({ opportunities: [learner, ...opportunities] });
  expect(dueOn(all, due).map((one) => (one.kind === 'step' ? one.step.name : one.kind))).toEqual([
    'letter',
    'readvertised',
    'advice',
    'check-in-2',
    'connect',
    'renew',
    'skill',
  ]);
});

describe('nine in the morning', () => {
  // Clocks change on the Sunday before each of these Mondays; Lord Howe by half an hour.
  test.each([
    ['Europe/Berlin', '2026-03-29', '2026-03-30T07:00:00.000Z'],
    ['Europe/Berlin', '2026-10-25', '2026-10-26T08:00:00.000Z'],
    ['America/New_York', '2026-03-08', '2026-03-09T13:00:00.000Z'],
    ['America/New_York', '2026-11-01', '2026-11-02T14:00:00.000Z'],
    ['Australia/Lord_Howe', '2026-10-04', '2026-10-04T22:00:00.000Z'],
    ['Asia/Kolkata', '2026-10-04', '2026-10-05T03:30:00.000Z'],
  ])('in %s on the Monday after %s', (zone, sunday, expected) => {
    const start = Date.parse(`${addDays(sunday, -1)}T12:00:00Z`);
    const played = play(person({ zone }), start);
    played.forward(understood({ rejectedOn: addDays(sunday, -1) }));
    expect(new Date(played.person().alarm.at ?? 0).toISOString()).toBe(expected);
  });
});

describe('the zone', () => {
  const asks = (dateOffset: number | null, zoneSource: 'deployment' | 'person' = 'deployment') => {
    const played = play(person({ zoneSource }), MONDAY);
    const ask = (content: string) => {
      const { mails } = played.event({
        type: 'forward',
        id: content,
        messageId: null,
        receivedAt: MONDAY,
        understanding: { messages: [understood({ content, role: content })], forwarded: true, note: null },
        dateOffset,
        automatic: false,
      });
      return mails[0]?.kind === 'receipt' && mails[0].asks.includes('zone');
    };
    return [ask('one'), ask('two')];
  };

  test('is asked about once, when the mail’s own clock disagrees with the deployment’s', () => {
    expect(asks(-300)).toEqual([true, false]);
  });
  test('is not asked about when they agree, when the mail has no clock, or when the person has said', () => {
    expect([asks(0), asks(null), asks(-300, 'person')]).toEqual(Array(3).fill([false, false]));
  });
});

describe('an answer to a mail of a plan is about the plan', () => {
  const nudged = (command: Command) => {
    const played = play(person(), MONDAY);
    played.forward(understood(APPLIED));
    played.reply('receipt', { command: 'gap', value: 'statistics' });
    played.until('2026-01-13T12:00:00Z');
    const before = played.person().opportunities[0];
    played.reply('skill', command);
    const after = played.person().opportunities[0];
    expect(after?.steps).toEqual(before?.steps);
    expect(after?.contactedAt).toBeNull();
    return after?.gaps[0];
  };

  test('done adds its half-hour', () => {
    expect(nudged({ command: 'done' })).toMatchObject({
      minutesLearned: 30,
      next: { n: 2, due: '2026-01-20' },
    });
  });
  test('skip leaves the week out, and nothing else', () => {
    expect(nudged({ command: 'skip' })).toMatchObject({
      minutesLearned: 0,
      next: { n: 2, due: '2026-01-20' },
    });
  });
  test('snooze brings the same one again', () => {
    expect(nudged({ command: 'snooze', until: '2026-01-15' })).toMatchObject({
      next: { n: 1, due: '2026-01-15' },
    });
  });
});

describe('how the letters are signed', () => {
  const nameAfter = (senderName: string | null, automatic = false, name: string | null = null) => {
    const played = play(person({ name }), MONDAY);
    played.event({
      type: 'forward',
      id: 'f',
      messageId: null,
      receivedAt: MONDAY,
      understanding: { messages: [understood()], forwarded: true, note: null },
      dateOffset: null,
      automatic,
      senderName,
    });
    return played.person().name;
  };
  test.each<[string | null, string | null, string]>([
    ['Robin Vale', 'Robin Vale', 'as their own mail names them'],
    ["Niamh O'Dowd-Ray", "Niamh O'Dowd-Ray", 'with any sign that names have'],
    ['山田 花子', '山田 花子', 'in any script'],
    ['robin@home.example', null, 'never with an address'],
    ['rv1987', null, 'never with a nickname of signs'],
    ['x'.repeat(61), null, 'never with what is no name'],
    [null, null, 'not at all while nobody says'],
  ])('%s', (from, signed) => {
    expect(nameAfter(from)).toBe(signed);
  });
  test('a filter’s mail is from the employer, and says nothing', () => {
    expect(nameAfter('Iris Kemp', true)).toBeNull();
  });
  test('what the person said stays', () => {
    expect(nameAfter('Robin Vale', false, 'Robin B. Vale')).toBe('Robin B. Vale');
  });
});
