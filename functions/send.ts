import { type Applied, apply } from './runtime/apply.ts';
import { type AlarmRang, alarm } from './runtime/lambda.ts';
import type { Ports } from './runtime/ports.ts';

/** An alarm rang: whatever is due goes out. What it says is only whom to look at. */
export const send =
  (ports: Ports) =>
  async ({ personId, digest }: AlarmRang): Promise<Applied> => {
    const load = () => ports.people.load(personId);
    const applied = await apply(ports, load, { type: digest ? 'digest' : 'alarm' }, null);
    // Set by somebody who raced the erasure, it would ring every week for ever.
    if (digest && applied.what === 'unknown-person') await ports.alarms.cancelDigest(personId);
    return applied;
  };

export const handler = alarm(send);
