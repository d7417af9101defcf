import type { Opportunity } from '../../core/opportunity.ts';
import { leadingAddresses, type Person } from '../../core/person.ts';
import type {
  Claim,
  Commit,
  CommitResult,
  HistoryEntry,
  Ledger,
  LedgerEntry,
  People,
  ReplyAddress,
  Tokens,
} from './ports.ts';
import { addressesOf, dueAt, isOpen } from './stored.ts';
import { expiry } from './table.ts';

interface Kept {
  person: Person;
  threads: Map<string, string[]>;
  mails: Map<string, { entry: LedgerEntry; tokens: string[] }>;
  history: HistoryEntry[];
}

/** What the caller holds and what is kept must never be the same objects. */
const copy = <Value>(value: Value): Value => structuredClone(value);

/** Open, and nobody else took it over since it was read. */
const isStillOurs =
  ({ attempts }: LedgerEntry) =>
  (known: LedgerEntry | null): boolean =>
    known !== null && isOpen(known) && known.attempts === attempts;

const byAge = (a: LedgerEntry, b: LedgerEntry): number => a.claimedAt - b.claimedAt;

/**
 * People and ledger in memory, for platforms without a database engine and for tests. It keeps every promise
 * that the table keeps: the contract suite runs against both.
 */
export const memoryPeople = (): People & Tokens & Ledger => {
  const people = new Map<string, Kept>();
  const addresses = new Map<string, string>();
  const applied = new Set<string>();
  const tokens = new Map<string, { address: ReplyAddress; expiresAt: number }>();

  const taken = ({ person }: Commit): boolean =>
    leadingAddresses(person).some((email) => (addresses.get(email) ?? person.id) !== person.id);

  const store = (
    { before, person, seen, claims, returned, history, now }: Commit,
    kept: Kept | undefined,
  ): Kept => {
    // As in the table: an opportunity that was not touched is not written.
    const known = new Map(kept?.person.opportunities.map((one) => [one.id, one]));
    const untouched = new Set(before.opportunities);
    const opportunities = person.opportunities.map(
      (one): Opportunity => (untouched.has(one) ? (known.get(one.id) ?? copy(one)) : copy(one)),
    );
    const next: Kept = kept ?? { person, threads: new Map(), mails: new Map(), history: [] };
    next.person = { ...copy({ ...person, opportunities: [] }), opportunities, version: person.version + 1 };
    if (seen !== null) applied.add(seen);
    next.history.push(...copy(history));
    for (const claim of claims) {
      const leading = addressesOf(claim);
      const returned = next.mails.get(claim.entry.mailId);
      next.mails.set(claim.entry.mailId, {
        entry: { ...copy(claim.entry), unknown: returned?.entry.unknown ?? 0 },
        tokens: [...(returned?.tokens ?? []), ...leading.map(([token]) => token)],
      });
      for (const [token, address] of leading) tokens.set(token, { address, expiresAt: expiry.token(now) });
    }
    for (const entry of returned) change(entry, isOpen, { state: 'unsent' });
    for (const email of leadingAddresses(person)) addresses.set(email, person.id);
    return next;
  };

  const commit = async (wanted: Commit): Promise<CommitResult> => {
    const { person, seen, claims, returned } = wanted;
    const kept = people.get(person.id);
    if (seen !== null && applied.has(seen)) return { result: 'seen' };
    const stale = (kept?.person.version ?? 0) !== person.version;
    if (stale || taken(wanted)) return { result: 'conflict' };
    const isFree = ({ entry }: Claim): boolean =>
      (kept?.mails.get(entry.mailId)?.entry.state ?? 'unsent') === 'unsent';
    const isOurs = (entry: LedgerEntry): boolean => isStillOurs(entry)(mailOf(entry)?.entry ?? null);
    if (!claims.every(isFree) || !returned.every(isOurs)) return { result: 'settled' };
    people.set(person.id, store(wanted, kept));
    return { result: 'stored', version: person.version + 1 };
  };

  const mailOf = ({ personId, mailId }: Pick<LedgerEntry, 'personId' | 'mailId'>) =>
    people.get(personId)?.mails.get(mailId);

  /** Changes an entry where `when` holds of what it is. */
  const change = (
    entry: LedgerEntry,
    when: (known: LedgerEntry) => boolean,
    to: Partial<LedgerEntry>,
  ): boolean => {
    const known = mailOf(entry);
    if (!known || !when(known.entry)) return false;
    known.entry = { ...copy(entry), unknown: known.entry.unknown, ...to };
    return true;
  };

  const dueOf = ({ person }: Kept): number => dueAt(person) ?? Number.POSITIVE_INFINITY;

  return {
    load: async (personId) => {
      const kept = people.get(personId);
      if (!kept) return null;
      const threads = [...kept.threads].map(([opportunityId, messageIds]) => ({ opportunityId, messageIds }));
      const person = copy(kept.person);
      person.opportunities.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
      return { person, threads: copy(threads) };
    },
    byAddress: async (email) => addresses.get(email.toLowerCase()) ?? null,
    byToken: async (token, now) => {
      const found = tokens.get(token.toLowerCase());
      return found && found.expiresAt * 1000 > now ? copy(found.address) : null;
    },
    commit,
    rawMailOf: async (personId) =>
      (people.get(personId)?.history ?? []).flatMap(({ objectKey }) => objectKey ?? []),
    erase: async (personId) => {
      for (const [email, owner] of addresses) if (owner === personId) addresses.delete(email);
      for (const [token, { address }] of tokens) if (address.personId === personId) tokens.delete(token);
      people.delete(personId);
    },
    everything: async (personId) => {
      const kept = people.get(personId);
      if (!kept) return [];
      const { opportunities, ...profile } = kept.person;
      return copy([
        { state: profile },
        ...opportunities.map((state) => ({ state })),
        ...[...kept.mails.values()].map(({ entry }) => ({ state: entry })),
        ...kept.history.map((state) => ({ state })),
      ]);
    },
    add: async (token, address, now) => {
      mailOf(address)?.tokens.push(token);
      tokens.set(token, { address: copy(address), expiresAt: expiry.token(now) });
    },
    get: async (personId, mailId) => copy(mailOf({ personId, mailId })?.entry ?? null),
    reclaim: async (entry, until) =>
      change(entry, isStillOurs(entry), {
        state: 'claimed',
        claimedUntil: until,
        attempts: entry.attempts + 1,
      }),
    markSent: async (entry, sesId, messageId, at) => {
      const { opportunityId } = entry.mail;
      const marked = change(entry, ({ state }) => state !== 'sent', { state: 'sent', sesId, sentAt: at });
      const threads = people.get(entry.personId)?.threads;
      if (!marked || opportunityId === null || !threads) return;
      threads.set(opportunityId, [...(threads.get(opportunityId) ?? []), messageId]);
    },
    markUncertain: async (entry, until) => {
      const unknown = (mailOf(entry)?.entry.unknown ?? 0) + 1;
      change(entry, isStillOurs(entry), { state: 'uncertain', claimedUntil: until, unknown });
    },
    markWaiting: async (entry, from) => {
      change(entry, isStillOurs(entry), { state: 'waiting', claimedUntil: from });
    },
    markFailed: async (entry) => {
      change(entry, isOpen, { state: 'failed' });
    },
    overdue: async (now, limit) =>
      [...people.values()]
        .flatMap(({ mails }) => [...mails.values()].map(({ entry }) => entry))
        .filter((entry) => isOpen(entry) && entry.claimedUntil <= now)
        .toSorted((a, b) => a.claimedUntil - b.claimedUntil)
        .slice(0, limit)
        .map(copy),
    peopleDue: async (before, limit) =>
      [...people.values()]
        .filter((kept) => dueOf(kept) <= before)
        .toSorted((a, b) => dueOf(a) - dueOf(b))
        .slice(0, limit)
        .map(({ person }) => person.id),
    ofPerson: async (personId) =>
      [...(people.get(personId)?.mails.values() ?? [])].map(({ entry }) => copy(entry)).toSorted(byAge),
  };
};
