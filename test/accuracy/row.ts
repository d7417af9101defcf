/** One line of the table that `npm run accuracy` prints: how many of how many were right, and the target. */
export interface Row {
  what: string;
  right: number;
  of: number;
  /** A share, 0 to 1. */
  target: number;
  /** What was wrong, one short line each, for whoever mends it. */
  wrong: string[];
}

/** One suite of the accuracy table; an empty list when its corpus is not on this machine. */
export type Suite = () => Promise<Row[]>;
