/**
 * The whole template language: `{{name}}`, `{{row.name}}`, `{{#if name}} … {{else}} … {{/if}}` and
 * `{{#each names as row}} … {{/each}}`. It can say nothing else, so it can do nothing else.
 */
export type Node =
  | { type: 'literal'; text: string }
  | { type: 'value'; path: string }
  | { type: 'if'; path: string; shown: Node[]; otherwise: Node[] }
  | { type: 'each'; path: string; row: string; body: Node[] };

const TOKEN = /\{\{([^{}]*)\}\}/g;
const NAME = '[a-zA-Z][a-zA-Z0-9]*';
const VALUE = new RegExp(`^(?:${NAME}\\.)?${NAME}$`);
const IF = new RegExp(`^#if ((?:${NAME}\\.)?${NAME})$`);
const EACH = new RegExp(`^#each ((?:${NAME}\\.)?${NAME}) as (${NAME})$`);

/** A block that is not closed yet, and where its nodes go. */
interface Open {
  closedBy: '/if' | '/each' | null;
  target: Node[];
  otherwise: Node[] | null;
}

/**
 * Reads a template.
 * @throws Error with the token that makes no sense.
 */
export const parseTemplate = (source: string): Node[] => {
  const root: Node[] = [];
  const open: Open[] = [{ closedBy: null, target: root, otherwise: null }];
  const top = (): Open => open.at(-1) ?? { closedBy: null, target: root, otherwise: null };
  const literal = (text: string): void => {
    if (text.includes('{{')) throw new Error(`A token is not closed: ${text.slice(text.indexOf('{{'), 40)}`);
    if (text !== '') top().target.push({ type: 'literal', text });
  };
  const token = (word: string): void => {
    const [, condition] = IF.exec(word) ?? [];
    const [, list, row] = EACH.exec(word) ?? [];
    if (condition !== undefined) {
      const node = { type: 'if' as const, path: condition, shown: [], otherwise: [] };
      top().target.push(node);
      open.push({ closedBy: '/if', target: node.shown, otherwise: node.otherwise });
    } else if (list !== undefined && row !== undefined) {
      const node = { type: 'each' as const, path: list, row, body: [] };
      top().target.push(node);
      open.push({ closedBy: '/each', target: node.body, otherwise: null });
    } else if (word === 'else' && top().otherwise) {
      const { otherwise } = top();
      open[open.length - 1] = { closedBy: '/if', target: otherwise ?? [], otherwise: null };
    } else if (word === top().closedBy) {
      open.pop();
    } else if (VALUE.test(word)) {
      top().target.push({ type: 'value', path: word });
    } else {
      throw new Error(`{{${word}}} makes no sense here.`);
    }
  };

  let end = 0;
  for (const match of source.matchAll(TOKEN)) {
    literal(source.slice(end, match.index));
    token((match[1] ?? '').trim());
    end = match.index + match[0].length;
  }
  literal(source.slice(end));
  if (open.length > 1) throw new Error(`A block is missing its {{${top().closedBy}}}.`);
  return root;
};
