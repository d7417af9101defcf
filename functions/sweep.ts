import { digestOrder } from '../core/campaign/digest.ts';
import { MINUTE } from '../core/time.ts';
import { apply } from './runtime/apply.ts';
import { CLAIM_LASTS, deliver } from './runtime/deliver.ts';
import { tick } from './runtime/lambda.ts';
import type { LedgerEntry, Ports } from './runtime/ports.ts';

/** Alarms have a precision of a minute, and a function takes a while: nobody is late before this. */
const GRACE = 5 * MINUTE;
/** Enough for a bad hour of many people, few enough for one run; the rest is the next run's. */
const MOST = 500;

const sendAgain = async (ports: Ports, entry: LedgerEntry): Promise<void> => {
  const loaded = await ports.people.load(entry.personId);
  if (loaded?.person.standing !== 'active') return ports.ledger.markFailed(entry);
  if (!(await ports.ledger.reclaim(entry, ports.now() + CLAIM_LASTS))) return;
  const token = ports.newToken();
  const rows = entry.mail.kind === 'digest' ? digestOrder(loaded.person) : [];
  await ports.tokens.add(
    token,
    { personId: entry.personId, mailId: entry.mailId, opportunityId: entry.mail.opportunityId, rows },
    ports.now(),
  );
  await deliver(ports, loaded, { entry: { ...entry, attempts: entry.attempts + 1 }, token, rows }, null);
};

/** Whatever is due, claimed or unsent for too long is picked up again: the one place that forgets nothing. */
export const sweep = (ports: Ports) => async (): Promise<{ sent: number; woken: number }> => {
  const now = ports.now();
  const overdue = await ports.ledger.overdue(now, MOST);
  for (const entry of overdue) await sendAgain(ports, entry);
  const due = await ports.ledger.peopleDue(now - GRACE, MOST);
  for (const personId of due) {
    const load = () => ports.people.load(personId);
    await apply(ports, load, { type: 'alarm' }, null);
    await apply(ports, load, { type: 'digest' }, null);
  }
  ports.log.info('swept', { sent: overdue.length, woken: due.length });
  return { sent: overdue.length, woken: due.length };
};

export const handler = tick(sweep);
