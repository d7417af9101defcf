import type { Opportunity } from '../../core/opportunity.ts';
import type { Person } from '../../core/person.ts';
import { type Item, number, text, textOf, texts, textsOf } from './attributes.ts';
import type { Commit, HistoryEntry, LedgerEntry, Loaded, ReplyAddress, Thread } from './ports.ts';
import { expiry, keys, shardOf } from './table.ts';

/** The shapes of stored things, and the way back. The table is ours alone, so what it holds is trusted. */

type Profile = Omit<Person, 'opportunities' | 'version'>;

const parse = <Stored>(item: Item): Stored => JSON.parse(textOf(item, 'state'));

/** When the sweep has to look at somebody: the earlier of alarm and digest. */
const dueAt = ({ alarm, digestAt }: Profile): number | null => {
  const moments = [alarm.at, digestAt].filter((at) => at !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
};

const due = (kind: 'person' | 'mail', id: string, at: number | null): Item =>
  at === null ? {} : { dueShard: text(shardOf(kind, id)), dueAt: number(at) };

export const profileItem = ({ opportunities: _, version, ...profile }: Person): Item => ({
  pk: text(keys.person(profile.id)),
  sk: text(keys.profile),
  version: number(version + 1),
  state: text(JSON.stringify(profile)),
  ...due('person', profile.id, dueAt(profile)),
});

export const opportunityItem = (personId: string, opportunity: Opportunity): Item => ({
  pk: text(keys.person(personId)),
  sk: text(keys.opportunity(opportunity.id)),
  state: text(JSON.stringify(opportunity)),
});

/** The aggregate from the items of its query; null when there is no profile among them. */
export const loadedFrom = (items: Item[]): Loaded | null => {
  let profile: (Profile & { version: number }) | null = null;
  const opportunities: Opportunity[] = [];
  const threads: Thread[] = [];
  for (const item of items) {
    const sk = textOf(item, 'sk');
    if (sk === keys.profile) profile = { ...parse<Profile>(item), version: Number(item.version?.N ?? 0) };
    else if (sk.startsWith(keys.opportunity(''))) opportunities.push(parse(item));
    else
      threads.push({
        opportunityId: sk.slice(keys.thread('').length),
        messageIds: textsOf(item, 'messageIds'),
      });
  }
  if (!profile) return null;
  // By age, so that the order does not hang on ids.
  opportunities.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
  return { person: { ...profile, opportunities }, threads };
};

/** States of the ledger in which somebody may still have to act; only these are in the sweep's index. */
const isOpen = ({ state }: LedgerEntry): boolean => state === 'claimed' || state === 'uncertain';

/** What changes of a ledger entry while it lives. */
export const ledgerAttributes = (entry: LedgerEntry): Item => ({
  status: text(entry.state),
  attempts: number(entry.attempts),
  state: text(JSON.stringify(entry)),
  ...(isOpen(entry) ? due('mail', entry.mailId, entry.claimedUntil) : {}),
});

/** A new ledger entry, and the hashes of the reply addresses it is sent with, so that erasure finds them. */
export const mailItem = (entry: LedgerEntry, tokenKeys: string[], now: number): Item => ({
  pk: text(keys.person(entry.personId)),
  sk: text(keys.mail(entry.mailId)),
  ...ledgerAttributes(entry),
  tokens: texts(tokenKeys),
  expiresAt: number(expiry.mail(now)),
});

export const entryFrom = (item: Item): LedgerEntry => parse(item);

export const tokenItem = (token: string, address: ReplyAddress, now: number): Item => ({
  pk: text(keys.token(token)),
  sk: text(keys.pointer),
  state: text(JSON.stringify(address)),
  expiresAt: number(expiry.token(now)),
});

export const addressFrom = (item: Item): ReplyAddress => parse(item);

export const seenItem = (personId: string, seen: string, now: number): Item => ({
  pk: text(keys.person(personId)),
  sk: text(keys.seen(seen)),
  expiresAt: number(expiry.seen(now)),
});

export const historyItem = (personId: string, entry: HistoryEntry): Item => ({
  pk: text(keys.person(personId)),
  sk: text(keys.history(entry.at, entry.id)),
  state: text(JSON.stringify(entry)),
});

/** Where the reply address of a claimed mail leads. */
export const replyAddressOf = ({ entry, rows }: Commit['claims'][number]): ReplyAddress => ({
  personId: entry.personId,
  mailId: entry.mailId,
  opportunityId: entry.mail.opportunityId,
  rows,
});
