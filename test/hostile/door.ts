import type { Context } from 'aws-lambda';
import { feedback } from '../../functions/feedback.ts';
import { ingest } from '../../functions/ingest.ts';
import { reply } from '../../functions/reply.ts';
import { memoryBudgets } from '../../functions/runtime/budgets.memory.ts';
import { feedbackQueue, mailQueue } from '../../functions/runtime/lambda.ts';
import { jsonLog } from '../../functions/runtime/log.ts';
import { memoryPeople } from '../../functions/runtime/people.memory.ts';
import { MailMissing, type Ports, type Settings } from '../../functions/runtime/ports.ts';
import type { ReceivedMail } from '../../functions/runtime/received-mail.ts';
import { CRLF, plainMail } from './letter.ts';
import { DOMAIN, OWNER } from './sender.ts';

/** A mail that was handed to SES. */
export interface SentMail {
  to: string;
  raw: Uint8Array;
  tags: { mail: string; person: string };
}

/** What one mail led to. */
export interface Outcome {
  sent: SentMail[];
  /** Lines of the log. */
  said: string[];
  /** How many records went back to the queue. */
  failed: number;
}

/** A deployment with one owner in it, seen from its mail door: the real handlers, over the ports in memory. */
export interface Door {
  /** Addresses that the owner was given. */
  known: { reply: string[]; personal: string[] };
  owner: string;
  now(): number;
  pass(minutes: number): void;
  hand(mail: { mailbox: 'rejected' | 'reply'; received: ReceivedMail; raw: Uint8Array }): Promise<Outcome>;
  /** What SES says about a mail that was sent, or somebody who can write to its topic. */
  tell(mailbox: 'rejected' | 'reply' | 'feedback', body: string): Promise<Outcome>;
  /** Everybody and everything that is held, as text: two that are equal are the same state. */
  held(personId: string): Promise<string>;
  people(): string[];
  standing(personId: string): Promise<{ standing: string; addresses: string[] }>;
  /** Raw mails that are kept and that no history names. */
  orphans(): Promise<string[]>;
}

const CONTEXT: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'hostile',
  functionVersion: '1',
  invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:hostile',
  memoryLimitInMB: '512',
  awsRequestId: 'hostile',
  logGroupName: 'hostile',
  logStreamName: 'hostile',
  getRemainingTimeInMillis: () => 30_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

const START = Date.parse('2026-11-23T10:00:00Z');

const notification = ({ objectKey, recipients, source, receivedAt, verdicts }: ReceivedMail): string => {
  const timestamp = new Date(receivedAt).toISOString();
  const checks = Object.entries(verdicts).map(([name, status]) => [`${name}Verdict`, { status }]);
  return JSON.stringify({
    notificationType: 'Received',
    mail: { timestamp, source },
    receipt: { recipients, ...Object.fromEntries(checks), action: { type: 'S3', objectKey } },
  });
};

const REJECTION = [
  '---------- Forwarded message ---------',
  'From: Priya Nair <priya.nair@lark.example>',
  'Date: Sun, 22 Nov 2026 09:00:00 +0000',
  'Subject: Your application as Night buyer',
  `To: <${OWNER}>`,
  '',
  'Dear Amira,',
  '',
  'thank you for the interview for the position of Night buyer at Lark & Fennel. We have decided to offer the',
  'position to another candidate.',
  '',
  'Kind regards',
  'Priya Nair',
].join(CRLF);

/** The addresses in what was sent: each mail has its own. */
const addressesIn = (sent: readonly SentMail[], mailbox: string): string[] =>
  sent.flatMap(({ raw }) =>
    [
      ...Buffer.from(raw)
        .toString('latin1')
        .replaceAll('=\r\n', '')
        .matchAll(new RegExp(`${mailbox}\\+[a-z2-7]{26}@${DOMAIN}`, 'g')),
    ].map(([address]) => address),
  );

