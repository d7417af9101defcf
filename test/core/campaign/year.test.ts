import { DAY } from '../../../core/time.ts';
import { play } from '../../support/campaign.ts';
import { MONDAY, person, understood } from '../../support/people.ts';

const start = () => play(person(), MONDAY);
const mails = (played: ReturnType<typeof start>) => played.sent().map(({ at, kind }) => `${at} ${kind}`);
const done = { command: 'done' } as const;

describe('a year after an interview', () => {
  test('of somebody who does what is suggested has every step, each on a working morning', () => {
    const played = start();
    played.forward(understood());
    for (let day = 0; day < 400; day++) {
      const before = played.sent().length;
      played.until(played.now() + DAY);
      const last = played.sent().at(-1);
      if (played.sent().length > before && last && last.kind !== 'renew' && last.kind !== 'answer') {
        played.reply(last.kind, done);
      }
    }
    expect(mails(played).filter((line) => !line.endsWith('answer'))).toEqual([
      '2026-01-05 10:00 receipt',
      '2026-01-06 09:00 letter',
      '2026-01-08 09:00 connect',
      '2026-01-12 09:00 advice',
      '2026-01-15 09:00 connect-2',
      '2026-02-05 09:00 check-in-1',
      '2026-05-05 09:00 check-in-2',
      '2026-08-03 09:00 check-in-3',
      '2027-01-05 09:00 renew',
    ]);
    expect(played.person().opportunities[0]?.status).toBe('closed');
    expect(played.person().alarm.at).toBeNull();
  });

  test('of somebody who is silent pauses at the fourth round, with one mail that says so', () => {
    const played = start();
    played.forward(understood());
    played.until(MONDAY + 400 * DAY);
    expect(mails(played)).toEqual([
      '2026-01-05 10:00 receipt',
      '2026-01-06 09:00 letter',
      '2026-01-08 09:00 connect',
      '2026-01-12 09:00 advice',
      '2026-01-15 09:00 connect-2',
      '2026-02-04 09:00 check-in-1',
      '2026-05-05 09:00 check-in-2',
      '2026-08-03 09:00 paused',
    ]);
    expect(played.person().opportunities[0]?.status).toBe('silent');
  });

  test('wakes from silence at any sign', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-08-10T12:00:00Z');
    played.reply('paused', { command: 'note', value: 'still want it' });
    played.until('2027-02-01T12:00:00Z');
    expect(mails(played).slice(8)).toEqual([
      '2026-08-10 13:00 answer',
      '2026-08-11 09:00 check-in-3',
      '2027-01-05 09:00 renew',
    ]);
  });

  test('of an application has no letters, and is never silent too long', () => {
    const played = start();
    played.forward(
      understood({ stage: 'application', signedByHuman: false, meetingMentioned: false, contact: null }),
    );
    played.until(MONDAY + 400 * DAY);
    expect(played.sent().map(({ kind }) => kind)).toEqual([
      'receipt',
      'connect',
      'connect-2',
      'check-in-3',
      'renew',
    ]);
  });

  test('goes on for another one when the person says so', () => {
    const played = start();
    played.forward(understood({ stage: 'application', signedByHuman: false, meetingMentioned: false }));
    played.until('2027-01-05T12:00:00Z');
    played.reply('renew', { command: 'track' });
    played.until('2028-02-01T12:00:00Z');
    expect(mails(played).slice(-2)).toEqual(['2027-08-03 09:00 check-in-3', '2028-01-05 09:00 renew']);
  });
});

