import type { Command } from '../../../core/command.ts';
import { DAY } from '../../../core/time.ts';
import { play } from '../../support/campaign.ts';
import { MONDAY, person, understood } from '../../support/people.ts';

const alert = (content: string, role = 'Ward Manager') =>
  understood({ kind: 'alert', content, contact: null, listings: [{ company: 'Marsh & Perry', role }] });
const begun = (until = '2026-01-16T12:00:00Z') => {
  const played = play(person(), MONDAY);
  played.forward(understood());
  played.until(until);
  return played;
};
const kindsSince = (played: ReturnType<typeof play>, count: number) =>
  played
    .sent()
    .slice(count)
    .map(({ at, kind }) => `${at.slice(0, 10)} ${kind}`);

describe('the role is advertised again', () => {
  test('is answered at once and told on the next working morning', () => {
    const played = begun();
    const before = played.sent().length;
    played.forward(alert('a1'));
    played.until('2026-01-20T12:00:00Z');
    expect(kindsSince(played, before)).toEqual(['2026-01-16 answer', '2026-01-19 readvertised']);
  });

  test('is told once a month however often alerts repeat it, and again after that', () => {
    const played = begun();
    for (const day of ['16', '20', '27']) {
      played.until(`2026-01-${day}T13:00:00Z`);
      played.forward(alert(`january-${day}`));
    }
    played.until('2026-03-02T13:00:00Z');
    played.forward(alert('march'));
    played.until('2026-03-04T12:00:00Z');
    const told = played.sent().filter(({ kind }) => kind === 'readvertised');
    expect(told.map(({ at }) => at.slice(0, 10))).toEqual(['2026-01-19', '2026-03-03']);
    expect(new Set(told.map(({ mail }) => mail.id)).size).toBe(2);
  });

  test('wakes an opportunity that rested', () => {
    const played = begun('2026-09-01T12:00:00Z');
    expect(played.person().opportunities[0]?.status).toBe('silent');
    played.forward(alert('a1'));
    expect(played.person().opportunities[0]?.status).toBe('running');
  });

  test('offers "track" where the person no longer follows it', () => {
    const played = begun();
    played.reply('letter', { command: 'stop' });
    const { mails } = played.forward(alert('a1'));
    expect(mails[0]).toMatchObject({
      kind: 'answer',
      echoes: [{ line: expect.stringContaining('"track"') }],
    });
    played.reply('answer', { command: 'track' });
    expect(played.person().opportunities[0]?.status).toBe('running');
  });

  test('is not what another role at the same employer is', () => {
    const played = begun();
    const { mails } = played.forward(alert('a1', 'Head Chef'));
    expect(mails[0]).toMatchObject({ kind: 'not-a-rejection', seems: 'alert' });
  });
});

describe('good news', () => {
  test.each<[string, Command, string]>([
    ['hired', { command: 'hired' }, 'hired'],
    ['reopened', { command: 'reopened' }, 'reopened'],
  ])('"%s" freezes the campaign: no mail, no alarm, no digest', (_, command, status) => {
    const played = begun();
    played.reply('letter', command);
    const before = played.sent().length;
    played.until(MONDAY + 400 * DAY);
    expect(played.sent()).toHaveLength(before);
    expect(played.person()).toMatchObject({
      alarm: { at: null },
      digestAt: null,
      opportunities: [{ status }],
    });
  });

  test('an offer that is forwarded is congratulated, and counts as hired only once they say so', () => {
    const played = begun();
    const { mails } = played.forward(understood({ kind: 'offer', content: 'offer' }));
    expect(mails.map(({ kind }) => kind)).toEqual(['hired']);
    expect(played.person().opportunities[0]?.status).toBe('reopened');
    played.reply('hired', { command: 'hired' });
    expect(played.person().opportunities[0]?.status).toBe('hired');
  });

  test('"resume" after it came to nothing goes on with what is left', () => {
    const played = begun();
    played.reply('letter', { command: 'reopened' });
    played.until('2026-03-10T12:00:00Z');
    const before = played.sent().length;
    played.reply('letter', { command: 'resume' });
    played.until('2026-06-01T12:00:00Z');
    expect(kindsSince(played, before)).toEqual(['2026-03-10 answer', '2026-05-05 check-in-2']);
  });
});

describe('the year is over', () => {
  const atRenewal = () => {
    const played = play(person(), MONDAY);
    played.forward(understood({ stage: 'application', signedByHuman: false, meetingMentioned: false }));
    played.until('2027-01-05T12:00:00Z');
    return played;
  };

  test('and closes by itself when nobody answers', () => {
    const played = atRenewal();
    expect(played.sent().at(-1)?.kind).toBe('renew');
    played.until('2029-01-05T12:00:00Z');
    expect(played.sent().at(-1)?.kind).toBe('renew');
    expect(played.person().opportunities[0]?.status).toBe('closed');
  });

  test.each<Command>([{ command: 'track' }, { command: 'yes' }])(
    'or goes on for another one with %o',
    (word) => {
      const played = atRenewal();
      played.reply('renew', word);
      played.until('2028-02-01T12:00:00Z');
      expect(played.sent().filter(({ kind }) => kind === 'renew')).toHaveLength(2);
    },
  );
});
