/** A source of chance that gives the same run for the same seed. */
export interface Dice {
  /** A whole number from 0 up to but not including `end`. */
  below(end: number): number;
  pick<Thing>(things: readonly Thing[]): Thing;
  /** True `times` out of a hundred. */
  percent(times: number): boolean;
  bytes(count: number): Buffer;
}

/** Mulberry32: one 32-bit word of state, good enough to throw mails together and the same on every machine. */
export const dice = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  return {
    below,
    pick: (things) => {
      const thing = things[below(things.length)];
      if (thing === undefined) throw new Error('There is nothing to pick from');
      return thing;
    },
    percent: (times) => below(100) < times,
    bytes: (count) => Buffer.from(Array.from({ length: count }, () => below(256))),
  };
};
