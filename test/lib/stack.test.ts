import { readFileSync } from 'node:fs';
import { METRICS, NAMESPACE } from '../../functions/runtime/metrics.ts';
import { ACCOUNT, REGION, type Resource, type Synthesized, synthesize } from '../support/stack.ts';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
/** A value inside others, by its path. */
const inside = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>((found, key) => (isObject(found) ? found[key] : undefined), value);
const list = (value: unknown): unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

/** Kept for good, but not by a deployment that failed at its first try. */
const KEPT = 'RetainExceptOnCreate';

let stack: Synthesized;
beforeAll(() => {
  stack = synthesize({}, true);
});
const properties = (type: string): Record<string, unknown>[] =>
  stack.all(type).map(([, { Properties }]) => Properties);
/** Every statement of the policies of a type, as it will be. */
const statements = (type: string): Record<string, unknown>[] =>
  properties(type)
    .flatMap(({ PolicyDocument, KeyPolicy }) => list(inside(PolicyDocument ?? KeyPolicy, 'Statement')))
    .map(stack.resolved)
    .filter(isObject);
const services = ({ Principal }: Record<string, unknown>): unknown[] => list(inside(Principal, 'Service'));

describe('mail that comes in', () => {
  test('goes through two scanned rules that require TLS, each with a prefix and a topic of its own', () => {
    const rules = properties('AWS::SES::ReceiptRule').map(({ Rule }) => stack.resolved(Rule));
    expect(rules).toEqual(
      ['rejected', 'reply'].map((mailbox) => ({
        Name: `RoundTwo-${mailbox}`,
        Enabled: true,
        Recipients: [`${mailbox}@in.example.org`],
        ScanEnabled: true,
        TlsPolicy: 'Require',
        Actions: [
          {
            S3Action: {
              BucketName: expect.any(String),
              ObjectKeyPrefix: `${mailbox}/`,
              TopicArn: expect.stringContaining(`mailin${mailbox}topic`),
            },
          },
        ],
      })),
    );
  });

  test('is written by SES for our own rules only, into a bucket that nobody else writes to', () => {
    const puts = statements('AWS::S3::BucketPolicy').filter(({ Effect }) => Effect === 'Allow');
    expect(puts).toEqual([
      expect.objectContaining({
        Action: 's3:PutObject',
        Principal: { Service: 'ses.amazonaws.com' },
        Condition: {
          StringEquals: { 'aws:SourceAccount': ACCOUNT },
          ArnLike: {
            'aws:SourceArn': `arn:aws:ses:${REGION}:${ACCOUNT}:receipt-rule-set/RoundTwo-mail:receipt-rule/RoundTwo-*`,
          },
        },
      }),
    ]);
  });

  test('is kept encrypted, in versions, for thirty days', () => {
    expect(stack.only('AWS::S3::Bucket')).toMatchObject({
      DeletionPolicy: KEPT,
      Properties: {
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [
            { BucketKeyEnabled: true, ServerSideEncryptionByDefault: { SSEAlgorithm: 'aws:kms' } },
          ],
        },
        VersioningConfiguration: { Status: 'Enabled' },
        PublicAccessBlockConfiguration: { BlockPublicPolicy: true, RestrictPublicBuckets: true },
        LifecycleConfiguration: {
          Rules: [
            { ExpirationInDays: 30, NoncurrentVersionExpiration: { NoncurrentDays: 1 }, Status: 'Enabled' },
            { ExpiredObjectDeleteMarker: true },
          ],
        },
      },
    });
  });

  test('is added to somebody else’s rule set where that is wished, and makes none of its own', () => {
    const added = synthesize({ ruleSet: 'theirs' });
    expect(added.all('AWS::SES::ReceiptRuleSet')).toEqual([]);
    for (const [, { Properties }] of added.all('AWS::SES::ReceiptRule'))
      expect(Properties).toMatchObject({ RuleSetName: 'theirs' });
    const sources = added.all('AWS::SNS::TopicPolicy').map(([, one]) => JSON.stringify(added.resolved(one)));
    expect(sources.filter((text) => text.includes('receipt-rule-set/theirs:receipt-rule/'))).toHaveLength(2);
  });
});

