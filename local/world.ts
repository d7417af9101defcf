import { join } from 'node:path';
import { DAY, type Instant } from '../core/time.ts';
import { startClock } from './clock.ts';
import { startEngine } from './dynamodb.ts';
import { takeFolder } from './folder.ts';
import { startWeb } from './http.ts';
import { type Journal, openJournal } from './journal.ts';
import { openLive } from './live.ts';
import { BUCKET, openPostOffice } from './post-office.ts';
import { Problem } from './problem.ts';
import type { Product } from './product.ts';
import type { DeadLetter } from './queue.ts';
import { startBucket } from './s3.ts';
import { type Alarm, startScheduler } from './scheduler.ts';
import { type SentMail, startSes } from './ses.ts';
import { openShelf, type Shelf } from './shelf.ts';
import { openSite } from './site.ts';
import { startSmtp } from './smtp.ts';
import { createTimeline, type Timeline } from './timeline.ts';

export interface WorldOptions {
  /** 0 takes any free port. */
  port: number;
  smtpPort: number;
  /** Where the clock starts; now, when it is not said. */
  now: Instant | undefined;
  /** The folder that everything is kept in; memory, when it is not said. */
  data: string | undefined;
  /** Which database engine: `embedded` or `local`. */
  dynamodb: string | undefined;
  /** The zone of people who said nothing. */
  zone: string;
  /** Prints one line. */
  say: (line: string) => void;
}

/** The product, running on this machine. */
export interface World {
  port: number;
  smtpPort: number;
  /** Ends everything and every child; safe to call again. */
  stop(): Promise<void>;
}

/** What the page and the API see of it. */
export interface Inside {
  now(): Instant;
  smtpPort: number;
  product: Product;
  journal: Journal;
  mails(): SentMail[];
  delivered(id: string): Buffer | undefined;
  alarms(): Alarm[];
  deadLetters(): DeadLetter[];
  /** Both resolve with what was sent on the way, when all of it has come to rest. */
  moveTo(at: Instant): Promise<SentMail[]>;
  moveToNextMail(): Promise<SentMail[]>;
  /** The same for what anything else, like a mail that is posted, leads to. */
  sentDuring(act: () => Promise<void>): Promise<SentMail[]>;
}

const REGION = 'eu-central-1';
/** A digest that is on and has nothing to say rings for ever: whoever waits for a mail waits at most this long. */
const LONGEST_WAIT = 400 * DAY;

const portProblem = (name: string, port: number) => (error: unknown) => {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  if (code === 'EADDRINUSE') {
    throw new Problem(`${name} ${port} is taken; set ${name} to another one, or to 0 for any that is free.`);
  }
  if (code === 'EACCES')
    throw new Problem(`${name} ${port} is not yours to use; set ${name} to one above 1023.`);
  throw error;
};

/** What was started, to be ended in the opposite order. */
interface Parts {
  /** Takes a part on once it has started. */
  add<Part>(starting: Promise<Part>, end: (part: Part) => unknown): Promise<Part>;
  end(): Promise<void>;
}

const noParts = (): Parts => {
  const ends: (() => unknown)[] = [];
  return {
    add: async (starting, end) => {
      const part = await starting;
      ends.unshift(() => end(part));
      return part;
    },
    end: async () => {
      for (const end of ends.splice(0)) await end();
    },
  };
};

/** Waits for every start, also when one fails, so that what did start can be ended. */
const settle = async (starts: readonly Promise<unknown>[]): Promise<void> => {
  for (const start of await Promise.allSettled(starts)) if (start.status === 'rejected') throw start.reason;
};

