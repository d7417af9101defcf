import { Arn, ArnFormat, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Variable } from '../functions/runtime/environment.ts';
import { acknowledge } from './acknowledged.ts';
import type { FunctionName } from './bundle.ts';
import { Calendar } from './calendar.ts';
import { deadLetterQueue } from './dead-letters.ts';
import type { FunctionCode } from './function-code.ts';
import { Handler } from './handler.ts';
import { MailIn, WORKER_TIMEOUT } from './mail-in.ts';
import { MailOut } from './mail-out.ts';
import type { StackSettings } from './settings.ts';
import { State } from './state.ts';
import { Watch } from './watch.ts';

interface RoundTwoProps extends StackProps {
  settings: StackSettings;
  code: FunctionCode;
}

const LONG = Duration.minutes(10);

/** Everything that Round Two is on AWS: it only puts the parts together. */
export class RoundTwoStack extends Stack {
  constructor(scope: Construct, id: string, { settings, code, ...props }: RoundTwoProps) {
    super(scope, id, props);
    const key = this.customerKey();
    const state = new State(this, 'State', { key });
    const mailIn = new MailIn(this, 'MailIn', { key, domain: settings.domain });
    const mailOut = new MailOut(this, 'MailOut', { key, domain: settings.domain });
    const calendar = new Calendar(this, 'Calendar', { key });

    const environment: Record<Variable, string> = {
      TABLE_NAME: state.table.tableName,
      BUCKET_NAME: mailIn.bucket.bucketName,
      MAIL_DOMAIN: settings.domain,
      CONFIGURATION_SET: mailOut.configurationSetName,
      SCHEDULE_GROUP: calendar.groupName,
      SCHEDULE_ROLE_ARN: calendar.role.roleArn,
      SEND_FUNCTION_ARN: this.functionArn('send'),
      SCHEDULE_DEAD_LETTER_ARN: calendar.deadLetters.queueArn,
      // Its own function writes to nobody, and could not know its own address.
      UNSUBSCRIBE_URL: 'none',
      OWNERS: settings.owners === 'everyone' ? 'everyone' : settings.owners.join(','),
      ZONE: settings.zone,
    };
    const handler = (name: FunctionName, memory: number, timeout = WORKER_TIMEOUT): Handler =>
      new Handler(this, name, {
        name: this.functionName(name),
        code: code[name],
        key,
        environment,
        memory,
        timeout,
      });

    const unsubscribe = handler('unsubscribe', 256);
    const url = unsubscribe.function.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    environment.UNSUBSCRIBE_URL = url.url;

    const ingest = handler('ingest', 1024);
    const reply = handler('reply', 1024);
    const send = handler('send', 512);
    const feedback = handler('feedback', 256);
    const sweep = handler('sweep', 512, LONG);

    for (const one of [ingest, reply, send, feedback, unsubscribe, sweep]) {
      state.grantDecide(one);
      calendar.grantBook(one);
    }
    for (const one of [ingest, reply, send, sweep]) mailOut.grantSend(one);
    state.grantSweep(sweep);
    mailIn.receive('rejected', ingest, { batch: 5, concurrency: 20 });
    mailIn.receive('reply', reply, { batch: 5, concurrency: 20 });
    for (const one of [reply, send, sweep]) {
      state.grantErase(one);
      mailIn.grantErase(one);
    }
    for (const one of [reply, sweep]) mailIn.grantReadHeld(one);
    mailOut.events.feed(feedback, { batch: 10, concurrency: 10 });
    calendar.ring(send);
    const unswept = this.everyHour(sweep, key);

    new Watch(this, 'Watch', {
      key,
      deadLetters: [
        calendar.deadLetters,
        unswept,
        ...mailOut.events.deadLetters,
        ...mailIn.queues.flatMap(({ deadLetters }) => deadLetters),
      ],
      incoming: mailIn.queues.map(({ queue }) => queue),
      handlers: [ingest, reply, send, feedback, unsubscribe, sweep],
      ruleSetName: mailIn.ruleSetName,
    });

    new CfnOutput(this, 'ReceiptRuleSet', { value: mailIn.ruleSetName });
    new CfnOutput(this, 'TableName', { value: state.table.tableName });
    new CfnOutput(this, 'UnsubscribeUrl', { value: url.url });
    acknowledge(this);
  }

  private functionName(name: FunctionName): string {
    return `${this.stackName}-${name}`;
  }

  /** By its name, so that a function may know of another, or of itself, without waiting for it to be made. */
  private functionArn(name: FunctionName): string {
    return Arn.format(
      {
        service: 'lambda',
        resource: 'function',
        resourceName: this.functionName(name),
        arnFormat: ArnFormat.COLON_RESOURCE_NAME,
      },
      this,
    );
  }

  /** The one customer key. Services may use it for what they do on this account's behalf, and on no other's. */
  private customerKey(): Key {
    const key = new Key(this, 'Key', {
      description: 'Round Two: mail, state, queues and logs',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const use = (sid: string, service: string, conditions: Record<string, Record<string, string>>): void => {
      key.addToResourcePolicy(
        new PolicyStatement({
          sid,
          principals: [new ServicePrincipal(service)],
          actions: ['kms:GenerateDataKey*', 'kms:Decrypt'],
          resources: ['*'],
          conditions,
        }),
      );
    };
    const ours = { StringEquals: { 'aws:SourceAccount': this.account } };
    use('Ses', 'ses.amazonaws.com', ours);
    use('Sns', 'sns.amazonaws.com', ours);
    use('Events', 'events.amazonaws.com', ours);
    use('CloudWatch', 'cloudwatch.amazonaws.com', ours);
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'Logs',
        principals: [new ServicePrincipal('logs.amazonaws.com')],
        actions: ['kms:Encrypt*', 'kms:Decrypt*', 'kms:ReEncrypt*', 'kms:GenerateDataKey*', 'kms:Describe*'],
        resources: ['*'],
        conditions: {
          ArnLike: {
            'kms:EncryptionContext:aws:logs:arn': `arn:${this.partition}:logs:${this.region}:${this.account}:log-group:*`,
          },
        },
      }),
    );
    return key;
  }

  private everyHour(sweep: Handler, key: Key) {
    const unswept = deadLetterQueue(this, 'Unswept', key);
    new Rule(this, 'EveryHour', {
      schedule: Schedule.rate(Duration.hours(1)),
      targets: [new LambdaFunction(sweep.function, { deadLetterQueue: unswept, retryAttempts: 2 })],
    });
    return unswept;
  }
}
