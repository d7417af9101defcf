import type { Opportunity } from '../../core/opportunity.ts';
import { leadingAddresses, type Person } from '../../core/person.ts';
import type {
  Claim,
  Commit,
  CommitResult,
  HistoryEntry,
  Ledger,
  LedgerEntry,
  Loaded,
  People,
  ReplyAddress,
  Tokens,
} from './ports.ts';
import { addressesOf, dueAt, isOpen } from './stored.ts';
import { expiry } from './table.ts';

interface Kept {
  loaded: Loaded;
  dueAt: number;
  mails: Map<string, { entry: LedgerEntry; tokens: string[] }>;
  history: HistoryEntry[];
}

/** Everything that is kept; whoever gives it to the adapter can look at it. */
export interface MemoryTable {
  people: Map<string, Kept>;
  addresses: Map<string, string>;
  seen: Set<string>;
  tokens: Map<string, { address: ReplyAddress; expiresAt: number }>;
  /** Entries in which somebody may still have to act: what the sweep's index holds. */
  open: Set<LedgerEntry>;
}

/** A table with nothing in it. */
export const memoryTable = (): MemoryTable => ({
  people: new Map(),
  addresses: new Map(),
  seen: new Set(),
  tokens: new Map(),
  open: new Set(),
});

/**
 * What is kept cannot be changed by whoever holds it: that makes one object do for both, and a copy of a person
 * for every read would be most of what a test of many years does.
 */
const kept = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) kept(part);
  return value;
};

/** Open, and nobody else took it over since it was read. */
const isStillOurs =
  ({ attempts }: LedgerEntry) =>
  (known: LedgerEntry | null): boolean =>
    known !== null && isOpen(known) && known.attempts === attempts;

const byAge = (a: LedgerEntry, b: LedgerEntry): number => a.claimedAt - b.claimedAt;

const inOrder = (a: Opportunity, b: Opportunity): number =>
  a.createdAt - b.createdAt || a.id.localeCompare(b.id);

/**
 * People and ledger in memory, for platforms without a database engine and for tests. It keeps every promise
 * that the table keeps: the contract suite runs against both.
 */
