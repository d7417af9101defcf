import { range, seedTests } from './seeds.ts';
import { allFaults, simulate } from './simulate.ts';

describe('a year of everybody, in storms and calm', () => {
  seedTests(range(1, 20));

  test('happens again, event for event, with the same seed', async () => {
    const options = { seed: 41, people: 4, days: 120, faults: allFaults, eventLoss: 0 };
    const [one, other] = [await simulate(options), await simulate(options)];
    expect(other.trace).toBe(one.trace);
    expect((await simulate({ ...options, seed: 42 })).trace).not.toBe(one.trace);
  });
});
