import { type Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Architecture, type Code, Function as LambdaFunction, Runtime } from 'aws-cdk-lib/aws-lambda';
import { SqsEventSource } from 'aws-cdk-lib/aws-lambda-event-sources';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Variable } from '../functions/runtime/environment.ts';

interface HandlerProps {
  /** The function's name: others know its address before it is made. */
  name: string;
  code: Code;
  key: IKey;
  environment: Record<Variable, string>;
  /** Megabytes; more memory is also more processor. */
  memory: number;
  timeout: Duration;
}

/** One Lambda: its log, its role with nothing in it but the log, and its code. */
export class Handler extends Construct {
  readonly function: LambdaFunction;
  readonly role: IRole;

  constructor(scope: Construct, id: string, { name, code, key, environment, memory, timeout }: HandlerProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.ONE_MONTH,
      encryptionKey: key,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    logGroup.grantWrite(role);
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
      logGroup,
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
