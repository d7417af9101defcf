/** Something that is to happen. */
interface Planned {
  at: number;
  /** Of two at one moment the one that was planned first happens first. */
  order: number;
  act: () => void;
}

/** The virtual clock and everything that is still to happen, in one heap. */
export interface Timeline {
  now(): number;
  /** Plans it for that moment, or for now where that has passed. */
  plan(at: number, act: () => void): void;
  /** Lets everything happen that is planned up to that moment, and sets the clock to it. */
  runUntil(end: number, after: () => void): Promise<void>;
  /** How many things have happened. */
  events(): number;
}

const before = (a: Planned, b: Planned): boolean => a.at < b.at || (a.at === b.at && a.order < b.order);

/** A binary heap; the standard library has none. */
const heap = () => {
  const items: Planned[] = [];
  const swap = (i: number, j: number): void => {
    const [a, b] = [items[i], items[j]];
    if (a && b) [items[i], items[j]] = [b, a];
  };
  const less = (i: number, j: number): boolean => {
    const [a, b] = [items[i], items[j]];
    return a !== undefined && b !== undefined && before(a, b);
  };
  return {
    first: (): Planned | undefined => items[0],
    push: (item: Planned): void => {
      let at = items.push(item) - 1;
      for (let up = (at - 1) >> 1; at > 0 && less(at, up); up = (at - 1) >> 1) {
        swap(at, up);
        at = up;
      }
    },
    pop: (): void => {
      swap(0, items.length - 1);
      items.pop();
      for (let at = 0; ; ) {
        const [left, right] = [2 * at + 1, 2 * at + 2];
        const down = less(right, left) ? right : left;
        if (!less(down, at)) return;
        swap(at, down);
        at = down;
      }
    },
  };
};

/** Runs after every promise that can go on has gone on: stand-ins wait for nothing but each other. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const timeline = (start: number): Timeline => {
  const planned = heap();
  let now = start;
  let order = 0;
  let happened = 0;
  return {
    now: () => now,
    plan: (at, act) => {
      order += 1;
      planned.push({ at: Math.max(at, now), order, act });
    },
    runUntil: async (end, after) => {
      for (let next = planned.first(); next && next.at <= end; next = planned.first()) {
        planned.pop();
        now = next.at;
        happened += 1;
        next.act();
        await turn();
        after();
      }
      now = Math.max(now, end);
    },
    events: () => happened,
  };
};
