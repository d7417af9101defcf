import type { Random } from './random.ts';

/** Everything that can go wrong, by the name it is counted under. */
export const FAULTS = [
  'throttle',
  'timeout-before',
  'timeout-after',
  'crash-before',
  'crash-after',
  'out-of-memory',
  'slow',
  'lost-race',
  'cancelled-transaction',
  'skewed-clock',
  'duplicate-notification',
  'late-notification',
  'late-event',
  'duplicate-event',
  'lost-event',
  'late-alarm',
  'duplicate-alarm',
  'lost-alarm',
  'sending-paused',
  'soft-bounce',
  'late-expiry',
  'table-down',
] as const;
export type Fault = (typeof FAULTS)[number];

const HOUR = 3_600_000;

/** A time in which everything of one sort fails. */
interface Outage {
  from: number;
  to: number;
  of: 'table' | 'sending';
}

/** When what goes wrong. Storms and calm take turns, so that what has to hold in calm can be checked, too. */
export interface Weather {
  isStormy(at: number): boolean;
  /** Whether it was calm for that long before. */
  wasCalm(at: number, since: number): boolean;
  /** Whether this fault happens now, where it happens this often in a storm. Counts it. */
  strikes(fault: Fault, at: number, dice: Random, probability: number): boolean;
  tableIsDown(at: number): boolean;
  sendingIsPaused(at: number): boolean;
  counts: Record<string, number>;
}

/** @param kinds the faults that may happen; none for a run without any */
export const weather = (dice: Random, start: number, end: number, kinds: ReadonlySet<Fault>): Weather => {
  const storms: { from: number; to: number }[] = [];
  const outages: Outage[] = [];
  for (let at = start; at < end; ) {
    // Some calms are long enough for everything that a storm left behind to be over.
    const from = at + (dice.chance(0.35) ? dice.between(120, 280) : dice.between(12, 60)) * HOUR;
    const to = from + (dice.chance(0.35) ? dice.between(80, 240) : dice.between(12, 96)) * HOUR;
    storms.push({ from, to: Math.min(to, end) });
    if (dice.chance(0.2)) {
      const began = from + dice.between(0, 12) * HOUR;
      const of = dice.pick(['table', 'sending'] as const);
      outages.push({ of, from: began, to: Math.min(began + dice.between(10, 300) * 60_000, to, end) });
    }
    at = to;
  }
  const counts: Record<string, number> = {};
  const count = (fault: Fault): void => {
    counts[fault] = (counts[fault] ?? 0) + 1;
  };
  // Asked with a clock that only goes on, so the storms that have passed are looked at once.
  let current = 0;
  const stormAt = (at: number) => {
    let storm = storms[current];
    while (storm && storm.to <= at) storm = storms[++current];
    return storm;
  };
  const isStormy = (at: number): boolean =>
    kinds.size > 0 && (stormAt(at)?.from ?? Number.POSITIVE_INFINITY) <= at;
  const hit = (of: Outage['of'], at: number): boolean =>
    outages.some((outage) => outage.of === of && outage.from <= at && at < outage.to);
  return {
    isStormy,
    wasCalm: (at, since) =>
      kinds.size === 0 || !storms.some(({ from, to }) => from < at && to > at - since && from < end),
    strikes: (fault, at, dice, probability) => {
      if (!isStormy(at) || !dice.chance(probability) || !kinds.has(fault)) return false;
      count(fault);
      return true;
    },
    tableIsDown: (at) => {
      if (!kinds.has('table-down') || !hit('table', at)) return false;
      count('table-down');
      return true;
    },
    sendingIsPaused: (at) => {
      if (!kinds.has('sending-paused') || !hit('sending', at)) return false;
      count('sending-paused');
      return true;
    },
    counts,
  };
};
