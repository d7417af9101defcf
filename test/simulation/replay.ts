import { type Options, type Result, simulate } from './simulate.ts';
import type { Violation } from './violation.ts';
import type { Fault } from './weather.ts';

const DAY = 86_400_000;

/** How to see it again: the command, and the run that it makes. */
export interface Replay {
  command: string;
  options: Options;
  /** What happened in it that concerns whoever it is about, the last events of many. */
  events: string[];
}

const number = ({ person }: Violation): number | null => {
  const match = /^canary(\d+)@/.exec(person ?? '');
  return match?.[1] ? Number(match[1]) : null;
};

/** The command that makes this run. */
export const commandOf = ({ people, days, seed, faults, eventLoss, only }: Options, all: number): string =>
  [
    `npm run -s roundtwo -- simulate --people ${people} --days ${days} --seed ${seed}`,
    ...(faults.size === 0 ? ['--no-faults'] : []),
    ...(faults.size > 0 && faults.size < all ? [`--faults ${[...faults].join(',')}`] : []),
    ...(eventLoss > 0 ? [`--event-loss ${eventLoss}`] : []),
    ...(only ? [`--only ${[...only].join(',')}`] : []),
  ].join(' ');

/**
 * Makes a failing run smaller, as long as it still breaks the same invariant: first without all other people, then
 * without the days after, then without one fault after the other. (Zeller's delta debugging, with the parts that
 * there are here.)
 */
export const smaller = async (options: Options, { violations }: Result): Promise<Replay> => {
  const [first] = violations;
  let best = options;
  const all = options.faults.size;
  const fails = async (candidate: Options): Promise<Result | null> => {
    const result = await simulate(candidate);
    return result.violations.some(({ invariant }) => invariant === first?.invariant) ? result : null;
  };
  const attempt = async (candidate: Options): Promise<Violation | null> => {
    const result = await fails(candidate);
    if (!result) return null;
    best = candidate;
    return result.violations.find(({ invariant }) => invariant === first?.invariant) ?? null;
  };
  let seen = first ?? null;
  const who = first ? number(first) : null;
  if (who !== null) seen = (await attempt({ ...best, only: new Set([who]) })) ?? seen;
  for (let width = Math.ceil(best.people / 2); !best.only && width >= 1; width = Math.floor(width / 2)) {
    const people = Array.from({ length: best.people }, (_, index) => index);
    const halves = [people.slice(0, width), people.slice(width)];
    for (const half of halves) if (!best.only) await attempt({ ...best, only: new Set(half) });
  }
  const start = await startOf(best);
  const until = seen ? Math.ceil((Date.parse(seen.at) - start) / DAY) : best.days;
  for (const days of [until - 4, until, until + 4])
    if (days > 0 && days < best.days && (await attempt({ ...best, days }))) break;
  for (const fault of best.faults) {
    const faults = new Set<Fault>([...best.faults].filter((one) => one !== fault));
    await attempt({ ...best, faults });
  }
  const events: string[] = [];
  await simulate({ ...best, tell: (line) => events.push(line) });
  const telling = events.filter((line) => !/ sweep #|swept/.test(line));
  return { command: commandOf(best, all), options: best, events: telling.slice(-40) };
};

/** When a run begins: its first event is on its first day. */
const startOf = async (options: Options): Promise<number> => {
  let first = '';
  await simulate({
    ...options,
    days: 1,
    tell: (line) => {
      first ||= line;
    },
  });
  return Date.parse(first.slice(0, 24));
};
