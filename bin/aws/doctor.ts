import { DescribeAlarmsCommand } from '@aws-sdk/client-cloudwatch';
import { GetSuppressedDestinationCommand } from '@aws-sdk/client-sesv2';
import type { StackSettings } from '../../lib/settings.ts';
import { Problem } from '../../local/problem.ts';
import { type Clients, clientsOf, orNull } from './clients.ts';
import { doctorWishes } from './command-line.ts';
import { type Deployment, deploymentOf, STACK, settingsOf } from './deployment.ts';
import { missingRecords, wantedRecords } from './dns.ts';
import { identify } from './identity.ts';
import type { Outside } from './outside.ts';
import { activeRuleSet, enabledRules, OUR_RULE_SET } from './rule-sets.ts';
import type { Command } from './run.ts';
import { accountOf, identityOf, LEAVE_THE_SANDBOX, mayReceive } from './sender.ts';

const HELP = `Usage: npm run doctor

Reads a deployment and says in plain words what is wrong and how to mend it. It changes nothing. Profile and region
come from the usual AWS environment.

Exit code 0 when all is well, 1 when something is not.`;

/** Something that is wrong, and what to do about it. */
interface Finding {
  wrong: string;
  mend: string;
}

interface Patient {
  clients: Clients;
  outside: Outside;
  deployment: Deployment;
  settings: StackSettings;
}

const AGAIN = 'run npm run deploy again';

const stack = async ({ deployment: { status, reason } }: Patient): Promise<Finding[]> =>
  /^(?:CREATE|UPDATE)_COMPLETE$/.test(status)
    ? []
    : [
        {
          wrong: `The last deployment did not get to its end (${status}${reason === '' ? '' : `: ${reason}`}).`,
          mend: status.endsWith('_IN_PROGRESS') ? 'wait until it is done' : AGAIN,
        },
      ];

const receiving = async ({ clients, settings }: Patient): Promise<Finding[]> => {
  const name = settings.ruleSet ?? OUR_RULE_SET;
  const active = await activeRuleSet(clients);
  const findings: Finding[] = [];
  if (active !== name)
    findings.push({
      wrong: `No mail comes in: ${active === null ? 'no receipt rule set is active' : `the receipt rule set "${active}" is active`}, and not "${name}".`,
      mend:
        settings.ruleSet === null
          ? `run npm run deploy -- --take-over`
          : `run aws ses set-active-receipt-rule-set --rule-set-name ${name}`,
    });
  const enabled = (await enabledRules(clients, name)) ?? [];
  for (const rule of [`${STACK}-rejected`, `${STACK}-reply`])
    if (!enabled.includes(rule))
      findings.push({
        wrong: `No mail comes in for ${rule.replace(`${STACK}-`, '')}@${settings.domain}: its receipt rule is off or gone.`,
        mend: `switch the rule ${rule} in the rule set "${name}" on; where it is gone, ${AGAIN} after removing the stack's drift`,
      });
  return findings;
};

const dns = async ({ outside, deployment }: Patient): Promise<Finding[]> =>
  (await missingRecords(outside.dns, wantedRecords(deployment.outputs))).map(({ name, type, value }) => ({
    wrong: `DNS has no ${type} record like this for ${name}.`,
    mend: `add: ${name} ${type} ${value}`,
  }));

const sending = async ({ clients, settings }: Patient): Promise<Finding[]> => {
  const findings: Finding[] = [];
  const { sandbox, enabled } = await accountOf(clients);
  if (!enabled)
    findings.push({
      wrong: 'Nothing goes out: AWS has stopped this account from sending mail.',
      mend: 'look for their mail, or ask AWS Support why',
    });
  const identity = await identityOf(clients, settings.domain);
  if (identity?.VerifiedForSendingStatus !== true)
    findings.push({
      wrong: `Nothing goes out: SES has not verified ${settings.domain} yet.`,
      mend: 'add the DKIM records; SES looks for them for three days, and after that when the domain is deployed again',
    });
  else if (identity.MailFromAttributes?.MailFromDomainStatus !== 'SUCCESS')
    findings.push({
      wrong: `Mail goes out without a MAIL FROM of its own (${identity.MailFromAttributes?.MailFromDomainStatus ?? 'unknown'}), so fewer filters trust it.`,
      mend: `add the records of bounce.${settings.domain}`,
    });
  for (const owner of settings.owners) {
    if (sandbox && !(await mayReceive(clients, owner)))
      findings.push({
        wrong: `${owner} gets no mail: the account is inside the SES sandbox, and the address is not verified.`,
        mend: `follow the link in Amazon's mail (npm run deploy sends it), or leave the sandbox: ${LEAVE_THE_SANDBOX}`,
      });
    const suppressed = await orNull(
      clients.sending.send(new GetSuppressedDestinationCommand({ EmailAddress: owner })),
      'NotFoundException',
    );
    if (suppressed)
      findings.push({
        wrong: `${owner} gets no mail: it bounced or was called spam once, and SES spares the address since.`,
        mend: `when the mailbox works: aws sesv2 delete-suppressed-destination --email-address ${owner}`,
      });
  }
  if (sandbox && settings.open)
    findings.push({
      wrong: 'Sign-up is open, but inside the SES sandbox nobody but the owners gets an answer.',
      mend: `leave the sandbox (${LEAVE_THE_SANDBOX}), or run npm run deploy -- --closed`,
    });
  return findings;
};

const alarms = async ({ clients }: Patient): Promise<Finding[]> => {
  const { MetricAlarms = [] } = await clients.watch.send(
    new DescribeAlarmsCommand({ AlarmNamePrefix: `${STACK}-`, StateValue: 'ALARM' }),
  );
  return MetricAlarms.map(({ AlarmName = '', AlarmDescription = '' }) => ({
    wrong: AlarmDescription,
    mend: `see "${AlarmName.replace(`${STACK}-`, '')}" among the incidents in docs/operations.md`,
  }));
};

/** `npm run doctor`. */
export const doctor: Command = {
  help: HELP,
  act: async (args, outside) => {
    doctorWishes(args);
    const clients = clientsOf(outside);
    const { region } = await identify(clients);
    const deployment = await deploymentOf(clients);
    const settings = deployment && settingsOf(deployment);
    if (!deployment) throw new Problem(`There is no deployment in ${region}; npm run deploy makes one.`);
    if (!settings)
      throw new Problem(
        `The first deployment did not get to its end (${deployment.status}); run npm run deploy again.`,
      );
    const patient: Patient = { clients, outside, deployment, settings };
    const findings: Finding[] = [];
    for (const examine of [stack, receiving, dns, sending, alarms])
      findings.push(...(await examine(patient)));
    for (const { wrong, mend } of findings) outside.say(`${wrong}\n  To mend it: ${mend}.`);
    if (findings.length === 0) outside.say(`All is well with ${settings.domain} in ${region}.`);
    return findings.length === 0 ? 0 : 1;
  },
};