export const memoryPeople = (table: MemoryTable = memoryTable()): People & Tokens & Ledger => {
  const { people, addresses, seen: applied, tokens, open } = table;

  const taken = ({ person }: Commit): boolean =>
    leadingAddresses(person).some((email) => (addresses.get(email) ?? person.id) !== person.id);

  const put = (mails: Kept['mails'], entry: LedgerEntry, added: string[]): void => {
    const known = mails.get(entry.mailId);
    if (known) open.delete(known.entry);
    const next = kept({ ...entry, unknown: known ? entry.unknown : 0 });
    mails.set(entry.mailId, { entry: next, tokens: [...(known?.tokens ?? []), ...added] });
    if (isOpen(next)) open.add(next);
  };

  const store = (wanted: Commit, known: Kept | undefined): Kept => {
    const { before, person, seen, claims, returned, history, now } = wanted;
    // As in the table: an opportunity that was not touched is not written.
    const stored = new Map(known?.loaded.person.opportunities.map((one) => [one.id, one]));
    const untouched = new Set(before.opportunities);
    const opportunities = person.opportunities
      .map((one): Opportunity => (untouched.has(one) ? (stored.get(one.id) ?? one) : one))
      .toSorted(inOrder);
    const next: Person = { ...person, opportunities, version: person.version + 1 };
    const mails: Kept['mails'] = known?.mails ?? new Map();
    if (seen !== null) applied.add(seen);
    for (const claim of claims) {
      const leading = addressesOf(claim);
      const unknown = mails.get(claim.entry.mailId)?.entry.unknown ?? 0;
      put(
        mails,
        { ...claim.entry, unknown },
        leading.map(([token]) => token),
      );
      for (const [token, address] of leading) tokens.set(token, { address, expiresAt: expiry.token(now) });
    }
    for (const entry of returned) change(entry, isOpen, { state: 'unsent' });
    for (const email of leadingAddresses(before))
      if (addresses.get(email) === person.id) addresses.delete(email);
    for (const email of leadingAddresses(person)) addresses.set(email, person.id);
    return {
      loaded: kept({ person: next, threads: known?.loaded.threads ?? [] }),
      dueAt: dueAt(next) ?? Number.POSITIVE_INFINITY,
      mails,
      history: [...(known?.history ?? []), ...kept(history)],
    };
  };

  const commit = async (wanted: Commit): Promise<CommitResult> => {
    const { person, seen, claims, returned } = wanted;
    const known = people.get(person.id);
    if (seen !== null && applied.has(seen)) return { result: 'seen' };
    const stale = (known?.loaded.person.version ?? 0) !== person.version;
    if (stale || taken(wanted)) return { result: 'conflict' };
    const isFree = ({ entry }: Claim): boolean =>
      (known?.mails.get(entry.mailId)?.entry.state ?? 'unsent') === 'unsent';
    const isOurs = (entry: LedgerEntry): boolean => isStillOurs(entry)(mailOf(entry)?.entry ?? null);
    if (!claims.every(isFree) || !returned.every(isOurs)) return { result: 'settled' };
    people.set(person.id, store(wanted, known));
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
    const mails = people.get(entry.personId)?.mails;
    if (!known || !mails || !when(known.entry)) return false;
    put(mails, { ...entry, unknown: known.entry.unknown, ...to }, []);
    return true;
  };

  return {
    load: async (personId) => people.get(personId)?.loaded ?? null,
    byAddress: async (email) => addresses.get(email.toLowerCase()) ?? null,
    byToken: async (token, now) => {
      const found = tokens.get(token.toLowerCase());
      return found && found.expiresAt * 1000 > now ? kept(found.address) : null;
    },
    commit,
    rawMailOf: async (personId) =>
      (people.get(personId)?.history ?? []).flatMap(({ objectKey }) => objectKey ?? []),
    erase: async (personId) => {
      const known = people.get(personId);
      if (!known) return;
      for (const email of leadingAddresses(known.loaded.person)) addresses.delete(email);
      for (const mail of known.mails.values()) {
        open.delete(mail.entry);
        for (const token of mail.tokens) tokens.delete(token);
      }
      people.delete(personId);
    },
    everything: async (personId) => {
      const known = people.get(personId);
      if (!known) return [];
      const { opportunities, ...profile } = known.loaded.person;
      return [
        { state: profile },
        ...opportunities.map((state) => ({ state })),
        ...[...known.mails.values()].map(({ entry }) => ({ state: entry })),
        ...known.history.map((state) => ({ state })),
      ];
    },
    add: async (token, address, now) => {
      const mail = mailOf(address);
      if (!mail) throw new Error('There is no such mail to add a token to');
      mail.tokens.push(token);
      tokens.set(token, { address, expiresAt: expiry.token(now) });
    },
    get: async (personId, mailId) => mailOf({ personId, mailId })?.entry ?? null,
    reclaim: async (entry, until) =>
      change(entry, isStillOurs(entry), {
        state: 'claimed',
        claimedUntil: until,
        attempts: entry.attempts + 1,
      }),
    markSent: async (entry, sesId, messageId, at) => {
      const { opportunityId } = entry.mail;
      const marked = change(entry, ({ state }) => state !== 'sent', { state: 'sent', sesId, sentAt: at });
      const known = people.get(entry.personId);
      if (!marked || opportunityId === null || !known) return;
      const { person, threads } = known.loaded;
      const thread = threads.find((one) => one.opportunityId === opportunityId);
      const longer = { opportunityId, messageIds: [...(thread?.messageIds ?? []), messageId] };
      known.loaded = kept({ person, threads: [...threads.filter((one) => one !== thread), longer] });
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
      [...open]
        .filter(({ claimedUntil }) => claimedUntil <= now)
        .toSorted((a, b) => a.claimedUntil - b.claimedUntil)
        .slice(0, limit),
    peopleDue: async (before, limit) =>
      [...people.values()]
        .filter((one) => one.dueAt <= before)
        .toSorted((a, b) => a.dueAt - b.dueAt)
        .slice(0, limit)
        .map(({ loaded }) => loaded.person.id),
    ofPerson: async (personId) =>
      [...(people.get(personId)?.mails.values() ?? [])].map(({ entry }) => entry).toSorted(byAge),
  };
};
