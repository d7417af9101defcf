import { type DynamoDBClient, UpdateItemCommand } from '@aws-sdk/client-dynamodb';
import { number, numberOf, text } from './attributes.ts';
import { BUDGET, dayAndHour } from './budget.ts';
import type { Budgets } from './ports.ts';
import { expiry, hashed, keys, SHARDS, shardOf } from './table.ts';

/** Budgets as counters in the table: one write a mail for its sender, one for its person, and one for a
 * sender's first of the day. */
export const dynamoBudgets = (client: DynamoDBClient, tableName: string, limits = BUDGET): Budgets => {
  /** Counts one more for today and this hour. */
  const count = async (who: string, now: number): Promise<{ day: number; hour: number }> => {
    const [day, hour] = dayAndHour(now);
    const { Attributes = {} } = await client.send(
      new UpdateItemCommand({
        TableName: tableName,
        Key: { pk: text(keys.budget(who)), sk: text(day) },
        UpdateExpression: 'SET expiresAt = :expiry ADD #day :one, #hour :one',
        ExpressionAttributeNames: { '#day': 'day', '#hour': hour },
        ExpressionAttributeValues: { ':one': number(1), ':expiry': number(expiry.budget(now)) },
        ReturnValues: 'UPDATED_NEW',
      }),
    );
    return { day: numberOf(Attributes, 'day'), hour: numberOf(Attributes, hour) };
  };

  return {
    take: async (sender, now) => {
      const who = hashed(sender);
      const { day, hour } = await count(who, now);
      if (day > limits.senderDay || hour > limits.senderHour) return 'sender';
      if (day > 1) return 'within';
      const all = await count(shardOf('sender', who), now);
      return all.hour > limits.sendersHour / SHARDS ? 'deployment' : 'within';
    },
    takeFor: async (personId, now) => {
      const { day } = await count(hashed(personId), now);
      return day > limits.personDay ? 'person' : 'within';
    },
  };
};
