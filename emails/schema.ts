/**
 * What a mail needs to know, said once: the compiler reads it to check both templates, and TypeScript reads it
 * to check whoever fills them in.
 */

type Base =
  /** One line of text. */
  | 'text'
  /** Text whose line breaks count. */
  | 'lines'
  /** An address to open: `https:` or `mailto:`, nothing else. */
  | 'url'
  /** A whole number, for widths. */
  | 'number'
  /** Something that only decides what is shown. */
  | 'flag';

/** `?` may be null. A side (` html`, ` text`) means that only this template shows it. */
export type Kind = `${Base}${'' | '?'}${'' | ' html' | ' text'}`;

/** The values of a mail; a list holds the schema of its rows. */
export interface Schema {
  readonly [name: string]: Kind | readonly [Schema];
}

type Plain<B> = B extends 'number' ? number : B extends 'flag' ? boolean : string;
type WithoutSide<K> = K extends `${infer Rest} ${string}` ? Rest : K;
type ValueOf<K> = K extends `${infer B}?` ? Plain<B> | null : Plain<K>;

/** The type of the values that a schema describes. */
export type ValuesOf<S extends Schema> = {
  readonly [Name in keyof S]: S[Name] extends readonly [infer Row extends Schema]
    ? readonly ValuesOf<Row>[]
    : ValueOf<WithoutSide<S[Name]>>;
};