describe('the daily cap', () => {
  test('sends one campaign mail a day, the more important first', () => {
    const played = start();
    played.forward(understood());
    played.forward(
      understood({
        company: 'Blue Kite',
        contact: { name: 'Ada Roy', email: null },
        content: 'c2',
        messageIds: [],
      }),
    );
    played.until(MONDAY + 12 * DAY);
    const campaign = played.sent().filter(({ kind }) => kind !== 'receipt');
    expect(campaign.map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`)).toEqual([
      '2026-01-06 letter',
      '2026-01-07 letter',
      '2026-01-08 connect',
      '2026-01-09 connect',
      '2026-01-12 advice',
      '2026-01-13 advice',
      '2026-01-15 connect-2',
      '2026-01-16 connect-2',
    ]);
  });
});

describe('two opportunities with one human', () => {
  test('keep their letters a month apart', () => {
    const played = start();
    played.forward(understood());
    played.forward(understood({ role: 'Clinic Lead', content: 'c2', messageIds: [] }));
    played.until(MONDAY + 80 * DAY);
    const letters = played
      .sent()
      .filter(({ kind }) => kind === 'letter')
      .map(({ at }) => at.slice(0, 10));
    expect(letters).toHaveLength(2);
    expect(Date.parse(letters[1] ?? '') - Date.parse(letters[0] ?? '')).toBeGreaterThanOrEqual(30 * DAY);
  });
});

describe('steering', () => {
  test('stop ends it at once', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-01-06T12:00:00Z');
    played.reply('letter', { command: 'stop' });
    played.until(MONDAY + 400 * DAY);
    expect(played.sent().map(({ kind }) => kind)).toEqual(['receipt', 'letter', 'answer']);
    expect(played.person().alarm.at).toBeNull();
  });

  test('snooze brings the same step again on its day, and the rest of its round after it', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-01-06T12:00:00Z');
    played.reply('letter', { command: 'snooze', until: '2026-01-20' });
    played.until('2026-02-03T12:00:00Z');
    expect(mails(played).slice(3)).toEqual([
      '2026-01-20 09:00 letter',
      '2026-01-22 09:00 connect',
      '2026-01-26 09:00 advice',
      '2026-01-29 09:00 connect-2',
    ]);
  });

  test('skip on the receipt leaves the letter out', () => {
    const played = start();
    played.forward(understood());
    played.reply('receipt', { command: 'skip' });
    played.until('2026-01-09T12:00:00Z');
    expect(played.sent().map(({ kind }) => kind)).toEqual(['receipt', 'answer', 'connect']);
  });

  test('again sends other words at once, and counts neither for the day nor as a step', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-01-06T12:00:00Z');
    played.reply('letter', { command: 'redraft', value: 'warmer' });
    const step = played.person().opportunities[0]?.steps.find(({ name }) => name === 'letter');
    expect(played.sent().map(({ kind }) => kind)).toEqual(['receipt', 'letter', 'letter']);
    expect(step).toMatchObject({ sends: 2, draft: { version: 0, tone: 'warmer' } });
    expect(new Set(played.sent().map(({ mail }) => mail.id)).size).toBe(3);
  });

  test('done on a letter moves the next check-in to a month after it', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-01-29T12:00:00Z');
    played.reply('letter', done);
    const checkIn = played.person().opportunities[0]?.steps.find(({ name }) => name === 'check-in-1');
    expect(checkIn?.due).toBe('2026-02-28');
  });

  test('pause stops everything until its day, and what was missed comes after it', () => {
    const played = start();
    played.forward(understood());
    played.reply('receipt', { command: 'pause', until: '2026-01-19' });
    played.until('2026-01-29T12:00:00Z');
    expect(mails(played).slice(2)).toEqual([
      '2026-01-19 09:00 letter',
      '2026-01-20 09:00 connect',
      '2026-01-22 09:00 advice',
      '2026-01-26 09:00 connect-2',
    ]);
  });

  test('undo takes a stop back, and undo again brings it back', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-01-06T12:00:00Z');
    played.reply('letter', { command: 'stop' });
    played.reply('letter', { command: 'undo' });
    expect(played.person().opportunities[0]?.status).toBe('running');
    expect(played.person().alarm.at).not.toBeNull();
    played.reply('letter', { command: 'undo' });
    expect(played.person().opportunities[0]?.status).toBe('stopped');
  });

  test('undo never makes a mail go out a second time', () => {
    const played = start();
    played.forward(understood());
    played.reply('receipt', { command: 'impressed', value: 'the calm on the ward' });
    played.until('2026-01-06T12:00:00Z');
    played.reply('receipt', { command: 'undo' });
    played.until('2026-01-30T12:00:00Z');
    expect(played.sent().filter(({ kind }) => kind === 'letter')).toHaveLength(1);
  });

  test('a gap gets a plan the next morning, and eight nudges that become fewer', () => {
    const played = start();
    played.forward(understood({ stage: 'application', signedByHuman: false, meetingMentioned: false }));
    played.reply('receipt', { command: 'gap', value: 'statistics' });
    played.until(MONDAY + 100 * DAY);
    const skills = played
      .sent()
      .filter(({ kind }) => kind === 'skill')
      .map(({ at }) => at.slice(0, 10));
    expect(skills).toEqual([
      '2026-01-06',
      '2026-01-13',
      '2026-01-20',
      '2026-01-27',
      '2026-02-03',
      '2026-02-10',
      '2026-02-17',
      '2026-03-03',
      '2026-03-17',
    ]);
  });

  test('yes takes over the gaps that the employer named', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-01-07T12:00:00Z');
    played.forward(
      understood({
        kind: 'feedback',
        content: 'c9',
        gaps: [{ kind: 'experience', text: 'running a ward at night' }],
      }),
    );
    expect(played.person().opportunities[0]?.gaps[0]).toMatchObject({ accepted: false, next: null });
    played.reply('answer', { command: 'yes' });
    expect(played.person().opportunities[0]?.gaps[0]).toMatchObject({
      accepted: true,
      next: { n: 0, due: '2026-01-08' },
    });
  });
});

describe('what else a forward may be', () => {
  test('the same mail again, even months later, says so and changes nothing', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-04-01T12:00:00Z');
    const { opportunities } = played.person();
    played.forward(understood());
    expect(played.person().opportunities).toEqual(opportunities);
    expect(played.sent().at(-1)?.mail).toMatchObject({ kind: 'receipt', duplicate: true });
  });

  test('an invitation for a known job freezes the campaign, and a second rejection begins a new year', () => {
    const played = start();
    played.forward(understood());
    played.until('2026-02-01T12:00:00Z');
    played.forward(understood({ kind: 'interview', content: 'c5' }));
    expect(played.person().opportunities[0]?.status).toBe('reopened');
    expect(played.person().alarm.at).toBeNull();
    played.until('2026-03-01T12:00:00Z');
    played.forward(understood({ content: 'c6', rejectedOn: '2026-03-01' }));
    played.until('2026-03-03T12:00:00Z');
    expect(played.person().opportunities).toHaveLength(1);
    expect(mails(played).at(-1)).toBe('2026-03-02 09:00 letter');
  });

  test('what is not about a job is answered, waits for track, and is forgotten otherwise', () => {
    const played = start();
    played.forward(
      understood({ kind: 'other', company: null, role: null, contact: null, content: 'c7', messageIds: [] }),
    );
    expect(played.sent().at(-1)?.mail).toMatchObject({ kind: 'not-a-rejection', seems: 'other' });
    expect(played.person().alarm.at).toBeNull();
    played.until('2026-03-01T12:00:00Z');
    played.forward(understood());
    expect(played.person().opportunities.map(({ status }) => status)).toEqual(['running']);
  });

  test('a rejection of long ago is offered as a reapply', () => {
    const played = start();
    played.forward(understood({ rejectedOn: '2024-11-01' }));
    expect(played.person().opportunities[0]?.status).toBe('offered');
    played.reply('receipt', { command: 'track' });
    played.until('2026-12-01T12:00:00Z');
    expect(played.sent().map(({ kind }) => kind)).toEqual([
      'receipt',
      'answer',
      'connect',
      'connect-2',
      'check-in-3',
    ]);
  });
});

describe('the morning', () => {
  test('is nine o’clock in the person’s zone on both sides of a daylight-saving change', () => {
    const played = play(person({ zone: 'America/New_York' }), Date.parse('2026-02-20T15:00:00Z'));
    played.forward(understood({ rejectedOn: '2026-02-20' }));
    played.until('2026-07-01T00:00:00Z');
    const hours = played
      .sent()
      .filter(({ kind }) => kind !== 'receipt')
      .map(({ at }) => at.slice(11));
    expect(new Set(hours)).toEqual(new Set(['09:00']));
    expect(hours.length).toBeGreaterThan(4);
  });

  test('an alarm at night, on a Sunday or twice a day sends nothing', () => {
    const played = start();
    played.forward(understood());
    for (const moment of [
      '2026-01-06T03:00:00Z',
      '2026-01-06T09:00:00Z',
      '2026-01-06T09:01:00Z',
      '2026-01-11T09:00:00Z',
    ]) {
      const due = played.person().alarm.at ?? Number.POSITIVE_INFINITY;
      if (Date.parse(moment) > due) played.until(moment);
      played.event({ type: 'alarm' });
    }
    expect(new Set(played.sent().map(({ at }) => at.slice(0, 10))).size).toBe(played.sent().length);
  });

  test('the digest comes on Mondays at eight while something is running', () => {
    const played = play(person(), MONDAY, { digests: true });
    played.forward(understood());
    played.until('2026-01-27T12:00:00Z');
    const digests = played
      .sent()
      .filter(({ kind }) => kind === 'digest')
      .map(({ at }) => at);
    expect(digests).toEqual(['2026-01-12 08:00', '2026-01-19 08:00', '2026-01-26 08:00']);
  });
});
