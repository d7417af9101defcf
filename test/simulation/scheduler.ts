import { type Booked, memoryAlarms } from '../../functions/runtime/alarms.memory.ts';
import type { Alarms } from '../../functions/runtime/ports.ts';
import { momentOf, wall } from './calendar.ts';
import type { Ending } from './invocation.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Scheduler tries for a day, then hands over to its dead letters. */
const TRIES_FOR = 24 * HOUR;
/** The window that digests are spread over (functions/runtime/alarms.scheduler.ts). */
const WINDOW = 15 * MINUTE;

interface Options {
  clock: Timeline;
  sky: Weather;
  diceOf: (personId: string) => Random;
  /** Invokes the target with the alarm's input. */
  ring: (input: string, personId: string) => Promise<Ending<void>>;
}

/** EventBridge Scheduler: at least once, up to a minute late, in a storm hours late, twice, or in the end not at all. */
export const scheduler = ({ clock, sky, diceOf, ring }: Options): Alarms & { book: Map<string, Booked> } => {
  const book = new Map<string, Booked>();
  const alarms = memoryAlarms(book);

  const nextWeekly = ({ weekly, zone }: Extract<Booked, { weekly: unknown }>, after: number): number => {
    const today = wall(after, zone);
    for (let days = (weekly.weekday - today.weekday + 7) % 7; ; days += 7) {
      // What clocks skip, the schedule skips.
      const at = momentOf(today.day + days, weekly.hour * 60 + weekly.minute, zone);
      if (at !== null && at > after) return at;
    }
  };

  const attempt = (name: string, booked: Booked, since: number, tries: number): void => {
    const input =
      'seq' in booked
        ? { person: booked.personId, seq: booked.seq }
        : { person: booked.personId, digest: true };
    void ring(JSON.stringify(input), booked.personId).then(({ ended }) => {
      if (ended === 'returned' || clock.now() - since > TRIES_FOR || tries >= 185) return;
      const wait = Math.min(2 ** tries, 60) * MINUTE;
      clock.plan(clock.now() + wait, () => attempt(name, booked, since, tries + 1));
    });
  };

  const ringAt = (at: number, name: string, booked: Booked): void => {
    const dice = diceOf(booked.personId);
    const window = 'weekly' in booked ? WINDOW : 0;
    clock.plan(at, () => {
      // Set anew or cancelled since.
      if (book.get(name) !== booked) return;
      if ('seq' in booked) book.delete(name);
      else ringAt(nextWeekly(booked, at), name, booked);
      const now = clock.now();
      if (sky.strikes('lost-alarm', now, dice, 0.01)) return;
      const late = sky.strikes('late-alarm', now, dice, 0.03) ? dice.between(MINUTE, 6 * HOUR) : 0;
      const after = dice.between(0, MINUTE + window) + late;
      clock.plan(now + after, () => attempt(name, booked, clock.now(), 0));
      if (sky.strikes('duplicate-alarm', now, dice, 0.05))
        clock.plan(now + after + dice.between(0, 26 * HOUR), () => attempt(name, booked, clock.now(), 0));
    });
  };

  const booked = (name: string): void => {
    const one = book.get(name);
    if (one) ringAt('seq' in one ? one.at : nextWeekly(one, clock.now()), name, one);
  };

  return {
    ...alarms,
    book,
    set: async (...alarm) => {
      await alarms.set(...alarm);
      booked(`${alarm[0]}-${alarm[1]}`);
    },
    setDigest: async (...digest) => {
      await alarms.setDigest(...digest);
      booked(`${digest[0]}-digest`);
    },
  };
};
