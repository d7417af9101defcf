import { Duration } from 'aws-cdk-lib';
import { type IMetric, MathExpression, Metric } from 'aws-cdk-lib/aws-cloudwatch';
import { DIMENSION, METRICS, NAMESPACE } from '../functions/runtime/metrics.ts';
import type { WatchProps } from './watch.ts';

/** Something that is watched: what a person notices when it goes wrong, and from which value on. */
export interface Watched {
  id: string;
  sentence: string;
  metric: IMetric;
  threshold: number;
  /** How many periods in a row; one when it is not said. */
  periods?: number;
  /** What it means when there is no value. */
  missing?: 'fine' | 'wrong';
}

const FIVE_MINUTES = Duration.minutes(5);
const HOUR = Duration.hours(1);
const DAY = Duration.days(1);

/** List prices (docs/operations.md): a mail sent; a mail received, with all that happens to it on the way. */
const DOLLARS = { sent: 0.0001, received: 0.00012 };

/** An expression over metrics, which it calls m0, m1 and so on. */
const over = (
  metrics: readonly IMetric[],
  label: string,
  expression: (names: string[]) => string,
  period = FIVE_MINUTES,
): MathExpression => {
  const named = metrics.map((metric, index) => [`m${index}`, metric] as const);
  return new MathExpression({
    label,
    period,
    expression: expression(named.map(([name]) => name)),
    usingMetrics: Object.fromEntries(named),
  });
};
const plus = (names: string[]): string => names.join(' + ');
const most = (names: string[]): string => `MAX([${names.join(', ')}])`;

const ses = (metricName: string, dimensionsMap: Record<string, string> = {}): Metric =>
  new Metric({ namespace: 'AWS/SES', metricName, statistic: 'Maximum', period: FIVE_MINUTES, dimensionsMap });

/** Everything that is watched, what matters most first. */
export const watched = (
  deployment: string,
  { deadLetters, incoming, handlers, ruleNames, budget }: WatchProps,
): Watched[] => {
  const own = (
    { name }: (typeof METRICS)[keyof typeof METRICS],
    statistic: 'Maximum' | 'Sum',
    period: Duration,
  ): Metric =>
    new Metric({
      namespace: NAMESPACE,
      metricName: name,
      dimensionsMap: { [DIMENSION]: deployment },
      statistic,
      period,
    });
  const [ingest, reply] = handlers;
  return [
    {
      id: 'Parked',
      sentence:
        'Somebody wrote and got no answer: a message failed five times and waits in the dead letters.',
      metric: over(
        deadLetters.map((queue) =>
          queue.metricApproximateNumberOfMessagesVisible({ period: FIVE_MINUTES, statistic: 'Maximum' }),
        ),
        'parked',
        plus,
      ),
      threshold: 1,
    },
    {
      id: 'Late',
      sentence:
        'Reminders do not come: the hourly sweep found something more than two hours late, or does not run.',
      metric: own(METRICS.sweepLag, 'Maximum', HOUR),
      threshold: 7200,
      periods: 2,
      missing: 'wrong',
    },
    {
      id: 'GivenUp',
      sentence: 'A reminder will never come: SES refused a mail of ours, or it failed at every attempt.',
      metric: own(METRICS.givenUp, 'Sum', FIVE_MINUTES),
      threshold: 1,
    },
    {
      id: 'Waiting',
      sentence: 'Answers take longer than ten minutes: the oldest mail in a queue has waited that long.',
      metric: over(
        incoming.map((queue) =>
          queue.metricApproximateAgeOfOldestMessage({ period: FIVE_MINUTES, statistic: 'Maximum' }),
        ),
        'oldest mail, seconds',
        most,
      ),
      threshold: 600,
    },
    {
      id: 'NotReceived',
      sentence:
        'A forwarded mail was lost on the way in: SES gave up a receipt rule after four hours of trying.',
      metric: over(
        ruleNames.map((RuleName) => ses('PublishExpired', { RuleName })),
        'expired',
        plus,
      ),
      threshold: 1,
    },
    {
      id: 'Failing',
      sentence: 'Answers and reminders may be late: functions failed more than five times in five minutes.',
      metric: over(
        handlers.map((handler) => handler.function.metricErrors({ period: FIVE_MINUTES })),
        'errors',
        plus,
      ),
      threshold: 6,
    },
    {
      id: 'Throttled',
      sentence: 'Everything is slow: the account has reached its limit of functions at once.',
      metric: new Metric({
        namespace: 'AWS/Lambda',
        metricName: 'Throttles',
        statistic: 'Sum',
        period: FIVE_MINUTES,
      }),
      threshold: 1,
      periods: 3,
    },
    {
      id: 'Bounces',
      sentence: 'Mail may stop soon: more than 4 % bounces, and SES reviews an account at 5 %.',
      metric: ses('Reputation.BounceRate'),
      threshold: 0.04,
    },
    {
      id: 'Complaints',
      sentence: 'Mail may stop soon: more than 0.08 % complaints, and SES reviews an account at 0.1 %.',
      metric: ses('Reputation.ComplaintRate'),
      threshold: 0.0008,
    },
    {
      id: 'OverBudget',
      sentence:
        'Somebody’s mail is not read: a sender or a person is above what is taken in an hour or a day.',
      metric: own(METRICS.overBudget, 'Sum', HOUR),
      threshold: 1,
    },
    {
      id: 'Spending',
      sentence:
        'This day costs more than its share of the month’s budget: far more mail than usual goes through.',
      metric: over(
        [
          own(METRICS.sent, 'Sum', DAY),
          ingest.function.metricInvocations({ period: DAY }),
          reply.function.metricInvocations({ period: DAY }),
        ],
        'dollars a day, at list price',
        ([sent = '', ...received]) =>
          `FILL(${sent}, 0) * ${DOLLARS.sent} + (${received.map((name) => `FILL(${name}, 0)`).join(' + ')}) * ${DOLLARS.received}`,
        DAY,
      ),
      threshold: Math.max(budget / 30, 0.01),
    },
  ];
};
