import {
  addDays,
  daysBetween,
  instantOf,
  isDay,
  isZone,
  localDay,
  localTime,
  offsetMinutes,
  weekday,
  workingDay,
} from '../../core/time.ts';

const at = (iso: string): number => Date.parse(iso);

describe('a moment on a wall clock', () => {
  test.each([
    ['2026-11-23T09:00:00Z', 'UTC', '2026-11-23', 9, 0],
    ['2026-11-23T23:30:00Z', 'Europe/Berlin', '2026-11-24', 0, 30],
    ['2026-11-23T02:15:00Z', 'America/Los_Angeles', '2026-11-22', 18, 15],
    ['2026-07-01T00:00:00Z', 'Asia/Kolkata', '2026-07-01', 5, 30],
    ['2026-11-23T00:00:00Z', 'Pacific/Kiritimati', '2026-11-23', 14, 0],
  ])('%s in %s is %s %i:%i', (moment, zone, day, hour, minute) => {
    expect(localTime(at(moment), zone)).toEqual({ day, hour, minute });
  });
});

describe('the moment of a wall clock', () => {
  test.each([
    ['2026-11-23', 9, 'Europe/London', '2026-11-23T09:00:00Z'],
    ['2026-07-23', 9, 'Europe/London', '2026-07-23T08:00:00Z'],
    ['2026-11-23', 9, 'America/New_York', '2026-11-23T14:00:00Z'],
    ['2026-11-23', 9, 'Asia/Tokyo', '2026-11-23T00:00:00Z'],
    ['2026-11-23', 9, 'Pacific/Kiritimati', '2026-11-22T19:00:00Z'],
  ])('%s at %i in %s is %s', (day, hour, zone, moment) => {
    expect(instantOf(day, hour, 0, zone)).toBe(at(moment));
  });

  test('that daylight saving skips is the moment just after the gap', () => {
    expect(instantOf('2026-03-29', 2, 30, 'Europe/Berlin')).toBe(at('2026-03-29T01:30:00Z'));
  });

  test('that daylight saving repeats is the first of the two', () => {
    expect(instantOf('2026-10-25', 2, 30, 'Europe/Berlin')).toBe(at('2026-10-25T00:30:00Z'));
  });

  test('is what the clock then shows, for every hour of the days around each change of a year', () => {
    for (const zone of ['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'America/Sao_Paulo']) {
      for (let day = '2026-01-01'; day < '2027-01-01'; day = addDays(day, 1)) {
        expect(localTime(instantOf(day, 9, 0, zone), zone)).toEqual({ day, hour: 9, minute: 0 });
      }
    }
  });
});

describe('the calendar', () => {
  test.each([
    ['2026-11-20', 5, '2026-11-20'],
    ['2026-11-21', 6, '2026-11-23'],
    ['2026-11-22', 7, '2026-11-23'],
    ['2026-11-23', 1, '2026-11-23'],
  ])('%s is weekday %i, and the working day from there is %s', (day, number, working) => {
    expect(weekday(day)).toBe(number);
    expect(workingDay(day)).toBe(working);
  });

  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2026-12-31', 365, '2027-12-31'],
    ['2026-03-01', -1, '2026-02-28'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([
    ['2026-11-23', true],
    ['2026-02-30', false],
    ['2026-13-01', false],
    ['26-11-23', false],
    ['soon', false],
  ])('%s is a day: %s', (text, yes) => {
    expect(isDay(text)).toBe(yes);
  });

  test('a day is counted in the zone, not in UTC', () => {
    expect(localDay(at('2026-11-23T23:30:00Z'), 'Asia/Tokyo')).toBe('2026-11-24');
  });
});

describe('a zone', () => {
  test.each([
    ['Europe/Berlin', true],
    ['Berlin', false],
    ['Mars/Olympus', false],
  ])('%s is known: %s', (zone, known) => {
    expect(isZone(zone)).toBe(known);
  });

  test.each([
    ['2026-01-15T12:00:00Z', 'Europe/Berlin', 60],
    ['2026-07-15T12:00:00Z', 'Europe/Berlin', 120],
    ['2026-07-15T12:00:00Z', 'Asia/Kathmandu', 345],
    ['2026-07-15T12:00:00Z', 'America/St_Johns', -150],
  ])('at %s %s is %i minutes ahead of UTC', (moment, zone, minutes) => {
    expect(offsetMinutes(at(moment), zone)).toBe(minutes);
  });
});
