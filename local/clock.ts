import type { Instant } from '../core/time.ts';
import type { Shelf } from './shelf.ts';

/** A clock that runs with real time from wherever it was moved to. It never goes back. */
export interface Clock {
  now(): Instant;
  /** Stands still at that moment, so that what falls due then happens then. Earlier moments change nothing. */
  holdAt(at: Instant): void;
  /** Runs again from where it stands. */
  run(): void;
  isHeld(): boolean;
}

const NAME = 'ahead';

/**
 * What is kept is how far it is ahead of real time: after a restart it shows at least what it showed before.
 * @param start  the moment to begin at; a clock that was kept and is further on stays where it is.
 */
export const startClock = (shelf: Shelf, realNow: () => Instant, start?: Instant): Clock => {
  let ahead = Number(shelf.get(NAME) ?? 0);
  let heldAt: Instant | null = null;
  const keep = (value: number): void => {
    if (value === ahead) return;
    ahead = value;
    shelf.put(NAME, String(ahead));
  };
  if (start !== undefined && (shelf.get(NAME) === undefined || start > realNow() + ahead))
    keep(start - realNow());
  const now = (): Instant => heldAt ?? realNow() + ahead;
  return {
    now,
    holdAt: (at) => {
      heldAt = Math.max(at, now());
      // Kept already, so that a mail that goes out now is never in the future of a restarted clock.
      keep(Math.max(ahead, heldAt - realNow()));
    },
    run: () => {
      if (heldAt === null) return;
      keep(heldAt - realNow());
      heldAt = null;
    },
    isHeld: () => heldAt !== null,
  };
};
