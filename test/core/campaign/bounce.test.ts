import { play } from '../../support/campaign.ts';
import { MONDAY, person, understood } from '../../support/people.ts';

const started = () => {
  const played = play(person(), MONDAY);
  played.forward(understood());
  played.until('2026-01-06T12:00:00Z');
  return played;
};
const letters = (played: ReturnType<typeof started>) =>
  played
    .sent()
    .filter(({ kind }) => kind === 'letter')
    .map(({ at }) => at);
const lastLetter = (played: ReturnType<typeof started>): string =>
  played.sent().findLast(({ kind }) => kind === 'letter')?.mail.id ?? '';

describe('a mail of ours that comes back', () => {
  test('for now is sent again the next working day, and the others make way', () => {
    const played = started();
    played.event({ type: 'bounce', permanent: false, mailId: lastLetter(played) });
    played.until('2026-01-09T12:00:00Z');
    expect(letters(played)).toEqual(['2026-01-06 09:00', '2026-01-07 09:00']);
  });

  test('for now, told twice, is sent again once', () => {
    const played = started();
    const mailId = lastLetter(played);
    played.event({ type: 'bounce', permanent: false, mailId });
    played.until('2026-01-07T12:00:00Z');
    expect(played.event({ type: 'bounce', permanent: false, mailId }).outcome).toEqual({
      ignored: 'soft-bounce',
    });
    played.until('2026-01-12T12:00:00Z');
    expect(letters(played)).toHaveLength(2);
  });

  test('for now, again and again, is given up after the third time', () => {
    const played = started();
    for (const day of ['07', '08', '09', '12', '13']) {
      played.event({ type: 'bounce', permanent: false, mailId: lastLetter(played) });
      played.until(`2026-01-${day}T12:00:00Z`);
    }
    expect(letters(played)).toHaveLength(3);
  });

  test('for good ends all mail, and keeps what is stored', () => {
    const played = started();
    played.event({ type: 'bounce', permanent: true, mailId: lastLetter(played) });
    const before = played.sent().length;
    played.until('2027-02-01T12:00:00Z');
    expect(played.sent()).toHaveLength(before);
    expect(played.person()).toMatchObject({
      standing: 'undeliverable',
      opportunities: [{ id: expect.any(String) }],
    });
  });
});
