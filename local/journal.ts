import type { Instant } from '../core/time.ts';
import type { Log } from '../functions/runtime/ports.ts';

/** A line of the log: an outcome and ids, never a mail's words. */
export interface JournalLine {
  at: Instant;
  outcome: string;
  ids: Record<string, string | number | boolean | null>;
  /** What went wrong, for the one who develops it. */
  trouble: string | null;
}

/** The log of the functions, on the terminal and for the page. */
export interface Journal extends Log {
  /** The latest, oldest first. */
  lines(): JournalLine[];
}

const KEPT = 500;

const asText = ({ at, outcome, ids, trouble }: JournalLine): string => {
  const pairs = Object.entries(ids).map(([name, value]) => `${name}=${value}`);
  return [new Date(at).toISOString(), outcome, ...pairs, ...(trouble === null ? [] : [`— ${trouble}`])].join(
    ' ',
  );
};

/** What an error says, with what it was caused by. */
const whole = (cause: unknown): string =>
  cause instanceof Error
    ? [cause.message, ...(cause.cause ? [whole(cause.cause)] : [])].join(': ')
    : String(cause);

/** @param say prints one line */
export const openJournal = (now: () => Instant, say: (line: string) => void): Journal => {
  const lines: JournalLine[] = [];
  const add = (line: JournalLine): void => {
    lines.push(line);
    if (lines.length > KEPT) lines.shift();
    say(asText(line));
  };
  return {
    lines: () => lines,
    info: (outcome, ids) => add({ at: now(), outcome, ids, trouble: null }),
    error: (outcome, ids, cause) =>
      add({ at: now(), outcome, ids, trouble: cause === undefined ? '' : whole(cause) }),
  };
};
