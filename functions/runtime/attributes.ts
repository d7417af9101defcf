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
