import { createHash } from 'node:crypto';
import type { Context } from 'aws-lambda';
import { base32 } from '../../core/ids.ts';
import { feedback } from '../../functions/feedback.ts';
import { ingest } from '../../functions/ingest.ts';
import { reply } from '../../functions/reply.ts';
import { memoryBudgets } from '../../functions/runtime/budgets.memory.ts';
import { alarm, feedbackQueue, httpPost, mailQueue, tick } from '../../functions/runtime/lambda.ts';
import { memoryPeople, memoryTable } from '../../functions/runtime/people.memory.ts';
import type { Ports } from '../../functions/runtime/ports.ts';
import { memoryPostman } from '../../functions/runtime/postman.memory.ts';
import { memoryRawMail } from '../../functions/runtime/raw-mail.memory.ts';
import { send } from '../../functions/send.ts';
import { sweep } from '../../functions/sweep.ts';
import { unsubscribe } from '../../functions/unsubscribe.ts';
import { actor } from './actor.ts';
import { aftermath } from './aftermath.ts';
import { readBlobsAtOnce } from './blobs.ts';
import { doorstep, type Incoming } from './doorstep.ts';
import { type Ending, invoke, type Services } from './invocation.ts';
import type { Meaning } from './meaning.ts';
import { oracle, type Trigger } from './oracle.ts';
import { outsiders } from './outsiders.ts';
import { type Mailbox, postOffice } from './post-office.ts';
import { type Answer, type Message, type Queue, queue } from './queue.ts';
import { type Random, random } from './random.ts';
import { scheduler } from './scheduler.ts';
import { timeline } from './timeline.ts';
import type { Violation } from './violation.ts';
import { FAULTS, type Fault, weather } from './weather.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** What is left of every run when all faults are over. */
const TIME_TO_FINISH = 4 * DAY;

export interface Options {
  people: number;
  days: number;
  seed: number;
  faults: ReadonlySet<Fault>;
  /** Of a hundred mails that SES takes, how many nobody ever hears of. */
  eventLoss: number;
  /** Only these people, where a case is made smaller. */
  only?: ReadonlySet<number>;
  /** Told of everything that happens, a line each. */
  tell?: (line: string) => void;
}

export interface Result {
  people: number;
  days: number;
  events: number;
  mails: number;
  faults: Record<string, number>;
  lost: number;
  duplicates: number;
  /** Doubled because nothing was ever heard of the first one: counted apart. */
  unreported: number;
  /** Minutes from a campaign mail's due moment to its acceptance. */
  late: { p50: number; p99: number; max: number };
  violations: Violation[];
  coverage: Record<string, number>;
  trace: string;
  seconds: number;
}

const context: Context = {
  callbackWaitsForEmptyEventLoop: false,
  functionName: 'simulated',
  functionVersion: '$LATEST',
  invokedFunctionArn: 'arn:aws:lambda:local:000000000000:function:simulated',
  memoryLimitInMB: '512',
  awsRequestId: 'simulated',
  logGroupName: 'simulated',
  logStreamName: 'simulated',
  getRemainingTimeInMillis: () => 30_000,
  done: () => {},
  fail: () => {},
  succeed: () => {},
};

const ALL = new Set<Fault>(FAULTS);
export const allFaults: ReadonlySet<Fault> = ALL;

const percentile = (sorted: number[], part: number): number =>
  Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0) / 60_000);

