import { DAY, HOUR } from '../../core/time.ts';
import type { Limits } from '../../functions/runtime/budget.ts';
import type { Budgets } from '../../functions/runtime/ports.ts';

const NOON = Date.parse('2026-01-05T12:00:00Z');
const limits: Limits = { senderHour: 4, senderDay: 10, personDay: 3, sendersHour: 48 };

/** What a store of budgets promises; every adapter is held to it. */
export const budgetsContract = (name: string, open: (limits: Limits) => Promise<Budgets>): void => {
  describe(`budgets, kept in ${name}`, () => {
    let budgets: Budgets;
    beforeAll(async () => {
      budgets = await open(limits);
    });
    const take = async (count: number, sender: string, at: number) => {
      const outcomes: string[] = [];
      for (let taken = 0; taken < count; taken += 1) outcomes.push(await budgets.take(sender, at));
      return outcomes;
    };

    test('a sender is within budget until the hour’s is used up, and again an hour later', async () => {
      expect(await take(5, 'a@home.example', NOON)).toEqual([
        'within',
        'within',
        'within',
        'within',
        'sender',
      ]);
      expect(await budgets.take('A@Home.example', NOON)).toBe('sender');
      expect(await budgets.take('a@home.example', NOON + HOUR)).toBe('within');
    });

    test('the day’s budget holds over the hours, and a new day begins afresh', async () => {
      for (const hour of [0, 1, 2]) await take(3, 'b@home.example', NOON + hour * HOUR);
      expect(await take(2, 'b@home.example', NOON + 3 * HOUR)).toEqual(['within', 'sender']);
      expect(await budgets.take('b@home.example', NOON + DAY)).toBe('within');
    });

    test('one sender’s flood is nobody else’s', async () => {
      await take(20, 'c@home.example', NOON);
      expect(await budgets.take('d@home.example', NOON)).toBe('within');
    });

    test('what is one person’s is counted by the day, whoever it is from', async () => {
      for (let taken = 0; taken < 3; taken += 1) expect(await budgets.takeFor('p1', NOON)).toBe('within');
      expect(await budgets.takeFor('p1', NOON + HOUR)).toBe('person');
      expect(await budgets.takeFor('p2', NOON)).toBe('within');
      expect(await budgets.takeFor('p1', NOON + DAY)).toBe('within');
    });

    test('a flood of senders opens the breaker until the hour is over, and not for who wrote before', async () => {
      const day = NOON + 2 * DAY;
      expect(await budgets.take('known@home.example', day)).toBe('within');
      const outcomes: string[] = [];
      for (let one = 0; one < 100; one += 1) outcomes.push(await budgets.take(`s${one}@flood.example`, day));
      expect(outcomes.slice(-20)).toContain('deployment');
      expect(await budgets.take('known@home.example', day)).toBe('within');
      expect(await budgets.take('new@home.example', day + HOUR)).toBe('within');
    });
  });
};
