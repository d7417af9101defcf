import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { type Booked, memoryAlarms } from '../../functions/runtime/alarms.memory.ts';
import { schedulerAlarms } from '../../functions/runtime/alarms.scheduler.ts';
import { memoryPostman, type Posted } from '../../functions/runtime/postman.memory.ts';
import { sesPostman } from '../../functions/runtime/postman.ses.ts';
import { memoryRawMail } from '../../functions/runtime/raw-mail.memory.ts';
import { s3RawMail } from '../../functions/runtime/raw-mail.s3.ts';
import { s3Requests } from '../../functions/runtime/s3.ts';
import { startBucket } from '../../local/s3.ts';
import { startScheduler } from '../../local/scheduler.ts';
import { startSes } from '../../local/ses.ts';
import { openShelf } from '../../local/shelf.ts';
import { MONDAY } from '../support/people.ts';
import { alarmsContract } from './alarms.contract.ts';
import { postmanContract } from './postman.contract.ts';
import { rawMailContract } from './raw-mail.contract.ts';

const REGION = 'eu-central-1';
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
const now = (): number => MONDAY;

rawMailContract('memory', async () => {
  const objects = new Map<string, Uint8Array>();
  return {
    mail: memoryRawMail(objects),
    put: (key, bytes) => objects.set(key, bytes),
    close: async () => {},
  };
});
rawMailContract('S3', async () => {
  const bucket = await startBucket('mail', openShelf());
  const requests = s3Requests({
    bucketUrl: `${bucket.url}/mail`,
    region: REGION,
    credentials: async () => credentials,
    now,
  });
  return {
    mail: s3RawMail(requests),
    put: (key, bytes) => bucket.put(key, Buffer.from(bytes)),
    close: () => bucket.close(),
  };
});

alarmsContract('memory', async () => {
  const book = new Map<string, Booked>();
  return {
    alarms: memoryAlarms(book),
    set: async () => Object.fromEntries([...book].map(([name, one]) => [name, 'at' in one ? one.at : null])),
    close: async () => {},
  };
});
alarmsContract('Scheduler', async () => {
  const scheduler = await startScheduler({ shelf: openShelf(), region: REGION, now });
  const client = new SchedulerClient({ region: REGION, endpoint: scheduler.url, credentials });
  return {
    alarms: schedulerAlarms(client, {
      scheduleGroup: 'people',
      scheduleRoleArn: 'arn:aws:iam::0:role/r',
      sendFunctionArn: 'arn:aws:lambda:local:0:function:send',
      scheduleDeadLetterArn: 'arn:aws:sqs:local:0:dead',
    }),
    set: async () =>
      Object.fromEntries(
        scheduler.alarms().map(({ name, at }) => [name, name.endsWith('-digest') ? null : at]),
      ),
    close: async () => {
      client.destroy();
      await scheduler.close();
    },
  };
});

postmanContract('memory', async () => {
  const posted: Posted[] = [];
  return {
    postman: memoryPostman((mail) => posted.push(mail)),
    arrived: () =>
      posted.map(({ to, tags, raw }) => ({
        to,
        tags: { ...tags },
        raw: Buffer.from(raw).toString('latin1'),
      })),
    close: async () => {},
  };
});
postmanContract('SES', async () => {
  const ses = await startSes({
    shelf: openShelf(),
    region: REGION,
    now,
    publish: () => {},
    label: async () => null,
  });
  const client = new SESClient({ region: REGION, endpoint: ses.url, credentials, maxAttempts: 1 });
  return {
    postman: sesPostman(client, 'roundtwo', REGION),
    arrived: () =>
      ses.mails().map(({ id, to, tags }) => ({
        to: to.join(),
        tags,
        raw: ses.received(id)?.toString('latin1') ?? '',
      })),
    close: async () => {
      client.destroy();
      await ses.close();
    },
  };
});
