import { Arn, ArnFormat, Stack } from 'aws-cdk-lib';
import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import {
  Alarm,
  AlarmStatusWidget,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  LogQueryWidget,
  TextWidget,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CfnSubscription, Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';
import { type Watched, watched } from './watched.ts';

export interface WatchProps {
  key: IKey;
  /** The address that alarms go to. */
  operator: string;
  /** US dollars a month. */
  budget: number;
  deadLetters: Queue[];
  incoming: Queue[];
  /** Every function; the first two are called once for each mail that comes in. */
  handlers: [ingest: Handler, reply: Handler, ...others: Handler[]];
  ruleNames: string[];
}

/** Alarms, each saying in one sentence what a person notices, a dashboard of what they watch, and a budget. */
export class Watch extends Construct {
  private readonly topic: Topic;

  constructor(scope: Construct, id: string, props: WatchProps) {
    super(scope, id);
    this.topic = this.alarmTopic(props);
    const all = watched(Stack.of(this).stackName, props);
    const alarms = all.map((one) => this.alarm(one));
    new Dashboard(this, 'Dashboard', {
      // Dashboards are an account's, not a region's.
      dashboardName: `${Stack.of(this).stackName}-${Stack.of(this).region}`,
      widgets: [
        [new AlarmStatusWidget({ title: 'What a person would notice', alarms, width: 24, height: 3 })],
        [
          new TextWidget({
            markdown: all.map(({ id: name, sentence }) => `**${name}**: ${sentence}`).join('\n\n'),
            width: 24,
            height: 8,
          }),
        ],
        all.map(
          ({ id: name, metric, threshold }) =>
            new GraphWidget({
              title: name,
              left: [metric],
              leftAnnotations: [{ value: threshold }],
              width: 8,
            }),
        ),
        [
          new LogQueryWidget({
            title: 'What became of every event, this hour and by kind',
            logGroupNames: props.handlers.map(({ log }) => log.logGroupName),
            queryLines: [
              'filter ispresent(outcome)',
              'stats count(*) as events by outcome, what',
              'sort events desc',
            ],
            width: 24,
          }),
        ],
      ],
    });
    this.budget(props);
  }

  /** Where alarms go: by mail to the operator, who has to confirm it once. */
  private alarmTopic({ key, operator }: WatchProps): Topic {
    const topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    const { account } = Stack.of(this);
    // With a policy of its own a topic has no longer the one by which CloudWatch could publish to it.
    topic.addToResourcePolicy(
      new PolicyStatement({
        sid: 'OnlyOurAlarms',
        principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
        actions: ['sns:Publish'],
        resources: [topic.topicArn],
        conditions: {
          StringEquals: { 'aws:SourceAccount': account },
          ArnLike: {
            'aws:SourceArn': Arn.format(
              {
                service: 'cloudwatch',
                resource: 'alarm',
                resourceName: `${Stack.of(this).stackName}-*`,
                arnFormat: ArnFormat.COLON_RESOURCE_NAME,
              },
              Stack.of(this),
            ),
          },
        },
      }),
    );
    new CfnSubscription(this, 'Operator', {
      protocol: 'email',
      topicArn: topic.topicArn,
      endpoint: operator,
    });
    return topic;
  }

  private alarm({ id, sentence, metric, threshold, periods = 1, missing = 'fine' }: Watched): Alarm {
    const alarm = new Alarm(this, id, {
      alarmName: `${Stack.of(this).stackName}-${id}`,
      alarmDescription: sentence,
      metric,
      threshold,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: missing === 'fine' ? TreatMissingData.NOT_BREACHING : TreatMissingData.BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    return alarm;
  }

  /** What the account really costs, as AWS bills it: a day late, and of everything in the account. */
  private budget({ budget, operator }: WatchProps): void {
    const subscribers = [{ subscriptionType: 'EMAIL', address: operator }];
    const above = (notificationType: 'ACTUAL' | 'FORECASTED') => ({
      notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold: 100 },
      subscribers,
    });
    new CfnBudget(this, 'Budget', {
      budget: {
        budgetName: `${Stack.of(this).stackName}-${Stack.of(this).region}`,
        budgetType: 'COST',
        timeUnit: 'MONTHLY',
        budgetLimit: { amount: budget, unit: 'USD' },
      },
      notificationsWithSubscribers: [above('ACTUAL'), above('FORECASTED')],
    });
  }
}
