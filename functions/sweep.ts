import type { MailKind } from '../core/outgoing.ts';
import type { Standing } from '../core/person.ts';
import { MINUTE } from '../core/time.ts';
import { apply, erase } from './runtime/apply.ts';
import { CLAIM_LASTS, deliver, newTokens } from './runtime/deliver.ts';
import { readHeldMail } from './runtime/forwarded.ts';
import { tick } from './runtime/lambda.ts';
import type { Claim, LedgerEntry, Ports } from './runtime/ports.ts';
import { addressesOf } from './runtime/stored.ts';

/** Alarms have a precision of a minute, and a function takes a while: nobody is late before this. */
const GRACE = 5 * MINUTE;
/** A mail that failed this often will not get better by itself: it is parked, and an alarm tells a person. */
const ATTEMPTS = 6;
/** Enough for a bad hour of many people, few enough for one run; the rest is the next run's. */
const MOST = 500;

/** What may still go to whoever is not, or not yet, active: an echo of leaving, a goodbye, the one question. */
const STILL: Partial<Record<Standing, MailKind>> = {
  unsubscribed: 'answer',
  erased: 'farewell',
  pending: 'confirm',
};

const sendAgain = async (ports: Ports, entry: LedgerEntry): Promise<void> => {
  const loaded = await ports.people.load(entry.personId);
  const standing = loaded?.person.standing;
  if (!loaded || !standing || (standing !== 'active' && STILL[standing] !== entry.mail.kind))
    return ports.ledger.markFailed(entry);
  if (entry.attempts >= ATTEMPTS) {
    ports.log.error('parked', { person: entry.personId, mail: entry.mailId, attempts: entry.attempts });
    return ports.ledger.markFailed(entry);
  }
  if (!(await ports.ledger.reclaim(entry, ports.now() + CLAIM_LASTS))) return;
  const claim: Claim = {
    entry: { ...entry, attempts: entry.attempts + 1 },
    ...newTokens(ports, loaded.person, entry.mail),
  };
  for (const [token, address] of addressesOf(claim)) await ports.tokens.add(token, address, ports.now());
  await deliver(ports, loaded, claim, null);
};

const wake = async (ports: Ports, personId: string): Promise<void> => {
  const load = () => ports.people.load(personId);
  const person = (await load())?.person;
  // Whoever began to erase it did not get to the end.
  if (person?.standing === 'erased') return erase(ports, person);
  await readHeldMail(ports, personId);
  await apply(ports, load, { type: 'alarm' }, null);
  await apply(ports, load, { type: 'digest' }, null);
};

/** Does one thing after the other; one that fails is told of, and delays nobody else's. */
const each = async <Thing>(
  ports: Ports,
  things: Thing[],
  act: (thing: Thing) => Promise<void>,
  idOf: (thing: Thing) => string,
): Promise<void> => {
  for (const thing of things) {
    try {
      await act(thing);
    } catch (error) {
      ports.log.error('not-swept', { id: idOf(thing) }, error);
    }
  }
};

/** Whatever is due, claimed or unsent for too long is picked up again: the one place that forgets nothing. */
export const sweep = (ports: Ports) => async (): Promise<{ mails: number; people: number }> => {
  const now = ports.now();
  const mails = await ports.ledger.overdue(now, MOST);
  await each(
    ports,
    mails,
    (entry) => sendAgain(ports, entry),
    ({ mailId }) => mailId,
  );
  const people = await ports.ledger.peopleDue(now - GRACE, MOST);
  await each(
    ports,
    people,
    (personId) => wake(ports, personId),
    (personId) => personId,
  );
  ports.log.info('swept', { mails: mails.length, people: people.length });
  return { mails: mails.length, people: people.length };
};

export const handler = tick(sweep);
