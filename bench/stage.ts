import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { derivedId } from '../core/ids.ts';
import { ingest } from '../functions/ingest.ts';
import type { Variable } from '../functions/runtime/environment.ts';
import { receivedMail } from '../functions/runtime/received-mail.ts';
import { startEngine } from '../local/dynamodb.ts';
import { asStored, receiptNotification } from '../local/received.ts';
import { startBucket } from '../local/s3.ts';
import { startScheduler } from '../local/scheduler.ts';
import { startSes } from '../local/ses.ts';
import { openShelf } from '../local/shelf.ts';
import { openStore } from '../local/store.ts';

/** Monday morning, when everybody forwards; letters are due on Tuesday. */
export const MONDAY = Date.parse('2027-01-11T10:00:00Z');
export const TUESDAY = MONDAY + 24 * 3_600_000;

const BUCKET = 'mail';
const REGION = 'eu-central-1';
const ZONE = 'Europe/London';
const FORWARD = readFileSync(
  fileURLToPath(new URL('../test/fixtures/forwards/gmail-web_en_note.eml', import.meta.url)),
  'latin1',
);

/** Stand-ins for AWS, and events for the functions that run against them. Every event is about a person of its own. */
export interface Stage {
  environment: Record<Variable | `AWS_${string}` | `POWERTOOLS_${string}`, string>;
  /** A rejection that waits in the bucket, as SQS tells of it. */
  forward: () => object;
  /** Somebody whose letter is due on Tuesday, as Scheduler tells of them. */
  due: () => Promise<object>;
  /** The same for the peer, in its own terms. */
  peerDue: () => Promise<object>;
  /** "done", in answer to a receipt. */
  answer: () => Promise<object>;
  /** SES's Send event of a receipt. */
  sendEvent: () => Promise<object>;
  /** A press on one-click unsubscribe. */
  unsubscribe: () => Promise<object>;
  close: () => Promise<void>;
}

const viaSns = (notification: object): object => ({
  Records: [
    {
      messageId: 'bench',
      body: JSON.stringify({ Type: 'Notification', Message: JSON.stringify(notification) }),
    },
  ],
});

