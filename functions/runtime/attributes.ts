import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { AttributeValue } from '@aws-sdk/client-dynamodb';

/**
 * An item of the table. State is one JSON text: it is read and written whole, and a parse is faster and smaller
 * than DynamoDB's typed maps. Only what DynamoDB itself looks at is an attribute of its own.
 */
export type Item = Record<string, AttributeValue>;

export const text = (value: string): AttributeValue => ({ S: value });
export const number = (value: number): AttributeValue => ({ N: String(value) });
export const texts = (values: string[]): AttributeValue => ({ L: values.map(text) });

/** The text of an attribute, or an empty one. */
export const textOf = (item: Item, name: string): string => item[name]?.S ?? '';
/** The number of an attribute, or zero. */
export const numberOf = (item: Item, name: string): number => Number(item[name]?.N ?? 0);
/** The texts of a list attribute, or none. */
export const textsOf = (item: Item, name: string): string[] => (item[name]?.L ?? []).map(({ S }) => S ?? '');

/** Longer states are deflated: a person who writes a lot stays far below DynamoDB's 400 kB an item. */
const PACKED_FROM = 8_192;

/** A state as attributes: `state`, or `packed` where it is long. */
export const stateOf = (value: unknown): Item => {
  const json = JSON.stringify(value);
  return json.length < PACKED_FROM ? { state: text(json) } : { packed: { B: deflateRawSync(json) } };
};

/** The way back. The table is ours alone, so what it holds is trusted. */
export const parsed = <Stored>({ state, packed }: Item): Stored =>
  JSON.parse(state?.S ?? inflateRawSync(packed?.B ?? new Uint8Array()).toString('utf8'));

/** About what DynamoDB counts: names are short, so values are what matters. */
export const sizeOf = (item: Item): number =>
  Object.values(item).reduce((sum, { S = '', B, L = [] }) => {
    const listed = L.reduce((size, { S: one = '' }) => size + Buffer.byteLength(one), 0);
    return sum + Buffer.byteLength(S) + (B?.length ?? 0) + listed + 20;
  }, 0);
