import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Instant } from '../core/time.ts';
import { keys, TABLE } from '../functions/runtime/table.ts';

export const TABLE_NAME = 'roundtwo';

/** What only this machine asks of the table: everybody at once. */
export interface Table {
  personIds(): Promise<string[]>;
  needsSweep(at: Instant): Promise<boolean>;
  close(): void;
}

const createTable = async (client: DynamoDBClient): Promise<void> => {
  const { partitionKey, sortKey, index } = TABLE;
  try {
    await client.send(
      new CreateTableCommand({
        TableName: TABLE_NAME,
        BillingMode: 'PAY_PER_REQUEST',
        KeySchema: [
          { AttributeName: partitionKey, KeyType: 'HASH' },
          { AttributeName: sortKey, KeyType: 'RANGE' },
        ],
        AttributeDefinitions: [
          { AttributeName: partitionKey, AttributeType: 'S' },
          { AttributeName: sortKey, AttributeType: 'S' },
          { AttributeName: index.partitionKey, AttributeType: 'S' },
          { AttributeName: index.sortKey, AttributeType: 'N' },
        ],
        GlobalSecondaryIndexes: [
          {
            IndexName: index.name,
            KeySchema: [
              { AttributeName: index.partitionKey, KeyType: 'HASH' },
              { AttributeName: index.sortKey, KeyType: 'RANGE' },
            ],
            Projection: { ProjectionType: 'KEYS_ONLY' },
          },
        ],
      }),
    );
  } catch (error) {
    // It was made by an earlier start.
    if (!(error instanceof ResourceInUseException)) throw error;
  }
};

/** Opens the table, and makes it where there is none. */
export const openTable = async (config: DynamoDBClientConfig): Promise<Table> => {
  const client = new DynamoDBClient(config);
  await createTable(client);

  const scan = async (input: Omit<ScanCommandInput, 'TableName'>): Promise<string[]> => {
    const found: string[] = [];
    let from: ScanCommandInput['ExclusiveStartKey'];
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({ ...input, TableName: TABLE_NAME, ExclusiveStartKey: from }),
      );
      found.push(...Items.map((item) => item[TABLE.partitionKey]?.S ?? ''));
      from = LastEvaluatedKey;
    } while (from);
    return found;
  };

  return {
    personIds: async () => {
      const found = await scan({
        FilterExpression: 'sk = :profile',
        ExpressionAttributeValues: { ':profile': { S: keys.profile } },
        ProjectionExpression: TABLE.partitionKey,
      });
      return found.map((key) => key.slice(keys.person('').length)).sort();
    },
    // The sweep asks each partition of the index and forgives a few minutes; one scan of it is enough to know.
    needsSweep: async (at) => {
      const found = await scan({
        IndexName: TABLE.index.name,
        FilterExpression: 'dueAt <= :at',
        ExpressionAttributeValues: { ':at': { N: String(at) } },
      });
      return found.length > 0;
    },
    close: () => client.destroy(),
  };
};
