import type { StackSettings } from '../../lib/settings.ts';
import { Problem } from '../../local/problem.ts';
import { type Clients, clientsOf } from './clients.ts';
import { type DeployWishes, deployWishes } from './command-line.ts';
import {
  assertAtRest,
  contextOf,
  type Deployment,
  deploymentOf,
  STACK,
  settingsOf,
  stackOf,
} from './deployment.ts';
import { assertOwnMail, hostedZoneOf, missingRecords, wantedRecords } from './dns.ts';
import { type Identity, identify } from './identity.ts';
import type { Outside } from './outside.ts';
import { activate, activeRuleSet, OUR_RULE_SET, placeRules } from './rule-sets.ts';
import type { Command } from './run.ts';
import { accountOf, askToVerify, identityOf, LEAVE_THE_SANDBOX, mayReceive } from './sender.ts';

const HELP = `Usage: npm run deploy -- --domain in.example.org --owner you@example.org

Puts Round Two into your AWS account. It checks everything first, changes nothing of anybody else's, and can be run
again at any time; what is not said then stays as it was. Profile and region come from the usual AWS environment.

  --domain DOMAIN    the mail domain; a subdomain of its own, because all of its mail comes here
  --owner ADDRESS    who may use it; may be said several times. The first one is told when something is wrong
  --open, --closed   whether everybody else may sign up too (not inside the SES sandbox); closed if not said
  --zone ZONE        the time zone of people who have not said theirs, like Europe/Berlin; Etc/UTC if not said
  --budget DOLLARS   tells the owner when the account costs more in a month; 5 if not said
  --table NAME       uses a table that was restored from a backup (docs/operations.md)
  --rule-set NAME    adds two rules to the receipt rule set that is active, instead of one of its own
  --take-over        replaces the receipt rule set that is active; destroy puts it back
  --dry-run          checks and says what it would do, and does nothing

Exit code 0 when it is deployed, 1 when something has to be mended first.`;

const OLDEST_NODE = 22;

const assertNode = (version: string): void => {
  if (Number(version.split('.')[0]) < OLDEST_NODE)
    throw new Problem(`This is Node ${version}; it takes Node ${OLDEST_NODE} or newer.`);
};

/** What is there already, and what the account is allowed. */
interface Found {
  identity: Identity;
  deployment: Deployment | null;
  last: StackSettings | null;
  sandbox: boolean;
}

/** The settings that are wished, on top of how it was deployed last. */
const settingsFor = async (
  wishes: DeployWishes,
  { last, sandbox }: Found,
  clients: Clients,
  outside: Outside,
): Promise<StackSettings> => {
  const domain = wishes.domain ?? last?.domain;
  if (domain === undefined) throw new Problem('Which domain? Say it with --domain in.example.org.');
  if (last && last.domain !== domain)
    throw new Problem(
      `Here is a deployment for ${last.domain} already; deploy ${domain} in another region or account, or destroy that one first.`,
    );
  const [first, ...others] = wishes.owners.length > 0 ? wishes.owners : (last?.owners ?? []);
  if (first === undefined) throw new Problem('Whose is it? Say it with --owner you@example.org.');
  const open = wishes.open ?? last?.open ?? false;
  if (open && sandbox)
    throw new Problem(
      `This account is inside the SES sandbox, which lets it write to its owners only; leave it first (${LEAVE_THE_SANDBOX}), or leave --open out.`,
    );
  if (!last) {
    await assertOwnMail(outside.dns, domain);
    if (await identityOf(clients, domain))
      throw new Problem(
        `SES knows ${domain} already, from something else; run "aws sesv2 delete-email-identity --email-identity ${domain}" if that is over, or take another domain.`,
      );
  }
  const placement = await placeRules(clients, wishes, last);
  return {
    domain,
    owners: [first, ...others],
    open,
    zone: wishes.zone ?? last?.zone ?? 'Etc/UTC',
    budget: wishes.budget ?? last?.budget ?? 5,
    table: wishes.table ?? last?.table ?? null,
    ...placement,
    hostedZone: last ? last.hostedZone : await freeZone(clients, outside, domain),
    removeData: false,
  };
};

/** The Route 53 zone that the records can be written to; null also where somebody has written some by hand. */
const freeZone = async (clients: Clients, { dns }: Outside, domain: string) => {
  const zone = await hostedZoneOf(clients, domain);
  if (!zone) return null;
  const any = [
    { name: domain, type: 'MX', value: '' },
    { name: `bounce.${domain}`, type: 'MX', value: '' },
    { name: `bounce.${domain}`, type: 'TXT', value: '' },
    { name: `_dmarc.${domain}`, type: 'TXT', value: '' },
  ];
  return (await takenNames(dns, any)) ? null : zone;
};

