import { range, seedTests } from './seeds.ts';
import { simulate } from './simulate.ts';

describe('a year of everybody else', () => {
  seedTests(range(21, 40));

  test('without faults nothing is late', async () => {
    const { violations, late, faults } = await simulate({
      ...{ seed: 43, people: 8, days: 200, eventLoss: 0 },
      faults: new Set(),
    });
    expect(violations).toEqual([]);
    expect(faults).toEqual({});
    expect(late.p99).toBeLessThanOrEqual(2);
  });
});
