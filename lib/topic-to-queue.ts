import { type Duration, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { queueWithDeadLetters } from './dead-letters.ts';
import type { Handler } from './handler.ts';

/**
 * A topic that SES publishes to and the queue behind it. What the topic cannot deliver and what the function cannot do
 * wait in the same dead letters: SQS puts back only what is behind a queue of its own.
 */
export class TopicToQueue extends Construct {
  readonly topic: Topic;
  readonly queue: Queue;
  readonly deadLetters: Queue;

  constructor(
    scope: Construct,
    id: string,
    { key, worker, publisher }: { key: IKey; worker: Duration; publisher: string },
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Topic', { masterKey: key, enforceSSL: true });
    this.topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurSes',
        principals: [new ServicePrincipal('ses.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [this.topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
          ArnLike: { 'aws:SourceArn': publisher },
        },
      }),
    );
    const { queue, deadLetters } = queueWithDeadLetters(this, 'Queue', { key, worker });
    // By hand, because CDK's own subscription would let SNS use the key for any account's topic, or, restricted
    // to this one, make key and topic wait for each other.
    for (const target of [queue, deadLetters]) {
      target.addToResourcePolicy(
        new PolicyStatement({
          sid: 'OnlyOurTopic',
          principals: [new ServicePrincipal('sns.amazonaws.com')],
          actions: ['sqs:SendMessage'],
          resources: [target.queueArn],
          conditions: {
            StringEquals: { 'aws:SourceAccount': Stack.of(this).account },
            ArnEquals: { 'aws:SourceArn': this.topic.topicArn },
          },
        }),
      );
    }
    new CfnSubscription(this, 'Subscription', {
      protocol: 'sqs',
      topicArn: this.topic.topicArn,
      endpoint: queue.queueArn,
      redrivePolicy: { deadLetterTargetArn: deadLetters.queueArn },
    });
    this.queue = queue;
    this.deadLetters = deadLetters;
  }

  /** Feeds a function. */
  feed(handler: Handler, how: { batch: number; concurrency: number }): void {
    handler.takeFrom(this.queue, how);
  }
}