const takenNames = async (
  dns: Outside['dns'],
  any: Parameters<typeof missingRecords>[1],
): Promise<boolean> => {
  for (const { name, type } of any) {
    const found = await (type === 'MX' ? dns.resolveMx(name) : dns.resolveTxt(name)).catch(() => []);
    if (found.length > 0) return true;
  }
  return false;
};

/** @throws Problem for whatever stands in the way */
const look = async (clients: Clients, outside: Outside): Promise<Found> => {
  assertNode(outside.node);
  const identity = await identify(clients);
  const { account, region } = identity;
  if ((await stackOf(clients, 'CDKToolkit')) === null)
    throw new Problem(
      `The CDK has not been used in this account and region; run "npx cdk bootstrap aws://${account}/${region}" once, and this again.`,
    );
  const deployment = await deploymentOf(clients);
  if (deployment) assertAtRest(deployment);
  if (deployment?.status === 'ROLLBACK_FAILED' || deployment?.status === 'DELETE_FAILED')
    throw new Problem(
      `An earlier deployment is half removed (${deployment.status}); run npm run destroy to its end first, and this again.`,
    );
  const { sandbox, enabled } = await accountOf(clients);
  if (!enabled) throw new Problem('AWS has stopped this account from sending mail; ask AWS Support why.');
  // A first deployment that failed has left nothing; the CDK removes what is left of it.
  const settings = deployment && settingsOf(deployment);
  return { identity, deployment, last: settings, sandbox };
};

const announce = ({ identity, last }: Found, settings: StackSettings): string[] => [
  `${last ? 'Updates' : 'Creates'} Round Two for ${settings.domain} in account ${identity.account}, ${identity.region}:`,
  '  six functions, a table, a bucket, seven queues, a schedule group, a key, eleven alarms and a dashboard;',
  settings.ruleSet === null
    ? `  a receipt rule set of its own, made active${settings.previousRuleSet === null ? '' : ` instead of "${settings.previousRuleSet}"`};`
    : `  two rules in the receipt rule set "${settings.ruleSet}", before all others;`,
  settings.hostedZone
    ? `  seven DNS records in the Route 53 zone ${settings.hostedZone.name};`
    : '  no DNS records: what is missing is said at the end;',
  `  for ${settings.owners.join(', ')}${settings.open ? ' and everybody who signs up' : ' only'}.`,
  'It costs about $3 a month for one person, of which $1 is the key and $1.40 the alarms (docs/operations.md).',
];

const afterwards = async (
  clients: Clients,
  { dns }: Outside,
  { sandbox, identity }: Found,
  settings: StackSettings,
): Promise<string[]> => {
  const { outputs = {} } = (await deploymentOf(clients)) ?? {};
  const missing = await missingRecords(dns, wantedRecords(outputs));
  const lines = [`Round Two is deployed. Forward a rejection to rejected@${settings.domain}.`];
  if (missing.length > 0) {
    lines.push(
      settings.hostedZone
        ? 'DNS does not show these records yet; Route 53 has them, and it takes a few minutes:'
        : 'Before that works, add these records to your DNS:',
      ...missing.map(({ name, type, value }) => `  ${name} ${type} ${value}`),
    );
  }
  lines.push(`Confirm the mail that AWS Notifications sends to ${settings.owners[0]}: alarms go there.`);
  if (sandbox) {
    for (const owner of settings.owners) {
      if (await mayReceive(clients, owner)) continue;
      await askToVerify(clients, owner);
      lines.push(
        `Follow the link in the mail that Amazon sends to ${owner}: without it SES writes to nobody.`,
      );
    }
    lines.push(
      `The account is inside the SES sandbox in ${identity.region}, which is enough for its owners; to open it to others, leave it: ${LEAVE_THE_SANDBOX}`,
    );
  }
  lines.push('npm run doctor says whether all is well.');
  return lines;
};

/** `npm run deploy`. */
export const deploy: Command = {
  help: HELP,
  act: async (args, outside) => {
    const wishes = deployWishes(args);
    const clients = clientsOf(outside);
    const found = await look(clients, outside);
    const settings = await settingsFor(wishes, found, clients, outside);
    for (const line of announce(found, settings)) outside.say(line);
    if (wishes.dryRun) {
      outside.say('That is what it would do; nothing was changed.');
      return 0;
    }
    const { account, region } = found.identity;
    const code = await outside.cdk(['deploy', STACK, '--require-approval', 'never', ...contextOf(settings)], {
      AWS_REGION: region,
      CDK_DEFAULT_ACCOUNT: account,
      CDK_DEFAULT_REGION: region,
    });
    if (code !== 0)
      throw new Problem(
        'The deployment failed, for the reason above, and CloudFormation has taken back what it had begun; mend that, and run this again.',
      );
    if (settings.ruleSet === null && (await activeRuleSet(clients)) !== OUR_RULE_SET)
      await activate(clients, OUR_RULE_SET);
    for (const line of await afterwards(clients, outside, found, settings)) outside.say(line);
    return 0;
  },
};
