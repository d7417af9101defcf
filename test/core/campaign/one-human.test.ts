import fc from 'fast-check';
import { addDays, DAY, daysBetween, MINUTE } from '../../../core/time.ts';
import { play } from '../../support/campaign.ts';
import { MONDAY, person, understood } from '../../support/people.ts';

const LETTERS = ['letter', 'advice', 'check-in-1', 'check-in-2', 'check-in-3', 'readvertised'];
const DANA = { name: 'Dana Reyes', email: 'dana.reyes@quill.example' };

const job = (role: string, said: Parameters<typeof understood>[0] = {}) =>
  understood({ company: 'Quill Press', contact: DANA, role, content: role, messageIds: [], ...said });

const lettersOf = (played: ReturnType<typeof play>) =>
  played
    .sent()
    .filter(({ kind }) => LETTERS.includes(kind))
    .map(({ at, kind, opportunityId }) => ({ day: at.slice(0, 10), kind, opportunityId }));

const daysOfLetters = (...jobs: ReturnType<typeof job>[]): string[] => {
  const played = play(person(), MONDAY);
  for (const one of jobs) {
    played.forward(one);
    played.until(played.now() + MINUTE);
  }
  for (let day = 0; day < 150; day++) {
    const before = played.sent().length;
    played.until(played.now() + DAY);
    const last = played.sent().at(-1);
    if (played.sent().length > before && last) played.reply(last.kind, { command: 'note', value: 'here' });
  }
  const names = new Map(played.person().opportunities.map(({ id, role }) => [id, role]));
  return lettersOf(played).map(
    ({ day, kind, opportunityId }) =>
      `${daysBetween('2026-01-05', day)} ${kind} ${names.get(opportunityId ?? '')}`,
  );
};

describe('two opportunities with one human', () => {
  test('take turns: the second round waits a month after the first, and each keeps together', () => {
    expect(daysOfLetters(job('Editor'), job('Printer'))).toEqual([
      '1 letter Editor',
      '7 advice Editor',
      '37 letter Printer',
      '42 advice Printer',
      '72 check-in-1 Editor',
      '102 check-in-1 Printer',
      '133 check-in-2 Editor',
    ]);
  });

  test.each([
    ['the same name at the same house, whatever the address', { name: 'Dana Reyes', email: null }],
    ['the same address, whatever the name', { name: 'D. Reyes', email: 'DANA.REYES@quill.example' }],
  ])('are one human by %s', (_, contact) => {
    expect(daysOfLetters(job('Editor'), job('Printer', { contact }))[2]).toBe('37 letter Printer');
  });

  test('are one human where nobody is known at that employer', () => {
    const nobody = { contact: null, stage: 'interview' } as const;
    expect(daysOfLetters(job('Editor', nobody), job('Printer', nobody))[2]).toBe('37 letter Printer');
  });

  test.each([
    ['somebody else there', { contact: { name: 'Ada Roy', email: null } }],
    ['the same name elsewhere', { company: 'Blue Kite', contact: { name: 'Dana Reyes', email: null } }],
  ])('are two when it is %s', (_, said) => {
    expect(
      daysOfLetters(job('Editor', { contact: { ...DANA, email: null } }), job('Printer', said)).slice(0, 2),
    ).toEqual(['1 letter Editor', '2 letter Printer']);
  });

  test('three at once: a letter of thanks that would wait for two months is left out', () => {
    const days = daysOfLetters(job('Editor'), job('Printer'), job('Binder'));
    expect(days).not.toContain(expect.stringContaining('letter Binder'));
    expect(days.some((line) => line.includes('check-in-1 Binder'))).toBe(true);
  });
});

test('letters to one human about two jobs are never less than a month apart, whatever happens', () => {
  const act = fc.record({
    day: fc.nat(200),
    role: fc.constantFrom('Editor', 'Printer', 'Binder'),
    contact: fc.constantFrom(DANA, { name: 'Dana Reyes', email: null }, null),
    late: fc.nat(250),
    stage: fc.constantFrom('final', 'interview', null, 'application'),
  });
  const answers = fc.infiniteStream(
    fc.constantFrom(null, null, { command: 'done' }, { command: 'skip' }, { command: 'note', value: 'x' }, {
      command: 'redraft',
    } as const),
  );
  fc.assert(
    fc.property(fc.array(act, { minLength: 2, maxLength: 5 }), answers, (acts, words) => {
      const played = play(person(), MONDAY);
      for (let day = 0; day < 420; day++) {
        for (const { role, contact, late, stage } of acts.filter((one) => one.day === day)) {
          const rejectedOn = addDays('2026-01-05', day - late);
          played.forward(job(role, { contact, stage, rejectedOn, signedByHuman: contact !== null }));
        }
        const before = played.sent().length;
        played.until(played.now() + DAY);
        const last = played.sent().at(-1);
        const word = words.next().value;
        if (word && last && played.sent().length > before) played.reply(last.kind, word);
      }
      const { opportunities } = played.person();
      const human = (id: string | null) => {
        const contact = opportunities.find((one) => one.id === id)?.contact;
        return contact?.name ?? contact?.email ?? 'nobody';
      };
      // Another wording on request is the same letter, and comes when it is asked for.
      const letters = lettersOf(played).filter(
        (one, at, all) =>
          all.findIndex((two) => two.kind === one.kind && two.opportunityId === one.opportunityId) === at,
      );
      for (const [at, one] of letters.entries())
        for (const two of letters.slice(at + 1))
          if (
            one.opportunityId !== two.opportunityId &&
            human(one.opportunityId) === human(two.opportunityId)
          )
            expect(daysBetween(one.day, two.day)).toBeGreaterThanOrEqual(30);
    }),
    { numRuns: 150 },
  );
});
