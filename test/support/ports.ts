import type { Limits } from '../../functions/runtime/budget.ts';
import { memoryBudgets } from '../../functions/runtime/budgets.memory.ts';
import { jsonLog } from '../../functions/runtime/log.ts';
import { measured } from '../../functions/runtime/metrics.ts';
import { memoryPeople } from '../../functions/runtime/people.memory.ts';
import { MailMissing, type Ports, type Settings } from '../../functions/runtime/ports.ts';
import type { ReceivedMail, Verdicts } from '../../functions/runtime/received-mail.ts';
import { MONDAY } from './people.ts';

/** Everything a handler needs, in memory, with what went in and out for a test to see. */
export interface InMemory {
  ports: Ports;
  /** What went out, newest last, as text. */
  sent: { to: string; raw: string; tags: { mail: string; person: string } }[];
  /** Lines of the log, parsed. */
  lines: Record<string, unknown>[];
  /** Keys of mail that was read, and that is kept. */
  read: string[];
  kept: Map<string, string>;
  /** Moves the clock. */
  at(now: number): void;
  /** Puts a mail into the bucket, and is what SES says of it: proven in every way, unless it is said otherwise. */
  received(mail: { to: string; raw: string; from?: string; verdicts?: Partial<Verdicts> }): ReceivedMail;
}

const PASS: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };

export const inMemory = (settings: Partial<Settings> = {}, limits?: Limits): InMemory => {
  let now = MONDAY;
  let tokens = 0;
  const people = memoryPeople();
  const kept = new Map<string, string>();
  const read: string[] = [];
  const sent: InMemory['sent'] = [];
  const lines: Record<string, unknown>[] = [];
  const ports: Ports = {
    people,
    ledger: people,
    tokens: people,
    budgets: memoryBudgets(limits),
    alarms: {
      set: async () => {},
      cancel: async () => {},
      setDigest: async () => {},
      cancelDigest: async () => {},
    },
    postman: {
      send: async (raw, to, tags) => {
        sent.push({ to, raw: Buffer.from(raw).toString('utf8'), tags });
        return { sesId: `ses-${sent.length}`, messageId: `<ses-${sent.length}@eu-west-1.amazonses.com>` };
      },
    },
    rawMail: {
      read: async (key) => {
        read.push(key);
        const mail = kept.get(key);
        if (mail === undefined) throw new MailMissing('No such mail');
        return { bytes: Buffer.from(mail), size: mail.length };
      },
      delete: async (key) => {
        kept.delete(key);
      },
    },
    log: jsonLog(
      (line) => lines.push(JSON.parse(line)),
      (outcome, fields) => measured(outcome, fields, 'RoundTwo', now),
    ),
    now: () => now,
    newToken: () => {
      tokens += 1;
      return 'abcdefghijklmnopqrstuvwxyz'.slice(tokens % 20).padEnd(26, '234567'[tokens % 6]);
    },
    settings: {
      domain: 'in.example.org',
      unsubscribeUrl: 'https://unsubscribe.example',
      owners: ['sam@home.example'],
      zone: 'Europe/London',
      silence: 12 * 3_600_000,
      ...settings,
    },
  };
  return {
    ports,
    sent,
    lines,
    read,
    kept,
    at: (moment) => {
      now = moment;
    },
    received: ({ to, raw, from, verdicts }) => {
      const objectKey = `${to.startsWith('reply') ? 'reply' : 'rejected'}/${kept.size + read.length + 1}`;
      kept.set(objectKey, raw);
      return {
        objectKey,
        recipients: [to],
        source: from ?? /^From:.*?([^\s<>]+@[^\s<>]+)/m.exec(raw)?.[1] ?? '',
        receivedAt: now,
        verdicts: { ...PASS, ...verdicts },
      };
    },
  };
};
