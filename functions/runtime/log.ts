import type { Log } from './ports.ts';

/** The class of an error: its message may hold a stranger's text, so it is never written down. */
export const errorName = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** The names of an error and of its causes, the outermost first. */
const chain = (error: unknown): string =>
  error instanceof Error && error.cause !== undefined
    ? `${error.name} < ${chain(error.cause)}`
    : errorName(error);

/**
 * One JSON object a line: an outcome and ids; for CloudWatch, which makes fields of them, and metrics of some.
 * @param measure what else stands in a line of this outcome, for CloudWatch to measure
 */
export const jsonLog = (
  write: (line: string) => void,
  measure: (outcome: string, fields: Record<string, unknown>) => Record<string, unknown> = () => ({}),
): Log => ({
  info: (outcome, ids) => write(JSON.stringify({ level: 'info', outcome, ...ids, ...measure(outcome, ids) })),
  error: (outcome, ids, cause) =>
    write(
      JSON.stringify({
        level: 'error',
        outcome,
        ...ids,
        ...(cause === undefined ? {} : { cause: chain(cause) }),
        ...measure(outcome, ids),
      }),
    ),
});
