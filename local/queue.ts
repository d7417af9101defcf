import type { SQSBatchResponse, SQSEvent } from 'aws-lambda';
import type { Instant } from '../core/time.ts';
import type { Shelf } from './shelf.ts';

/** A message that could not be handled, however often it was tried. */
export interface DeadLetter {
  queue: string;
  id: string;
  attempts: number;
}

/** Handles a batch; what it names or all, when it throws, is tried again. */
export type Consumer = (event: SQSEvent) => Promise<SQSBatchResponse | undefined>;

/** What stands in for an SQS queue with its topic and its dead letters. */
export interface Queue {
  /** Keeps the message (what SNS was told) until it is handled. */
  push(message: unknown): void;
  /** From now on this one handles what comes and what is there. */
  deliverTo(consumer: Consumer): void;
  /** Resolves once nothing is waiting, being handled or about to be tried again. */
  idle(): Promise<void>;
  isIdle(): boolean;
  deadLetters(): DeadLetter[];
  /** Takes nothing more up; resolves when what is being handled is over. What waits stays on the shelf. */
  stop(): Promise<void>;
}

interface Options {
  name: string;
  shelf: Shelf;
  now: () => Instant;
  onDeadLetter: (letter: DeadLetter) => void;
  /** Real milliseconds before each new attempt; after the last one it is a dead letter. */
  backoff?: number[];
}

interface Waiting {
  id: string;
  body: string;
  attempts: number;
}

const BATCH = 10;

const snsNotification = (queue: string, id: string, message: unknown, now: Instant): string =>
  JSON.stringify({
    Type: 'Notification',
    MessageId: id,
    TopicArn: `arn:aws:sns:local:000000000000:${queue}`,
    Message: JSON.stringify(message),
    Timestamp: new Date(now).toISOString(),
  });

const record = (
  queue: string,
  { id, body, attempts }: Waiting,
  now: Instant,
): SQSEvent['Records'][number] => ({
  messageId: id,
  receiptHandle: `${id}-${attempts}`,
  body,
  attributes: {
    ApproximateReceiveCount: String(attempts),
    SentTimestamp: String(now),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(now),
  },
  messageAttributes: {},
  md5OfBody: '',
  eventSource: 'aws:sqs',
  eventSourceARN: `arn:aws:sqs:local:000000000000:${queue}`,
  awsRegion: 'local',
});

/** Opens the queue and goes on with what the shelf holds. In order, except for what has to be tried again. */
export const openQueue = (options: Options): Queue => {
  const { name, shelf, now, onDeadLetter, backoff = [100, 400, 1500] } = options;
  const dead = (): DeadLetter[] =>
    shelf
      .names()
      .filter((key) => key.startsWith('dead-'))
      .map((key) => ({ queue: name, id: key.slice(5), attempts: backoff.length + 1 }));
  let consumer: Consumer | undefined;
  let ready: Waiting[] = [];
  const timers = new Set<NodeJS.Timeout>();
  let running: Promise<void> | null = null;
  let stopped = false;
  let watchers: (() => void)[] = [];
  let number = 0;

  const isIdle = (): boolean => ready.length === 0 && timers.size === 0 && running === null;
  const settle = (): void => {
    if (!isIdle()) return;
    for (const watcher of watchers.splice(0)) watcher();
  };

  const failed = (message: Waiting): void => {
    const wait = backoff[message.attempts - 1];
    if (wait === undefined) {
      shelf.put(`dead-${message.id}`, message.body);
      shelf.delete(message.id);
      onDeadLetter({ queue: name, id: message.id, attempts: message.attempts });
      return;
    }
    const timer = setTimeout(() => {
      timers.delete(timer);
      ready.push(message);
      wake();
    }, wait);
    timers.add(timer);
  };

  const deliver = async (handle: Consumer, batch: Waiting[]): Promise<void> => {
    for (const message of batch) message.attempts += 1;
    const all = new Set(batch.map(({ id }) => id));
    const left = await handle({ Records: batch.map((message) => record(name, message, now())) }).then(
      (response) => new Set(response?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier)),
      () => all,
    );
    for (const message of batch) {
      if (left.has(message.id)) failed(message);
      else shelf.delete(message.id);
    }
  };

  const work = async (): Promise<void> => {
    while (consumer && ready.length > 0 && !stopped) await deliver(consumer, ready.splice(0, BATCH));
  };
  const wake = (): void => {
    if (running || stopped || !consumer) return;
    running = work().finally(() => {
      running = null;
      settle();
    });
  };

  for (const id of shelf.names()) {
    if (id.startsWith('dead-')) number = Math.max(number, Number(id.slice(5)));
    else {
      number = Math.max(number, Number(id));
      ready.push({ id, body: String(shelf.get(id)), attempts: 0 });
    }
  }

  return {
    push: (message) => {
      number += 1;
      const id = String(number).padStart(12, '0');
      const body = snsNotification(name, id, message, now());
      shelf.put(id, body);
      ready.push({ id, body, attempts: 0 });
      setImmediate(wake);
    },
    deliverTo: (handle) => {
      consumer = handle;
      setImmediate(wake);
    },
    isIdle,
    idle: () =>
      new Promise((resolve) => {
        watchers.push(resolve);
        settle();
      }),
    deadLetters: dead,
    stop: async () => {
      stopped = true;
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
      ready = [];
      await running;
      watchers = [];
    },
  };
};