/** One world from one seed: everybody in it, everything that goes wrong, and what may never be. */
export const simulate = async (options: Options): Promise<Result> => {
  readBlobsAtOnce();
  const began = performance.now();
  const { seed, people, days, faults, eventLoss } = options;
  const dice = random(seed, 'world');
  // Any day of a year, so that runs cross different changes of clocks.
  const start = Date.parse('2026-01-05T00:00:00Z') + dice.between(0, 364) * DAY;
  const end = start + days * DAY;
  const open = dice.chance(0.5);
  const zone = dice.pick([
    'Europe/Berlin',
    'America/Los_Angeles',
    'Asia/Tokyo',
    'Pacific/Auckland',
    'Asia/Kolkata',
  ]);
  const clock = timeline(start);
  const sky = weather(random(seed, 'weather'), start + 5 * DAY, end, faults);
  const coverage: Record<string, number> = {};
  const cover = (what: string): void => {
    coverage[what] = (coverage[what] ?? 0) + 1;
  };
  const trace = createHash('sha256');
  const note = (line: string): void => {
    const stamped = `${new Date(clock.now()).toISOString()} ${line}`;
    trace.update(stamped);
    options.tell?.(stamped);
  };

  const meanings = new Map<string, Meaning>();
  const mailboxes = new Map<string, Mailbox>();
  const objects = new Map<string, Uint8Array>();
  const table = memoryTable();
  const store = memoryPeople(table);
  const texts = new Map<string, string>();
  const watch = oracle({
    seed,
    sky,
    now: clock.now,
    zone,
    open,
    meaningOf: (key) => meanings.get(key),
    textOf: (key) => texts.get(key) ?? '',
  });

  let posting: Trigger = { by: 'alarm' };
  let mails = 0;
  const tokens = random(seed, 'tokens');
  // Made before the office that tells them of events, which is made of them.
  let arrive: (mail: Parameters<ReturnType<typeof postOffice>>[0]) => void = () => {};
  const services: Services = {
    people: store,
    ledger: store,
    tokens: store,
    budgets: memoryBudgets(),
    rawMail: memoryRawMail(objects),
    postman: memoryPostman((mail) => {
      mails += 1;
      note(`took ${mail.tags.mail} as ${mail.sesId}`);
      watch.posted(mail, posting);
      arrive(mail);
    }),
    alarms: {
      set: async () => {},
      cancel: async () => {},
      setDigest: async () => {},
      cancelDigest: async () => {},
    },
    newToken: () => base32(Uint8Array.from({ length: 16 }, () => tokens.between(0, 255))),
    settings: {
      domain: 'in.example.org',
      unsubscribeUrl: 'https://leave.example.org/unsubscribe',
      owners: open ? 'everyone' : Array.from({ length: people }, (_, n) => `canary${n}@home.example`),
      zone,
      silence: 12 * HOUR,
    },
  };

  let invocations = 0;
  const streams = new Map<string, { dice: Random; count: number }>();
  /** Whose luck an invocation shares: leaving others out leaves it as it is. */
  const streamOf = (name: string): Random => {
    const known = streams.get(name) ?? { dice: random(seed, `luck ${name}`), count: 0 };
    streams.set(name, known);
    return known.dice;
  };

  const run = <Output>(
    name: string,
    trigger: Trigger,
    luck: string,
    lasts: number,
    handle: (ports: Ports) => Promise<Output>,
    recordOf: (id: string) => string = (id) => id,
  ): Promise<Ending<Output>> => {
    invocations += 1;
    const number = invocations;
    note(`${name} #${number} begins`);
    const ending = invoke(
      services,
      {
        clock,
        sky,
        dice: streamOf(luck),
        lasts,
        watcher: {
          called: (port) => watch.called(port, trigger),
          posting: () => {
            posting = trigger;
          },
          committed: (commit, result) => {
            note(
              `#${number} ${result.result} ${commit.person.id} v${commit.person.version} ${commit.seen ?? '-'}`,
            );
            cover(`commit ${result.result}`);
            watch.committed(commit, result, trigger);
          },
          logged: (level, outcome, ids) => {
            const record = typeof ids.record === 'string' ? recordOf(ids.record) : '';
            note(`#${number} ${outcome} ${typeof ids.what === 'string' ? ids.what : ''} ${record}`);
            cover(
              level === 'error'
                ? `error ${outcome}`
                : `${name} ${outcome} ${typeof ids.what === 'string' ? ids.what.split(' ')[0] : ''}`,
            );
            watch.logged(outcome, ids);
            after.logged(outcome, record);
          },
        },
      },
      handle,
    );
    void ending.then(({ ended }) => {
      if (ended !== 'returned') note(`#${number} ${ended}`);
      cover(`${name} ${ended}`);
    });
    return ending;
  };

  const fed = (
    name: string,
    by: 'mail' | 'feedback',
    lasts: number,
    handlerOf: (ports: Ports) => (event: unknown) => Promise<Answer>,
  ) =>
    queue({
      name,
      clock,
      sky,
      dice: random(seed, `queue ${name}`),
      batch: by === 'mail' ? 5 : 10,
      done: (message, attempts, waited) => after.handled(name, message, attempts, waited),
      deliver: (messages: Message[]) => {
        const about = new Map(messages.map((one) => [one.id, one.about]));
        const keys = messages.map((one) => one.about);
        const trigger: Trigger = by === 'mail' ? { by, keys } : { by };
        const Records = messages.map(({ id, body }) => ({ messageId: id, body }));
        return run(
          name,
          trigger,
          name,
          lasts,
          (ports) => handlerOf(ports)({ Records }),
          (id) => about.get(id) ?? id,
        );
      },
    });
  const lambda = {
    ingest: (ports: Ports) => (event: unknown) =>
      call<Answer>(
        mailQueue(ingest, () => ports),
        event,
      ),
    reply: (ports: Ports) => (event: unknown) =>
      call<Answer>(
        mailQueue(reply, () => ports),
        event,
      ),
    feedback: (ports: Ports) => (event: unknown) =>
      call<Answer>(
        feedbackQueue(feedback, () => ports),
        event,
      ),
  };
  const queues: Record<'rejected' | 'reply' | 'events', Queue> = {
    rejected: fed('ingest', 'mail', 30 * SECOND, lambda.ingest),
    reply: fed('reply', 'mail', 30 * SECOND, lambda.reply),
    events: fed('feedback', 'feedback', 30 * SECOND, lambda.feedback),
  };
  const alarms = scheduler({
    clock,
    sky,
    diceOf: (personId) => streamOf(`alarm ${watch.beliefs.get(personId)?.writer ?? personId}`),
    ring: (input, personId) => {
      if (/@|canary/i.test(input)) watch.violate(11, 'an alarm names somebody');
      const luck = `ring ${watch.beliefs.get(personId)?.writer ?? personId}`;
      return run('send', { by: 'alarm' }, luck, 30 * SECOND, (ports) =>
        call<void>(
          alarm(send, () => ports),
          JSON.parse(input),
        ),
      );
    },
  });
  services.alarms = alarms;
  arrive = postOffice({
    clock,
    sky,
    events: queues.events,
    mailboxes,
    strangers: random(seed, 'strangers'),
    eventLoss,
    bounced: watch.bounced,
    unreported: (mail) => watch.unreported(mail.sesId),
  });
  const receive = doorstep({
    clock,
    sky,
    objects,
    rejected: queues.rejected,
    reply: queues.reply,
    received: (key, meaning) => {
      note(`received ${key} ${meaning.kind} ${meaning.command ?? ''}`);
      cover(`received ${meaning.kind} ${meaning.command ?? ''}`);
      meanings.set(key, meaning);
    },
  });
  const take = (mail: Incoming): string => {
    const key = receive(mail);
    if (mail.text !== undefined) texts.set(key, mail.text);
    return key;
  };
  const click = (method: string, token: string, by: string): void => {
    const event = { rawPath: `/${token}`, requestContext: { http: { method, path: `/${token}` } } };
    const trigger: Trigger = { by: method === 'POST' ? 'click' : 'scanner' };
    void run('unsubscribe', trigger, `click ${by}`, 30 * SECOND, (ports) =>
      call<unknown>(
        httpPost(unsubscribe, () => ports),
        event,
      ),
    ).then((ending) => {
      // Clients try again until they get an answer.
      if (ending.ended !== 'returned' && method === 'POST')
        clock.plan(clock.now() + 60 * SECOND, () => click(method, token, by));
    });
  };

  const kindOf = (mailId: string) => {
    const one = watch.decided.get(mailId);
    return one ? { kind: one.mail.kind, opportunityId: one.mail.opportunityId } : null;
  };
  for (let number = 0; number < people; number++) {
    if (options.only && !options.only.has(number)) continue;
    const one = actor({
      number,
      dice: random(seed, `actor ${number}`),
      clock,
      start,
      end,
      receive: take,
      click,
      kindOf,
    });
    mailboxes.set(one.writer.email, one);
  }
  outsiders({ dice: random(seed, 'outsiders'), clock, start, end, people, receive: take });
  const after = aftermath({ clock, sky, table, objects, meanings, watch, queues, end });

  const minute = dice.between(0, 59) * 60 * SECOND;
  for (let at = start + minute; at < end + TIME_TO_FINISH; at += HOUR) {
    clock.plan(at, () => {
      void run('sweep', { by: 'sweep' }, 'sweep', 300 * SECOND, (ports) =>
        call<unknown>(
          tick(sweep, () => ports),
          undefined,
        ),
      );
    });
    clock.plan(at + 60 * SECOND, after.hourly);
  }
  await clock.runUntil(end + TIME_TO_FINISH, () => {});
  const lost = after.lost();
  const sorted = watch.late.toSorted((a, b) => a - b);
  const { duplicates, doubledUnreported } = watch.counts();
  return {
    people: mailboxes.size,
    days,
    events: clock.events(),
    mails,
    faults: sky.counts,
    lost,
    duplicates,
    unreported: doubledUnreported,
    late: { p50: percentile(sorted, 0.5), p99: percentile(sorted, 0.99), max: percentile(sorted, 1) },
    violations: watch.violations,
    coverage,
    trace: trace.digest('hex'),
    seconds: Math.round((performance.now() - began) / 10) / 100,
  };
};

/** Invokes a Lambda handler as the service does. */
const call = <Output>(
  handler: (event: never, context: Context) => Promise<Output> | undefined | unknown,
  event: unknown,
): Promise<Output> => Promise.resolve(Reflect.apply(handler, undefined, [event, context]));
