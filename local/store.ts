import {
  CreateTableCommand,
  DynamoDBClient,
  ResourceInUseException,
  ScanCommand,
  type ScanCommandInput,
} from '@aws-sdk/client-dynamodb';
import type { Instant } from '../core/time.ts';
import type { Log, Ports } from '../functions/runtime/ports.ts';
import { keys, TABLE } from '../functions/runtime/table.ts';
import { portsOver } from '../functions/runtime/wire.ts';
import type { Engine } from './dynamodb.ts';

/** The mail domain of this machine: RFC 6761 §6.3 keeps `localhost` and all below it off the network. */
export const DOMAIN = 'roundtwo.localhost';

/** The ports over the stand-ins, and what only this machine asks of the table. */
export interface Store {
  ports: Ports;
  personIds(): Promise<string[]>;
  needsSweep(at: Instant): Promise<boolean>;
  close(): void;
}

export interface StoreOptions {
  engine: Engine;
  endpoints: { s3: string; ses: string; scheduler: string };
  region: string;
  bucket: string;
  unsubscribeUrl: string;
  zone: string;
  now: () => Instant;
  log: Log;
}

const TABLE_NAME = 'roundtwo';
/** The stand-ins look at no signature; the SDK still wants something to sign with. */
const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

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

/** Opens the ports over the real clients, with the stand-ins in the place of AWS. */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { engine, endpoints, region, bucket, unsubscribeUrl, zone, now, log } = options;
  const client = new DynamoDBClient({ region, endpoint: engine.endpoint, credentials });
  await createTable(client);
  const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:000000000000:${name}`;
  const ports = portsOver(
    {
      tableName: TABLE_NAME,
      bucketName: bucket,
      configurationSet: 'roundtwo',
      scheduleGroup: 'roundtwo',
      scheduleRoleArn: arn('iam', 'role/scheduler'),
      sendFunctionArn: arn('lambda', 'function:send'),
      scheduleDeadLetterArn: arn('sqs', 'schedule-dead-letters'),
      settings: { domain: DOMAIN, unsubscribeUrl, owners: 'local', zone },
    },
    { region, credentials, dynamodb: engine.endpoint, ...endpoints },
    { log, now },
  );

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
    ports,
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
