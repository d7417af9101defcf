import { isCampaign } from '../core/campaign/on-unsent.ts';
import type { Event } from '../core/event.ts';
import type { MailKind } from '../core/outgoing.ts';
import type { Standing } from '../core/person.ts';
import { DAY, type Instant, MINUTE } from '../core/time.ts';
import { apply, erase } from './runtime/apply.ts';
import { CLAIM_LASTS, deliver, newTokens } from './runtime/deliver.ts';
import { readHeldMail } from './runtime/forwarded.ts';
import { tick } from './runtime/lambda.ts';
import type { Claim, LedgerEntry, Loaded, Ports } from './runtime/ports.ts';
import { addressesOf } from './runtime/stored.ts';

/** Alarms have a precision of a minute, and a function takes a while: nobody is late before this. */
const GRACE = 5 * MINUTE;
/** A mail whose calls ended unknown this often, or that waited this long, is parked, and an alarm tells a person. */
const MOST_UNKNOWN = 3;
const LONGEST_WAIT = 7 * DAY;
/** Enough for a bad hour of many people, few enough for one run; the rest is the next run's. */
const MOST = 500;

/** What may still go to whoever is not, or not yet, active: an echo of leaving, a goodbye, the one question. */
const STILL: Partial<Record<Standing, MailKind>> = {
  unsubscribed: 'answer',
  erased: 'farewell',
  pending: 'confirm',
};

const parked = (ports: Ports, { personId, mailId, unknown, attempts }: LedgerEntry): void =>
  ports.log.error('parked', { person: personId, mail: mailId, unknown, attempts });

/** Whether SES may still say that it took the mail; whoever claimed it and died did not write that down. */
const mayHaveBeenSent = async (ports: Ports, entry: LedgerEntry): Promise<boolean> => {
  if (entry.state !== 'claimed') return false;
  const silentFrom = entry.claimedUntil - CLAIM_LASTS + ports.settings.silence;
  if (silentFrom <= ports.now()) return false;
  ports.log.error('uncertain', { person: entry.personId, mail: entry.mailId, kind: entry.mail.kind });
  await ports.ledger.markUncertain(entry, silentFrom);
  return true;
};

/** A mail of the plan is due again, and goes out by the rules of every morning: nothing is sent here. */
const giveBack = async (ports: Ports, entry: LedgerEntry): Promise<void> => {
  const { personId, mail, claimedAt } = entry;
  const event: Event = { type: 'unsent', mail, claimedAt };
  const { outcome, what } = await apply(ports, () => ports.people.load(personId), event, null, [entry]);
  if (outcome === 'ignored' && what !== 'settled') await ports.ledger.markFailed(entry);
};

const sendAgain = async (ports: Ports, loaded: Loaded, entry: LedgerEntry): Promise<void> => {
  if (!(await ports.ledger.reclaim(entry, ports.now() + CLAIM_LASTS))) return;
  const claim: Claim = {
    entry: { ...entry, attempts: entry.attempts + 1 },
    ...newTokens(ports, loaded.person, entry.mail),
  };
  for (const [token, address] of addressesOf(claim)) await ports.tokens.add(token, address, ports.now());
  await deliver(ports, loaded, claim, null);
};

/** Settles a mail that nobody finished. */
const settle = async (ports: Ports, entry: LedgerEntry): Promise<void> => {
  if (await mayHaveBeenSent(ports, entry)) return;
  const loaded = await ports.people.load(entry.personId);
  const standing = loaded?.person.standing;
  if (!loaded || standing === undefined) return ports.ledger.markFailed(entry);
  if (entry.unknown >= MOST_UNKNOWN || ports.now() - entry.claimedAt >= LONGEST_WAIT) {
    parked(ports, entry);
    return ports.ledger.markFailed(entry);
  }
  const isTheirs = standing === 'active' || STILL[standing] === entry.mail.kind;
  if (isCampaign(entry.mail)) return giveBack(ports, entry);
  return isTheirs ? sendAgain(ports, loaded, entry) : ports.ledger.markFailed(entry);
};

const wake = async (ports: Ports, personId: string, late: (due: Instant | null) => void): Promise<void> => {
  const load = () => ports.people.load(personId);
  const person = (await load())?.person;
  late(person?.alarm.at ?? null);
  late(person?.digestAt ?? null);
  // Whoever began to erase it did not get to the end.
  if (person?.standing === 'erased') return erase(ports, person);
  await readHeldMail(ports, personId);
  await apply(ports, load, { type: 'alarm' }, null);
  const { outcome } = await apply(ports, load, { type: 'digest' }, null);
  // It did not ring, so perhaps it is not set: then every digest would be the sweep's, and up to an hour late.
  if (outcome === 'applied' && person?.digest)
    await ports.alarms.setDigest(personId, person.digest, person.zone);
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
  let lag = 0;
  const late = (due: Instant | null): void => {
    if (due !== null) lag = Math.max(lag, Math.ceil((now - due) / 1000));
  };
  const mails = await ports.ledger.overdue(now, MOST);
  await each(
    ports,
    mails,
    (entry) => {
      late(entry.claimedUntil);
      return settle(ports, entry);
    },
    ({ mailId }) => mailId,
  );
  const people = await ports.ledger.peopleDue(now - GRACE, MOST);
  await each(
    ports,
    people,
    (personId) => wake(ports, personId, late),
    (personId) => personId,
  );
  ports.log.info('swept', { mails: mails.length, people: people.length, lag });
  return { mails: mails.length, people: people.length };
};

export const handler = tick(sweep);
