import { decide } from '../../core/campaign/decide.ts';
import type { Decision } from '../../core/campaign/decision.ts';
import type { Event } from '../../core/event.ts';
import type { Outgoing } from '../../core/outgoing.ts';
import type { Person } from '../../core/person.ts';
import type { Instant } from '../../core/time.ts';
import { CLAIM_LASTS, deliver, newTokens } from './deliver.ts';
import type { Claim, Commit, LedgerEntry, Loaded, Ports } from './ports.ts';

/** Two events of one person at once are rare; five losses in a row mean that something is wrong. */
const ATTEMPTS = 5;

/** What became of an event, in a word or two for the log. */
export type Applied = { outcome: 'applied' | 'ignored' | 'seen'; what: string };

const claim = (ports: Ports, person: Person, mail: Outgoing, now: Instant): Claim => ({
  entry: {
    personId: person.id,
    mailId: mail.id,
    mail,
    state: 'claimed',
    claimedAt: now,
    claimedUntil: now + CLAIM_LASTS,
    attempts: 1,
    unknown: 0,
    sesId: null,
    sentAt: null,
  },
  ...newTokens(ports, person, mail),
});

/** The alarm clocks follow the state; one that could not be set is found by the sweep. */
const setAlarms = async (ports: Ports, before: Person, after: Person): Promise<void> => {
  const now = ports.now();
  const calls: Promise<void>[] = [];
  if (after.alarm.seq !== before.alarm.seq) {
    if (after.alarm.at !== null) calls.push(ports.alarms.set(after.id, after.alarm.seq, after.alarm.at, now));
    // One whose moment has come has rung, or is about to, and deletes itself.
    if (before.alarm.at !== null && before.alarm.at > now)
      calls.push(ports.alarms.cancel(before.id, before.alarm.seq));
  }
  const rang = (person: Person) => person.digestAt !== null && person.digest;
  const [was, is] = [rang(before), rang(after)];
  if (was && !is) calls.push(ports.alarms.cancelDigest(after.id));
  if (is && (!was || before.zone !== after.zone || JSON.stringify(was) !== JSON.stringify(is))) {
    calls.push(ports.alarms.setDigest(after.id, is, after.zone));
  }
  for (const result of await Promise.allSettled(calls)) {
    if (result.status === 'rejected') ports.log.error('alarm-not-set', { person: after.id }, result.reason);
  }
};

const changes = (before: Person, { person, mails }: Decision): boolean =>
  mails.length > 0 || before.alarm.seq !== person.alarm.seq || before.digestAt !== person.digestAt;

const commit = async (
  ports: Ports,
  before: Person,
  decision: Decision,
  event: Event,
  objectKey: string | null,
  { claims, returned }: Pick<Commit, 'claims' | 'returned'>,
) => {
  const now = ports.now();
  const [mail] = decision.mails;
  return ports.people.commit({
    before,
    person: decision.person,
    seen: objectKey,
    claims,
    returned,
    history: [
      {
        at: now,
        id: objectKey ?? mail?.id ?? `${event.type}-${now}`,
        what: 'applied' in decision.outcome ? `${event.type}: ${decision.outcome.applied}` : event.type,
        opportunityId: mail?.opportunityId ?? null,
        objectKey,
      },
    ],
    now,
  });
};

/** Deletes everything of a person whose standing says that it is to go. Safe to run again, from wherever it ended. */
export const erase = async (ports: Ports, person: Person): Promise<void> => {
  for (const key of await ports.people.rawMailOf(person.id)) await ports.rawMail.delete(key);
  await ports.people.erase(person.id, ports.now());
  await ports.alarms.cancelDigest(person.id);
  if (person.alarm.at !== null) await ports.alarms.cancel(person.id, person.alarm.seq);
};

/** Those of the mails that nobody has claimed yet, or that were given back: the others are sent or being sent. */
const unclaimed = async (ports: Ports, { person, mails }: Decision): Promise<Decision['mails']> => {
  const known = await Promise.all(mails.map(({ id }) => ports.ledger.get(person.id, id)));
  return mails.filter((_, index) => (known[index]?.state ?? 'unsent') === 'unsent');
};

/** A load that begins with what was read already: to see whose mail it is, the person had to be read. */
export const beginningWith = (loaded: Loaded, load: () => Promise<Loaded | null>) => {
  let known: Loaded | null = loaded;
  return async (): Promise<Loaded | null> => {
    const first = known;
    known = null;
    return first ?? load();
  };
};

/** Waits for all, also when one fails: what a function leaves running when it returns runs whenever it is thawed. */
const allOf = async (calls: Promise<void>[]): Promise<void> => {
  for (const call of await Promise.allSettled(calls)) if (call.status === 'rejected') throw call.reason;
};

/**
 * Decides an event and carries the decision out: one transaction stores the state and claims the mails, then
 * they are sent and the alarms set. Whoever wrote the person in between wins, and this decides again.
 * @param load reads the person as they are now; a new one for a first forward
 * @param objectKey the mail it came by, so that its redelivery is known; null for alarms, whose state tells
 * @param returned mails that the event gives back to the plan
 */
export const apply = async (
  ports: Ports,
  load: () => Promise<Loaded | null>,
  event: Event,
  objectKey: string | null,
  returned: LedgerEntry[] = [],
): Promise<Applied> => {
  let mayBeClaimed = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const loaded = await load();
    if (!loaded) return { outcome: 'ignored', what: 'unknown-person' };
    const before = loaded.person;
    const now = ports.now();
    const decision = decide(before, event, now);
    if ('ignored' in decision.outcome && !changes(before, decision)) {
      return { outcome: 'ignored', what: decision.outcome.ignored };
    }
    const mails = mayBeClaimed ? await unclaimed(ports, decision) : decision.mails;
    const claims = mails.map((mail) => claim(ports, decision.person, mail, now));
    const effects = { claims, returned: 'ignored' in decision.outcome ? [] : returned };
    const { result } = await commit(ports, before, decision, event, objectKey, effects);
    if (result === 'seen') return { outcome: 'seen', what: event.type };
    if (result === 'settled' && returned.length > 0) return { outcome: 'ignored', what: 'settled' };
    mayBeClaimed = result === 'settled';
    if (result !== 'stored') continue;
    const state = { person: decision.person, threads: loaded.threads };
    const inReplyTo = 'messageId' in event ? event.messageId : null;
    await allOf([
      ...claims.map((one) => deliver(ports, state, one, inReplyTo)),
      decision.erase ? Promise.resolve() : setAlarms(ports, before, decision.person),
    ]);
    if (decision.erase) await erase(ports, before);
    return 'applied' in decision.outcome
      ? { outcome: 'applied', what: decision.outcome.applied }
      : { outcome: 'ignored', what: decision.outcome.ignored };
  }
  throw new Error(`The person was written by others ${ATTEMPTS} times in a row`);
};
