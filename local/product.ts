import type { Context } from 'aws-lambda';
import { decide } from '../core/campaign/decide.ts';
import { readMessage } from '../core/mail/read.ts';
import { newPerson, type Person } from '../core/person.ts';
import type { Instant } from '../core/time.ts';
import { composeMail } from '../emails/compose.ts';
import { feedback } from '../functions/feedback.ts';
import { ingest } from '../functions/ingest.ts';
import { reply } from '../functions/reply.ts';
import { forwardEvent } from '../functions/runtime/forwarded.ts';
import { alarm, feedbackQueue, httpPost, mailQueue, tick } from '../functions/runtime/lambda.ts';
import type { LedgerEntry } from '../functions/runtime/ports.ts';
import { send } from '../functions/send.ts';
import { sweep } from '../functions/sweep.ts';
import { unsubscribe } from '../functions/unsubscribe.ts';
import type { WebAnswer } from './http.ts';
import type { Consumer } from './queue.ts';
import { sample } from './samples.ts';
import type { Alarm } from './scheduler.ts';
import type { MailLabel } from './ses.ts';
import { openStore, type StoreOptions } from './store.ts';

/** The functions that Lambda runs, invoked here with the same events; and a look at what they stored. */
export interface Product {
  rejected: Consumer;
  reply: Consumer;
  feedback: Consumer;
  /** Invokes the target of an alarm, again and again as Scheduler does, a few times. Never throws. */
  ring(alarm: Alarm): Promise<void>;
  sweep(): Promise<void>;
  /** Whether a sweep at that moment would find something to do. */
  needsSweep(at: Instant): Promise<boolean>;
  /** The function URL: its path, `/<token>`. */
  unsubscribe(method: string, path: string): Promise<WebAnswer>;
  people(): Promise<Person[]>;
  /** Of all people, oldest first. */
  ledger(): Promise<LedgerEntry[]>;
  label(tags: Record<string, string>): Promise<MailLabel | null>;
  /** Does once what a forward needs and changes nothing, so that the first one is as quick as any other. */
  warmUp(): Promise<void>;
  close(): Promise<void>;
}

const RINGS = 3;

/** What Lambda tells a function about the invocation. */
export const context = (functionName: string): Context => ({
  callbackWaitsForEmptyEventLoop: false,
  functionName,
  functionVersion: '$LATEST',
  invokedFunctionArn: `arn:aws:lambda:local:000000000000:function:${functionName}`,
  memoryLimitInMB: '512',
  awsRequestId: 'local',
  logGroupName: functionName,
  logStreamName: 'local',
  getRemainingTimeInMillis: () => 30_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
});

/** Opens the product on stand-ins: its table is made where there is none yet. */
export const openProduct = async (options: StoreOptions): Promise<Product> => {
  const { log, now } = options;
  const { ports, ...store } = await openStore(options);
  const portsOf = () => ports;
  const functions = {
    ingest: mailQueue(ingest, portsOf),
    reply: mailQueue(reply, portsOf),
    feedback: feedbackQueue(feedback, portsOf),
    send: alarm(send, portsOf),
    sweep: tick(sweep, portsOf),
    unsubscribe: httpPost(unsubscribe, portsOf),
  };
  return {
    rejected: (event) => functions.ingest(event, context('ingest')),
    reply: (event) => functions.reply(event, context('reply')),
    feedback: (event) => functions.feedback(event, context('feedback')),
    ring: async ({ name, input }) => {
      for (let attempt = 1; attempt <= RINGS; attempt++) {
        try {
          return await functions.send(JSON.parse(input), context('send'));
        } catch (error) {
          log.error('alarm-failed', { alarm: name, attempt }, error);
        }
      }
    },
    sweep: async () => {
      try {
        await functions.sweep(undefined, context('sweep'));
      } catch (error) {
        log.error('sweep-failed', { at: new Date(now()).toISOString() }, error);
      }
    },
    needsSweep: store.needsSweep,
    unsubscribe: async (method, rawPath) => {
      const event = { version: '2.0', rawPath, requestContext: { http: { method, path: rawPath } } };
      const { statusCode, headers, body } = await functions.unsubscribe(event, context('unsubscribe'));
      return { status: statusCode, type: headers['content-type'] ?? 'text/html', body, headers };
    },
    people: async () => {
      const loaded = await Promise.all((await store.personIds()).map((id) => ports.people.load(id)));
      return loaded.flatMap((one) => (one ? [one.person] : []));
    },
    ledger: async () => {
      const entries = await Promise.all((await store.personIds()).map((id) => ports.ledger.ofPerson(id)));
      return entries.flat().toSorted((a, b) => a.claimedAt - b.claimedAt);
    },
    label: async ({ person = '', mail = '' }) => {
      const entry = await ports.ledger.get(person, mail);
      return entry && { step: entry.mail.kind, opportunityId: entry.mail.opportunityId };
    },
    warmUp: async () => {
      const read = await readMessage(sample('human', now()) ?? Buffer.alloc(0));
      if (!read.ok) return;
      const nobody = newPerson('nobody', 'nobody@localhost', ports.settings.zone, now());
      const event = forwardEvent(read.message, { objectKey: '', receivedAt: now() }, false);
      const { person, mails } = decide(nobody, event, now());
      const { domain, unsubscribeUrl } = ports.settings;
      const context = {
        now: now(),
        domain,
        unsubscribeUrl,
        token: ports.newToken(),
        thread: [],
        inReplyTo: null,
      };
      for (const mail of mails) composeMail(mail, person, context);
      await ports.people.load(nobody.id);
    },
    close: async () => store.close(),
  };
};
