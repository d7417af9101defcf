import { type Applied, apply } from './runtime/apply.ts';
import { httpPost } from './runtime/lambda.ts';
import type { Ports } from './runtime/ports.ts';

/** One click in the mail client (RFC 8058 §3.1: a POST, without a login, acts at once). */
export const unsubscribe =
  (ports: Ports) =>
  async (token: string): Promise<Applied> => {
    const address = await ports.people.byToken(token, ports.now());
    if (address?.use !== 'reply') return { outcome: 'ignored', what: 'unknown-token' };
    return apply(ports, () => ports.people.load(address.personId), { type: 'unsubscribe' }, null);
  };

export const handler = httpPost(unsubscribe);
