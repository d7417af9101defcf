import { deploy } from '../../bin/aws/deploy.ts';
import { run } from '../../bin/aws/run.ts';
import { type AwsAccount, awsAccount, type State } from '../support/aws-account.ts';

let account: AwsAccount;
afterEach(() => account.stop());
const open = async (known: Partial<State> = {}): Promise<void> => {
  account = await awsAccount(known);
};
const deploying = (...args: string[]): Promise<number> => run(deploy, args, account.outside);
const FIRST = ['--domain', 'in.example.org', '--owner', 'Sam@Home.example'];

describe('a first deployment', () => {
  test('says what it makes and costs, deploys, activates its rules, and says what is left to do', async () => {
    await open();
    expect(await deploying(...FIRST)).toBe(0);
    expect(account.changes).toEqual([
      'cdk deploy',
      'SetActiveReceiptRuleSet RoundTwo-mail',
      'CreateEmailIdentity sam@home.example',
    ]);
    expect(account.state.stack?.outputs).toMatchObject({ Owners: 'sam@home.example', Open: 'false' });
    const said = account.said();
    expect(said).toContain('Creates Round Two for in.example.org in account 111111111111, eu-west-1');
    expect(said).toMatch(/about \$3 a month/);
    expect(said).toContain('in.example.org MX 10 inbound-smtp.eu-west-1.amazonaws.com');
    expect(said).toContain('_dmarc.in.example.org TXT "v=DMARC1; p=reject"');
    expect(said).toContain('Follow the link in the mail that Amazon sends to sam@home.example');
    expect(said).toContain('to open it to others, leave it: https://docs.aws.amazon.com/ses/');
  });

  test('names only the records that DNS does not have, and leaves a DMARC policy of one’s own', async () => {
    await open({
      dns: {
        'in.example.org MX': ['10 inbound-smtp.eu-west-1.amazonaws.com'],
        '_dmarc.in.example.org TXT': ['v=DMARC1; p=quarantine; rua=mailto:d@example.org'],
        'a1._domainkey.in.example.org CNAME': ['a1.dkim.amazonses.com'],
      },
    });
    await deploying(...FIRST);
    expect(account.said()).not.toMatch(/in\.example\.org MX 10 inbound|v=DMARC1|_domainkey/);
    expect(account.said()).toContain('bounce.in.example.org TXT "v=spf1 include:amazonses.com -all"');
  });

  test('writes the records where the zone is in Route 53, unless somebody wrote some already', async () => {
    await open({ zones: ['example.org'] });
    await deploying(...FIRST);
    expect(account.state.stack?.outputs.HostedZone).toBe('Z0123456789/example.org');
    await account.stop();
    await open({ zones: ['example.org'], dns: { '_dmarc.in.example.org TXT': ['v=DMARC1; p=none'] } });
    await deploying(...FIRST);
    expect(account.state.stack?.outputs.HostedZone).toBe('none');
  });

  test('only says what it would do with --dry-run', async () => {
    await open();
    expect(await deploying(...FIRST, '--dry-run')).toBe(0);
    expect(account.changes).toEqual([]);
  });
});

describe('a deployment that is there', () => {
  test('is updated without saying anything again, and stays as it was said', async () => {
    await open();
    await deploying(...FIRST, '--zone', 'Europe/Berlin', '--budget', '7');
    expect(await deploying()).toBe(0);
    expect(account.state.stack?.outputs).toMatchObject({
      Domain: 'in.example.org',
      Owners: 'sam@home.example',
      Zone: 'Europe/Berlin',
      Budget: '7',
    });
    expect(account.changes.filter((change) => change.startsWith('CreateEmailIdentity'))).toHaveLength(1);
    expect(account.said()).toContain('Updates Round Two');
  });

  test('uses a restored table from then on', async () => {
    await open();
    await deploying(...FIRST);
    await deploying('--table', 'RoundTwo-restored');
    await deploying();
    expect(account.state.stack?.outputs).toMatchObject({
      TableName: 'RoundTwo-restored',
      TableIsRestored: 'true',
    });
  });

  test('is not taken for another domain’s', async () => {
    await open();
    await deploying(...FIRST);
    expect(await deploying('--domain', 'other.example.org')).toBe(1);
    expect(account.said()).toContain('Here is a deployment for in.example.org already');
  });

  test('that failed half way is begun again', async () => {
    await open({ cdkCode: 1 });
    expect(await deploying(...FIRST)).toBe(1);
    expect(account.said()).toContain('mend that, and run this again');
    expect(account.state.active).toBeNull();
    account.state.stack = { status: 'ROLLBACK_COMPLETE', outputs: {} };
    account.state.cdkCode = 0;
    expect(await deploying(...FIRST)).toBe(0);
    expect(account.state.active).toBe('RoundTwo-mail');
  });
});