/** Opens the door of a deployment that has one owner, with one opportunity and one personal address. */
export const openDoor = async (owners: Settings['owners']): Promise<Door> => {
  const store = memoryPeople();
  const ids = new Set<string>();
  const objects = new Map<string, Uint8Array>();
  let sent: SentMail[] = [];
  let said: string[] = [];
  let now = START;
  let count = 0;
  const next = (): number => {
    count += 1;
    return count;
  };
  const ports: Ports = {
    people: {
      ...store,
      commit: (one) => {
        ids.add(one.person.id);
        return store.commit(one);
      },
    },
    ledger: store,
    tokens: store,
    budgets: memoryBudgets(),
    postman: {
      send: async (raw, to, tags) => {
        sent.push({ raw, to, tags });
        const sesId = `ses-${next()}`;
        return { sesId, messageId: `<${sesId}@email.amazonses.com>` };
      },
    },
    alarms: {
      set: async () => {},
      cancel: async () => {},
      setDigest: async () => {},
      cancelDigest: async () => {},
    },
    rawMail: {
      read: async (key, limit) => {
        const bytes = objects.get(key);
        if (!bytes) throw new MailMissing('No such mail');
        return { bytes: bytes.subarray(0, limit), size: bytes.length };
      },
      delete: async (key) => void objects.delete(key),
    },
    log: jsonLog((line) => said.push(line)),
    now: () => now,
    newToken: () => {
      return next()
        .toString(32)
        .replaceAll(/[0189]/g, (digit) => ({ 0: 'w', 1: 'x', 8: 'y', 9: 'z' })[digit] ?? 'v')
        .padStart(26, 'a');
    },
    settings: {
      domain: DOMAIN,
      silence: 7_200_000,
      unsubscribeUrl: 'https://unsubscribe.example/u',
      owners,
      zone: 'Europe/London',
    },
  };
  const queues = {
    rejected: mailQueue(ingest, () => ports),
    reply: mailQueue(reply, () => ports),
    feedback: feedbackQueue(feedback, () => ports),
  };

  const tell: Door['tell'] = async (mailbox, body) => {
    [sent, said] = [[], []];
    const event = { Records: [{ messageId: `record-${next()}`, body }] };
    const { batchItemFailures } = await queues[mailbox](event, CONTEXT);
    return { sent, said, failed: batchItemFailures.length };
  };
  const hand: Door['hand'] = ({ mailbox, received, raw }) => {
    objects.set(received.objectKey, raw);
    return tell(mailbox, notification(received));
  };

  const fromOwner = (recipient: string, body: string): ReceivedMail & { raw: Buffer } => ({
    objectKey: `inbound/${next()}`,
    recipients: [recipient],
    source: OWNER,
    receivedAt: now,
    verdicts: { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' },
    raw: plainMail({ from: OWNER, to: recipient, subject: 'Fwd: Your application' }, body),
  });
  const ownerWrites = async (mailbox: 'rejected' | 'reply', recipient: string, body: string) => {
    const { raw, ...received } = fromOwner(recipient, body);
    return hand({ mailbox, received, raw });
  };

  const receipt = await ownerWrites('rejected', `rejected@${DOMAIN}`, REJECTION);
  // With open sign-up the first answer asks for a yes, and the receipt comes after it.
  const [first = ''] = addressesIn(receipt.sent, 'reply');
  if (owners === 'everyone') receipt.sent.push(...(await ownerWrites('reply', first, 'yes')).sent);
  const address = await ownerWrites('reply', addressesIn(receipt.sent, 'reply').at(-1) ?? '', 'new address');
  const known = {
    reply: [...new Set(addressesIn([...receipt.sent, ...address.sent], 'reply'))],
    personal: [...new Set(addressesIn(address.sent, 'rejected'))],
  };
  const [owner] = ids;
  if (owner === undefined || known.reply.length === 0 || known.personal.length === 0)
    throw new Error('The owner did not get in');

  return {
    known,
    owner,
    now: () => now,
    pass: (minutes) => {
      now += minutes * 60_000;
    },
    hand,
    tell,
    held: async (personId) =>
      JSON.stringify([
        await store.load(personId),
        await store.ofPerson(personId),
        await store.rawMailOf(personId),
      ]),
    people: () => [...ids],
    standing: async (personId) => {
      const person = (await store.load(personId))?.person;
      return {
        standing: person?.standing ?? 'unknown',
        addresses: (person?.addresses ?? []).map(({ email }) => email),
      };
    },
    orphans: async () => {
      const named = new Set<string>();
      for (const id of ids) {
        for (const key of await store.rawMailOf(id)) named.add(key);
        for (const { objectKey } of (await store.load(id))?.person.held ?? []) named.add(objectKey);
      }
      return [...objects.keys()].filter((key) => !named.has(key));
    },
  };
};
