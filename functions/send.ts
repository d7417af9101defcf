import { type Applied, apply } from './runtime/apply.ts';
import { type AlarmRang, alarm } from './runtime/lambda.ts';
import type { Ports } from './runtime/ports.ts';

/** An alarm rang: whatever is due goes out. What it says is only whom to look at. */
export const send =
  (ports: Ports) =>
  async ({ personId, digest }: AlarmRang): Promise<Applied> =>
    apply(ports, () => ports.people.load(personId), { type: digest ? 'digest' : 'alarm' }, null);

export const handler = alarm(send);