/** Opens it: real engine, stand-ins over HTTP on this machine. */
export const openStage = async (): Promise<Stage> => {
  const now = () => MONDAY;
  const log = { info: () => {}, error: (what: string) => console.error(what) };
  const engine = await startEngine('embedded', undefined);
  if (!engine) throw new Error('The bench needs the embedded database engine.');
  const bucket = await startBucket(BUCKET, openShelf());
  const scheduler = await startScheduler({ shelf: openShelf(), region: REGION, now, onChange: () => {} });
  const ses = await startSes({
    ...{ shelf: openShelf(), region: REGION, now, publish: () => {} },
    label: async () => null,
  });
  const { ports, close } = await openStore({
    ...{
      engine,
      region: REGION,
      bucket: BUCKET,
      unsubscribeUrl: 'https://leave.example',
      zone: ZONE,
      now,
      log,
    },
    endpoints: { s3: bucket.url, ses: ses.url, scheduler: scheduler.url },
  });

  let count = 0;
  const notificationOf = (from: string, to: string, raw: string): object => {
    const id = derivedId('bench', String(count++));
    const key = `${to.startsWith('reply') ? 'reply' : 'rejected'}/${id}`;
    const mail = { from, to: [to], raw: Buffer.from(raw, 'latin1') };
    bucket.put(key, asStored(mail, id, MONDAY));
    return receiptNotification({ id, mail, bucket: BUCKET, key, now: MONDAY });
  };
  const rejection = (): { person: string; notification: object } => {
    const person = `robin.${count}@home.example`;
    const raw = FORWARD.replaceAll('robin.vale@home.example', person).replace('CAGm5x', `CAGm5x${count}`);
    return { person, notification: notificationOf(person, 'rejected@roundtwo.localhost', raw) };
  };
  /** Somebody who has just forwarded, and the receipt that they got. */
  const newcomer = async () => {
    const { person, notification } = rejection();
    await ingest(ports)(receivedMail(notification));
    const sent = ses.mails().at(-1);
    if (!sent) throw new Error('No receipt was sent.');
    const receipt = String(ses.received(sent.id));
    const replyTo = /^Reply-To:.*?<(reply\+[^>]+)>/im.exec(receipt.replaceAll(/\r\n[ \t]/g, ' '))?.[1] ?? '';
    return { person, sent, replyTo };
  };

  return {
    environment: {
      AWS_REGION: REGION,
      AWS_ACCESS_KEY_ID: 'bench',
      AWS_SECRET_ACCESS_KEY: 'bench',
      AWS_ENDPOINT_URL_DYNAMODB: engine.endpoint,
      AWS_ENDPOINT_URL_S3: bucket.url,
      AWS_ENDPOINT_URL_SCHEDULER: scheduler.url,
      AWS_ENDPOINT_URL_SES: ses.url,
      TABLE_NAME: 'roundtwo',
      BUCKET_NAME: BUCKET,
      MAIL_DOMAIN: 'roundtwo.localhost',
      CONFIGURATION_SET: 'roundtwo',
      SCHEDULE_GROUP: 'roundtwo',
      SCHEDULE_ROLE_ARN: 'arn:aws:iam::000000000000:role/scheduler',
      SEND_FUNCTION_ARN: `arn:aws:lambda:${REGION}:000000000000:function:send`,
      SCHEDULE_DEAD_LETTER_ARN: `arn:aws:sqs:${REGION}:000000000000:dead`,
      UNSUBSCRIBE_URL: 'https://leave.example',
      OWNERS: 'local',
      DEPLOYMENT: 'bench',
      ZONE,
      // What the peer's tools ask of a Lambda.
      POWERTOOLS_TRACE_ENABLED: 'false',
      POWERTOOLS_DEV: 'false',
    },
    forward: () => viaSns(rejection().notification),
    due: async () => {
      const { sent } = await newcomer();
      return { person: sent.tags.person ?? '', seq: 1 };
    },
    peerDue: async () => {
      const { DynamoDBClient, PutItemCommand } = await import('@aws-sdk/client-dynamodb');
      const client = new DynamoDBClient({
        ...{ region: REGION, endpoint: engine.endpoint },
        credentials: { accessKeyId: 'bench', secretAccessKey: 'bench' },
      });
      const person = `robin.${count++}@home.example`;
      const id = derivedId(person, 'opportunity');
      const text = (S: string) => ({ S });
      await client.send(
        new PutItemCommand({
          TableName: 'roundtwo',
          Item: {
            ...{ pk: text(`USER#${person}`), sk: text(`OPPORTUNITY#${id}`), id: text(id), next: { N: '0' } },
            ...{ company: text('larkspur'), role: text('Logistics Planner'), contact: text('Priya Raman') },
            rejectedAt: text(new Date(MONDAY).toISOString()),
          },
        }),
      );
      client.destroy();
      return { person, id, step: 0 };
    },
    answer: async () => {
      const { person, replyTo } = await newcomer();
      const lines = [
        ...[`From: Robin Vale <${person}>`, `To: ${replyTo}`, 'Subject: Re: Your application'],
        ...[`Message-ID: <answer-${count}@home.example>`, 'Content-Type: text/plain; charset=utf-8', ''],
        ...[
          'impressed: how calm the warehouse was',
          '',
          'On Mon, 11 Jan 2027 at 10:00, Round Two wrote:',
          '',
        ],
        ...['> What impressed you?', '> done · skip · stop'],
      ];
      return viaSns(notificationOf(person, replyTo, lines.join('\r\n')));
    },
    sendEvent: async () => {
      const { sent } = await newcomer();
      return viaSns({
        eventType: 'Send',
        mail: {
          ...{ timestamp: new Date(MONDAY).toISOString(), messageId: sent.id },
          tags: Object.fromEntries(Object.entries(sent.tags).map(([name, value]) => [name, [value]])),
        },
        send: {},
      });
    },
    unsubscribe: async () => {
      const { replyTo } = await newcomer();
      const token = /\+([a-z2-7]{26})/.exec(replyTo)?.[1] ?? '';
      return { version: '2.0', rawPath: `/${token}`, requestContext: { http: { method: 'POST' } } };
    },
    close: async () => {
      close();
      await Promise.all([bucket.close(), scheduler.close(), ses.close(), engine.stop()]);
    },
  };
};
