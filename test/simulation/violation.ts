/** Something that may never be. */
export interface Violation {
  /** Its number in the design's list. */
  invariant: number;
  seed: number;
  at: string;
  what: string;
  /** Whose, where it is somebody's: what a shorter case begins with. */
  person?: string;
}
