import type { Meaning } from './meaning.ts';
import type { Queue } from './queue.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

/** What SES found out about a mail. */
interface Verdicts {
  spf: string;
  dkim: string;
  dmarc: string;
}
export const PROVEN: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS' };
export const SPOOFED: Verdicts = { spf: 'FAIL', dkim: 'GRAY', dmarc: 'FAIL' };

export const UNCHECKED: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PROCESSING_FAILED' };

/** A mail on its way to us. */
export interface Incoming {
  /** The envelope's recipient. */
  to: string;
  source: string;
  raw: Uint8Array;
  verdicts: Verdicts;
  meaning: Omit<Meaning, 'receivedAt'>;
  dice: Random;
  /** Of a command, what it says. */
  text?: string;
}

interface Options {
  clock: Timeline;
  sky: Weather;
  objects: Map<string, Uint8Array>;
  rejected: Queue;
  reply: Queue;
  received: (key: string, meaning: Meaning) => void;
}

/** SES receiving: the mail into the bucket, a notification into the queue. @returns the mail's key */
export const doorstep = ({ clock, sky, objects, rejected, reply, received }: Options) => {
  let count = 0;
  return ({ to, source, raw, verdicts, meaning, dice }: Incoming): string => {
    count += 1;
    const prefix = to.startsWith('reply') ? 'reply' : 'rejected';
    const queue = prefix === 'reply' ? reply : rejected;
    const key = `${prefix}/in${String(count).padStart(9, '0')}`;
    const receivedAt = clock.now();
    objects.set(key, raw);
    received(key, { ...meaning, receivedAt });
    const status = (verdict: string) => ({ status: verdict });
    const body = JSON.stringify({
      notificationType: 'Received',
      mail: { timestamp: new Date(receivedAt).toISOString(), source, messageId: key.slice(-11) },
      receipt: {
        recipients: [to],
        action: { type: 'S3', objectKey: key },
        spfVerdict: status(verdicts.spf),
        dkimVerdict: status(verdicts.dkim),
        dmarcVerdict: status(verdicts.dmarc),
        spamVerdict: status('PASS'),
        virusVerdict: status('PASS'),
      },
    });
    queue.push(key, body, 'notification');
    // The action is tried again as a whole, for up to four hours, where its answer was lost.
    if (sky.strikes('duplicate-notification', receivedAt, dice, 0.02))
      clock.plan(receivedAt + dice.between(1, 240) * 60_000, () => queue.push(key, body, 'notification'));
    return key;
  };
};
