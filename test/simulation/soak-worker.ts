import { parentPort, workerData } from 'node:worker_threads';
import { allFaults, simulate } from './simulate.ts';

/** What a worker is to run: these seeds, one after the other, each a fresh world. */
export interface Orders {
  first: number;
  step: number;
  people: number;
  days: number;
  eventLoss: number;
}

const { first, step, people, days, eventLoss }: Orders = workerData;
for (let seed = first; ; seed += step) {
  parentPort?.postMessage({
    seed,
    result: await simulate({ seed, people, days, faults: allFaults, eventLoss }),
  });
}
