import type { Instant } from '../core/time.ts';
import type { Journal } from './journal.ts';
import { type Consumer, type DeadLetter, openQueue, type Queue } from './queue.ts';
import { asStored, receiptNotification } from './received.ts';
import type { Shelf } from './shelf.ts';
import { type ArrivedMail, mailboxOf, receivedId } from './smtp.ts';

/** The bucket that SES stores incoming mail in. */
export const BUCKET = 'roundtwo-mail';

/** Where mail and what is said about it waits to be handled. */
export interface PostOffice {
  /** Stores a mail and queues its notification; when this returns, a crash loses neither. */
  take(mail: ArrivedMail): void;
  /** Queues what SES says about a mail that went out. */
  publish(event: Record<string, unknown>): void;
  open(consumers: { rejected: Consumer; reply: Consumer; feedback: Consumer }): void;
  /** Resolves once no queue holds anything that will still be tried. */
  settled(): Promise<void>;
  deadLetters(): DeadLetter[];
  close(): Promise<void>;
}

interface Options {
  /** What the bucket holds. */
  objects: Shelf;
  /** A shelf for each queue, by name. */
  shelf: (name: string) => Shelf;
  now: () => Instant;
  journal: Journal;
}

export const openPostOffice = ({ objects, shelf, now, journal }: Options): PostOffice => {
  const queue = (name: string): Queue =>
    openQueue({
      name,
      shelf: shelf(`queue-${name}`),
      now,
      onDeadLetter: ({ id, attempts }) => journal.error('dead-letter', { queue: name, record: id, attempts }),
    });
  const queues = { rejected: queue('rejected'), reply: queue('reply'), feedback: queue('feedback') };
  const all = Object.values(queues);
  return {
    take: (mail) => {
      const id = receivedId();
      for (const mailbox of ['rejected', 'reply'] as const) {
        const to = mail.to.filter((address) => mailboxOf(address) === mailbox);
        if (to.length === 0) continue;
        const key = `${mailbox}/${id}`;
        const addressed = { ...mail, to };
        objects.put(key, asStored(addressed, id, now()));
        queues[mailbox].push(receiptNotification({ id, mail: addressed, bucket: BUCKET, key, now: now() }));
      }
    },
    publish: queues.feedback.push,
    open: ({ rejected, reply, feedback }) => {
      queues.rejected.deliverTo(rejected);
      queues.reply.deliverTo(reply);
      queues.feedback.deliverTo(feedback);
    },
    settled: async () => {
      while (!all.every(({ isIdle }) => isIdle())) await Promise.all(all.map(({ idle }) => idle()));
    },
    deadLetters: () => all.flatMap(({ deadLetters }) => deadLetters()),
    close: async () => {
      await Promise.all(all.map(({ stop }) => stop()));
    },
  };
};
