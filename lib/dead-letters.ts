import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';

/** After this many attempts a message is parked: a poison mail delays nobody else's. */
const ATTEMPTS = 5;

/** Where messages wait for a person: for fourteen days, the longest that SQS keeps any. */
export const deadLetterQueue = (scope: Construct, id: string, key: IKey): Queue =>
  new Queue(scope, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
    removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
  });

/** A queue with dead letters behind it, which SQS can put back by itself (StartMessageMoveTask). */
export const queueWithDeadLetters = (
  scope: Construct,
  id: string,
  { key, worker }: { key: IKey; worker: Duration },
): { queue: Queue; deadLetters: Queue } => {
  const deadLetters = deadLetterQueue(scope, `${id}DeadLetters`, key);
  const queue = new Queue(scope, id, {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(4),
    // Six times the function's own: AWS's advice for event sources, so that a retry never meets a running one.
    visibilityTimeout: Duration.seconds(worker.toSeconds() * 6),
    deadLetterQueue: { queue: deadLetters, maxReceiveCount: ATTEMPTS },
  });
  return { queue, deadLetters };
};
