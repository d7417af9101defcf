import { type Deployed, deployed } from '../support/deployed.ts';
import { anOwner, strangers } from '../support/lives.ts';
import { allowedTo, allows } from '../support/role.ts';

/** What a role may do that no call of a function is: the service does it in its name, or it changes an answer. */
const REASONS: Record<string, string> = {
  'logs:CreateLogStream': 'Lambda writes the log',
  'logs:PutLogEvents': 'Lambda writes the log',
  'kms:Decrypt': 'DynamoDB, S3, SQS and Lambda use the key in the caller’s name',
  'kms:Encrypt': 'DynamoDB uses the key in the caller’s name',
  'kms:GenerateDataKey*': 'DynamoDB and SQS use the key in the caller’s name',
  'kms:ReEncrypt*': 'DynamoDB uses the key in the caller’s name',
  'sqs:ReceiveMessage': 'Lambda polls the queue',
  'sqs:ChangeMessageVisibility': 'Lambda polls the queue',
  'sqs:GetQueueUrl': 'Lambda polls the queue',
  'sqs:DeleteMessage': 'Lambda polls the queue',
  'sqs:GetQueueAttributes': 'Lambda polls the queue',
  'sqs:SendMessage': 'Lambda parks what failed three times',
  's3:ListBucket':
    'S3 says that an object is missing only to who may list; to others it says that they may not',
};

let world: Deployed;
beforeAll(async () => {
  world = await deployed(true);
  await anOwner(world);
  await strangers(world);
}, 180_000);
afterAll(() => world.stop());

const FUNCTIONS = ['ingest', 'reply', 'send', 'feedback', 'unsubscribe', 'sweep'] as const;

describe.each(FUNCTIONS)('the role of %s', (name) => {
  test('allows every call that it makes', () => {
    const allowed = allowedTo(world.stack, name);
    const calls = world.calls(name);
    expect(calls.length).toBeGreaterThan(3);
    const refused = calls.filter((call) => !allowed.some((one) => allows(one, call)));
    expect(refused).toEqual([]);
  });

  test('allows nothing that it does not use', () => {
    const calls = world.calls(name);
    const unused = allowedTo(world.stack, name).flatMap(({ actions, resources, conditions }) =>
      actions
        .filter((action) => !(action in REASONS))
        .flatMap((action) => resources.map((resource) => ({ action, resource })))
        .filter((one) => {
          const single = { actions: [one.action], resources: [one.resource], conditions };
          return !calls.some((call) => allows(single, call));
        }),
    );
    expect(unused).toEqual([]);
  });

  test('names no resource by a bare star', () => {
    for (const { resources } of allowedTo(world.stack, name)) expect(resources).not.toContain('*');
  });
});

test('a mail in another’s name would be refused', () => {
  const [sent] = world.calls('send').filter(({ action }) => action === 'ses:SendRawEmail');
  const forged = { ...sent, context: { 'ses:FromAddress': 'boss@in.example.org' } };
  expect(sent).toBeDefined();
  expect(
    allowedTo(world.stack, 'send').some((one) => allows(one, { action: '', resource: '', ...forged })),
  ).toBe(false);
});
