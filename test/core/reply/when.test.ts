import { when } from '../../../core/reply/when.ts';

/** A Monday. */
const now = Date.parse('2026-11-23T10:00:00Z');
const zone = 'Europe/London';

describe('a time that a person names, on Monday 23 November 2026', () => {
  test.each([
    ['2w', '2026-12-07'],
    ['3d', '2026-11-26'],
    ['2 weeks', '2026-12-07'],
    ['in a fortnight', '2026-12-07'],
    ['for a fortnight', '2026-12-07'],
    ['in 10 days', '2026-12-03'],
    ['a couple of weeks', '2026-12-07'],
    ['another week', '2026-11-30'],
    ['a month', '2026-12-23'],
    ['3 months', '2027-02-23'],
    ['6mo', '2027-05-23'],
    ['half a year', '2027-05-23'],
    ['a year', '2027-11-23'],
    ['a few days', '2026-11-26'],
    ['3 working days', '2026-11-26'],
    ['5 business days', '2026-11-30'],
    ['two weeks from now', '2026-12-07'],
    ["in two weeks' time", '2026-12-07'],
    ['tomorrow', '2026-11-24'],
    ['tomorrow morning', '2026-11-24'],
    ['the day after tomorrow', '2026-11-25'],
    ['friday', '2026-11-27'],
    ['on Friday at 3pm', '2026-11-27'],
    ['this wednesday', '2026-11-25'],
    ['monday', '2026-11-30'],
    ['next monday', '2026-11-30'],
    ['next friday', '2026-12-04'],
    ['monday week', '2026-12-07'],
    ['a week on friday', '2026-12-04'],
    ['friday next week', '2026-12-04'],
    ['next week', '2026-11-30'],
    ['the week after next', '2026-12-07'],
    ['next month', '2026-12-01'],
    ['next year', '2027-01-01'],
    ['the weekend', '2026-11-28'],
    ['after the weekend', '2026-11-29'],
    ['end of the week', '2026-11-27'],
    ['end of the month', '2026-11-30'],
    ['the end of next month', '2026-12-31'],
    ['end of January', '2027-01-31'],
    ['end of the year', '2026-12-31'],
    ['mid december', '2026-12-15'],
    ['until December', '2026-12-01'],
    ['in march', '2027-03-01'],
    ['jan 5', '2027-01-05'],
    ['January 5th, 2027', '2027-01-05'],
    ['5 Jan', '2027-01-05'],
    ['the 14th of December', '2026-12-14'],
    ['14 december', '2026-12-14'],
    ['friday 4 december', '2026-12-04'],
    ['the 5th', '2026-12-05'],
    ['until the 30th', '2026-11-30'],
    ['first of december', '2026-12-01'],
    ['after the 5th', '2026-12-06'],
    ['2026-12-15', '2026-12-15'],
    ['15.12.', '2026-12-15'],
    ['15.12.2026', '2026-12-15'],
    ['15/12', '2026-12-15'],
    ['12/15', '2026-12-15'],
    ['12/15/2026', '2026-12-15'],
    ['the new year', '2027-01-01'],
    ['morgen', '2026-11-24'],
    ['übermorgen', '2026-11-25'],
    ['in zwei Wochen', '2026-12-07'],
    ['nächsten Montag', '2026-11-30'],
    ['nächste Woche', '2026-11-30'],
    ['bis zum 5. Januar', '2027-01-05'],
    ['Ende des Monats', '2026-11-30'],
    ['demain', '2026-11-24'],
    ['dans deux semaines', '2026-12-07'],
    ['lundi prochain', '2026-11-30'],
    ['la semaine prochaine', '2026-11-30'],
    ['le 5 janvier', '2027-01-05'],
    ['mañana', '2026-11-24'],
    ['en dos semanas', '2026-12-07'],
    ['la próxima semana', '2026-11-30'],
    ['el lunes que viene', '2026-11-30'],
    ['el 5 de enero', '2027-01-05'],
    ['amanhã', '2026-11-24'],
    ['daqui a duas semanas', '2026-12-07'],
    ['segunda-feira', '2026-11-30'],
    ['domani', '2026-11-24'],
    ['tra due settimane', '2026-12-07'],
    ['lunedì prossimo', '2026-11-30'],
    ['over twee weken', '2026-12-07'],
    ['volgende week', '2026-11-30'],
    ['maandag', '2026-11-30'],
  ])('%s is %s', (written, day) => {
    expect(when(written, { now, zone })).toBe(day);
  });

  test.each([
    ['today'],
    ['yesterday'],
    ['2026-11-22'],
    ['2026-11-23'],
    ['3 years'],
    ['900 days'],
    ['5/1'],
    ['the holidays'],
    ['after the holidays'],
    ['after christmas'],
    ['november'],
    ['2 hours'],
    ['0 days'],
    ['later'],
    ['soon'],
    ['2026-02-30'],
    ['the 32nd'],
    ['statistics'],
    [''],
  ])('%s is no day to wait for', (written) => {
    expect(when(written, { now, zone })).toBeNull();
  });

  test('the day is the one in the zone of the person', () => {
    const late = Date.parse('2026-11-23T23:30:00Z');
    expect(when('tomorrow', { now: late, zone: 'Europe/Berlin' })).toBe('2026-11-25');
    expect(when('tomorrow', { now: late, zone: 'America/New_York' })).toBe('2026-11-24');
  });

  test('two years are the most, to the day', () => {
    expect(when('2028-11-23', { now, zone })).toBe('2028-11-23');
    expect(when('2028-11-24', { now, zone })).toBeNull();
  });
});
