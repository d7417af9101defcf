import { randomBytes } from 'node:crypto';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SchedulerClient } from '@aws-sdk/client-scheduler';
import { SESClient } from '@aws-sdk/client-ses';
import { fromEnv } from '@aws-sdk/credential-provider-env';
import { base32 } from '../../core/ids.ts';
import type { Instant } from '../../core/time.ts';
import { schedulerAlarms } from './alarms.scheduler.ts';
import { BUDGET, OWNERS_BUDGET } from './budget.ts';
import { dynamoBudgets } from './budgets.dynamodb.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { dynamoLedger } from './ledger.dynamodb.ts';
import { jsonLog } from './log.ts';
import { measured } from './metrics.ts';
import { dynamoPeople } from './people.dynamodb.ts';
import type { Log, Ports } from './ports.ts';
import { sesPostman } from './postman.ses.ts';
import { s3RawMail } from './raw-mail.s3.ts';
import { s3Requests } from './s3.ts';

/** Where the services are; each is AWS's own unless it is named. */
export interface Endpoints {
  region: string;
  dynamodb?: string;
  s3?: string | undefined;
  scheduler?: string;
  ses?: string;
  credentials?: { accessKeyId: string; secretAccessKey: string };
}

/** A token nobody can guess: 128 random bits as 26 characters of lower-case base32. */
const newToken = (): string => base32(randomBytes(16));

/** Lambda puts the credentials of its role into the environment, so no chain of files and services is asked. */
const identity = ({ region, credentials }: Endpoints) => ({
  region,
  credentials: credentials === undefined ? fromEnv() : () => Promise.resolve(credentials),
});

/** AWS names the bucket in the host, whatever stands in for it in the path. */
const bucketUrl = (bucketName: string, { region, s3 }: Endpoints): string =>
  s3 === undefined ? `https://${bucketName}.s3.${region}.amazonaws.com` : `${s3}/${bucketName}`;

/** The ports over the real clients: AWS itself, or whatever speaks its protocols. */
export const portsOver = (
  environment: Omit<Environment, 'deployment'>,
  endpoints: Endpoints,
  { log, now }: { log: Log; now: () => Instant },
): Ports => {
  const here = identity(endpoints);
  const at = (endpoint: string | undefined) => ({ ...here, ...(endpoint === undefined ? {} : { endpoint }) });
  const dynamodb = new DynamoDBClient(at(endpoints.dynamodb));
  const people = dynamoPeople(dynamodb, environment.tableName);
  return {
    people,
    tokens: people,
    budgets: dynamoBudgets(
      dynamodb,
      environment.tableName,
      Array.isArray(environment.settings.owners) ? OWNERS_BUDGET : BUDGET,
    ),
    ledger: dynamoLedger(dynamodb, environment.tableName),
    alarms: schedulerAlarms(new SchedulerClient(at(endpoints.scheduler)), environment),
    // A second attempt would be a second mail: see postman.ses.ts.
    postman: sesPostman(
      new SESClient({ ...at(endpoints.ses), maxAttempts: 1 }),
      environment.configurationSet,
      endpoints.region,
    ),
    rawMail: s3RawMail(s3Requests({ bucketUrl: bucketUrl(environment.bucketName, endpoints), ...here, now })),
    log,
    now,
    newToken,
    settings: environment.settings,
  };
};

/** The ports of a Lambda: everything from its environment. */
export const portsFromEnvironment = (): Ports => {
  const environment = readEnvironment(process.env);
  // Not by console.log, which writes a time and an id in front: a line that is JSON alone can be measured and queried.
  const log = jsonLog(
    (line) => process.stdout.write(`${line}\n`),
    (outcome, fields) => measured(outcome, fields, environment.deployment, Date.now()),
  );
  return portsOver(
    environment,
    // The SDK reads such variables for its own clients; the bucket's is ours to read.
    { region: process.env.AWS_REGION ?? 'us-east-1', s3: process.env.AWS_ENDPOINT_URL_S3 },
    { log, now: Date.now },
  );
};