describe('whoever publishes', () => {
  test('is named with account and source in every policy of a topic and a queue', () => {
    const allowed = [...statements('AWS::SNS::TopicPolicy'), ...statements('AWS::SQS::QueuePolicy')].filter(
      ({ Effect }) => Effect === 'Allow',
    );
    expect(allowed).toHaveLength(10);
    for (const statement of allowed) {
      expect(services(statement)).toHaveLength(1);
      const condition = JSON.stringify(statement.Condition);
      expect(condition).toContain(`"aws:SourceAccount":"${ACCOUNT}"`);
      expect(condition).toMatch(/"aws:SourceArn":"arn:aws:(?:ses|sns|cloudwatch):/);
    }
  });

  test('may use the key for this account only', () => {
    const used = statements('AWS::KMS::Key').filter((statement) => services(statement).length > 0);
    expect(used.flatMap(services).toSorted()).toEqual([
      'cloudwatch.amazonaws.com',
      'logs.amazonaws.com',
      'ses.amazonaws.com',
      'sns.amazonaws.com',
    ]);
    for (const { Condition } of used) expect(JSON.stringify(Condition)).toContain(ACCOUNT);
  });

  test('calls no function but the unsubscribe address, which anybody may', () => {
    expect(properties('AWS::Lambda::Permission').map(stack.resolved)).toEqual([
      expect.objectContaining({ Action: 'lambda:InvokeFunctionUrl', FunctionUrlAuthType: 'NONE' }),
      expect.objectContaining({ Action: 'lambda:InvokeFunction', InvokedViaFunctionUrl: true }),
    ]);
    expect(JSON.stringify(properties('AWS::Lambda::Permission'))).toContain('unsubscribe');
  });
});

describe('what fails', () => {
  test('is tried five times and then waits fourteen days in encrypted dead letters', () => {
    const queues = stack.all('AWS::SQS::Queue').map(([, one]) => one);
    const [working, dead] = [true, false].map((has) =>
      queues.filter(({ Properties }) => 'RedrivePolicy' in Properties === has),
    );
    expect(working).toHaveLength(3);
    expect(dead).toHaveLength(4);
    for (const { Properties } of working ?? [])
      expect(Properties).toMatchObject({ VisibilityTimeout: 180, RedrivePolicy: { maxReceiveCount: 5 } });
    for (const { Properties, DeletionPolicy } of dead ?? []) {
      expect(Properties.MessageRetentionPeriod).toBe(14 * 86_400);
      expect(DeletionPolicy).toBe(KEPT);
    }
    for (const { Properties } of queues) expect(Properties.KmsMasterKeyId).toBeDefined();
  });

  test('on the way from topic to queue waits beside it, so that it can be put back', () => {
    for (const { RedrivePolicy, Protocol } of properties('AWS::SNS::Subscription')) {
      if (Protocol === 'email') continue;
      expect(stack.resolved(RedrivePolicy)).toEqual({
        deadLetterTargetArn: expect.stringMatching(/queuedeadletters/),
      });
    }
  });

  test('alone goes back alone: batches report each failure, and a mail shares its call with no other', () => {
    const sources = properties('AWS::Lambda::EventSourceMapping');
    expect(sources.map(({ BatchSize }) => BatchSize).toSorted()).toEqual([1, 1, 10]);
    for (const source of sources) {
      expect(source.FunctionResponseTypes).toEqual(['ReportBatchItemFailures']);
      expect(inside(source, 'ScalingConfig', 'MaximumConcurrency')).toBeGreaterThanOrEqual(2);
    }
  });

  test('in a function that Scheduler called asynchronously is parked too', () => {
    const called = ['RoundTwo-send', 'RoundTwo-sweep'];
    for (const { FunctionName, DeadLetterConfig } of properties('AWS::Lambda::Function'))
      expect(DeadLetterConfig !== undefined).toBe(called.includes(String(FunctionName)));
  });
});

describe('the calendar', () => {
  test('sweeps every hour', () => {
    expect(stack.only('AWS::Scheduler::Schedule').Properties).toMatchObject({
      GroupName: 'RoundTwo-people',
      ScheduleExpression: 'rate(1 hour)',
      Target: { DeadLetterConfig: { Arn: expect.anything() } },
    });
  });

  test('lends its role to Scheduler for its own group only, to call two functions and to park', () => {
    const roles = properties('AWS::IAM::Role').map(stack.resolved);
    const [role] = roles.filter((one) => JSON.stringify(one).includes('scheduler.amazonaws.com'));
    expect(inside(role, 'AssumeRolePolicyDocument', 'Statement', 0, 'Condition')).toEqual({
      StringEquals: { 'aws:SourceAccount': ACCOUNT },
      ArnEquals: { 'aws:SourceArn': `arn:aws:scheduler:${REGION}:${ACCOUNT}:schedule-group/RoundTwo-people` },
    });
    const [policy] = stack.all('AWS::IAM::Policy').filter(([id]) => id.startsWith('CalendarRole'));
    const allowed = list(inside(policy?.[1], 'Properties', 'PolicyDocument', 'Statement')).map(
      stack.resolved,
    );
    expect(allowed.map((one) => inside(one, 'Action'))).toEqual([
      'sqs:SendMessage',
      ['kms:Decrypt', 'kms:GenerateDataKey'],
      'lambda:InvokeFunction',
    ]);
    expect(inside(allowed[2], 'Resource')).toEqual(
      ['send', 'sweep'].map((name) => `arn:aws:lambda:${REGION}:${ACCOUNT}:function:RoundTwo-${name}`),
    );
  });
});

describe('mail that goes out', () => {
  test('is told of from Send to RenderingFailure, goes over TLS, and spares who bounced or complained', () => {
    expect(stack.only('AWS::SES::ConfigurationSetEventDestination').Properties).toMatchObject({
      EventDestination: {
        Enabled: true,
        MatchingEventTypes: [
          'SEND',
          'DELIVERY',
          'BOUNCE',
          'COMPLAINT',
          'REJECT',
          'DELIVERY_DELAY',
          'RENDERING_FAILURE',
        ],
      },
    });
    expect(stack.only('AWS::SES::ConfigurationSet').Properties).toMatchObject({
      DeliveryOptions: { TlsPolicy: 'REQUIRE' },
      SuppressionOptions: { SuppressedReasons: ['BOUNCE', 'COMPLAINT'] },
    });
  });

  test('is signed, with a MAIL FROM of its own, and bounces do not come back as mail', () => {
    expect(stack.only('AWS::SES::EmailIdentity').Properties).toMatchObject({
      EmailIdentity: 'in.example.org',
      DkimSigningAttributes: { NextSigningKeyLength: 'RSA_2048_BIT' },
      MailFromAttributes: { MailFromDomain: 'bounce.in.example.org' },
      FeedbackAttributes: { EmailForwardingEnabled: false },
    });
  });

  test('needs seven DNS records, which are told', () => {
    const records = Object.entries(stack.outputs)
      .filter(([name]) => name.endsWith('Record'))
      .map(([, output]) => String(stack.resolved(inside(output, 'Value'))));
    expect(records).toHaveLength(7);
    expect(records.slice(0, 4)).toEqual([
      `in.example.org MX 10 inbound-smtp.${REGION}.amazonaws.com`,
      `bounce.in.example.org MX 10 feedback-smtp.${REGION}.amazonses.com`,
      'bounce.in.example.org TXT "v=spf1 include:amazonses.com -all"',
      '_dmarc.in.example.org TXT "v=DMARC1; p=reject"',
    ]);
    expect(stack.all('AWS::Route53::RecordSet')).toEqual([]);
  });

  test('has them written where the zone is in Route 53', () => {
    const zoned = synthesize({ hostedZone: 'Z0123/example.org' });
    expect(zoned.all('AWS::Route53::RecordSet')).toHaveLength(7);
    for (const [, { Properties }] of zoned.all('AWS::Route53::RecordSet'))
      expect(Properties.HostedZoneId).toBe('Z0123');
  });
});

describe('what is kept', () => {
  test('is paid by use, can be restored to any second, forgets by itself, and cannot be deleted by mistake', () => {
    expect(stack.only('AWS::DynamoDB::Table')).toMatchObject({
      DeletionPolicy: 'Retain',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
        TimeToLiveSpecification: { AttributeName: 'expiresAt', Enabled: true },
        SSESpecification: { SSEEnabled: true, SSEType: 'KMS' },
        DeletionProtectionEnabled: true,
      },
    });
  });

  test('may come from a backup: then the functions work on that table and on no other', () => {
    const restored = synthesize({ table: 'RoundTwo-restored' });
    const policies = JSON.stringify(
      restored.all('AWS::IAM::Policy').map(([, one]) => restored.resolved(one)),
    );
    expect(policies).toContain(`arn:aws:dynamodb:${REGION}:${ACCOUNT}:table/RoundTwo-restored`);
    expect(policies).not.toContain('table/statetable');
    expect(restored.only('AWS::DynamoDB::Table')).toMatchObject({ DeletionPolicy: 'Retain' });
  });

  test('is under one key that turns itself every year', () => {
    expect(stack.only('AWS::KMS::Key')).toMatchObject({
      DeletionPolicy: KEPT,
      Properties: { EnableKeyRotation: true },
    });
  });

  test('goes with the stack only when that was asked for', () => {
    const kept = (one: Synthesized): string[] =>
      Object.values(one.resources)
        .filter(({ DeletionPolicy }: Resource) => DeletionPolicy?.startsWith('Retain'))
        .map(({ Type }) => Type);
    expect(new Set(kept(stack))).toEqual(
      new Set(['AWS::KMS::Key', 'AWS::S3::Bucket', 'AWS::DynamoDB::Table', 'AWS::SQS::Queue']),
    );
    const removed = synthesize({ removeData: 'true' });
    expect(kept(removed)).toEqual([]);
    expect(removed.only('AWS::DynamoDB::Table').Properties.DeletionProtectionEnabled).toBe(false);
  });
});

