/** A forward comes in: parsed, stored, scheduled, answered. */
import { createHash } from 'node:crypto';
import middy from '@middy/core';
import { simpleParser } from 'mailparser';
import { z } from 'zod';
import { environment, logger, metrics, morning, STEPS, s3, schedule, sendMail, table } from './services.mjs';

const Notification = z.object({
  mail: z.object({ timestamp: z.string(), source: z.string(), messageId: z.string() }),
  receipt: z.object({
    recipients: z.array(z.string()),
    dmarcVerdict: z.object({ status: z.string() }),
    action: z.object({ objectKey: z.string() }),
  }),
});

const FORWARDED = /^-{5,}\s*Forwarded message\s*-{5,}$/m;
const header = (text, name) => new RegExp(`^${name}:\\s*(.+)$`, 'm').exec(text)?.[1] ?? null;
const REJECTION = /unfortunately|not be moving forward|another (candidate|applicant)|regret to inform/i;

const understand = ({ text = '' }) => {
  const forwarded = text.split(FORWARDED)[1] ?? text;
  const from = header(forwarded, 'From') ?? '';
  const email = /<([^>]+)>/.exec(from)?.[1] ?? from;
  return {
    isRejection: REJECTION.test(forwarded),
    company: email.split('@')[1]?.split('.')[0] ?? null,
    contact: from.replace(/\s*<.*/, ''),
    role: /(?:position|role) of (?:the )?([A-Z][\w ]+)/.exec(forwarded)?.[1] ?? header(forwarded, 'Subject'),
  };
};

const take = async (record) => {
  const { mail, receipt } = Notification.parse(JSON.parse(JSON.parse(record.body).Message));
  const object = await s3.getObject({ Bucket: environment.BUCKET_NAME, Key: receipt.action.objectKey });
  const parsed = await simpleParser(Buffer.from(await object.Body.transformToByteArray()));
  const person = parsed.from.value[0].address;
  const { Items } = await table.query({
    TableName: environment.TABLE_NAME,
    KeyConditionExpression: 'pk = :pk',
    ExpressionAttributeValues: { ':pk': `USER#${person}` },
  });
  const { isRejection, ...said } = understand(parsed);
  const id = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16);
  if (!isRejection || Items.some((item) => item.id === id)) return;
  const opportunity = { id, ...said, rejectedAt: mail.timestamp, next: 0 };
  await table.transactWrite({
    TransactItems: [
      {
        Put: {
          TableName: environment.TABLE_NAME,
          Item: { pk: `USER#${person}`, sk: `OPPORTUNITY#${id}`, ...opportunity },
        },
      },
      {
        Put: {
          TableName: environment.TABLE_NAME,
          Item: { pk: `SEEN#${mail.messageId}`, sk: 'SEEN' },
          ConditionExpression: 'attribute_not_exists(pk)',
        },
      },
    ],
  });
  const at = morning(mail.timestamp, STEPS[0].days, environment.ZONE);
  await schedule(`${id}-0`, at, { person, id, step: 0 });
  await sendMail(person, opportunity, `Your application at ${said.company}`, {
    heading: 'We have got it',
    intro: `We follow ${said.role} at ${said.company} for a year.`,
    rows: [
      ['Company', said.company ?? ''],
      ['Role', said.role ?? ''],
      ['Contact', said.contact],
      ...STEPS.map(({ name, days }) => [
        name,
        morning(mail.timestamp, days, environment.ZONE).toFormat('d LLLL'),
      ]),
    ],
  });
  metrics.addMetric('ingested', 'Count', 1);
  logger.info('ingested', { id });
};

export const handler = middy(async ({ Records }) => {
  const failed = [];
  for (const record of Records) {
    try {
      await take(record);
    } catch (error) {
      logger.error('failed', error);
      failed.push({ itemIdentifier: record.messageId });
    }
  }
  metrics.publishStoredMetrics();
  return { batchItemFailures: failed };
});
