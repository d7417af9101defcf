/** The namespace and the dimension of our own metrics in CloudWatch. */
export const NAMESPACE = 'RoundTwo';
export const DIMENSION = 'Deployment';

/** A metric of our own, and the line of the log that it is taken from. */
interface OwnMetric {
  name: string;
  unit: 'Seconds' | 'Count';
  /** Outcomes in the log that it counts, or what an outcome was about. */
  outcomes: readonly string[];
  /** The field of the line that is its value; null counts lines. */
  field: string | null;
}

/**
 * Whatever an alarm or the dashboard reads that AWS does not measure by itself. Each name and dimension is billed, so
 * there are few; `lib/watch.ts` reads them by the same names.
 */
export const METRICS = {
  /** How late the latest thing was that the sweep found; 0 where it found nothing. Missing where it did not run. */
  sweepLag: { name: 'SweepLag', unit: 'Seconds', outcomes: ['swept'], field: 'lag' },
  sent: { name: 'MailsSent', unit: 'Count', outcomes: ['sent'], field: null },
  /** SES refused it for good, or it failed at every attempt. */
  givenUp: { name: 'MailsGivenUp', unit: 'Count', outcomes: ['refused', 'parked'], field: null },
  overBudget: { name: 'MailsOverBudget', unit: 'Count', outcomes: ['over-budget'], field: null },
} as const satisfies Record<string, OwnMetric>;

/**
 * What a line of the log tells CloudWatch to measure (embedded metric format, "Specification: Embedded metric format",
 * CloudWatch User Guide); an empty object where it measures nothing.
 * @param now milliseconds since the epoch
 */
export const measured = (
  outcome: string,
  fields: Record<string, unknown>,
  deployment: string,
  now: number,
): Record<string, unknown> => {
  const metric = Object.values<OwnMetric>(METRICS).find(({ outcomes }) =>
    outcomes.some((one) => one === outcome || one === fields.what),
  );
  const value = metric?.field == null ? 1 : fields[metric.field];
  if (!metric || typeof value !== 'number') return {};
  const { name, unit } = metric;
  return {
    [DIMENSION]: deployment,
    [name]: value,
    _aws: {
      Timestamp: now,
      CloudWatchMetrics: [
        { Namespace: NAMESPACE, Dimensions: [[DIMENSION]], Metrics: [{ Name: name, Unit: unit }] },
      ],
    },
  };
};
