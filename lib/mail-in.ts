import { Arn, ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import type { StackSettings } from './settings.ts';
import { TopicToQueue } from './topic-to-queue.ts';

/** Raw mail is kept this long, for a second look at what went wrong; then it is gone in every version. */
const RAW_MAIL_LASTS = Duration.days(30);
/** Longer than any mail takes (see docs/operations.md), shorter than anybody's patience. */
export const WORKER_TIMEOUT = Duration.seconds(30);

interface MailInProps {
  key: IKey;
  settings: Pick<StackSettings, 'domain' | 'ruleSet'>;
}

type Mailbox = 'rejected' | 'reply';

/** How a function takes mail. */
interface Intake {
  batch: number;
  concurrency: number;
}

/** Mail that SES receives: into a bucket, and a notification with verdicts and envelope into a queue. */
export class MailIn extends Construct {
  readonly bucket: Bucket;
  readonly ruleSetName: string;
  readonly queues: TopicToQueue[] = [];
  readonly ruleNames: string[] = [];
  private readonly domain: string;
  private readonly key: IKey;
  private last: CfnReceiptRule | null = null;
  /** Null where the rules are added to somebody else's set. */
  private readonly rules: CfnReceiptRuleSet | null;

  constructor(scope: Construct, id: string, { key, settings }: MailInProps) {
    super(scope, id);
    this.domain = settings.domain;
    this.key = key;
    this.ruleSetName = settings.ruleSet ?? `${Stack.of(this).stackName}-mail`;
    this.bucket = new Bucket(this, 'RawMail', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
      lifecycleRules: [
        {
          expiration: RAW_MAIL_LASTS,
          noncurrentVersionExpiration: Duration.days(1),
          abortIncompleteMultipartUploadAfter: Duration.days(1),
        },
        { expiredObjectDeleteMarker: true },
      ],
    });
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurReceiptRules',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['s3:PutObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: this.fromOurRules(),
      }),
    );
    this.rules =
      settings.ruleSet === null
        ? new CfnReceiptRuleSet(this, 'Rules', { ruleSetName: this.ruleSetName })
        : null;
  }

  /** That a call of SES's comes from a rule of ours: no other account's SES may write here. */
  private fromOurRules(): Record<string, Record<string, string>> {
    return {
      StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
      ArnLike: { 'aws:SourceArn': this.ruleArn(`${Stack.of(this).stackName}-*`) },
    };
  }

  private ruleArn(rule: string): string {
    return Arn.format(
      {
        service: 'ses',
        resource: `receipt-rule-set/${this.ruleSetName}:receipt-rule`,
        resourceName: rule,
        arnFormat: ArnFormat.SLASH_RESOURCE_NAME,
      },
      Stack.of(this),
    );
  }

  /**
   * Takes mail for `mailbox@domain`, its labels included (a rule for `user@` matches every `user+label@`), and
   * feeds it to a function. Each mailbox has a prefix, a topic and a queue of its own.
   */
  receive(mailbox: Mailbox, handler: Handler, how: Intake): void {
    const rule = `${Stack.of(this).stackName}-${mailbox}`;
    const queue = new TopicToQueue(this, mailbox, {
      key: this.key,
      worker: WORKER_TIMEOUT,
      publisher: this.ruleArn(rule),
    });
    const receiptRule = new CfnReceiptRule(this, `${mailbox}Rule`, {
      ruleSetName: this.ruleSetName,
      ...(this.last ? { after: this.last.ref } : {}),
      rule: {
        name: rule,
        enabled: true,
        recipients: [`${mailbox}@${this.domain}`],
        scanEnabled: true,
        tlsPolicy: 'Require',
        actions: [
          {
            s3Action: {
              bucketName: this.bucket.bucketName,
              objectKeyPrefix: `${mailbox}/`,
              topicArn: queue.topic.topicArn,
            },
          },
        ],
      },
    });
    // SES tries the bucket and the topic when the rule is made, so their policies have to be there.
    receiptRule.node.addDependency(this.bucket, queue.topic);
    if (this.rules) receiptRule.addResourceDependency(this.rules);
    this.last = receiptRule;
    this.queues.push(queue);
    this.ruleNames.push(rule);
    queue.feed(handler, how);
    this.grantRead(handler, mailbox);
    this.grantDelete(handler, mailbox);
  }

  /** Lets it read a mailbox's mail: also that which waited until its sender said that it was them. */
  grantRead(handler: Handler, mailbox: Mailbox): void {
    handler.allow(['s3:GetObject'], [this.bucket.arnForObjects(`${mailbox}/*`)]);
  }

  /** Lets it tell mail that is gone from mail that it may not read: S3 says so only to who may list. */
  grantMiss(handler: Handler): void {
    handler.allow(['s3:ListBucket'], [this.bucket.bucketArn]);
  }

  /** Lets it delete a mailbox's mail: what is nobody's, and that of somebody who leaves. */
  grantDelete(handler: Handler, mailbox: Mailbox): void {
    handler.allow(['s3:DeleteObject'], [this.bucket.arnForObjects(`${mailbox}/*`)]);
  }
}
