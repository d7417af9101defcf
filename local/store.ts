import { type Instant, MINUTE } from '../core/time.ts';
import { memoryBudgets } from '../functions/runtime/budgets.memory.ts';
import { memoryPeople } from '../functions/runtime/people.memory.ts';
import type { Log, Ports } from '../functions/runtime/ports.ts';
import { portsOver } from '../functions/runtime/wire.ts';
import type { Engine } from './dynamodb.ts';
import { openTable, TABLE_NAME } from './table.ts';

/** The mail domain of this machine: RFC 6761 §6.3 keeps `localhost` and all below it off the network. */
const DOMAIN = 'roundtwo.localhost';

/** The ports over the stand-ins, and what only this machine asks of what is stored. */
export interface Store {
  ports: Ports;
  personIds(): Promise<string[]>;
  /** Whether a sweep at that moment would find something. */
  needsSweep(at: Instant): Promise<boolean>;
  close(): void;
}

export interface StoreOptions {
  /** Null keeps people and ledger in memory. */
  engine: Engine | null;
  endpoints: { s3: string; ses: string; scheduler: string };
  region: string;
  bucket: string;
  unsubscribeUrl: string;
  zone: string;
  now: () => Instant;
  log: Log;
}

/** The stand-ins look at no signature; the SDK still wants something to sign with. */
/** What stands in for SES here says at once what it took. */
const SILENCE = 15 * MINUTE;

const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };

/** The real ports over the real clients, with stand-ins in the place of AWS. */
const portsHere = (options: StoreOptions): Ports => {
  const { engine, endpoints, region, bucket, unsubscribeUrl, zone, now, log } = options;
  const arn = (service: string, name: string): string => `arn:aws:${service}:${region}:000000000000:${name}`;
  return portsOver(
    {
      tableName: TABLE_NAME,
      bucketName: bucket,
      configurationSet: 'roundtwo',
      scheduleGroup: 'roundtwo',
      scheduleRoleArn: arn('iam', 'role/scheduler'),
      sendFunctionArn: arn('lambda', 'function:send'),
      scheduleDeadLetterArn: arn('sqs', 'schedule-dead-letters'),
      settings: { domain: DOMAIN, unsubscribeUrl, owners: 'local', zone, silence: SILENCE },
    },
    { region, credentials, ...(engine ? { dynamodb: engine.endpoint } : {}), ...endpoints },
    { log, now },
  );
};

const inMemory = (ports: Ports): Store => {
  const people = memoryPeople();
  const ids = new Set<string>();
  const commit: typeof people.commit = (one) => {
    ids.add(one.person.id);
    return people.commit(one);
  };
  return {
    ports: {
      ...ports,
      people: { ...people, commit },
      tokens: people,
      ledger: people,
      budgets: memoryBudgets(),
    },
    personIds: async () => [...ids].sort(),
    needsSweep: async (at) =>
      (await people.overdue(at, 1)).length > 0 || (await people.peopleDue(at, 1)).length > 0,
    close: () => {},
  };
};

/** Opens the store; its table is made where there is none yet. */
export const openStore = async (options: StoreOptions): Promise<Store> => {
  const { engine, region } = options;
  const ports = portsHere(options);
  if (!engine) return inMemory(ports);
  return { ports, ...(await openTable({ region, endpoint: engine.endpoint, credentials })) };
};
