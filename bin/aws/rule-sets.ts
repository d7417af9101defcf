import {
  DescribeActiveReceiptRuleSetCommand,
  DescribeReceiptRuleSetCommand,
  SetActiveReceiptRuleSetCommand,
} from '@aws-sdk/client-ses';
import { Problem } from '../../local/problem.ts';
import { type Clients, orNull } from './clients.ts';
import { STACK } from './deployment.ts';

/** One rule set is active in an account and region, and only this API makes it so: CloudFormation cannot. */

export const OUR_RULE_SET = `${STACK}-mail`;

/** The name of the active rule set; null where none is. */
export const activeRuleSet = async ({ receiving }: Pick<Clients, 'receiving'>): Promise<string | null> => {
  const { Metadata } = await receiving.send(new DescribeActiveReceiptRuleSetCommand({}));
  return Metadata?.Name ?? null;
};

/** The names of the rules in a set that are on; null where there is no such set. */
export const enabledRules = async (
  { receiving }: Pick<Clients, 'receiving'>,
  name: string,
): Promise<string[] | null> => {
  const found = await orNull(
    receiving.send(new DescribeReceiptRuleSetCommand({ RuleSetName: name })),
    'RuleSetDoesNotExistException',
    'RuleSetDoesNotExist',
  );
  return found && (found.Rules ?? []).flatMap(({ Name, Enabled }) => (Name && Enabled ? [Name] : []));
};

/** @param name null for none at all. @returns false where there is no such set any more */
export const activate = async (
  { receiving }: Pick<Clients, 'receiving'>,
  name: string | null,
): Promise<boolean> => {
  const input = name === null ? {} : { RuleSetName: name };
  const done = await orNull(
    receiving.send(new SetActiveReceiptRuleSetCommand(input)),
    'RuleSetDoesNotExistException',
    'RuleSetDoesNotExist',
  );
  return done !== null;
};

/** Which set the rules go into, and which one was there before. */
export interface Placement {
  ruleSet: string | null;
  previousRuleSet: string | null;
}

/**
 * Where the rules go, given what is active: never into or over somebody else's set by itself.
 * @param wished what the command line says; null for nothing
 * @param last how it was deployed last; null for the first time
 * @throws Problem that names the two ways
 */
export const placeRules = async (
  clients: Pick<Clients, 'receiving'>,
  wished: { ruleSet: string | null; takeOver: boolean },
  last: Placement | null,
): Promise<Placement> => {
  const active = await activeRuleSet(clients);
  const shared = wished.ruleSet ?? (wished.takeOver ? null : (last?.ruleSet ?? null));
  if (shared !== null && shared !== OUR_RULE_SET) {
    if ((await enabledRules(clients, shared)) === null)
      throw new Problem(`There is no receipt rule set "${shared}" in this region.`);
    if (active !== shared)
      throw new Problem(
        `The receipt rule set "${shared}" is not the active one${active === null ? '' : ` ("${active}" is)`}, so no mail would come; activate it first, or leave --rule-set out.`,
      );
    return { ruleSet: shared, previousRuleSet: last?.previousRuleSet ?? null };
  }
  const previous = last?.previousRuleSet ?? null;
  if (active === null || active === OUR_RULE_SET) return { ruleSet: null, previousRuleSet: previous };
  if (wished.takeOver || active === previous) return { ruleSet: null, previousRuleSet: active };
  throw new Problem(
    `The receipt rule set "${active}" is active here, and only one can be: run this again with --rule-set ${active} to add two rules to it, or with --take-over to replace it (destroy puts it back).`,
  );
};
