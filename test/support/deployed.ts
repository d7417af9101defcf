import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import {
  CreateScheduleCommand,
  GetScheduleCommand,
  type GetScheduleCommandOutput,
  SchedulerClient,
} from '@aws-sdk/client-scheduler';
import { derivedId } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import { feedback } from '../../functions/feedback.ts';
import { ingest } from '../../functions/ingest.ts';
import { reply } from '../../functions/reply.ts';
import { readEnvironment } from '../../functions/runtime/environment.ts';
import { alarm, feedbackQueue, httpPost, mailQueue, tick } from '../../functions/runtime/lambda.ts';
import type { Ports } from '../../functions/runtime/ports.ts';
import { tableDefinition } from '../../functions/runtime/table.ts';
import { portsOver } from '../../functions/runtime/wire.ts';
import { send } from '../../functions/send.ts';
import { sweep } from '../../functions/sweep.ts';
import { unsubscribe } from '../../functions/unsubscribe.ts';
import { startEngine } from '../../local/dynamodb.ts';
import { context } from '../../local/product.ts';
import { receiptNotification } from '../../local/received.ts';
import { startBucket } from '../../local/s3.ts';
import { type Alarm, startScheduler } from '../../local/scheduler.ts';
import { type SentMail, startSes } from '../../local/ses.ts';
import { openShelf } from '../../local/shelf.ts';
import { type Call, record } from './recorder.ts';
import { REGION, type Synthesized, synthesize } from './stack.ts';

/** The functions in the environment that the stack gives them, over stand-ins that note every call. */
export interface Deployed {
  stack: Synthesized;
  ports(): Ports;
  now(): Instant;
  /** Moves the clock. */
  pass(milliseconds: number): void;
  /** From here on everybody may sign up. */
  open(): void;
  /** Calls like this fail, as AWS's own fault, until the next function is done. */
  fail(which: (call: Call) => boolean): void;
  /** Everything that a function called so far. */
  calls(name: string): Call[];
  /** How often a function was invoked. */
  invocations(name: string): number;
  /** The last mail that went out. */
  last(): SentMail;
  sent(): SentMail[];
  alarms(): Alarm[];
  /** A schedule as Scheduler shows it. */
  schedule(name: string): Promise<GetScheduleCommandOutput>;
  /** A mail to rejected@; resolves to the id of whoever would begin with it. */
  forward(raw: string): Promise<string>;
  /** A mail to the reply address of a mail. */
  answer(mail: SentMail, raw: string): Promise<string>;
  /** The same, in words. */
  say(mail: SentMail, text: string): Promise<string>;
  ring(person: string, more: Record<string, unknown>): Promise<void>;
  /** Rings an alarm as Scheduler does, and counts it as rung. */
  rung(alarm: Alarm): Promise<void>;
  /** What SES says of a mail. */
  tell(mail: string, person: string, eventType: string, more?: object): Promise<unknown>;
  click(mail: SentMail): Promise<unknown>;
  sweep(): Promise<unknown>;
  /** The last mail of a kind, as the ledger calls it. */
  mailOf(person: string, kind: string): Promise<string>;
  stop(): Promise<void>;
}

export const OWNER = 'robin@home.example';
const START = Date.parse('2026-11-23T10:00:00Z');

const queued = (notification: unknown) => ({
  Records: [
    {
      messageId: 'm1',
      receiptHandle: 'r1',
      body: JSON.stringify({ Type: 'Notification', Message: JSON.stringify(notification) }),
      attributes: {
        ApproximateReceiveCount: '1',
        SentTimestamp: '0',
        SenderId: 'sns',
        ApproximateFirstReceiveTimestamp: '0',
      },
      messageAttributes: {},
      md5OfBody: '',
      eventSource: 'aws:sqs',
      eventSourceARN: '',
      awsRegion: REGION,
    },
  ],
});

