import { deploy } from '../../bin/aws/deploy.ts';
import { doctor } from '../../bin/aws/doctor.ts';
import { run } from '../../bin/aws/run.ts';
import { type AwsAccount, awsAccount, type State } from '../support/aws-account.ts';

const DNS = {
  'in.example.org MX': ['10 inbound-smtp.eu-west-1.amazonaws.com'],
  'bounce.in.example.org MX': ['10 feedback-smtp.eu-west-1.amazonses.com'],
  'bounce.in.example.org TXT': ['v=spf1 include:amazonses.com -all'],
  '_dmarc.in.example.org TXT': ['v=DMARC1; p=reject'],
  'a1._domainkey.in.example.org CNAME': ['a1.dkim.amazonses.com'],
};

let account: AwsAccount;
beforeEach(async () => {
  account = await awsAccount({ dns: { ...DNS } });
  await run(deploy, ['--domain', 'in.example.org', '--owner', 'sam@home.example'], account.outside);
  account.state.identities = { 'in.example.org': true, 'sam@home.example': true };
  account.changes.length = 0;
});
afterEach(() => account.stop());
const examine = async (): Promise<{ code: number; said: string }> => {
  const before = account.said().length;
  const code = await run(doctor, [], account.outside);
  return { code, said: account.said().slice(before).trim() };
};

test('all is well where all is well', async () => {
  expect(await examine()).toEqual({ code: 0, said: 'All is well with in.example.org in eu-west-1.' });
  expect(account.changes).toEqual([]);
});

test.each<[string, (state: State) => void, string, string]>([
  [
    'another rule set is active',
    (state) => Object.assign(state, { active: 'theirs' }),
    'No mail comes in: the receipt rule set "theirs" is active',
    'npm run deploy -- --take-over',
  ],
  [
    'no rule set is active',
    (state) => Object.assign(state, { active: null }),
    'no receipt rule set is active',
    'npm run deploy',
  ],
  [
    'a rule is gone',
    (state) => Object.assign(state.ruleSets, { 'RoundTwo-mail': ['RoundTwo-rejected'] }),
    'No mail comes in for reply@in.example.org',
    'RoundTwo-reply',
  ],
  [
    'the MX record is gone',
    (state) => Object.assign(state, { dns: { ...DNS, 'in.example.org MX': [] } }),
    'DNS has no MX record',
    'add: in.example.org MX 10 inbound-smtp.eu-west-1.amazonaws.com',
  ],
  [
    'the domain is not verified',
    (state) => Object.assign(state.identities, { 'in.example.org': false }),
    'SES has not verified in.example.org yet',
    'DKIM records',
  ],
  [
    'an owner is not verified',
    (state) => Object.assign(state.identities, { 'sam@home.example': false }),
    'sam@home.example gets no mail: the account is inside the SES sandbox',
    'follow the link',
  ],
  [
    'an owner is suppressed',
    (state) => Object.assign(state, { suppressed: ['sam@home.example'] }),
    'it bounced or was called spam once',
    'delete-suppressed-destination --email-address sam@home.example',
  ],
  [
    'AWS stopped the account',
    (state) => Object.assign(state, { sendingEnabled: false }),
    'Nothing goes out: AWS has stopped',
    'AWS Support',
  ],
  [
    'an alarm rings',
    (state) =>
      Object.assign(state, {
        alarms: [{ name: 'RoundTwo-Parked', description: 'Somebody wrote and got no answer.' }],
      }),
    'Somebody wrote and got no answer.',
    'see "Parked" among the incidents in docs/operations.md',
  ],
  [
    'the last update failed',
    (state) => Object.assign(state.stack ?? {}, { status: 'UPDATE_ROLLBACK_COMPLETE' }),
    'did not get to its end (UPDATE_ROLLBACK_COMPLETE)',
    'npm run deploy again',
  ],
])('%s: it says so, and how to mend it', async (_, breaks, wrong, mend) => {
  breaks(account.state);
  const { code, said } = await examine();
  expect(code).toBe(1);
  expect(said).toContain(wrong);
  expect(said).toMatch(/\n {2}To mend it: /);
  expect(said).toContain(mend);
  expect(account.changes).toEqual([]);
});

test('there may be nothing to examine', async () => {
  account.state.stack = null;
  expect(await examine()).toEqual({
    code: 1,
    said: 'There is no deployment in eu-west-1; npm run deploy makes one.',
  });
});
