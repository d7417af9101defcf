import { after } from '../../local/duration.ts';

const from = Date.parse('2027-01-31T09:00:00Z');
const shown = (duration: string): string | null => {
  const at = after(from, duration);
  return at === null ? null : new Date(at).toISOString();
};

describe('ISO 8601 durations', () => {
  test.each([
    ['P30D', '2027-03-02T09:00:00.000Z'],
    ['PT1H', '2027-01-31T10:00:00.000Z'],
    ['P2W', '2027-02-14T09:00:00.000Z'],
    ['P1M', '2027-02-28T09:00:00.000Z'],
    ['P1Y', '2028-01-31T09:00:00.000Z'],
    ['P1Y1M1DT1H1M1S', '2028-03-01T10:01:01.000Z'],
    ['PT0S', '2027-01-31T09:00:00.000Z'],
  ])('%s leads to %s', (duration, expected) => expect(shown(duration)).toBe(expected));

  test.each(['', 'P', 'PT', '30D', 'P-1D', 'P1.5D', 'P1DT', 'p1d', '1 day'])('%j is none', (text) =>
    expect(shown(text)).toBeNull(),
  );
});
