import {
  ConditionalCheckFailedException,
  type DynamoDBClient,
  GetItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type Update,
  UpdateItemCommand,
} from '@aws-sdk/client-dynamodb';
import { type Item, number, text, textOf } from './attributes.ts';
import {
  type Condition,
  changed,
  isNotSent,
  isStillOpen,
  isStillOurs,
  type More,
  oneMoreUnknown,
} from './ledger-writes.ts';
import type { Ledger, LedgerEntry } from './ports.ts';
import { entryFrom } from './stored.ts';
import { keys, shards, TABLE } from './table.ts';

/** Two mails of one thread may be marked at the same moment; the second only has to come again. */
const MARK_ATTEMPTS = 4;

/** The ledger in DynamoDB: every change is conditional on what it was, so of two that race one wins. */
export const dynamoLedger = (client: DynamoDBClient, tableName: string): Ledger => {
  const read = async (pk: string, sk: string): Promise<LedgerEntry | null> => {
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: { pk: text(pk), sk: text(sk) }, ConsistentRead: true }),
    );
    return Item ? entryFrom(Item) : null;
  };

  /** False where the condition does not hold. */
  const update = async (entry: LedgerEntry, condition: Condition, more?: More): Promise<boolean> => {
    try {
      await client.send(new UpdateItemCommand(changed(tableName, entry, condition, more)));
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      throw error;
    }
  };

  const markWithThread = async (
    sent: LedgerEntry,
    opportunityId: string,
    messageId: string,
  ): Promise<void> => {
    const lengthened: Update = {
      TableName: tableName,
      Key: { pk: text(keys.person(sent.personId)), sk: text(keys.thread(opportunityId)) },
      UpdateExpression: 'SET messageIds = list_append(if_not_exists(messageIds, :none), :id)',
      ExpressionAttributeValues: { ':none': { L: [] }, ':id': { L: [text(messageId)] } },
    };
    const TransactItems = [{ Update: changed(tableName, sent, isNotSent) }, { Update: lengthened }];
    for (let attempt = 1; ; attempt++) {
      try {
        await client.send(new TransactWriteItemsCommand({ TransactItems }));
        return;
      } catch (error) {
        if (!(error instanceof TransactionCanceledException)) throw error;
        const codes = (error.CancellationReasons ?? []).map(({ Code }) => Code);
        // Marked by somebody else already, or gone with its person.
        if (codes.includes('ConditionalCheckFailed')) return;
        if (!codes.includes('TransactionConflict') || attempt === MARK_ATTEMPTS) throw error;
      }
    }
  };

  /** Keys of one kind in the sweep's index that are due, over all its partitions, the most overdue first. */
  const dueKeys = async (kind: 'person' | 'mail', now: number, limit: number): Promise<Item[]> => {
    const pages = await Promise.all(
      shards(kind).map(async (shard) => {
        const { Items = [] } = await client.send(
          new QueryCommand({
            TableName: tableName,
            IndexName: TABLE.index.name,
            KeyConditionExpression: 'dueShard = :shard AND dueAt <= :now',
            ExpressionAttributeValues: { ':shard': text(shard), ':now': number(now) },
            Limit: limit,
          }),
        );
        return Items;
      }),
    );
    const at = (item: Item): number => Number(item.dueAt?.N ?? 0);
    const byAge = pages.flat().toSorted((a, b) => at(a) - at(b));
    return byAge.slice(0, limit);
  };

  return {
    get: (personId, mailId) => read(keys.person(personId), keys.mail(mailId)),
    reclaim: (entry, until) =>
      update(
        { ...entry, state: 'claimed', claimedUntil: until, attempts: entry.attempts + 1 },
        isStillOurs(entry),
      ),
    markSent: async (entry, sesId, messageId, at) => {
      const sent: LedgerEntry = { ...entry, state: 'sent', sesId, sentAt: at };
      const { opportunityId } = entry.mail;
      if (opportunityId === null) await update(sent, isNotSent);
      else await markWithThread(sent, opportunityId, messageId);
    },
    markUncertain: async (entry, until) => {
      await update({ ...entry, state: 'uncertain', claimedUntil: until }, isStillOurs(entry), oneMoreUnknown);
    },
    markWaiting: async (entry, from) => {
      await update({ ...entry, state: 'waiting', claimedUntil: from }, isStillOurs(entry));
    },
    markFailed: async (entry) => {
      await update({ ...entry, state: 'failed' }, isStillOpen);
    },
    overdue: async (now, limit) => {
      const found = await dueKeys('mail', now, limit);
      const entries = await Promise.all(found.map((item) => read(textOf(item, 'pk'), textOf(item, 'sk'))));
      return entries.filter((entry) => entry !== null);
    },
    peopleDue: async (before, limit) =>
      (await dueKeys('person', before, limit)).map((item) =>
        textOf(item, 'pk').slice(keys.person('').length),
      ),
    ofPerson: async (personId) => {
      const entries: LedgerEntry[] = [];
      let from: Item | undefined;
      do {
        const { Items = [], LastEvaluatedKey } = await client.send(
          new QueryCommand({
            TableName: tableName,
            KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
            ExpressionAttributeValues: { ':pk': text(keys.person(personId)), ':sk': text(keys.mail('')) },
            ExclusiveStartKey: from,
          }),
        );
        entries.push(...Items.map(entryFrom));
        from = LastEvaluatedKey;
      } while (from);
      return entries.toSorted((a, b) => a.claimedAt - b.claimedAt);
    },
  };
};
