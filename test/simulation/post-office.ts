import type { Posted } from '../../functions/runtime/postman.memory.ts';
import type { Queue } from './queue.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

const SECOND = 1000;
const HOUR = 3_600_000;

/** A mailbox that mail of ours goes to. */
export interface Mailbox {
  /** Of its owner, for what happens to their mail. */
  dice: Random;
  /** Whether it is gone for good. */
  gone: boolean;
  /** The owner sees a mail. */
  take(mail: Posted, token: string): void;
}

interface Options {
  clock: Timeline;
  sky: Weather;
  events: Queue;
  mailboxes: Map<string, Mailbox>;
  /** Of all whom nobody knows. */
  strangers: Random;
  /** How many mails of a hundred nobody ever says anything of. */
  eventLoss: number;
  bounced: (mail: Posted, permanent: boolean) => void;
  unreported: (mail: Posted) => void;
}

const TOKEN = /^Reply-To:.*?\breply\+([a-z2-7]{26})/m;

/** The token that a mail's reply address carries. */
const tokenIn = (raw: Uint8Array): string =>
  TOKEN.exec(Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.length, 2_000)).toString('latin1'))?.[1] ??
  '';

/** What happens to a mail once SES took it: it arrives or bounces, and events tell of it. */
export const postOffice = (options: Options): ((mail: Posted) => void) => {
  const { clock, sky, events, mailboxes, strangers, eventLoss, bounced, unreported } = options;
  /** Of strangers, who read nothing. */
  const nobodys: Mailbox = { dice: strangers, gone: false, take: () => {} };
  return (mail) => {
    const mailbox = mailboxes.get(mail.to) ?? nobodys;
    const { dice } = mailbox;
    const at = clock.now();
    const timestamp = new Date(at).toISOString();
    const silent = dice.chance(eventLoss / 100);
    if (silent) {
      sky.counts['lost-event'] = (sky.counts['lost-event'] ?? 0) + 1;
      unreported(mail);
    }
    const tell = (eventType: string, more: Record<string, unknown> = {}): void => {
      if (silent) return;
      const about = {
        timestamp,
        messageId: mail.sesId,
        tags: { mail: [mail.tags.mail], person: [mail.tags.person] },
        headers: [{ name: 'Message-ID', value: mail.messageId }],
      };
      events.push(`${eventType} ${mail.sesId}`, JSON.stringify({ eventType, mail: about, ...more }), 'event');
    };
    const later = (wait: number, act: () => void): void => clock.plan(clock.now() + wait, act);

    tell('Send');
    if (mailbox.gone) {
      bounced(mail, true);
      later(dice.between(1, 60) * SECOND, () => tell('Bounce', { bounce: { bounceType: 'Permanent' } }));
      return;
    }
    if (sky.strikes('soft-bounce', at, dice, 0.01)) {
      bounced(mail, false);
      later(12 * HOUR, () => tell('Bounce', { bounce: { bounceType: 'Transient' } }));
      return;
    }
    later(dice.between(1, 20) * SECOND, () => {
      tell('Delivery');
      mailbox.take(mail, tokenIn(mail.raw));
    });
    if (dice.chance(0.0003)) later(dice.between(1, 48) * HOUR, () => tell('Complaint'));
  };
};
