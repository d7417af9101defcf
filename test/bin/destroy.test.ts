import { deploy } from '../../bin/aws/deploy.ts';
import { destroy } from '../../bin/aws/destroy.ts';
import { run } from '../../bin/aws/run.ts';
import { type AwsAccount, awsAccount, type State } from '../support/aws-account.ts';

let account: AwsAccount;
afterEach(() => account.stop());
const deployed = async (known: Partial<State> = {}, ...more: string[]): Promise<void> => {
  account = await awsAccount(known);
  const args = ['--domain', 'in.example.org', '--owner', 'sam@home.example', ...more];
  if ((await run(deploy, args, account.outside)) !== 0) throw new Error(account.said());
  account.changes.length = 0;
};
const destroying = (...args: string[]): Promise<number> => run(destroy, args, account.outside);
const IT = ['--domain', 'in.example.org'];

test('keeps the data where that is asked, and says where it is', async () => {
  await deployed();
  expect(await destroying(...IT, '--keep-data')).toBe(0);
  expect(account.changes).toEqual(['SetActiveReceiptRuleSet null', 'DeleteStack']);
  expect(account.said()).toContain('Kept: the table RoundTwo-Table-1, the bucket roundtwo-rawmail-1');
});

test('removes the data where that is asked, every version of every mail', async () => {
  await deployed();
  account.state.objects = [
    ['rejected/1', 'v1'],
    ['reply/2', 'v1'],
  ];
  expect(await destroying(...IT, '--remove-data')).toBe(0);
  expect(account.changes).toEqual([
    'SetActiveReceiptRuleSet null',
    'cdk deploy removeData',
    'DeleteObjects 2',
    'DeleteStack',
  ]);
  expect(account.said()).not.toContain('Kept:');
});

test('puts the rule set back that --take-over replaced', async () => {
  await deployed({ ruleSets: { theirs: [] }, active: 'theirs' }, '--take-over');
  await destroying(...IT, '--keep-data');
  expect(account.state.active).toBe('theirs');
});

test('leaves no rule set active where that one is gone', async () => {
  await deployed({ ruleSets: { theirs: [] }, active: 'theirs' }, '--take-over');
  delete account.state.ruleSets.theirs;
  expect(await destroying(...IT, '--keep-data')).toBe(0);
  expect(account.state.active).toBeNull();
  expect(account.said()).toContain('that was active before is gone');
});

test('leaves the rule set of somebody else’s active that it only added to', async () => {
  await deployed({ ruleSets: { theirs: [] }, active: 'theirs' }, '--rule-set', 'theirs');
  await destroying(...IT, '--keep-data');
  expect(account.state.active).toBe('theirs');
  expect(account.changes).toEqual(['DeleteStack']);
});

test('that stopped half way can be run again', async () => {
  await deployed();
  account.state.deleteFails = true;
  expect(await destroying(...IT, '--keep-data')).toBe(1);
  expect(account.said()).toContain('could not delete everything');
  account.state.deleteFails = false;
  expect(await destroying(...IT, '--keep-data')).toBe(0);
  expect(await destroying(...IT, '--keep-data')).toBe(0);
  expect(account.said()).toContain('There is no deployment in eu-west-1.');
});

test.each([
  ['what becomes of the data', IT, '--keep-data or --remove-data'],
  ['one of both, not two', [...IT, '--keep-data', '--remove-data'], '--keep-data or --remove-data'],
  ['which deployment is meant', ['--keep-data'], 'Say which deployment is meant'],
  ['the right one', ['--domain', 'other.example.org', '--keep-data'], 'is for in.example.org, and not for'],
])('wants to be told %s', async (_, args, sentence) => {
  await deployed();
  expect(await destroying(...args)).toBe(1);
  expect(account.said()).toContain(sentence);
  expect(account.changes).toEqual([]);
});
