import {
  BatchWriteItemCommand,
  type DynamoDBClient,
  GetItemCommand,
  PutItemCommand,
  QueryCommand,
  TransactionCanceledException,
  TransactWriteItemsCommand,
  type Update,
} from '@aws-sdk/client-dynamodb';
import { leadingAddresses } from '../../core/person.ts';
import type { Instant } from '../../core/time.ts';
import { type Item, number, numberOf, parsed, text, textOf, texts, textsOf } from './attributes.ts';
import type { Commit, CommitResult, HistoryEntry, Loaded, People, Tokens } from './ports.ts';
import { addressFrom, loadedFrom, tokenItem } from './stored.ts';
import { expiry, keys } from './table.ts';
import { inParts, raised, type Write, writesOf } from './writes.ts';

/** An item as a person may read it: state as it is, everything else as text or number. */
const plain = (item: Item): Record<string, unknown> => {
  const { state, packed, ...attributes } = item;
  const read = Object.entries(attributes).map(([name, value]) => [
    name,
    value.S ?? value.N ?? textsOf(item, name),
  ]);
  return { ...Object.fromEntries(read), ...(state || packed ? { state: parsed(item) } : {}) };
};

/** People in DynamoDB: one query reads an aggregate, one transaction writes it. */
export const dynamoPeople = (client: DynamoDBClient, tableName: string): People & Tokens => {
  const get = async (pk: string, sk: string): Promise<Item | null> => {
    const key = { pk: text(pk), sk: text(sk) };
    const { Item } = await client.send(
      new GetItemCommand({ TableName: tableName, Key: key, ConsistentRead: true }),
    );
    return Item ?? null;
  };

  const query = async (personId: string, beginning: string): Promise<Item[]> => {
    const items: Item[] = [];
    let from: Item | undefined;
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new QueryCommand({
          TableName: tableName,
          ConsistentRead: true,
          KeyConditionExpression: beginning === '' ? 'pk = :pk' : 'pk = :pk AND begins_with(sk, :sk)',
          ExpressionAttributeValues: {
            ':pk': text(keys.person(personId)),
            ...(beginning === '' ? {} : { ':sk': text(beginning) }),
          },
          ExclusiveStartKey: from,
        }),
      );
      items.push(...Items);
      from = LastEvaluatedKey;
    } while (from);
    return items;
  };

  /** Null when it was written, else why not. */
  const transact = async (writes: Write[]): Promise<Write['refusal']> => {
    try {
      await client.send(new TransactWriteItemsCommand({ TransactItems: writes.map(({ write }) => write) }));
      return null;
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const refusals = (error.CancellationReasons ?? []).map(({ Code }, index) =>
        Code === 'ConditionalCheckFailed'
          ? writes[index]?.refusal
          : Code === 'TransactionConflict' && 'conflict',
      );
      if (refusals.includes('seen')) return 'seen';
      if (refusals.includes('conflict')) return 'conflict';
      if (refusals.includes('settled')) return 'settled';
      throw error;
    }
  };

  const commit = async (wanted: Commit): Promise<CommitResult> => {
    const parts = inParts(writesOf(tableName, wanted));
    const first = wanted.person.version;
    // The version, the event and the claims go last: whoever dies before is told to decide again.
    for (const [index, part] of parts.slice(0, -1).entries()) {
      const refusal = await transact([raised(tableName, wanted.person.id, first + index), ...part]);
      if (refusal) return { result: refusal };
    }
    const person = { ...wanted.person, version: first + parts.length - 1 };
    const { guarded } = writesOf(tableName, { ...wanted, person });
    const refusal = await transact([...guarded, ...(parts.at(-1) ?? [])]);
    return refusal ? { result: refusal } : { result: 'stored', version: person.version + 1 };
  };

  const deleteAll = async (found: Item[]): Promise<void> => {
    const key = ({ pk, sk }: Item) => ({
      DeleteRequest: { Key: { pk: pk ?? text(''), sk: sk ?? text('') } },
    });
    for (let start = 0; start < found.length; start += 25) {
      let batch = found.slice(start, start + 25).map(key);
      while (batch.length > 0) {
        const { UnprocessedItems } = await client.send(
          new BatchWriteItemCommand({ RequestItems: { [tableName]: batch } }),
        );
        batch = (UnprocessedItems?.[tableName] ?? []).flatMap(({ DeleteRequest }) =>
          DeleteRequest?.Key ? [key(DeleteRequest.Key)] : [],
        );
      }
    }
  };

  const pointer = async (pk: string, now: Instant): Promise<Item | null> => {
    const item = await get(pk, keys.pointer);
    // DynamoDB deletes expired items days late.
    return item && !(item.expiresAt && numberOf(item, 'expiresAt') * 1000 <= now) ? item : null;
  };

  return {
    load: async (personId): Promise<Loaded | null> => loadedFrom(await query(personId, keys.aggregate)),
    byAddress: async (email) => {
      const item = await get(keys.address(email), keys.pointer);
      return item ? textOf(item, 'person') : null;
    },
    byToken: async (token, now) => {
      const item = await pointer(keys.token(token), now);
      return item ? addressFrom(item) : null;
    },
    commit,
    add: async (token, address, now) => {
      const grown: Update = {
        TableName: tableName,
        Key: { pk: text(keys.person(address.personId)), sk: text(keys.mail(address.mailId)) },
        UpdateExpression: 'SET tokens = list_append(tokens, :token)',
        ConditionExpression: 'attribute_exists(pk)',
        ExpressionAttributeValues: { ':token': texts([keys.token(token)]) },
      };
      const Put = { TableName: tableName, Item: tokenItem(token, address, now) };
      const TransactItems = [{ Put }, { Update: grown }];
      await client.send(new TransactWriteItemsCommand({ TransactItems }));
    },
    rawMailOf: async (personId) =>
      (await query(personId, keys.histories)).flatMap((item) => parsed<HistoryEntry>(item).objectKey ?? []),
    erase: async (personId, now) => {
      const items = await query(personId, '');
      const loaded = loadedFrom(items.filter((item) => textOf(item, 'sk').startsWith(keys.aggregate)));
      const pointers = [
        ...(loaded ? leadingAddresses(loaded.person).map(keys.address) : []),
        ...items.flatMap((item) => textsOf(item, 'tokens')),
      ];
      await deleteAll(pointers.map((pk) => ({ pk: text(pk), sk: text(keys.pointer) })));
      // The profile goes last, so that an erasure that dies half way can be run again.
      const isLast = (item: Item): boolean => textOf(item, 'sk') === keys.profile;
      const held = items.filter((item) => textOf(item, 'sk') !== keys.tombstone);
      const tombstone = {
        pk: text(keys.person(personId)),
        sk: text(keys.tombstone),
        expiresAt: number(expiry.tombstone(now)),
      };
      await deleteAll(held.filter((item) => !isLast(item)));
      await client.send(new PutItemCommand({ TableName: tableName, Item: tombstone }));
      await deleteAll(held.filter(isLast));
    },
    everything: async (personId) => (await query(personId, '')).map(plain),
  };
};
