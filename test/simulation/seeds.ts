import { allFaults, simulate } from './simulate.ts';

/** One fixed seed as CI runs it: small enough for forty of them, long enough for every step of a campaign. */
const run = (seed: number) => simulate({ seed, people: 8, days: 400, faults: allFaults, eventLoss: 0 });

/** Tests of these seeds: nothing lost, nothing doubled, nothing that may never be. */
export const seedTests = (seeds: number[]): void => {
  test.each(seeds)('holds every invariant with seed %i', async (seed) => {
    const { violations, lost, duplicates, mails, faults } = await run(seed);
    expect(violations).toEqual([]);
    expect({ lost, duplicates }).toEqual({ lost: 0, duplicates: 0 });
    expect(mails).toBeGreaterThan(50);
    expect(Object.keys(faults).length).toBeGreaterThan(10);
  });
};

export const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);
