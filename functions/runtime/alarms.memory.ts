import type { DigestSetting } from '../../core/person.ts';
import { type Instant, MINUTE } from '../../core/time.ts';
import type { Alarms } from './ports.ts';

/** An alarm as it was set: once, or every week. */
export type Booked = { personId: string } & (
  | { seq: number; at: Instant }
  | { weekly: DigestSetting; zone: string }
);

/** Alarm clocks in memory: whoever gives the book rings them. @param book what is set, by its name */
export const memoryAlarms = (book: Map<string, Booked>): Alarms => ({
  set: async (personId, seq, at, now) => {
    book.set(`${personId}-${seq}`, { personId, seq, at: Math.max(at, now + MINUTE) });
  },
  cancel: async (personId, seq) => {
    book.delete(`${personId}-${seq}`);
  },
  setDigest: async (personId, weekly, zone) => {
    book.set(`${personId}-digest`, { personId, weekly, zone });
  },
  cancelDigest: async (personId) => {
    book.delete(`${personId}-digest`);
  },
});
