import { DeleteStackCommand, waitUntilStackDeleteComplete } from '@aws-sdk/client-cloudformation';
import { DeleteObjectsCommand, ListObjectVersionsCommand } from '@aws-sdk/client-s3';
import type { StackSettings } from '../../lib/settings.ts';
import { Problem } from '../../local/problem.ts';
import { type Clients, clientsOf, orNull } from './clients.ts';
import { destroyWishes } from './command-line.ts';
import { assertAtRest, contextOf, type Deployment, deploymentOf, STACK, settingsOf } from './deployment.ts';
import { type Identity, identify } from './identity.ts';
import type { Outside } from './outside.ts';
import { activate, activeRuleSet, OUR_RULE_SET } from './rule-sets.ts';
import type { Command } from './run.ts';

const HELP = `Usage: npm run destroy -- --domain in.example.org --keep-data
       npm run destroy -- --domain in.example.org --remove-data

Takes Round Two out of your AWS account. Mail stops coming in first; the receipt rule set that was active before
--take-over is put back. It can be run again where it did not get to its end.

  --domain DOMAIN   of the deployment that is meant, to be sure
  --keep-data       leaves the table, the mail, the dead letters and the key that they are under
  --remove-data     removes them too, for good: nobody can be written to or exported afterwards

Exit code 0 when it is gone, 1 when something has to be mended first.`;

/** Deleting takes a few minutes; an hour means that it hangs. */
const PATIENCE_SECONDS = 3600;

/** Stops the mail that comes in: an active rule set cannot be deleted. @returns what was done, in words */
const stopMail = async (clients: Clients, settings: StackSettings | null): Promise<string> => {
  if ((await activeRuleSet(clients)) !== OUR_RULE_SET)
    return 'The active receipt rule set is somebody else’s, and stays.';
  const previous = settings?.previousRuleSet ?? null;
  if (previous === null) {
    await activate(clients, null);
    return 'No receipt rule set is active any more.';
  }
  if (await activate(clients, previous)) return `The receipt rule set "${previous}" is active again.`;
  await activate(clients, null);
  return `The receipt rule set "${previous}" that was active before is gone; none is active now.`;
};

/** Deletes every version of everything, a thousand at a time. Nothing where there is no such bucket. */
const empty = async ({ bucket }: Clients, name: string): Promise<void> => {
  for (;;) {
    const found = await orNull(bucket.send(new ListObjectVersionsCommand({ Bucket: name })), 'NoSuchBucket');
    const objects = [...(found?.Versions ?? []), ...(found?.DeleteMarkers ?? [])].flatMap(
      ({ Key, VersionId }) => (Key ? [{ Key, VersionId }] : []),
    );
    if (objects.length === 0) return;
    const { Errors = [] } = await bucket.send(
      new DeleteObjectsCommand({ Bucket: name, Delete: { Objects: objects, Quiet: true } }),
    );
    const [first] = Errors;
    if (first)
      throw new Problem(`S3 does not delete the mail (${first.Code}); mend that, and run this again.`);
  }
};

/** Makes what is kept for safety go with the stack. */
const releaseData = async (
  outside: Outside,
  { account, region }: Identity,
  settings: StackSettings,
): Promise<void> => {
  const code = await outside.cdk(
    ['deploy', STACK, '--require-approval', 'never', ...contextOf({ ...settings, removeData: true })],
    { AWS_REGION: region, CDK_DEFAULT_ACCOUNT: account, CDK_DEFAULT_REGION: region },
  );
  if (code !== 0)
    throw new Problem(
      'The stack could not be told to let its data go, for the reason above; mend that, and run this again.',
    );
};

const deleteStack = async ({ formation }: Clients): Promise<void> => {
  await formation.send(new DeleteStackCommand({ StackName: STACK }));
  try {
    await waitUntilStackDeleteComplete(
      { client: formation, maxWaitTime: PATIENCE_SECONDS, minDelay: 5, maxDelay: 15 },
      { StackName: STACK },
    );
  } catch (cause) {
    const { reason = '' } = (await deploymentOf({ formation })) ?? {};
    throw new Problem(
      `CloudFormation could not delete everything${reason === '' ? '' : ` (${reason})`}; look at the stack ${STACK}, and run this again.`,
      { cause },
    );
  }
};

const kept = ({ outputs }: Deployment): string =>
  `Kept: the table ${outputs.TableName}, the bucket ${outputs.BucketName}, the dead letters and the key ${outputs.KeyArn} (which costs $1 a month).`;

/** `npm run destroy`. */
export const destroy: Command = {
  help: HELP,
  act: async (args, outside) => {
    const { domain, removeData } = destroyWishes(args);
    const clients = clientsOf(outside);
    const identity = await identify(clients);
    const deployment = await deploymentOf(clients);
    if (!deployment) {
      outside.say(`There is no deployment in ${identity.region}.`);
      return 0;
    }
    assertAtRest(deployment);
    const settings = settingsOf(deployment);
    if (settings && settings.domain !== domain)
      throw new Problem(
        `The deployment in ${identity.region} is for ${settings.domain}, and not for ${domain}.`,
      );
    outside.say(await stopMail(clients, settings));
    if (removeData && settings && deployment.status !== 'DELETE_FAILED')
      await releaseData(outside, identity, settings);
    if (removeData && deployment.outputs.BucketName) await empty(clients, deployment.outputs.BucketName);
    await deleteStack(clients);
    outside.say(`Round Two for ${domain} is gone.`);
    if (!removeData) outside.say(kept(deployment));
    else if (settings?.table)
      outside.say(`The restored table ${settings.table} is not the stack’s; delete it yourself.`);
    if (removeData)
      outside.say('Its data is gone with it; the key follows within 30 days, and backups within 35.');
    outside.say(`Its DNS records may go now, unless Route 53 had them and they are gone already.`);
    return 0;
  },
};
