import type { Ending } from './invocation.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

/** A message as SQS holds it. */
export interface Message {
  id: string;
  body: string;
  /** Which notification it carries: duplicates carry the same. */
  about: string;
  /** When it could be seen first. */
  since: number;
  received: number;
}

export type Answer = { batchItemFailures: { itemIdentifier: string }[] };

interface Options {
  name: string;
  clock: Timeline;
  sky: Weather;
  dice: Random;
  batch: number;
  /** A message was handled, after so many attempts and so many milliseconds. */
  done: (message: Message, attempts: number, waited: number) => void;
  /** Invokes the function with a batch. */
  deliver: (messages: Message[]) => Promise<Ending<Answer>>;
}

export interface Queue {
  /** Takes a notification; in a storm it may come late, or twice, hours apart. */
  push(about: string, body: string, fault: 'notification' | 'event'): void;
  /** Everything that waits, is being handled or lies among the dead letters. */
  open(): string[];
  /** What lies among the dead letters. */
  parked(): string[];
}

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
/** As the stack sets them (lib/dead-letters.ts). */
const VISIBLE_AGAIN = 180 * SECOND;
const ATTEMPTS = 5;
/** Retries of S3, SNS, SQS and Lambda can come this much later. */
const LATEST = 34 * HOUR;
/** Within the silence after which the sweep takes it that SES had nothing to say. */
const LATEST_EVENT = 11 * HOUR;

/** A queue that delivers at least once, in any order, with dead letters that somebody puts back in time. */
export const queue = ({ clock, sky, dice, batch, done, deliver }: Options): Queue => {
  let count = 0;
  const visible: Message[] = [];
  const open = new Map<string, string>();
  const dead = new Map<string, string>();

  const parkOrRetry = (message: Message): void => {
    if (message.received < ATTEMPTS) {
      clock.plan(clock.now() + VISIBLE_AGAIN, () => show(message));
      return;
    }
    dead.set(message.id, message.about);
    // Somebody sees the alarm, looks, and puts it back.
    clock.plan(clock.now() + dice.between(1, 5) * HOUR, () => {
      if (!dead.delete(message.id)) return;
      message.received = 0;
      show(message);
    });
  };

  const poll = async (): Promise<void> => {
    const taken = visible.splice(0, batch);
    if (taken.length === 0) return;
    for (const message of taken) message.received += 1;
    const ending = await deliver(taken);
    const failed = new Set(
      ending.ended === 'returned'
        ? ending.output.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)
        : taken.map(({ id }) => id),
    );
    for (const message of taken) {
      if (failed.has(message.id)) parkOrRetry(message);
      else {
        open.delete(message.id);
        done(message, message.received, clock.now() - message.since);
      }
    }
  };

  const show = (message: Message): void => {
    visible.push(message);
    clock.plan(clock.now() + 20, () => void poll());
  };

  const send = (about: string, body: string, delay: number): void => {
    count += 1;
    const message = { id: `m${count}`, body, about, since: clock.now() + delay, received: 0 };
    open.set(message.id, about);
    clock.plan(clock.now() + delay, () => show(message));
  };

  return {
    push: (about, body, fault) => {
      const latest = fault === 'event' ? LATEST_EVENT : LATEST;
      const usual = fault === 'event' ? 5 * HOUR : HOUR;
      const now = clock.now();
      const late = sky.strikes(`late-${fault}`, now, dice, fault === 'event' ? 0.15 : 0.04);
      const short = dice.between(50, 3 * SECOND);
      send(about, body, late ? dice.between(MINUTE, dice.chance(0.1) ? latest / 2 : usual) : short);
      if (sky.strikes(`duplicate-${fault}`, now, dice, 0.08))
        send(about, body, dice.between(50, dice.chance(0.3) ? latest : MINUTE));
    },
    open: () => [...open.values()],
    parked: () => [...dead.values()],
  };
};
