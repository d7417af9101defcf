import type { Put, TransactWriteItem } from '@aws-sdk/client-dynamodb';
import { leadingAddresses } from '../../core/person.ts';
import { type Item, number, sizeOf, text } from './attributes.ts';
import { claimed, returned } from './ledger-writes.ts';
import type { Commit } from './ports.ts';
import {
  addressesOf,
  historyItem,
  opportunityItem,
  profileItem,
  seenItem,
  tokenItem,
  undoItem,
} from './stored.ts';
import { expiry, keys } from './table.ts';

/** A write of a transaction, and what it means when its condition does not hold. */
export interface Write {
  write: TransactWriteItem;
  refusal: 'seen' | 'conflict' | 'settled' | null;
}

/** TransactWriteItems takes 100 items and 4 MB. */
const MOST_ITEMS = 100;
const MOST_BYTES = 3_500_000;

type Condition = Pick<Put, 'ConditionExpression' | 'ExpressionAttributeValues'>;
const IS_NEW: Condition = { ConditionExpression: 'attribute_not_exists(pk)' };

/** The same object, or one that would be stored as the same: neither needs writing. */
const same = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

/** What a decision writes, in terms of one table. */
export const writesOf = (tableName: string, commit: Commit): { guarded: Write[]; state: Write[] } => {
  const { before, person, seen, claims, history, now } = commit;
  const { id } = person;
  const put = (item: Item, refusal: Write['refusal'] = null, condition: Condition = {}): Write => ({
    write: { Put: { TableName: tableName, Item: item, ...condition } },
    refusal,
  });
  const remove = (pk: string, sk: string): Write => ({
    write: { Delete: { TableName: tableName, Key: { pk: text(pk), sk: text(sk) } } },
    refusal: null,
  });
  const own = keys.person(id);

  const opportunities = (): Write[] => {
    const known = new Map(before.opportunities.map((one) => [one.id, one]));
    const kept = new Set(person.opportunities.map((one) => one.id));
    return [
      ...person.opportunities
        .filter((one) => !same(one, known.get(one.id)))
        .map((one) => put(opportunityItem(id, one))),
      ...before.opportunities
        .filter((one) => !kept.has(one.id))
        .map((one) => remove(own, keys.opportunity(one.id))),
    ];
  };

  const undo = (): Write[] => {
    const scopes = new Set([...Object.keys(before.undo), ...Object.keys(person.undo)]);
    return [...scopes]
      .filter((scope) => !same(before.undo[scope], person.undo[scope]))
      .map((scope) => {
        const entry = person.undo[scope];
        const item = entry && undoItem(id, scope, entry);
        return item ? put(item) : remove(own, keys.undo(scope));
      });
  };

  const addresses = (): Write[] => {
    const had = person.version === 0 ? [] : leadingAddresses(before);
    const has = leadingAddresses(person);
    return [
      // An address is one person's: of two first mails at once the second finds it taken, and looks again.
      ...has
        .filter((email) => !had.includes(email))
        .map((email) =>
          put({ pk: text(keys.address(email)), sk: text(keys.pointer), person: text(id) }, 'conflict', {
            ConditionExpression: 'attribute_not_exists(pk) OR person = :person',
            ExpressionAttributeValues: { ':person': text(id) },
          }),
        ),
      ...had
        .filter((email) => !has.includes(email))
        .map((email) => remove(keys.address(email), keys.pointer)),
    ];
  };

  return {
    guarded: [
      put(profileItem(person), 'conflict', atVersion(person.version)),
      ...(seen === null ? [] : [put(seenItem(seen, expiry.seen(now)), 'seen', IS_NEW)]),
      ...claims.flatMap((claim) => {
        const addresses = addressesOf(claim);
        const tokenKeys = addresses.map(([token]) => keys.token(token));
        return [
          { write: { Update: claimed(tableName, claim.entry, tokenKeys, now) }, refusal: 'settled' as const },
          ...addresses.map(([token, address]) => put(tokenItem(token, address, now))),
        ];
      }),
      ...commit.returned.map((entry) => ({
        write: { Update: returned(tableName, entry) },
        refusal: 'settled' as const,
      })),
      ...history.map((entry) => put(historyItem(id, entry))),
      ...addresses(),
    ],
    state: [...opportunities(), ...undo()],
  };
};

/** Holds when nobody wrote the person since that version was read. */
const atVersion = (version: number): Condition =>
  version === 0
    ? IS_NEW
    : {
        ConditionExpression: 'version = :version',
        ExpressionAttributeValues: { ':version': number(version) },
      };

/** Raises the version of a person who is stored, and writes nothing else of them. */
export const raised = (tableName: string, personId: string, version: number): Write => ({
  write: {
    Update: {
      TableName: tableName,
      Key: { pk: text(keys.person(personId)), sk: text(keys.profile) },
      UpdateExpression: 'SET version = :next',
      ConditionExpression: 'version = :version',
      ExpressionAttributeValues: { ':version': number(version), ':next': number(version + 1) },
    },
  },
  refusal: 'conflict',
});

const bytes = ({ write }: Write): number =>
  sizeOf(write.Put?.Item ?? write.Update?.ExpressionAttributeValues ?? {});

/**
 * State writes in as many parts as transactions can take; the last one leaves room for what is guarded. One part
 * for everybody but people with more than about ninety opportunities that all change at once.
 */
export const inParts = ({ guarded, state }: { guarded: Write[]; state: Write[] }): Write[][] => {
  const parts: Write[][] = [];
  let part: Write[] = [];
  const base = guarded.reduce((sum, write) => sum + bytes(write), 0);
  let size = base;
  const room = MOST_ITEMS - guarded.length;
  for (const write of state) {
    if (part.length >= room || size + bytes(write) > MOST_BYTES) {
      parts.push(part);
      part = [];
      size = base;
    }
    part.push(write);
    size += bytes(write);
  }
  return [...parts, part];
};
