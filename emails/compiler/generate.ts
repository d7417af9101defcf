import type { Schema } from '../schema.ts';
import type { Node } from './template.ts';

export type Side = 'html' | 'text';

/** What one template came to: an expression in TypeScript, and the values it shows (`rows.name` for a row's). */
export interface Generated {
  expression: string;
  shown: Set<string>;
}

/** What a name in a template stands for. */
interface Scope {
  schema: Schema;
  /** How the values are called in the code, and in messages. */
  variable: string;
  prefix: string;
}

interface Found {
  kind: string;
  nullable: boolean;
  side: string | undefined;
  row: Schema | null;
  code: string;
  name: string;
}

const find = (path: string, scopes: Map<string, Scope>): Found => {
  const [first = '', second] = path.split('.');
  const scope = scopes.get(second === undefined ? '' : first);
  const field = second ?? first;
  const entry = scope?.schema[field];
  if (!scope || !entry) throw new Error(`{{${path}}} names a value that is not in values.ts.`);
  const code = `${scope.variable}.${field}`;
  const name = scope.prefix + field;
  if (typeof entry !== 'string')
    return { kind: 'list', nullable: false, side: undefined, row: entry[0], code, name };
  const [kind = '', side] = entry.split(' ');
  return { kind: kind.replace('?', ''), nullable: kind.endsWith('?'), side, row: null, code, name };
};

const ESCAPES: Record<Side, Record<string, string>> = {
  html: { text: 'html', lines: 'htmlLines', url: 'url', number: 'number' },
  text: { text: '', lines: '', url: '', number: 'number' },
};

/** A link belongs in `href`, and nothing but a link does; a style or width holds only a number. */
const checkPlace = (path: string, kind: string, before: string): void => {
  const attribute = /([a-z-]+)="([^"<>]*)$/.exec(before);
  const isHref = attribute?.[1] === 'href';
  if (kind === 'url' && !(isHref && attribute[2] === ''))
    throw new Error(`{{${path}}} is a link: write href="{{${path}}}".`);
  if (kind !== 'url' && isHref) throw new Error(`{{${path}}} stands in href and is no link.`);
  if (attribute && kind !== 'number' && kind !== 'url' && attribute[1] !== 'lang')
    throw new Error(`{{${path}}} stands in ${attribute[1]}="": only a number may.`);
};

/**
 * Turns a parsed template into one TypeScript expression over `v`. `literal` names or quotes a piece of fixed
 * text.
 * @throws Error for a value that the schema lacks, that may be null where it stands, or that stands where its
 * kind must not.
 */
export const generate = (
  nodes: Node[],
  schema: Schema,
  side: Side,
  literal: (text: string) => string,
): Generated => {
  const shown = new Set<string>();
  let before = '';

  const value = (path: string, scopes: Map<string, Scope>, present: Set<string>): string => {
    const { kind, nullable, code, name, side: only } = find(path, scopes);
    if (only !== undefined && only !== side)
      throw new Error(`{{${path}}} is declared for the ${only} side only.`);
    if (nullable && !present.has(code))
      throw new Error(`{{${path}}} may be null: show it inside {{#if ${path}}}.`);
    if (side === 'html') checkPlace(path, kind, before);
    const escapeWith = ESCAPES[side][kind];
    if (escapeWith === undefined) throw new Error(`{{${path}}} is a ${kind}, which cannot be shown.`);
    shown.add(name);
    before = '';
    return escapeWith === '' ? code : `escape.${escapeWith}(${code})`;
  };

  const expression = (list: Node[], scopes: Map<string, Scope>, present: Set<string>): string => {
    const code = (node: Node): string => {
      switch (node.type) {
        case 'literal':
          before = node.text;
          return literal(node.text);
        case 'value':
          return value(node.path, scopes, present);
        case 'if': {
          const { kind, code, name } = find(node.path, scopes);
          shown.add(name);
          const then = expression(node.shown, scopes, new Set([...present, code]));
          return `(${code}${kind === 'list' ? '.length > 0' : ''} ? ${then} : ${expression(node.otherwise, scopes, present)})`;
        }
        case 'each': {
          const { row, code, name } = find(node.path, scopes);
          if (!row) throw new Error(`{{#each ${node.path}}} is not a list.`);
          shown.add(name);
          const scope: Scope = { schema: row, variable: node.row, prefix: `${name}.` };
          const body = expression(node.body, new Map([...scopes, [node.row, scope]]), present);
          return `${code}.map((${node.row}) => ${body}).join('')`;
        }
      }
    };
    return list.length === 0 ? "''" : list.map(code).join(' + ');
  };

  const whole = new Map([['', { schema, variable: 'v', prefix: '' }]]);
  return { expression: expression(nodes, whole, new Set()), shown };
};

/** Every value of a schema with the sides that must show it. */
const wanted = (schema: Schema, prefix = ''): { name: string; sides: Side[] }[] =>
  Object.entries(schema).flatMap(([name, kind]) => {
    if (typeof kind !== 'string')
      return [
        { name: prefix + name, sides: ['html' as const, 'text' as const] },
        ...wanted(kind[0], `${prefix}${name}.`),
      ];
    const [, only] = kind.split(' ');
    const sides: Side[] = only === 'html' ? ['html'] : only === 'text' ? ['text'] : ['html', 'text'];
    return [{ name: prefix + name, sides }];
  });

/** One sentence for each value that a side lacks; empty when the two templates say the same. */
export const missing = (schema: Schema, shown: Record<Side, Set<string>>): string[] =>
  wanted(schema).flatMap(({ name, sides }) =>
    sides
      .filter((side) => !shown[side].has(name))
      .map((side) => `mail.${side === 'html' ? 'mjml' : 'txt'} never shows "${name}".`),
  );