const note = (from: string, subject: string, text: string): string =>
  [`From: ${from}`, `Subject: ${subject}`, 'Content-Type: text/plain', '', text].join('\r\n');

/**
 * @param leftOvers whether every alarm finds itself set already, as after a function that died half way
 * @throws where no database engine runs on this platform
 */
export const deployed = async (leftOvers: boolean): Promise<Deployed> => {
  const stack = synthesize({ owners: OWNER });
  let now: Instant = START;
  let current = '';
  /** Calls like this fail, as AWS's own fault, until a function is done. */
  let failing: (call: Call) => boolean = () => false;
  const invoked = new Map<string, number>();
  const noted: { name: string; call: Call }[] = [];
  const onCall = (call: Call): boolean => {
    if (current !== '') noted.push({ name: current, call });
    return failing(call);
  };

  const [sample] = stack.all('AWS::Lambda::Function').slice(-1);
  const given = stack.resolved(sample?.[1].Properties.Environment);
  const variables: Record<string, string> =
    typeof given === 'object' && given !== null && 'Variables' in given ? Object(given.Variables) : {};
  const environment = readEnvironment({ ...variables, UNSUBSCRIBE_URL: 'https://unsubscribe.example' });

  const engine = await startEngine(undefined, undefined);
  if (!engine) throw new Error('There is no database engine for this platform');
  const bucket = await startBucket(environment.bucketName, openShelf(undefined));
  const scheduler = await startScheduler({ shelf: openShelf(undefined), region: REGION, now: () => now });
  const ses = await startSes({
    shelf: openShelf(undefined),
    region: REGION,
    now: () => now,
    publish: () => {},
    label: async () => null,
  });
  const recorders = {
    dynamodb: await record('dynamodb', engine.endpoint, onCall),
    s3: await record('s3', bucket.url, onCall),
    scheduler: await record('scheduler', scheduler.url, onCall),
    ses: await record('ses', ses.url, onCall),
  };
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const own = new SchedulerClient({ region: REGION, credentials, endpoint: scheduler.url });
  const database = new DynamoDBClient({ region: REGION, credentials, endpoint: engine.endpoint });
  await database.send(new CreateTableCommand(tableDefinition(environment.tableName)));

  const log = { info: () => {}, error: () => {} };
  const portsFor = (owners: string[] | 'everyone'): Ports =>
    portsOver(
      { ...environment, settings: { ...environment.settings, owners } },
      {
        region: REGION,
        credentials,
        dynamodb: recorders.dynamodb.url,
        s3: recorders.s3.url,
        scheduler: recorders.scheduler.url,
        ses: recorders.ses.url,
      },
      { log, now: () => now },
    );
  let ports = portsFor([OWNER]);
  const ones = () => ports;
  const functions = {
    ingest: mailQueue(ingest, ones),
    reply: mailQueue(reply, ones),
    send: alarm(send, ones),
    feedback: feedbackQueue(feedback, ones),
    unsubscribe: httpPost(unsubscribe, ones),
    sweep: tick(sweep, ones),
  };

  const known: string[] = [];
  /** A schedule that an earlier try has made already: setting it again finds it there. */
  const leftOver = async (): Promise<void> => {
    for (const id of known) {
      const person = (await ports.people.load(id))?.person;
      for (const name of [`${id}-${(person?.alarm.seq ?? 0) + 1}`, `${id}-digest`]) {
        const schedule = {
          Name: name,
          GroupName: environment.scheduleGroup,
          ScheduleExpression: 'cron(0 8 ? * MON *)',
          FlexibleTimeWindow: { Mode: 'OFF' as const },
          Target: { Arn: 'arn:aws:lambda:x', RoleArn: 'arn:aws:iam::x', Input: '{}' },
        };
        await own.send(new CreateScheduleCommand(schedule)).catch(() => {});
      }
    }
  };
  const as = async <Result>(name: string, act: () => Promise<Result>): Promise<Result> => {
    if (leftOvers) await leftOver();
    current = name;
    invoked.set(name, (invoked.get(name) ?? 0) + 1);
    try {
      return await act();
    } finally {
      current = '';
      failing = () => false;
    }
  };

  let mails = 0;
  const receive = async (mailbox: 'ingest' | 'reply', to: string, raw: string): Promise<string> => {
    const prefix = mailbox === 'ingest' ? 'rejected' : 'reply';
    mails += 1;
    const key = `${prefix}/mail${mails}`;
    const from = /^From: (.*)$/m.exec(raw)?.[1] ?? '';
    bucket.put(key, Buffer.from(raw));
    const mail = { from, to: [to], raw: Buffer.from(raw) };
    const receipt = receiptNotification({
      id: `mail${mails}`,
      mail,
      bucket: environment.bucketName,
      key,
      now,
    });
    if (mailbox === 'ingest') known.push(derivedId(key, 'person'));
    await as(mailbox, () => functions[mailbox](queued(receipt), context(mailbox)));
    return derivedId(key, 'person');
  };
  const { domain } = environment.settings;
  const forward = (raw: string): Promise<string> => receive('ingest', `rejected@${domain}`, raw);
  const last = (): SentMail => {
    const mail = ses.mails().at(-1);
    if (!mail) throw new Error('Nothing was sent');
    return mail;
  };
  const tokenOf = (mail: SentMail): string =>
    /reply\+([a-z2-7]{26})/.exec(String(ses.delivered(mail.id)))?.[1] ?? '';
  const answer = (mail: SentMail, raw: string): Promise<string> =>
    receive('reply', `reply+${tokenOf(mail)}@${domain}`, raw);
  const say = (mail: SentMail, text: string): Promise<string> =>
    answer(mail, note(mail.to[0] ?? '', `Re: ${mail.subject}`, text));
  const ring = (person: string, more: Record<string, unknown>) =>
    as('send', () => functions.send({ person, ...more }, context('send')));
  const tell = (mail: string, person: string, eventType: string, more: object = {}) => {
    const about = {
      messageId: 'x1',
      timestamp: new Date(now).toISOString(),
      tags: { mail: [mail], person: [person] },
    };
    return as('feedback', () =>
      functions.feedback(queued({ eventType, mail: about, ...more }), context('feedback')),
    );
  };
  const click = (mail: SentMail) =>
    as('unsubscribe', () =>
      functions.unsubscribe(
        { rawPath: `/${tokenOf(mail)}`, requestContext: { http: { method: 'POST' } } },
        context('unsubscribe'),
      ),
    );

  return {
    stack,
    ports: ones,
    now: () => now,
    pass: (milliseconds) => {
      now += milliseconds;
    },
    open: () => {
      ports = portsFor('everyone');
    },
    fail: (which) => {
      failing = which;
    },
    calls: (name) => noted.filter((one) => one.name === name).map(({ call }) => call),
    invocations: (name) => invoked.get(name) ?? 0,
    last,
    sent: ses.mails,
    alarms: scheduler.alarms,
    schedule: (name) =>
      own.send(new GetScheduleCommand({ Name: name, GroupName: environment.scheduleGroup })),
    forward,
    answer,
    say,
    ring,
    rung: async (alarm) => {
      now = Math.max(now, alarm.at);
      const { person, ...more } = JSON.parse(alarm.input);
      await ring(person, more);
      scheduler.rung(alarm);
    },
    tell,
    click,
    sweep: () => as('sweep', () => functions.sweep(undefined, context('sweep'))),
    mailOf: async (person, kind) =>
      (await ports.ledger.ofPerson(person)).findLast(({ mail }) => mail.kind === kind)?.mailId ?? '',
    stop: async () => {
      own.destroy();
      database.destroy();
      for (const one of [...Object.values(recorders), bucket, scheduler, ses]) await one.close();
      await engine.stop();
    },
  };
};
