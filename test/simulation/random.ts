/** A stream of chance that a seed and a name determine: the same ones give the same numbers, on any machine. */
export interface Random {
  /** At least 0, below 1. */
  next(): number;
  /** True this often. */
  chance(probability: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** One of them. @throws RangeError when there is none */
  pick<Value>(values: readonly Value[]): Value;
}

/** FNV-1a (the reference's 32-bit constants): names become seeds that have nothing in common. */
const hash = (text: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

/** Streams of different names are independent, so that leaving one person out does not change the others. */
export const random = (seed: number, name: string): Random => {
  // mulberry32: 32 bits of state are enough for a stream that is asked a few thousand times.
  let state = hash(`${seed} ${name}`);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    chance: (probability) => next() < probability,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
    pick: (values) => {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new RangeError('There is nothing to pick from');
      return value;
    },
  };
};
