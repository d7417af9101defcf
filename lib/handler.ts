import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, type Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Variable } from '../functions/runtime/environment.ts';

export interface HandlerProps {
  /** The function's name: others know its address before it is made. */
  name: string;
  code: Code;
  key: IKey;
  environment: Record<Variable, string>;
  /** Megabytes; more memory is also more processor. */
  memory: number;
  timeout: Duration;
  /**
   * For functions that are called asynchronously, as Scheduler does: their own failures come after Scheduler has
   * done its part, so what failed three times would be lost without a trace.
   */
  deadLetters?: IQueue;
}

/** The longest that Lambda keeps an event that it could not hand over. */
const EVENT_AGE = Duration.hours(6);

/** One Lambda: its log, its role with nothing in it but the log, and its code. */
export class Handler extends Construct {
  readonly function: LambdaFunction;
  readonly role: IRole;
  readonly log: LogGroup;

  constructor(scope: Construct, id: string, props: HandlerProps) {
    super(scope, id);
    const { name, code, key, environment, memory, timeout, deadLetters } = props;
    this.log = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.log.grantWrite(role);
    key.grantEncryptDecrypt(role);
    this.role = role;
    this.function = new LambdaFunction(this, 'Function', {
      functionName: name,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      handler: 'index.handler',
      code,
      role,
      memorySize: memory,
      timeout,
      environment: { ...environment },
      environmentEncryption: key,
      logGroup: this.log,
      ...(deadLetters ? { deadLetterQueue: deadLetters, retryAttempts: 2, maxEventAge: EVENT_AGE } : {}),
    });
  }

  /** Lets it call these actions on these resources, and no others. */
  allow(
    actions: string[],
    resources: string[],
    conditions: Record<string, Record<string, string>> = {},
  ): void {
    this.role.addToPrincipalPolicy(new PolicyStatement({ actions, resources, conditions }));
  }

  /**
   * Feeds it from a queue. Bounded at the source, because reserved concurrency fails in new accounts, whose whole
   * limit is ten.
   */
  takeFrom(queue: IQueue, { batch, concurrency }: { batch: number; concurrency: number }): void {
    this.function.addEventSource(
      new SqsEventSource(queue, {
        batchSize: batch,
        maxConcurrency: concurrency,
        reportBatchItemFailures: true,
      }),
    );
  }
}
