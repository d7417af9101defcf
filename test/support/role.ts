import type { Call } from './recorder.ts';
import type { Synthesized } from './stack.ts';

/** One statement of a role's policy. */
export interface Allowed {
  actions: string[];
  resources: string[];
  conditions: Record<string, Record<string, string>>;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
const texts = (value: unknown): string[] => (Array.isArray(value) ? value : [value]).map(String);

/** What a function's role allows, as it will be. */
export const allowedTo = (stack: Synthesized, name: string): Allowed[] => {
  const policies = stack.all('AWS::IAM::Policy').filter(([id]) => id.startsWith(`${name}Role`));
  return policies.flatMap(([, { Properties }]) => {
    const document = stack.resolved(Properties.PolicyDocument);
    const statements = isObject(document) && Array.isArray(document.Statement) ? document.Statement : [];
    return statements.map(({ Effect, Action, Resource, Condition }) => {
      if (Effect !== 'Allow') throw new Error('A role here only allows');
      return { actions: texts(Action), resources: texts(Resource), conditions: Condition ?? {} };
    });
  });
};

/** IAM's own wildcard: any characters, slashes too. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(text);

/** Whether a statement allows a call. Only StringEquals is known here; any other condition holds for nothing. */
export const allows = (
  { actions, resources, conditions }: Allowed,
  { action, resource, context }: Call,
): boolean =>
  actions.some((one) => matches(one, action)) &&
  resources.some((one) => matches(one, resource)) &&
  Object.entries(conditions).every(
    ([operator, keys]) =>
      operator === 'StringEquals' && Object.entries(keys).every(([key, value]) => context[key] === value),
  );
