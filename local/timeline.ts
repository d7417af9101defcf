import { HOUR, type Instant } from '../core/time.ts';
import type { Clock } from './clock.ts';
import type { Alarm, Scheduler } from './scheduler.ts';

/** What time does on this machine: everything that is due happens in order, each at its own moment. */
export interface Timeline {
  /** Moves the clock there; resolves once all that was due has happened. Waits for the move before it. */
  moveTo(at: Instant): Promise<void>;
  /** Moves from one due moment to the next until `enough`, and at most to `end`. */
  moveUntil(enough: () => boolean, end: Instant): Promise<void>;
  /** Lets due things happen by themselves as real time goes on. */
  run(): void;
  /** Something was set or deleted: look again when the next thing is due. */
  changed(): void;
  stop(): Promise<void>;
}

interface Options {
  clock: Clock;
  scheduler: Pick<Scheduler, 'alarms' | 'rung'>;
  ring: (alarm: Alarm) => Promise<void>;
  /** Resolves when every mail and queue has come to rest. */
  settled: () => Promise<void>;
  /** Whether a sweep at that moment would find something. */
  needsSweep: (at: Instant) => Promise<boolean>;
  sweep: () => Promise<void>;
}

/** Timers hold 31 bits; whoever waits longer looks again. */
const LONGEST_TIMER = 2 ** 31 - 1;

const fullHourAfter = (at: Instant): Instant => (Math.floor(at / HOUR) + 1) * HOUR;

export const createTimeline = ({ clock, scheduler, ring, settled, needsSweep, sweep }: Options): Timeline => {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let queue: Promise<void> = Promise.resolve();

  /**
   * The sweep comes every full hour. The hours at which it would find nothing are passed over, or a year would
   * be 8760 of them.
   */
  const nextSweep = async (last: Instant): Promise<Instant | null> => {
    const first = fullHourAfter(clock.now());
    return first <= last && (await needsSweep(last)) ? first : null;
  };

  /** The next thing that happens up to `end`; false when there is none. */
  const step = async (end: Instant): Promise<boolean> => {
    const alarm = scheduler.alarms().find(({ at }) => at <= end);
    // An alarm at a full hour rings first: what it is about is not overdue yet.
    const sweepAt = await nextSweep(alarm ? fullHourAfter(alarm.at - 1) - HOUR : end);
    if (sweepAt !== null) {
      clock.holdAt(sweepAt);
      await sweep();
    } else if (alarm) {
      clock.holdAt(alarm.at);
      await ring(alarm);
      scheduler.rung(alarm);
    } else return false;
    await settled();
    return true;
  };

  const arm = (): void => {
    clearTimeout(timer);
    if (!running || clock.isHeld()) return;
    const at = Math.min(scheduler.alarms()[0]?.at ?? Number.POSITIVE_INFINITY, fullHourAfter(clock.now()));
    const wait = Math.min(Math.max(at - clock.now(), 0), LONGEST_TIMER);
    timer = setTimeout(() => void inTurn(() => moveNow(clock.now())), wait);
  };

  const moveNow = async (end: Instant): Promise<void> => {
    await settled();
    while (running && (await step(end)));
    if (running) clock.holdAt(end);
  };

  /** One move at a time; the clock stands still while it goes on and runs again after it. */
  const inTurn = (move: () => Promise<void>): Promise<void> => {
    const turn = queue.then(async () => {
      clock.holdAt(clock.now());
      try {
        await move();
      } finally {
        clock.run();
        arm();
      }
    });
    queue = turn.catch(() => {});
    return turn;
  };

  return {
    moveTo: (at) => inTurn(() => moveNow(at)),
    moveUntil: (enough, end) =>
      inTurn(async () => {
        await settled();
        while (running && !enough() && (await step(end)));
      }),
    run: () => {
      running = true;
      arm();
    },
    changed: arm,
    stop: async () => {
      running = false;
      clearTimeout(timer);
      await queue;
    },
  };
};
