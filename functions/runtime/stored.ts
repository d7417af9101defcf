import type { Opportunity } from '../../core/opportunity.ts';
import type { Person, Undo } from '../../core/person.ts';
import { type Item, number, numberOf, parsed, sizeOf, stateOf, text, textOf, textsOf } from './attributes.ts';
import type { Claim, HistoryEntry, LedgerEntry, Loaded, ReplyAddress, Thread } from './ports.ts';
import { expiry, keys, shardOf } from './table.ts';

/** The shapes of stored things, and the way back. */

/** Opportunities and `undo` have items of their own; the version is an attribute, since it is a condition. */
type Profile = Omit<Person, 'opportunities' | 'undo' | 'version'>;

/** DynamoDB refuses items above 400 kB; what surrounds the state needs some of it. */
const LARGEST = 350_000;

/**
 * When the sweep has to look at somebody: the earlier of alarm and digest; at once to finish an erasure, or to read
 * the mail that waited for a yes.
 */
export const dueAt = ({
  alarm,
  digestAt,
  standing,
  held,
}: Pick<Person, 'alarm' | 'digestAt' | 'standing' | 'held'>): number | null => {
  if (standing === 'erased' || (standing === 'active' && held.length > 0)) return 0;
  const moments = [alarm.at, digestAt].filter((at) => at !== null);
  return moments.length > 0 ? Math.min(...moments) : null;
};

const due = (kind: 'person' | 'mail', id: string, at: number | null): Item =>
  at === null ? {} : { dueShard: text(shardOf(kind, id)), dueAt: number(at) };

export const profileItem = ({ opportunities: _, undo: __, version, ...profile }: Person): Item => ({
  pk: text(keys.person(profile.id)),
  sk: text(keys.profile),
  version: number(version + 1),
  ...stateOf(profile),
  ...due('person', profile.id, dueAt(profile)),
});

const newerHalf = <Value>(values: Value[]): Value[] => values.slice(Math.ceil(values.length / 2));

/** An opportunity of any size can be stored: the oldest of what only adds up gives way. */
export const opportunityItem = (personId: string, opportunity: Opportunity): Item => {
  const item = {
    pk: text(keys.person(personId)),
    sk: text(keys.opportunity(opportunity.id)),
    ...stateOf(opportunity),
  };
  const { notes, messageIds, contents } = opportunity;
  if (sizeOf(item) <= LARGEST || notes.length + messageIds.length + contents.length === 0) return item;
  return opportunityItem(personId, {
    ...opportunity,
    notes: newerHalf(notes),
    messageIds: newerHalf(messageIds),
    contents: newerHalf(contents),
  });
};

/** What one decision would need to be taken back; null where it is too much to keep. */
export const undoItem = (personId: string, scope: string, undo: Undo): Item | null => {
  const item = { pk: text(keys.person(personId)), sk: text(keys.undo(scope)), ...stateOf(undo) };
  return sizeOf(item) <= LARGEST ? item : null;
};

/** The aggregate from the items of its query; null when there is no profile among them. */
export const loadedFrom = (items: Item[]): Loaded | null => {
  let profile: (Profile & { version: number }) | null = null;
  const opportunities: Opportunity[] = [];
  const undo: Record<string, Undo> = {};
  const threads: Thread[] = [];
  for (const item of items) {
    const sk = textOf(item, 'sk');
    const [, kind, ...id] = sk.split('#');
    if (kind === 'PROFILE') profile = { ...parsed<Profile>(item), version: numberOf(item, 'version') };
    else if (kind === 'OPPORTUNITY') opportunities.push(parsed(item));
    else if (kind === 'UNDO') undo[id.join('#')] = parsed(item);
    else if (kind === 'THREAD')
      threads.push({ opportunityId: id.join('#'), messageIds: textsOf(item, 'messageIds') });
  }
  if (!profile) return null;
  // By age, so that the order does not hang on ids.
  opportunities.sort((a, b) => a.createdAt - b.createdAt || a.id.localeCompare(b.id));
  return { person: { ...profile, opportunities, undo }, threads };
};

/** States of the ledger in which somebody may still have to act; only these are in the sweep's index. */
export const OPEN = ['claimed', 'uncertain', 'waiting'] as const satisfies LedgerEntry['state'][];
export const isOpen = ({ state }: Pick<LedgerEntry, 'state'>): boolean => OPEN.some((open) => open === state);

/** What changes of a ledger entry while it lives. */
export const ledgerAttributes = ({ unknown: _, ...entry }: LedgerEntry): Item => ({
  status: text(entry.state),
  attempts: number(entry.attempts),
  ...stateOf(entry),
  ...(isOpen(entry) ? due('mail', entry.mailId, entry.claimedUntil) : {}),
});

/** The count of unknown ends is an attribute of its own, since it outlives what a mail is claimed and given back for. */
export const entryFrom = (item: Item): LedgerEntry => ({
  ...parsed<Omit<LedgerEntry, 'unknown'>>(item),
  unknown: numberOf(item, 'unknowns'),
});

export const tokenItem = (token: string, address: ReplyAddress, now: number): Item => ({
  pk: text(keys.token(token)),
  sk: text(keys.pointer),
  ...stateOf(address),
  expiresAt: number(expiry.token(now)),
});

export const addressFrom = (item: Item): ReplyAddress => parsed(item);

/** An event that was applied. It names nobody. */
export const seenItem = (seen: string, expiresAt: number): Item => ({
  pk: text(keys.seen(seen)),
  sk: text(keys.pointer),
  expiresAt: number(expiresAt),
});

export const historyItem = (personId: string, entry: HistoryEntry): Item => ({
  pk: text(keys.person(personId)),
  sk: text(keys.history(entry.at, entry.id)),
  ...stateOf(entry),
});

/** Where the tokens of a claimed mail lead. */
export const addressesOf = ({ entry, token, rows, personalToken }: Claim): [string, ReplyAddress][] => {
  const { personId, mailId, mail } = entry;
  const { opportunityId } = mail;
  return [
    [token, { use: 'reply', personId, mailId, opportunityId, rows }],
    ...(personalToken === null
      ? []
      : [
          [personalToken, { use: 'personal', personId, mailId, opportunityId, rows: [] }] satisfies [
            string,
            ReplyAddress,
          ],
        ]),
  ];
};
