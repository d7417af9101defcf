/** A step is due: looked up, rendered, sent, and the next one scheduled. */
import middy from '@middy/core';
import { z } from 'zod';
import { environment, logger, metrics, morning, STEPS, schedule, sendMail, table } from './services.mjs';

const Due = z.object({ person: z.string(), id: z.string(), step: z.number() });

export const handler = middy(async (event) => {
  const { person, id, step } = Due.parse(event);
  const Key = { pk: `USER#${person}`, sk: `OPPORTUNITY#${id}` };
  const { Item: opportunity } = await table.get({ TableName: environment.TABLE_NAME, Key });
  if (opportunity?.next !== step) return;
  await table.update({
    TableName: environment.TABLE_NAME,
    Key,
    UpdateExpression: 'SET #next = :next',
    ConditionExpression: '#next = :step',
    ExpressionAttributeNames: { '#next': 'next' },
    ExpressionAttributeValues: { ':next': step + 1, ':step': step },
  });
  await sendMail(person, opportunity, `Your application at ${opportunity.company}`, {
    heading: 'A letter to send',
    intro: `Dear ${opportunity.contact}, thank you for your time. I would be glad to be kept in mind for ${opportunity.role}.`,
    rows: [
      ['Company', opportunity.company ?? ''],
      ['Role', opportunity.role ?? ''],
    ],
  });
  const next = STEPS[step + 1];
  if (next) {
    const at = morning(opportunity.rejectedAt, next.days, environment.ZONE);
    await schedule(`${id}-${step + 1}`, at, { person, id, step: step + 1 });
  }
  metrics.addMetric('sent', 'Count', 1);
  metrics.publishStoredMetrics();
  logger.info('sent', { id });
});