const build = async (options: WorldOptions, parts: Parts): Promise<World> => {
  const folder =
    options.data === undefined
      ? undefined
      : await parts.add(Promise.resolve(takeFolder(options.data)), ({ release }) => release());
  const shelf = (name: string): Shelf => openShelf(folder && join(folder.path, name));
  const clock = startClock(shelf('clock'), Date.now, options.now);
  const { now } = clock;
  const live = openLive();
  const journal = openJournal(now, options.say);
  const objects = shelf('objects');
  const office = openPostOffice({ objects, shelf, now, journal });
  let product: Product | undefined;
  let timeline: Timeline | undefined;

  const close = (part: { close(): Promise<void> }): Promise<void> => part.close();
  const starting = [
    parts.add(startEngine(options.dynamodb, folder?.path), (engine) => engine?.stop()),
    parts.add(startBucket(BUCKET, objects), close),
    parts.add(
      startScheduler({ shelf: shelf('schedules'), region: REGION, now, onChange: () => timeline?.changed() }),
      close,
    ),
    parts.add(
      startSes({
        shelf: shelf('mail'),
        region: REGION,
        now,
        publish: office.publish,
        label: async (tags) => (await product?.label(tags)) ?? null,
        onSent: live.changed,
      }),
      close,
    ),
    parts.add(
      startWeb(options.port, (error) => journal.error('page', {}, error)).catch(
        portProblem('PORT', options.port),
      ),
      close,
    ),
    import('./product.ts'),
  ] as const;
  await settle(starting);
  const [engine, bucket, scheduler, ses, web, { openProduct }] = await Promise.all(starting);

  if (!engine)
    options.say('No database engine here: people and their mail are in memory, and a restart forgets them.');
  product = await parts.add(
    openProduct({
      engine,
      bucket: BUCKET,
      endpoints: { s3: bucket.url, ses: ses.url, scheduler: scheduler.url },
      region: REGION,
      unsubscribeUrl: `http://localhost:${web.port}/unsubscribe`,
      zone: options.zone,
      now,
      log: journal,
    }),
    close,
  );
  const { ring, sweep, needsSweep } = product;
  timeline = createTimeline({ clock, scheduler, settled: office.settled, ring, sweep, needsSweep });
  // Ended in the opposite order: a move that goes on needs its queues to come to rest.
  await parts.add(Promise.resolve(office), close);
  await parts.add(Promise.resolve(timeline), ({ stop }) => stop());
  office.open(product);
  const smtp = await parts.add(
    startSmtp(options.smtpPort, (mail) => {
      office.take(mail);
      live.changed();
    }).catch(portProblem('SMTP_PORT', options.smtpPort)),
    close,
  );

  const sentDuring = async (move: (sent: () => SentMail[]) => Promise<void>): Promise<SentMail[]> => {
    const before = ses.mails().length;
    const sent = (): SentMail[] => ses.mails().slice(before);
    await move(sent);
    live.changed();
    return sent();
  };
  const { moveTo, moveUntil } = timeline;
  web.open(
    openSite({
      now,
      smtpPort: smtp.port,
      product,
      journal,
      mails: ses.mails,
      delivered: ses.delivered,
      alarms: scheduler.alarms,
      deadLetters: office.deadLetters,
      sentDuring: (act) =>
        sentDuring(async () => {
          await act();
          await office.settled();
        }),
      moveTo: (at) => sentDuring(() => moveTo(at)),
      moveToNextMail: () => sentDuring((sent) => moveUntil(() => sent().length > 0, now() + LONGEST_WAIT)),
    }),
    { path: '/api/events', subscribe: (send) => live.subscribe(() => send('changed')) },
  );
  timeline.run();
  // Ready means ready: whoever forwards at once waits no longer than anybody.
  await product.warmUp();
  return { port: web.port, smtpPort: smtp.port, stop: parts.end };
};

/**
 * Starts the product with a stand-in for each service it uses, side by side, and ends what it started when a
 * part cannot start.
 * @throws Problem for what whoever started it can mend
 */
export const startWorld = async (options: WorldOptions): Promise<World> => {
  const parts = noParts();
  try {
    return await build(options, parts);
  } catch (error) {
    await parts.end();
    throw error;
  }
};
