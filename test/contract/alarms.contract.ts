import type { Alarms } from '../../functions/runtime/ports.ts';
import { MONDAY } from '../support/people.ts';

const HOUR = 3_600_000;
const WEEKLY = { weekday: 1, hour: 8, minute: 0 };

/** Alarm clocks, and what is set on them: the moment of what rings once, null for what rings weekly. */
export interface Clocks {
  alarms: Alarms;
  set(): Promise<Record<string, number | null>>;
  close(): Promise<void>;
}

/** What alarm clocks promise; every adapter is held to it. Their now is `MONDAY`. */
export const alarmsContract = (name: string, open: () => Promise<Clocks>): void => {
  describe(`alarms, kept by ${name}`, () => {
    let clocks: Clocks;
    beforeEach(async () => {
      clocks = await open();
    });
    afterEach(() => clocks.close());

    test('one is named by its person and its number, and rings at its moment', async () => {
      await clocks.alarms.set('p1', 3, MONDAY + HOUR, MONDAY);
      expect(await clocks.set()).toEqual({ 'p1-3': MONDAY + HOUR });
    });

    test('one for a moment that has passed rings a minute from now', async () => {
      await clocks.alarms.set('p1', 1, MONDAY - HOUR, MONDAY);
      expect(await clocks.set()).toEqual({ 'p1-1': MONDAY + 60_000 });
    });

    test('setting it again moves it, and cancelling it twice is cancelling it', async () => {
      await clocks.alarms.set('p1', 1, MONDAY + HOUR, MONDAY);
      await clocks.alarms.set('p1', 1, MONDAY + 2 * HOUR, MONDAY);
      await clocks.alarms.set('p1', 2, MONDAY + 3 * HOUR, MONDAY);
      await clocks.alarms.cancel('p1', 2);
      await clocks.alarms.cancel('p1', 2);
      expect(await clocks.set()).toEqual({ 'p1-1': MONDAY + 2 * HOUR });
    });

    test('there is one digest a person, and it is set and cancelled as often as anybody likes', async () => {
      await clocks.alarms.setDigest('p1', WEEKLY, 'Europe/Berlin');
      await clocks.alarms.setDigest('p1', { ...WEEKLY, weekday: 5 }, 'Europe/Berlin');
      await clocks.alarms.setDigest('p2', WEEKLY, 'Asia/Tokyo');
      await clocks.alarms.cancelDigest('p2');
      await clocks.alarms.cancelDigest('p2');
      expect(await clocks.set()).toEqual({ 'p1-digest': null });
    });
  });
};
