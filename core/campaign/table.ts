import type { Opportunity, StepName } from '../opportunity.ts';

/** One row of the campaign table (docs/design.md): when a step comes, for whom, and what gives way to what. */
export interface TableRow {
  name: StepName;
  /** Days after the rejection. */
  day: number;
  /** Steps of one round count as one when silence is counted. */
  round: string;
  /** Of several due on one day the lowest goes out. */
  priority: number;
  /** Whether there is a reason to write it, given what is known of the interview. */
  suits: (interviewed: boolean | null) => boolean;
}

const everyone = (): boolean => true;
const theInterviewed = (interviewed: boolean | null): boolean => interviewed === true;
/** While nobody knows, a letter that claims no interview still goes out. */
const allButTheRefused = (interviewed: boolean | null): boolean => interviewed !== false;

export const SKILL_PRIORITY = 7;

/**
 * In the order of their days. A month is when a probation's first review is due, 120 days the peak of new-hire
 * departures, 210 the usual reapply window (the reasons are the design's).
 */
export const TABLE: readonly TableRow[] = [
  { name: 'letter', day: 1, round: 'first', priority: 1, suits: allButTheRefused },
  { name: 'connect', day: 3, round: 'first', priority: 5, suits: everyone },
  { name: 'advice', day: 6, round: 'first', priority: 3, suits: theInterviewed },
  { name: 'connect-2', day: 10, round: 'first', priority: 5, suits: everyone },
  { name: 'check-in-1', day: 30, round: 'check-in-1', priority: 4, suits: theInterviewed },
  { name: 'check-in-2', day: 120, round: 'check-in-2', priority: 4, suits: theInterviewed },
  { name: 'check-in-3', day: 210, round: 'check-in-3', priority: 4, suits: everyone },
  { name: 'renew', day: 365, round: 'renew', priority: 6, suits: everyone },
];

const READVERTISED: TableRow = {
  name: 'readvertised',
  day: 0,
  round: 'readvertised',
  priority: 2,
  suits: everyone,
};

const rows = new Map<StepName, TableRow>([...TABLE, READVERTISED].map((row) => [row.name, row]));

/** The row of a step. */
export const rowOf = (name: StepName): TableRow => rows.get(name) ?? READVERTISED;

/** Steps that put the person's words in front of the same human: kept a month apart across opportunities. */
export const isLetter = (name: StepName): boolean =>
  name === 'letter' || name === 'advice' || isCheckIn(name);

export const isCheckIn = (name: StepName): boolean =>
  name === 'check-in-1' || name === 'check-in-2' || name === 'check-in-3';

/** Steps whose `done` is a real contact with the employer. */
export const isContact = (name: StepName): boolean =>
  name === 'letter' || name === 'readvertised' || isCheckIn(name);

/** Whether an opportunity has any use for this step now. */
export const suits = (name: StepName, opportunity: Pick<Opportunity, 'interviewed'>): boolean =>
  rowOf(name).suits(opportunity.interviewed);
