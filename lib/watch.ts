import { Duration } from 'aws-cdk-lib';
import {
  Alarm,
  ComparisonOperator,
  Dashboard,
  GraphWidget,
  type IMetric,
  MathExpression,
  Metric,
  TreatMissingData,
} from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import type { Handler } from './handler.ts';

interface WatchProps {
  key: IKey;
  deadLetters: Queue[];
  incoming: Queue[];
  handlers: Handler[];
  ruleSetName: string;
}

const FIVE_MINUTES = Duration.minutes(5);

/** Alarms, each saying in one sentence what a person notices, and a dashboard of what they watch. */
export class Watch extends Construct {
  private readonly topic: Topic;
  private readonly watched: IMetric[] = [];

  constructor(
    scope: Construct,
    id: string,
    { key, deadLetters, incoming, handlers, ruleSetName }: WatchProps,
  ) {
    super(scope, id);
    this.topic = new Topic(this, 'Alarms', { masterKey: key, enforceSSL: true });
    const sum = (metrics: IMetric[], label: string): IMetric =>
      new MathExpression({
        label,
        period: FIVE_MINUTES,
        expression: metrics.map((_, index) => `m${index}`).join(' + '),
        usingMetrics: Object.fromEntries(metrics.map((metric, index) => [`m${index}`, metric])),
      });
    const ses = (metricName: string, dimensionsMap?: Record<string, string>): Metric =>
      new Metric({
        namespace: 'AWS/SES',
        metricName,
        statistic: 'Maximum',
        period: FIVE_MINUTES,
        ...(dimensionsMap ? { dimensionsMap } : {}),
      });

    this.alarm(
      'Parked',
      'Somebody wrote and got no answer: a message failed five times and waits in the dead letters.',
      sum(
        deadLetters.map((queue) =>
          queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' }),
        ),
        'parked',
      ),
      1,
    );
    this.alarm(
      'Waiting',
      'Answers take longer than ten minutes: the oldest mail in a queue has waited that long.',
      new MathExpression({
        label: 'oldest mail, seconds',
        period: FIVE_MINUTES,
        expression: `MAX([${incoming.map((_, index) => `m${index}`).join(', ')}])`,
        usingMetrics: Object.fromEntries(
          incoming.map((queue, index) => [
            `m${index}`,
            queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: 'Maximum' }),
          ]),
        ),
      }),
      600,
    );
    this.alarm(
      'Failing',
      'Reminders may be late: functions failed more than five times in five minutes.',
      sum(
        handlers.map((handler) => handler.function.metricErrors({ period: FIVE_MINUTES })),
        'errors',
      ),
      6,
    );
    this.alarm(
      'Throttled',
      'Everything is slow: functions are being throttled.',
      sum(
        handlers.map((handler) => handler.function.metricThrottles({ period: FIVE_MINUTES })),
        'throttles',
      ),
      1,
    );
    this.alarm(
      'Bounces',
      'Mail may stop soon: more than 4 % bounces, and SES reviews an account at 5 %.',
      ses('Reputation.BounceRate'),
      0.04,
    );
    this.alarm(
      'Complaints',
      'Mail may stop soon: more than 0.08 % complaints, and SES reviews an account at 0.1 %.',
      ses('Reputation.ComplaintRate'),
      0.0008,
    );
    this.alarm(
      'NotReceived',
      'A forwarded mail was lost on the way in: SES gave up a receipt action after its retries.',
      ses('PublishExpired', { RuleSetName: ruleSetName }),
      1,
    );
    new Dashboard(this, 'Dashboard', {
      widgets: [this.watched.map((metric) => new GraphWidget({ left: [metric], width: 8 }))],
    });
  }

  private alarm(id: string, alarmDescription: string, metric: IMetric, threshold: number): void {
    const alarm = new Alarm(this, id, {
      alarmDescription,
      metric,
      threshold,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(new SnsAction(this.topic));
    this.watched.push(metric);
  }
}
