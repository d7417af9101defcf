import { Arn, ArnFormat, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { CfnReceiptRule, CfnReceiptRuleSet } from 'aws-cdk-lib/aws-ses';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import { TopicToQueue } from './topic-to-queue.ts';

/** Raw mail is kept this long, for a second look at what went wrong; then it is gone in every version. */
const RAW_MAIL_LASTS = Duration.days(30);
/** Longer than any mail takes (see docs/operations.md), shorter than anybody's patience. */
export const WORKER_TIMEOUT = Duration.seconds(30);

interface MailInProps {
  key: IKey;
  domain: string;
}

/** Mail that SES receives: into a bucket, and a notification with verdicts and envelope into a queue. */
export class MailIn extends Construct {
  readonly bucket: Bucket;
  readonly ruleSetName: string;
  readonly queues: TopicToQueue[] = [];
  private readonly mailboxes: string[] = [];
  private readonly domain: string;
  private readonly key: IKey;
  private last: CfnReceiptRule | null = null;

  constructor(scope: Construct, id: string, { key, domain }: MailInProps) {
    super(scope, id);
    this.domain = domain;
    this.key = key;
    this.ruleSetName = `${Stack.of(this).stackName}-mail`;
    this.bucket = new Bucket(this, 'RawMail', {
      encryption: BucketEncryption.KMS,
      encryptionKey: key,
      bucketKeyEnabled: true,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
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
    new CfnReceiptRuleSet(this, 'Rules', { ruleSetName: this.ruleSetName });
  }

  /** That a call of SES's comes from a rule of ours: no other account's SES may write here. */
  private fromOurRules(): Record<string, Record<string, string>> {
    return {
      StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
      ArnLike: { 'aws:SourceArn': this.ruleArn('*') },
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
  receive(mailbox: string, handler: Handler, how: { batch: number; concurrency: number }): void {
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
    receiptRule.node.addDependency(this.node.findChild('Rules'), this.bucket, queue.topic);
    this.last = receiptRule;
    this.queues.push(queue);
    this.mailboxes.push(mailbox);
    queue.feed(handler, how);
    handler.allow(['s3:GetObject', 's3:DeleteObject'], [this.bucket.arnForObjects(`${mailbox}/*`)]);
  }

  /** Lets it read the mail that waited until its sender said that it was them. */
  grantReadHeld(handler: Handler): void {
    handler.allow(['s3:GetObject'], [this.bucket.arnForObjects('rejected/*')]);
  }

  /** Lets it delete the mail of somebody who leaves, from every mailbox there is by then. */
  grantErase(handler: Handler): void {
    const all = this.mailboxes.map((mailbox) => this.bucket.arnForObjects(`${mailbox}/*`));
    handler.allow(['s3:DeleteObject'], all);
  }
}
