import { Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnScheduleGroup } from 'aws-cdk-lib/aws-scheduler';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { deadLetterQueue } from './dead-letters.ts';
import type { Handler } from './handler.ts';

/** Everybody's alarms: a schedule group, and the role by which Scheduler rings. */
export class Calendar extends Construct {
  readonly groupName: string;
  readonly deadLetters: Queue;
  readonly role: Role;

  constructor(scope: Construct, id: string, { key }: { key: IKey }) {
    super(scope, id);
    const stack = Stack.of(this);
    this.groupName = `${stack.stackName}-people`;
    new CfnScheduleGroup(this, 'Group', { name: this.groupName });
    this.deadLetters = deadLetterQueue(this, 'DeadLetters', key);
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('scheduler.amazonaws.com', {
        conditions: {
          StringEquals: { 'aws:SourceAccount': stack.account },
          ArnLike: { 'aws:SourceArn': this.arn('schedule-group', this.groupName) },
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

  /** Lets a function set and cancel alarms, in this group only. */
  grantBook(handler: Handler): void {
    handler.allow(
      ['scheduler:CreateSchedule', 'scheduler:UpdateSchedule', 'scheduler:DeleteSchedule'],
      [this.arn('schedule', `${this.groupName}/*`)],
    );
    handler.allow(['iam:PassRole'], [this.role.roleArn], {
      StringEquals: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    });
  }
}
