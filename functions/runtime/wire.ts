import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { S3Client } from '@aws-sdk/client-s3';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { base32 } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import { schedulerAlarms } from './alarms.scheduler.ts';
import { dynamoBudgets } from './budgets.dynamodb.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { dynamoLedger } from './ledger.dynamodb.ts';
import { jsonLog } from './log.ts';
import { dynamoPeople } from './people.dynamodb.ts';
import type { Log, Ports } from './ports.ts';
import { sesPostman } from './postman.ses.ts';
import { s3RawMail } from './raw-mail.s3.ts';

/** Where the services are; each is AWS's own unless it is named. */
export interface Endpoints {
  region: string;
  dynamodb?: string;
  s3?: string;
  scheduler?: string;
  ses?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** A token nobody can guess: 128 random bits as 26 characters of lower-case base32. */
const newToken = (): string => base32(randomBytes(16));

const at = (endpoint: string | undefined, { region, credentials }: Endpoints) => ({
  region,
  ...(endpoint === undefined ? {} : { endpoint }),
  ...(credentials === undefined ? {} : { credentials }),
});

/** The ports over the real clients: AWS itself, or whatever speaks its protocols. */
export const portsOver = (
  environment: Environment,
  endpoints: Endpoints,
  { log, now }: { log: Log; now: () => Instant },
): Ports => {
  const dynamodb = new DynamoDBClient(at(endpoints.dynamodb, endpoints));
  const people = dynamoPeople(dynamodb, environment.tableName);
  return {
    people,
    tokens: people,
    budgets: dynamoBudgets(dynamodb, environment.tableName),
    ledger: dynamoLedger(dynamodb, environment.tableName),
    alarms: schedulerAlarms(new SchedulerClient(at(endpoints.scheduler, endpoints)), environment),
    // A second attempt would be a second mail: see postman.ses.ts.
    postman: sesPostman(
      new SESClient({ ...at(endpoints.ses, endpoints), maxAttempts: 1 }),
      environment.configurationSet,
      endpoints.region,
    ),
    rawMail: s3RawMail(
      new S3Client({ ...at(endpoints.s3, endpoints), forcePathStyle: true }),
      environment.bucketName,
    ),
    log,
    now,
    newToken,
    settings: environment.settings,
  };
};

/** The ports of a Lambda: everything from its environment. */
export const portsFromEnvironment = (): Ports =>
  portsOver(
    readEnvironment(process.env),
    { region: process.env.AWS_REGION ?? 'us-east-1' },
    { log: jsonLog((line) => console.log(line)), now: Date.now },
  );