describe('the functions', () => {
  test('are six, on arm64 and Node 24, without X-Ray, their logs kept a month', () => {
    expect(properties('AWS::Lambda::Function')).toHaveLength(6);
    for (const one of properties('AWS::Lambda::Function')) {
      expect(one).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] });
      expect(one.TracingConfig).toBeUndefined();
      expect(one.ReservedConcurrentExecutions).toBeUndefined();
    }
    for (const one of properties('AWS::Logs::LogGroup')) expect(one.RetentionInDays).toBe(30);
  });

  test('take everyone in only where sign-up is open', () => {
    const owners = (one: Synthesized): unknown[] =>
      one
        .all('AWS::Lambda::Function')
        .map(([, { Properties }]) => inside(Properties, 'Environment', 'Variables', 'OWNERS'));
    expect(new Set(owners(stack))).toEqual(new Set(['robin@home.example']));
    expect(new Set(owners(synthesize({ open: 'true' })))).toEqual(new Set(['everyone']));
  });
});

describe('whoever watches', () => {
  test('is told in a sentence, by mail', () => {
    expect(properties('AWS::SNS::Subscription')).toContainEqual(
      expect.objectContaining({ Protocol: 'email', Endpoint: 'robin@home.example' }),
    );
    const alarms = properties('AWS::CloudWatch::Alarm');
    expect(alarms.map(({ AlarmName }) => String(AlarmName).replace('RoundTwo-', '')).toSorted()).toEqual([
      'Bounces',
      'Complaints',
      'Failing',
      'GivenUp',
      'Late',
      'NotReceived',
      'OverBudget',
      'Parked',
      'Spending',
      'Throttled',
      'Waiting',
    ]);
    for (const { AlarmDescription, AlarmActions } of alarms) {
      expect(AlarmDescription).toMatch(/^[A-Z].{40,150}\.$/);
      expect(AlarmActions).toHaveLength(1);
    }
    const dashboard = JSON.stringify(stack.only('AWS::CloudWatch::Dashboard').Properties);
    for (const { AlarmDescription } of alarms) expect(dashboard).toContain(String(AlarmDescription));
  });

  test('reads metrics that AWS gives or the functions write', () => {
    const read = properties('AWS::CloudWatch::Alarm').flatMap(({ Namespace, MetricName, Metrics }) => [
      ...(Namespace === undefined ? [] : [{ Namespace, MetricName }]),
      ...list(Metrics).flatMap((one) => {
        const metric = inside(one, 'MetricStat', 'Metric');
        return isObject(metric) ? [metric] : [];
      }),
    ]);
    const known: Record<string, string[]> = {
      'AWS/SQS': ['ApproximateNumberOfMessagesVisible', 'ApproximateAgeOfOldestMessage'],
      'AWS/Lambda': ['Errors', 'Throttles', 'Invocations'],
      'AWS/SES': ['Reputation.BounceRate', 'Reputation.ComplaintRate', 'PublishExpired'],
      [NAMESPACE]: Object.values(METRICS).map(({ name }) => name),
    };
    for (const { Namespace, MetricName } of read)
      expect(known[String(Namespace)]).toContain(String(MetricName));
    const own = read.filter(({ Namespace }) => Namespace === NAMESPACE).map(({ MetricName }) => MetricName);
    expect(new Set(own)).toEqual(new Set(known[NAMESPACE]));
  });

  test('pays for as many metrics as docs/operations.md says', () => {
    const read = properties('AWS::CloudWatch::Alarm').flatMap(({ Metrics }) =>
      Metrics === undefined ? [1] : list(Metrics).filter((one) => inside(one, 'MetricStat') !== undefined),
    );
    const doc = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    expect(doc).toContain(
      `${properties('AWS::CloudWatch::Alarm').length} alarms over ${read.length} metrics`,
    );
    expect(doc).toContain(`${Object.keys(METRICS).length} metrics of our own`);
    for (const { AlarmName } of properties('AWS::CloudWatch::Alarm'))
      expect(doc).toMatch(
        new RegExp(`\\*\\*[^*]*\\b${String(AlarmName).replace('RoundTwo-', '')}\\b[^*]*\\*\\*`),
      );
  });

  test('hears of every dead letter', () => {
    const [parked] = properties('AWS::CloudWatch::Alarm').filter(
      ({ AlarmName }) => AlarmName === 'RoundTwo-Parked',
    );
    const watched = list(inside(parked, 'Metrics')).flatMap((one) => {
      const ref = inside(one, 'MetricStat', 'Metric', 'Dimensions', 0, 'Value', 'Fn::GetAtt', 0);
      return typeof ref === 'string' ? [ref] : [];
    });
    const dead = stack
      .all('AWS::SQS::Queue')
      .filter(([, { Properties }]) => !('RedrivePolicy' in Properties));
    expect(watched.toSorted()).toEqual(dead.map(([id]) => id).toSorted());
  });
});
