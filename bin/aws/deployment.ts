import { DescribeStacksCommand, type Stack } from '@aws-sdk/client-cloudformation';
import type { StackSettings } from '../../lib/settings.ts';
import { settingsFrom } from '../../lib/settings.ts';
import { Problem } from '../../local/problem.ts';
import { type Clients, nameOf } from './clients.ts';

/** The name of the stack, and the beginning of the name of whatever in it has one. */
export const STACK = 'RoundTwo';

/** What CloudFormation knows of a deployment. */
export interface Deployment {
  status: string;
  reason: string;
  /** By name; empty while the first deployment is under way or has failed. */
  outputs: Record<string, string>;
}

/** A stack, or null where there is none of that name. */
export const stackOf = async (
  { formation }: Pick<Clients, 'formation'>,
  name: string,
): Promise<Stack | null> => {
  try {
    const { Stacks = [] } = await formation.send(new DescribeStacksCommand({ StackName: name }));
    return Stacks[0] ?? null;
  } catch (error) {
    // CloudFormation has no name of its own for a stack that is not there.
    const missing = nameOf(error) === 'ValidationError' && String(error).includes('does not exist');
    if (missing) return null;
    throw error;
  }
};

/** The deployment in this account and region, or null. */
export const deploymentOf = async (clients: Pick<Clients, 'formation'>): Promise<Deployment | null> => {
  const stack = await stackOf(clients, STACK);
  if (!stack) return null;
  const { StackStatus: status = '', StackStatusReason: reason = '', Outputs = [] } = stack;
  const outputs = Outputs.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue] as const);
  return { status, reason, outputs: Object.fromEntries(outputs) };
};

/** @throws Problem where CloudFormation has to be waited for or helped before anything can be done */
export const assertAtRest = ({ status }: Deployment): void => {
  if (status.endsWith('_IN_PROGRESS'))
    throw new Problem(
      `CloudFormation is at work on ${STACK} (${status}); wait until it is done, and run this again.`,
    );
  if (status === 'UPDATE_ROLLBACK_FAILED')
    throw new Problem(
      `An update of ${STACK} failed and could not be taken back; run "aws cloudformation continue-update-rollback --stack-name ${STACK}", wait, and run this again.`,
    );
};

const known = (value: string | undefined): string | undefined => (value === 'none' ? undefined : value);

/** The settings of a deployment, as it was deployed last; null where it never came so far. */
export const settingsOf = ({ outputs }: Deployment): StackSettings | null => {
  if (outputs.Domain === undefined) return null;
  const context: Record<string, string | undefined> = {
    domain: outputs.Domain,
    owners: outputs.Owners,
    open: outputs.Open,
    zone: outputs.Zone,
    budget: outputs.Budget,
    table: outputs.TableIsRestored === 'true' ? outputs.TableName : undefined,
    ruleSet: outputs.RuleSetIsOurs === 'false' ? outputs.ReceiptRuleSet : undefined,
    previousRuleSet: known(outputs.PreviousRuleSet),
    hostedZone: known(outputs.HostedZone),
  };
  return settingsFrom((name) => context[name]);
};

/** What the CDK's command line is told, so that `bin/app.ts` reads the same settings. */
export const contextOf = (settings: StackSettings): string[] => {
  const { hostedZone } = settings;
  const values: Record<string, string> = {
    domain: settings.domain,
    owners: settings.owners.join(','),
    open: String(settings.open),
    zone: settings.zone,
    budget: String(settings.budget),
    table: settings.table ?? '',
    ruleSet: settings.ruleSet ?? '',
    previousRuleSet: settings.previousRuleSet ?? '',
    hostedZone: hostedZone ? `${hostedZone.id}/${hostedZone.name}` : '',
    removeData: String(settings.removeData),
  };
  return Object.entries(values).flatMap(([name, value]) => ['--context', `${name}=${value}`]);
};
