import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import type { Result } from './simulate.ts';
import type { Orders } from './soak-worker.ts';

/**
 * Runs fresh seeds on every core until it is stopped, or for as long as it is told to, and says after each what it has
 * come to so far. Exits with 1 where an invariant was broken.
 */
const { values } = parseArgs({
  options: {
    workers: { type: 'string', default: '2' },
    people: { type: 'string', default: '100' },
    days: { type: 'string', default: '400' },
    /** Where to begin; any other gives other worlds. */
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    'event-loss': { type: 'string', default: '0' },
    /** Stops after so many seconds. */
    seconds: { type: 'string', default: 'Infinity' },
  },
});

const total = {
  runs: 0,
  personYears: 0,
  events: 0,
  mails: 0,
  faults: 0,
  lost: 0,
  duplicates: 0,
  unreported: 0,
  violations: 0,
};
const began = performance.now();
let latest = 0;
const step = Number(values.workers);

const report = (): void => {
  const minutes = (performance.now() - began) / 60_000;
  const { personYears, ...rest } = total;
  const line = {
    ...rest,
    personYears: Math.round(personYears),
    perMinute: Math.round(personYears / minutes),
    latest,
  };
  console.log(JSON.stringify(line));
};

const add = (seed: number, result: Result): void => {
  total.runs += 1;
  total.personYears += (result.people * result.days) / 365;
  total.events += result.events;
  total.mails += result.mails;
  total.faults += Object.values(result.faults).reduce((sum, count) => sum + count, 0);
  total.lost += result.lost;
  total.duplicates += result.duplicates;
  total.unreported += result.unreported;
  total.violations += result.violations.length;
  latest = Math.max(latest, result.late.max);
  if (result.violations.length > 0) {
    const [first] = result.violations;
    console.error(JSON.stringify(first));
    console.error(
      `  npm run -s roundtwo -- simulate --people ${values.people} --days ${values.days} --seed ${seed} --event-loss ${values['event-loss']}`,
    );
  }
  report();
};

const finish = (): void => process.exit(total.violations > 0 ? 1 : 0);

for (let worker = 0; worker < step; worker++) {
  const workerData: Orders = {
    first: Number(values.seed) + worker,
    step,
    people: Number(values.people),
    days: Number(values.days),
    eventLoss: Number(values['event-loss']),
  };
  const running = new Worker(new URL('./soak-worker.ts', import.meta.url), { workerData });
  running.on('message', ({ seed, result }: { seed: number; result: Result }) => add(seed, result));
  running.on('error', (error) => {
    console.error(error);
    process.exit(1);
  });
}
process.on('SIGINT', finish);
process.on('SIGTERM', finish);
if (Number.isFinite(Number(values.seconds))) setTimeout(finish, Number(values.seconds) * 1000);
