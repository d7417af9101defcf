import { createHash } from 'node:crypto';

/** The one table: its keys, its index and the attribute by which it forgets. The stack and the tests build from it. */
export const TABLE = {
  partitionKey: 'pk',
  sortKey: 'sk',
  /** Seconds since the epoch. DynamoDB deletes late, so whoever reads checks it too. */
  expiry: 'expiresAt',
  /** Sparse: only what the sweep may have to pick up is in it. */
  index: { name: 'due', partitionKey: 'dueShard', sortKey: 'dueAt' },
} as const;

/** Sixteen partitions take 16,000 writes a second; more are a constant away, since readers ask for all. */
export const SHARDS = 16;

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** An address or token is a key only as its hash: whoever reads the table learns neither. */
export const hashed = (secret: string): string => sha256(secret.toLowerCase()).toString('base64url');

/** Which of the partitions something is in, of the index or of the breaker's count. */
export const shardOf = (kind: 'person' | 'mail' | 'sender', id: string): string =>
  `${kind}#${(sha256(id)[0] ?? 0) % SHARDS}`;

/** Every partition of the index that holds this kind. */
export const shards = (kind: 'person' | 'mail'): string[] =>
  Array.from({ length: SHARDS }, (_, shard) => `${kind}#${shard}`);

/**
 * The keys. What one query reads to decide begins with `A#`: profile, opportunities and threads. What grows
 * without bound sorts after it and is never read with it.
 */
export const keys = {
  person: (personId: string) => `USER#${personId}`,
  aggregate: 'A#',
  profile: 'A#PROFILE',
  opportunity: (id: string) => `A#OPPORTUNITY#${id}`,
  /** Beside the profile and not in it: a copy of an opportunity each, which only its own decisions rewrite. */
  undo: (scope: string) => `A#UNDO#${scope}`,
  thread: (opportunityId: string) => `A#THREAD#${opportunityId}`,
  mail: (mailId: string) => `MAIL#${mailId}`,
  histories: 'HISTORY#',
  history: (at: number, id: string) => `HISTORY#${new Date(at).toISOString()}#${id}`,
  /** A partition of its own, so that it outlives an erasure and tells a redelivery to nobody's mail. */
  seen: (id: string) => `SEEN#${id}`,
  tombstone: 'TOMBSTONE',
  address: (email: string) => `ADDRESS#${hashed(email)}`,
  /** What came in from one sender on a day, or from how many on a day in one of the breaker's shares. */
  budget: (who: string) => `BUDGET#${who}`,
  token: (token: string) => `TOKEN#${hashed(token)}`,
  /** The sort key of an address, a token or an event, which has a partition to itself. */
  pointer: 'POINTER',
} as const;

const DAY = 86_400;
const seconds = (now: number): number => Math.floor(now / 1000);

/** How long things are kept that are not the person's state, from then on, as `expiresAt`. */
export const expiry = {
  /** Retries of S3, SNS, SQS and Lambda can come for 34 hours; a dead letter is put back within 14 days. */
  seen: (now: number) => seconds(now) + 30 * DAY,
  /** A year's campaign, renewed once, can still be answered. */
  token: (now: number) => seconds(now) + 2 * 365 * DAY,
  mail: (now: number) => seconds(now) + 2 * 365 * DAY,
  /** What is left after erasure: ids only. */
  tombstone: (now: number) => seconds(now) + 7 * DAY,
  budget: (now: number) => seconds(now) + 2 * DAY,
} as const;

/** The table as DynamoDB's CreateTable takes it; the stack builds the same one in CDK's words. */
export const tableDefinition = (TableName: string) => ({
  TableName,
  BillingMode: 'PAY_PER_REQUEST' as const,
  KeySchema: [
    { AttributeName: TABLE.partitionKey, KeyType: 'HASH' as const },
    { AttributeName: TABLE.sortKey, KeyType: 'RANGE' as const },
  ],
  AttributeDefinitions: [
    { AttributeName: TABLE.partitionKey, AttributeType: 'S' as const },
    { AttributeName: TABLE.sortKey, AttributeType: 'S' as const },
    { AttributeName: TABLE.index.partitionKey, AttributeType: 'S' as const },
    { AttributeName: TABLE.index.sortKey, AttributeType: 'N' as const },
  ],
  GlobalSecondaryIndexes: [
    {
      IndexName: TABLE.index.name,
      KeySchema: [
        { AttributeName: TABLE.index.partitionKey, KeyType: 'HASH' as const },
        { AttributeName: TABLE.index.sortKey, KeyType: 'RANGE' as const },
      ],
      Projection: { ProjectionType: 'KEYS_ONLY' as const },
    },
  ],
});
