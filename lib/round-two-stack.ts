import { Arn, ArnFormat, CfnOutput, Duration, RemovalPolicy, Stack, type StackProps } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FunctionUrlAuthType } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import type { Variable } from '../functions/runtime/environment.ts';
import { acknowledge } from './acknowledged.ts';
import type { FunctionName } from './bundle.ts';
import { Calendar } from './calendar.ts';
import type { FunctionCode } from './function-code.ts';
import { Handler, type HandlerProps } from './handler.ts';
import { MailIn, WORKER_TIMEOUT } from './mail-in.ts';
import { MailOut } from './mail-out.ts';
import { removeWithStack } from './removal.ts';
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
    const state = new State(this, 'State', { key, restored: settings.table });
    const mailIn = new MailIn(this, 'MailIn', { key, settings });
    const mailOut = new MailOut(this, 'MailOut', { key, settings });
    const calendar = new Calendar(this, 'Calendar', { key });

    const environment: Record<Variable, string> = {
      DEPLOYMENT: this.stackName,
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
      OWNERS: settings.open ? 'everyone' : settings.owners.join(','),
      ZONE: settings.zone,
    };
    const handler = (name: FunctionName, memory: number, more: Partial<HandlerProps> = {}): Handler =>
      new Handler(this, name, {
        name: this.functionName(name),
        code: code[name],
        key,
        environment,
        memory,
        timeout: WORKER_TIMEOUT,
        ...more,
      });

    const unsubscribe = handler('unsubscribe', 256);
    const url = unsubscribe.function.addFunctionUrl({ authType: FunctionUrlAuthType.NONE });
    environment.UNSUBSCRIBE_URL = url.url;

    const { deadLetters } = calendar;
    const ingest = handler('ingest', 1024);
    const reply = handler('reply', 1024);
    const send = handler('send', 512, { deadLetters });
    const feedback = handler('feedback', 256);
    const sweep = handler('sweep', 512, { deadLetters, timeout: LONG });

    // One mail a call: a mail that breaks its function takes none down with it.
    mailIn.receive('rejected', ingest, { batch: 1, concurrency: 20 });
    mailIn.receive('reply', reply, { batch: 1, concurrency: 20 });
    mailOut.events.feed(feedback, { batch: 10, concurrency: 10 });
    calendar.ring(send);
    calendar.everyHour(sweep);

    for (const one of [ingest, reply, send, sweep]) mailOut.grantSend(one);
    for (const one of [ingest, reply, send, feedback, unsubscribe, sweep])
      state.grant(one, 'Query', 'PutItem', 'DeleteItem');
    for (const one of [ingest, reply, feedback, unsubscribe, sweep]) state.grant(one, 'GetItem');
    for (const one of [ingest, reply, send, feedback, sweep]) state.grant(one, 'UpdateItem');
    state.grantSweep(sweep);

    for (const one of [ingest, reply, send, feedback, sweep])
      calendar.grantBook(one, 'CreateSchedule', 'UpdateSchedule', 'DeleteSchedule');
    calendar.grantBook(unsubscribe, 'DeleteSchedule');

    // Erasure: whoever asks for it, never says yes, declines by a click, or cannot be written to before they did.
    for (const one of [reply, send, feedback, unsubscribe, sweep]) {
      state.grant(one, 'BatchWriteItem');
      mailIn.grantDelete(one, 'rejected');
    }
    mailIn.grantDelete(sweep, 'reply');
    for (const one of [reply, sweep]) {
      mailIn.grantRead(one, 'rejected');
      mailIn.grantMiss(one);
    }

    new Watch(this, 'Watch', {
      key,
      operator: settings.owners[0],
      budget: settings.budget,
      deadLetters: [deadLetters, ...[...mailIn.queues, mailOut.events].map((one) => one.deadLetters)],
      incoming: [...mailIn.queues, mailOut.events].map(({ queue }) => queue),
      handlers: [ingest, reply, send, feedback, unsubscribe, sweep],
      ruleNames: mailIn.ruleNames,
    });

    this.remember(settings, {
      ReceiptRuleSet: mailIn.ruleSetName,
      TableName: state.table.tableName,
      BucketName: mailIn.bucket.bucketName,
      UnsubscribeUrl: url.url,
      KeyArn: key.keyArn,
    });
    if (settings.removeData) removeWithStack(this);
    acknowledge(this);
  }

  /** What `deploy`, `doctor` and `destroy` read of a deployment: its settings and the names of its parts. */
  private remember(settings: StackSettings, names: Record<string, string>): void {
    const outputs = {
      ...names,
      Domain: settings.domain,
      Owners: settings.owners.join(','),
      Open: String(settings.open),
      Zone: settings.zone,
      Budget: String(settings.budget),
      TableIsRestored: String(settings.table !== null),
      RuleSetIsOurs: String(settings.ruleSet === null),
      PreviousRuleSet: settings.previousRuleSet ?? 'none',
      HostedZone: settings.hostedZone ? `${settings.hostedZone.id}/${settings.hostedZone.name}` : 'none',
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
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
      removalPolicy: RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE,
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
}
