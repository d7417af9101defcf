import { nextCron } from '../../local/cron.ts';

const next = (expression: string, zone: string, from: string): string | null => {
  const at = nextCron(expression, zone, Date.parse(from));
  return at === null ? null : new Date(at).toISOString();
};

describe('AWS cron expressions', () => {
  test('weekdays count from Sunday as 1', () => {
    expect(next('0 8 ? * 2 *', 'UTC', '2026-11-24T00:00:00Z')).toBe('2026-11-30T08:00:00.000Z');
  });
  test('a step may stand on a single number', () => {
    expect(next('10/15 8 ? * * *', 'UTC', '2026-11-24T08:10:00Z')).toBe('2026-11-24T08:25:00.000Z');
  });
  test('a time that a clock change skips is left out that day', () => {
    expect(next('30 2 ? * SUN *', 'Europe/Berlin', '2027-03-27T12:00:00Z')).toBe('2027-04-04T00:30:00.000Z');
  });
  test('a time that a clock change repeats comes once', () => {
    expect(next('30 2 ? * SUN *', 'Europe/Berlin', '2027-10-31T00:30:00Z')).toBe('2027-11-07T01:30:00.000Z');
  });
  test('a year that is over never comes again', () => {
    expect(next('0 8 ? * MON 2025', 'UTC', '2026-11-24T00:00:00Z')).toBeNull();
  });
  test('anything but six fields is refused', () => {
    expect(() => next('0 8 * * 1', 'UTC', '2026-11-24T00:00:00Z')).toThrow('six fields');
  });
});
