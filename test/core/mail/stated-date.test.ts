import fc from 'fast-check';
import { statedDate } from '../../../core/mail/stated-date.ts';

/** The wall clock and the offset that a text states. */
const stated = (text: string, notAfter: number | null = null): string | null => {
  const date = statedDate(text, notAfter);
  if (!date) return null;
  const wall = new Date(date.at + (date.offset ?? 0) * 60_000).toISOString().slice(0, 19);
  return `${wall} ${date.offset}`;
};

describe('dates as mail states them', () => {
  const cases: [string, string][] = [
    ['Tue, 03 Nov 2026 14:05:22 -0800 (PST)', '2026-11-03T14:05:22 -480'],
    ['3 Nov 26 14:05 GMT', '2026-11-03T14:05:00 0'],
    ['Tue Nov  3 14:05:22 2026', '2026-11-03T14:05:22 null'],
    ['Tue Nov 03 17:55:00 CET 2026', '2026-11-03T17:55:00 60'],
    ['2026-11-03T14:05:22+05:30', '2026-11-03T14:05:22 330'],
    ['Tue, Nov 3, 2026 at 5:55\u202fPM', '2026-11-03T17:55:00 null'],
    ['November 3rd, 2026 at 12:05 AM', '2026-11-03T00:05:00 null'],
    ['On Friday, October 30th, 2026 at 4:44 PM', '2026-10-30T16:44:00 null'],
    ['Dienstag, 3. November 2026 um 17:55 Uhr', '2026-11-03T17:55:00 null'],
    ['3. November 2026 um 17:55:10 MEZ', '2026-11-03T17:55:10 60'],
    ['mardi 3 août 2026 à 17 h 55', '2026-08-03T17:55:00 null'],
    ['mar, 3 mar 2026 a las 9:31', '2026-03-03T09:31:00 null'],
    ['martes, 3 de noviembre de 2026, 12:46', '2026-11-03T12:46:00 null'],
    ['qua., 3 de fev. de 2026 às 09:31', '2026-02-03T09:31:00 null'],
    ['mar 3 nov 2026 alle ore 09:31', '2026-11-03T09:31:00 null'],
    ['vr 6 nov. 2026 om 14:05', '2026-11-06T14:05:00 null'],
    ['den 3 november 2026 17:55', '2026-11-03T17:55:00 null'],
    ['tirs. 3. nov. 2026 kl. 17.55', '2026-11-03T17:55:00 null'],
    ['ke 27. lokak. 2026 klo 9.31', '2026-10-27T09:31:00 null'],
    ['maanantai 19. syyskuuta 2026 klo 17.55.44 UTC+3', '2026-09-19T17:55:44 180'],
    ['wtorek, 3 listopada 2026 17:55', '2026-11-03T17:55:00 null'],
    ['pet, 3. listopada 2026. u 17:55', '2026-10-03T17:55:00 null'],
    ['st 27. 10. 2026 v 9:31', '2026-10-27T09:31:00 null'],
    ['úterý 2. listopadu 2026 09:26:50 SEČ', '2026-11-02T09:26:50 60'],
    ['2026. okt. 27., Sze, 9:31', '2026-10-27T09:31:00 null'],
    ['marți, 3 noiembrie 2026 17:55', '2026-11-03T17:55:00 null'],
    ['3 Kas 2026 Sal, 17:55', '2026-11-03T17:55:00 null'],
    ['Τρί, 3 Νοε 2026 στις 5:55 μ.μ.', '2026-11-03T17:55:00 null'],
    ['вт, 3 нояб. 2026 г. в 17:55', '2026-11-03T17:55:00 null'],
    ['вівторок, 2 листопада 2026 р., 09:26:50 GMT+1', '2026-11-02T09:26:50 60'],
    ['יום ג׳, 3 בנוב׳ 2026 ב-17:55', '2026-11-03T17:55:00 null'],
    ['الثلاثاء، ٣ نوفمبر ٢٠٢٦ في ٥:٥٥ م', '2026-11-03T17:55:00 null'],
    ['الثلاثاء 3 تشرين الثاني 2026 17:55', '2026-11-03T17:55:00 null'],
    ['Sel, 3 Nov 2026 pukul 17.55', '2026-11-03T17:55:00 null'],
    ['2026年11月3日(星期二) 下午5:55', '2026-11-03T17:55:00 null'],
    ['2026年11月3日(火) 17:55:00 JST', '2026-11-03T17:55:00 540'],
    ['2026년 11월 3일 화요일 오후 5:55', '2026-11-03T17:55:00 null'],
    ['K, 27. oktoober 2026 kell 09:31', '2026-10-27T09:31:00 null'],
    ['30/10/2026  15:21  (GMT+00:00)', '2026-10-30T15:21:00 0'],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(stated(text)).toBe(expected);
  });

  test('a date without a time is noon, so that the day is the same in every zone', () => {
    expect(stated('3 November 2026')).toBe('2026-11-03T12:00:00 null');
  });

  test('with slashes Americans put the month first, and they say so with PM', () => {
    expect(stated('02/10/2026 4:52 PM EST')).toBe('2026-02-10T16:52:00 -300');
    expect(stated('02/10/2026 16:52')).toBe('2026-10-02T16:52:00 null');
    expect(stated('10/28/2026 16:52')).toBe('2026-10-28T16:52:00 null');
  });

  test('a mail cannot have been sent after it was forwarded', () => {
    expect(stated('02/10/2026 16:52', Date.UTC(2026, 2, 1))).toBe('2026-02-10T16:52:00 null');
  });

  test('weekdays are no zones', () => {
    expect(stated('pet, 6 nov 2026 9:31')).toBe('2026-11-06T09:31:00 null');
    expect(stated('Am 3.11.2026, 12:46 schrieb')).toBe('2026-11-03T12:46:00 null');
  });

  test.each(['', 'yesterday', '30 February 2026', '3 Foo 2026', '99/99/2026', '3 Nov', 'version 1.2.3'])(
    '%j states no day',
    (text) => {
      expect(statedDate(text)).toBeNull();
    },
  );

  test('what Date writes is read back, whatever the zone', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 631152000, max: 3755289600 }),
        fc.integer({ min: -47, max: 56 }),
        (seconds, quarter) => {
          const offset = quarter * 15;
          const wall = new Date(seconds * 1000 + offset * 60_000).toUTCString().replace(' GMT', '');
          const two = (value: number): string => String(value).padStart(2, '0');
          const zone = `${offset < 0 ? '-' : '+'}${two(Math.floor(Math.abs(offset) / 60))}${two(Math.abs(offset) % 60)}`;
          expect(statedDate(`${wall} ${zone}`)).toEqual({ at: seconds * 1000, offset });
        },
      ),
    );
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.string({ maxLength: 200, unit: 'binary' }), (text) => void statedDate(text)));
  });
});
