import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { Tracer } from '@aws-lambda-powertools/tracer';
import { DynamoDB } from '@aws-sdk/client-dynamodb';
import { S3 } from '@aws-sdk/client-s3';
import { Scheduler } from '@aws-sdk/client-scheduler';
import { SES } from '@aws-sdk/client-ses';
import { DynamoDBDocument } from '@aws-sdk/lib-dynamodb';
import { DateTime } from 'luxon';
import { z } from 'zod';
import { compose } from './mail.mjs';

export const logger = new Logger({ serviceName: 'peer' });
export const metrics = new Metrics({ namespace: 'peer', serviceName: 'peer' });
const tracer = new Tracer({ serviceName: 'peer' });
export const environment = z
  .object({ TABLE_NAME: z.string(), BUCKET_NAME: z.string(), MAIL_DOMAIN: z.string(), ZONE: z.string() })
  .parse(process.env);
export const table = DynamoDBDocument.from(tracer.captureAWSv3Client(new DynamoDB()));
export const s3 = tracer.captureAWSv3Client(new S3({ forcePathStyle: true }));
const ses = tracer.captureAWSv3Client(new SES());
const scheduler = tracer.captureAWSv3Client(new Scheduler());

export const STEPS = [
  { name: 'letter', days: 1 },
  { name: 'connect', days: 3 },
  { name: 'advice', days: 6 },
  { name: 'check-in', days: 30 },
];

/** Nine in the morning, on a working day, in the person's zone. */
export const morning = (from, days, zone) => {
  let day = DateTime.fromISO(from, { zone })
    .plus({ days })
    .set({ hour: 9, minute: 0, second: 0, millisecond: 0 });
  while (day.weekday > 5) day = day.plus({ days: 1 });
  return day;
};

export const schedule = async (name, at, input) =>
  scheduler.createSchedule({
    Name: name,
    GroupName: 'peer',
    ScheduleExpression: `at(${at.toUTC().toFormat("yyyy-MM-dd'T'HH:mm:ss")})`,
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: {
      Arn: 'arn:aws:lambda:local:000000000000:function:send',
      RoleArn: 'arn:aws:iam::000000000000:role/scheduler',
      Input: JSON.stringify(input),
    },
  });

export const sendMail = async (to, opportunity, subject, words) => {
  const reply = `reply+${opportunity.id}@${environment.MAIL_DOMAIN}`;
  const raw = await compose({
    from: `Peer <rejected@${environment.MAIL_DOMAIN}>`,
    to,
    replyTo: reply,
    subject,
    headers: { 'Auto-Submitted': 'auto-generated' },
    links: ['done', 'skip', 'stop'].map((word) => ({ href: `mailto:${reply}?body=${word}`, label: word })),
    ...words,
  });
  const { MessageId } = await ses.sendRawEmail({ RawMessage: { Data: raw }, Destinations: [to] });
  await table.update({
    TableName: environment.TABLE_NAME,
    Key: { pk: `USER#${to}`, sk: `OPPORTUNITY#${opportunity.id}` },
    UpdateExpression: 'SET lastMail = :id',
    ExpressionAttributeValues: { ':id': MessageId },
  });
};
