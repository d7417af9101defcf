import { Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSchedule, CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deadLetterQueue } from './dead-letters.ts';
import type { Handler } from './handler.ts';

type ScheduleAction = 'CreateSchedule' | 'UpdateSchedule' | 'DeleteSchedule';

/** Everybody's alarms and the hourly sweep: a schedule group, and the role by which Scheduler rings. */
export class Calendar extends Construct {
  readonly groupName: string;
  readonly deadLetters: Queue;
  readonly role: Role;
  private readonly group: CfnScheduleGroup;

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id);
    const stack = Stack.of(this);
    this.groupName = `${stack.stackName}-people`;
    this.group = new CfnScheduleGroup(this, 'Group', { name: this.groupName });
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', key);
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnEquals: { 'aws:SourceArn': this.arn('schedule-group', this.groupName) },
        },
      }),
    });
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['sqs:SendMessage'], resources: [this.deadLetters.queueArn] }),
    );
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['kms:GenerateDataKey', 'kms:Decrypt'], resources: [key.keyArn] }),
    );
  }

  private arn(resource: string, resourceName: string): string {
    return Arn.format(
      { service: 'scheduler', resource, resourceName, arnFormat: ArnFormat.SLASH_RESOURCE_NAME },
      Stack.of(this),
    );
  }

  /** What an alarm calls. */
  ring(handler: Handler): void {
    this.role.addToPolicy(
      new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources: [handler.function.functionArn] }),
    );
  }

  /** Calls a function once an hour. */
  everyHour(handler: Handler): void {
    this.ring(handler);
    const schedule = new CfnSchedule(this, 'EveryHour', {
      groupName: this.groupName,
      scheduleExpression: 'rate(1 hour)',
      flexibleTimeWindow: { mode: 'OFF' },
      target: {
        arn: handler.function.functionArn,
        roleArn: this.role.roleArn,
        input: '{}',
        // The next one does what this one missed.
        retryPolicy: { maximumEventAgeInSeconds: 3600, maximumRetryAttempts: 3 },
        deadLetterConfig: { arn: this.deadLetters.queueArn },
      },
    });
    schedule.addResourceDependency(this.group);
  }

  /** Lets a function set or cancel alarms, in this group only. Whoever sets one hands Scheduler its role. */
  grantBook(handler: Handler, ...actions: ScheduleAction[]): void {
    handler.allow(
      actions.map((action) => `scheduler:${action}`),
      [this.arn('schedule', `${this.groupName}/*`)],
    );
    if (actions.every((action) => action === 'DeleteSchedule')) return;
    handler.allow(['iam:PassRole'], [this.role.roleArn], {
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    });
  }
}