describe('a receipt rule set of somebody else’s', () => {
  const theirs = { ruleSets: { theirs: ['support'] }, active: 'theirs' };

  test('is never touched by itself', async () => {
    await open(theirs);
    expect(await deploying(...FIRST)).toBe(1);
    expect(account.said()).toContain('--rule-set theirs to add two rules to it, or with --take-over');
    expect(account.changes).toEqual([]);
  });

  test('gets our rules with --rule-set, and stays active', async () => {
    await open(theirs);
    expect(await deploying(...FIRST, '--rule-set', 'theirs')).toBe(0);
    expect(account.state).toMatchObject({ active: 'theirs' });
    expect(account.state.stack?.outputs).toMatchObject({ RuleSetIsOurs: 'false', ReceiptRuleSet: 'theirs' });
    expect(await deploying()).toBe(0);
    expect(account.state.active).toBe('theirs');
  });

  test('is replaced with --take-over, and remembered also when that stopped half way', async () => {
    await open(theirs);
    expect(await deploying(...FIRST, '--take-over')).toBe(0);
    expect(account.state.active).toBe('RoundTwo-mail');
    expect(account.state.stack?.outputs.PreviousRuleSet).toBe('theirs');
    account.state.active = 'theirs';
    expect(await deploying()).toBe(0);
    expect(account.state.active).toBe('RoundTwo-mail');
    expect(account.state.stack?.outputs.PreviousRuleSet).toBe('theirs');
  });

  test.each([
    ['that is not there', 'nowhere', 'There is no receipt rule set "nowhere"'],
    ['that is not active', 'spare', '"spare" is not the active one ("theirs" is)'],
  ])('%s is refused', async (_, name, sentence) => {
    await open({ ruleSets: { theirs: [], spare: [] }, active: 'theirs' });
    expect(await deploying(...FIRST, '--rule-set', name)).toBe(1);
    expect(account.said()).toContain(sentence);
  });
});

describe('what stands in the way is told in one sentence, and nothing is changed', () => {
  test.each<[string, Partial<State>, string[], string]>([
    ['no domain', {}, ['--owner', 'sam@home.example'], 'Which domain?'],
    ['no owner', {}, ['--domain', 'in.example.org'], 'Whose is it?'],
    [
      'a domain that is none',
      {},
      ['--domain', 'in_example', '--owner', 'a@b.example'],
      '"in_example" is not a domain',
    ],
    [
      'an owner that is no address',
      {},
      ['--domain', 'in.example.org', '--owner', 'sam'],
      '"sam" is not an address',
    ],
    ['a zone that is none', {}, [...FIRST, '--zone', 'Berlin'], '"Berlin" is not a time zone'],
    ['a budget that is none', {}, [...FIRST, '--budget', 'lots'], '"lots" is no sum'],
    ['an option that is none', {}, [...FIRST, '--fast'], '--help says what there is'],
    ['two wishes at once', {}, [...FIRST, '--rule-set', 'x', '--take-over'], 'say only one of them'],
    ['a sign-in that is over', { credentials: 'ExpiredToken' }, FIRST, 'has expired; sign in again'],
    [
      'unknown credentials',
      { credentials: 'InvalidClientTokenId' },
      FIRST,
      'AWS does not know these credentials',
    ],
    ['no bootstrap', { bootstrapped: false }, FIRST, 'npx cdk bootstrap aws://111111111111/eu-west-1'],
    [
      'a deployment under way',
      { stack: { status: 'UPDATE_IN_PROGRESS', outputs: {} } },
      FIRST,
      'wait until it is done',
    ],
    [
      'an update that could not be taken back',
      { stack: { status: 'UPDATE_ROLLBACK_FAILED', outputs: {} } },
      FIRST,
      'continue-update-rollback',
    ],
    [
      'one that is half removed',
      { stack: { status: 'DELETE_FAILED', outputs: {} } },
      FIRST,
      'run npm run destroy to its end first',
    ],
    ['an account that was stopped', { sendingEnabled: false }, FIRST, 'AWS has stopped this account'],
    ['open sign-up in the sandbox', {}, [...FIRST, '--open'], 'inside the SES sandbox'],
    [
      'mail that goes elsewhere',
      { dns: { 'in.example.org MX': ['5 mx.mailhost.example.'] } },
      FIRST,
      'goes to mx.mailhost.example now; use a subdomain',
    ],
    [
      'a domain that SES knows',
      { identities: { 'in.example.org': true } },
      FIRST,
      'SES knows in.example.org already',
    ],
  ])('%s', async (_, known, args, sentence) => {
    await open(known);
    expect(await deploying(...args)).toBe(1);
    expect(account.said()).toContain(sentence);
    expect(account.said().split('\n')).toHaveLength(1);
    expect(account.changes).toEqual([]);
  });

  test('a region that receives no mail', async () => {
    await open();
    account.outside.client.region = 'eu-south-2';
    expect(await deploying(...FIRST)).toBe(1);
    expect(account.said()).toMatch(
      /^SES receives no mail in eu-south-2; set AWS_REGION to one of .*eu-west-1/,
    );
  });

  test('an old Node', async () => {
    await open();
    account.outside.node = '20.11.0';
    expect(await deploying(...FIRST)).toBe(1);
    expect(account.said()).toBe('This is Node 20.11.0; it takes Node 22 or newer.');
  });
});

test('open sign-up is deployed outside the sandbox, and closed again', async () => {
  await open({ production: true });
  expect(await deploying(...FIRST, '--open')).toBe(0);
  expect(account.state.stack?.outputs.Open).toBe('true');
  expect(account.changes).not.toContain('CreateEmailIdentity sam@home.example');
  await deploying('--closed');
  expect(account.state.stack?.outputs.Open).toBe('false');
});

test('--help tells every option and asks nobody', async () => {
  await open({ credentials: 'ExpiredToken' });
  expect(await deploying('--help')).toBe(0);
  for (const option of [
    '--domain',
    '--owner',
    '--open',
    '--zone',
    '--budget',
    '--rule-set',
    '--take-over',
    '--dry-run',
  ])
    expect(account.said()).toContain(option);
});
