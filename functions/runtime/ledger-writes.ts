import type { Update } from '@aws-sdk/client-dynamodb';
import { type Item, number, text, texts } from './attributes.ts';
import type { LedgerEntry } from './ports.ts';
import { ledgerAttributes, OPEN } from './stored.ts';
import { expiry, keys } from './table.ts';

/** How the ledger changes in DynamoDB: each change holds only where the entry still is what it was. */

/** A condition, with the values that it names. */
export interface Condition {
  text: string;
  values: Item;
}

/** What else an update sets, and the values that it names. */
export interface More {
  set: string[];
  values: Item;
}

/** One more call of which nobody knows the end. */
export const oneMoreUnknown: More = {
  set: ['unknowns = if_not_exists(unknowns, :nothing) + :one'],
  values: { ':nothing': number(0), ':one': number(1) },
};

const names = ['status', 'state', 'packed', 'attempts', 'dueShard', 'dueAt'] as const;

export const isStillOpen: Condition = {
  text: `attribute_exists(pk) AND #status IN (${OPEN.map((state) => `:${state}`).join(', ')})`,
  values: Object.fromEntries(OPEN.map((state) => [`:${state}`, text(state)])),
};

export const isNotSent: Condition = {
  text: 'attribute_exists(pk) AND #status <> :sent',
  values: { ':sent': text('sent') },
};

/** Open, and nobody else took it over since it was read. */
export const isStillOurs = ({ attempts }: LedgerEntry): Condition => ({
  text: `${isStillOpen.text} AND #attempts = :attempts`,
  values: { ...isStillOpen.values, ':attempts': number(attempts) },
});

/** Never claimed, or given back to the plan. */
const isFree: Condition = {
  text: 'attribute_not_exists(pk) OR #status = :unsent',
  values: { ':unsent': text('unsent') },
};

/** The change of an entry to what it is now, where the condition holds of what it was. */
export const changed = (
  tableName: string,
  entry: LedgerEntry,
  condition: Condition,
  more: More = { set: [], values: {} },
) => {
  const attributes = ledgerAttributes(entry);
  const set = names.filter((name) => attributes[name]);
  const removed = names.filter((name) => !attributes[name]);
  return {
    TableName: tableName,
    Key: { pk: text(keys.person(entry.personId)), sk: text(keys.mail(entry.mailId)) },
    UpdateExpression: [
      `SET ${[...set.map((name) => `#${name} = :new_${name}`), ...more.set].join(', ')}`,
      ...(removed.length > 0 ? [`REMOVE ${removed.map((name) => `#${name}`).join(', ')}`] : []),
    ].join(' '),
    ConditionExpression: condition.text,
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...condition.values,
      ...more.values,
      ...Object.fromEntries(set.map((name) => [`:new_${name}`, attributes[name] ?? text('')])),
    },
  } satisfies Update;
};

/**
 * Claims a mail that nobody claimed, or that was given back. The hashes of all reply addresses that it was ever
 * sent with stay with it, so that erasure finds them.
 */
export const claimed = (tableName: string, entry: LedgerEntry, tokenKeys: string[], now: number) =>
  changed(tableName, entry, isFree, {
    set: ['tokens = list_append(if_not_exists(tokens, :none), :tokens)', 'expiresAt = :expiry'],
    values: { ':none': texts([]), ':tokens': texts(tokenKeys), ':expiry': number(expiry.mail(now)) },
  });

/** Gives a mail back to the plan, where it is still open and nobody took it over. */
export const returned = (tableName: string, entry: LedgerEntry) =>
  changed(tableName, { ...entry, state: 'unsent' }, isStillOurs(entry));
