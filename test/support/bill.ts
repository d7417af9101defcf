import type { Deployed } from './deployed.ts';
import type { Call } from './recorder.ts';
import type { Year } from './year.ts';

/** What a person's year costs, item by item, as docs/operations.md has it. */

interface Item {
  what: string;
  count: number;
  /** US dollars for `per` of them. */
  price: number;
  per: number;
}

export const FUNCTIONS = ['ingest', 'reply', 'send', 'feedback', 'unsubscribe', 'sweep'];
const MILLION = 1_000_000;

/** Seconds times gigabytes of one call: measured warm times, doubled (memory as in the stack). */
const GIGABYTE_SECONDS: Record<string, number> = { ingest: 0.2, reply: 0.2, send: 0.05, feedback: 0.02 };

const itemsOf = (world: Deployed, { sent, received, rings }: Year): Item[] => {
  const all = FUNCTIONS.flatMap((name) => world.calls(name));
  const count = (...actions: string[]): number =>
    all.filter(({ action }) => actions.some((one) => action === one)).length;
  const writes = all.filter(({ action }) => /^dynamodb:(?:Put|Update|Delete)Item$/.test(action));
  const inTransactions = writes.filter(({ context }) => context.in === 'transaction').length;
  const invocations = FUNCTIONS.reduce((sum, name) => sum + world.invocations(name), 0);
  const work = FUNCTIONS.reduce(
    (sum, name) => sum + world.invocations(name) * (GIGABYTE_SECONDS[name] ?? 0),
    0,
  );
  const events = 2 * sent;
  return [
    { what: 'SES: mails sent', count: sent, price: 0.1, per: 1000 },
    { what: 'SES: mails received, and a chunk of 256 kB each', count: received, price: 0.19, per: 1000 },
    // An item is taken as 2 kB, and a transaction counts twice; a consistent read as 8 kB.
    {
      what: 'DynamoDB: write units',
      count: 4 * inTransactions + 2 * (writes.length - inTransactions),
      price: 0.625,
      per: MILLION,
    },
    {
      what: 'DynamoDB: read units',
      count: 2 * count('dynamodb:Query') + count('dynamodb:GetItem'),
      price: 0.125,
      per: MILLION,
    },
    { what: 'Lambda: calls', count: invocations, price: 0.2, per: MILLION },
    { what: 'Lambda: gigabyte-seconds (arm64)', count: Math.ceil(work), price: 13.3334, per: MILLION },
    {
      what: 'Scheduler: alarms rung',
      count: rings,
      price: 1,
      per: MILLION,
    },
    { what: 'S3: mails put', count: received, price: 5, per: MILLION },
    { what: 'S3: mails got', count: count('s3:GetObject'), price: 0.4, per: MILLION },
    { what: 'SNS: notifications', count: received + events, price: 0.5, per: MILLION },
    { what: 'SQS: requests, three a message', count: 3 * (received + events), price: 0.4, per: MILLION },
    { what: 'CloudWatch: log lines of half a kB', count: 3 * invocations, price: 0.5 / 2, per: MILLION },
  ];
};

/**
 * What a million mails like this one cost in dollars, given what the functions called for it. SES, SNS, SQS and the one
 * call of a function do not depend on that.
 */
export const hostile = (calls: Call[]): number => {
  const count = (pattern: RegExp): number => calls.filter(({ action }) => pattern.test(action)).length;
  const received = 190 + 5 + 0.5 + 3 * 0.4;
  const worked = 0.2 + 0.1 * 13.3334 + 0.75 + 0.1;
  const stored = count(/:(?:Put|Update|Delete)Item$/) * 0.625 + count(/:(?:Get|Query)/) * 0.125;
  return received + worked + stored + count(/^s3:GetObject$/) * 0.4;
};

const dollars = (amount: number): string => `$${amount.toFixed(5)}`;

/** The table, and its sum in dollars. */
export const bill = (world: Deployed, year: Year): { table: string; sum: number } => {
  const items = itemsOf(world, year);
  const costs = items.map(({ count, price, per }) => (count * price) / per);
  const sum = costs.reduce((total, cost) => total + cost, 0);
  const rows = items.map(
    ({ what, count, price, per }, index) =>
      `| ${what} | ${count} | $${price} for ${per === 1000 ? 'a thousand' : 'a million'} | ${dollars(costs[index] ?? 0)} |`,
  );
  return {
    table: [
      '| What | How many | List price | A year |',
      '|---|---|---|---|',
      ...rows,
      `| **Together** | | | **${dollars(sum)}** |`,
    ].join('\n'),
    sum,
  };
};
