import type { Command } from '../../../core/command.ts';
import type { Opportunity } from '../../../core/opportunity.ts';
import { type Played, play } from '../../support/campaign.ts';
import { MONDAY, person, understood } from '../../support/people.ts';

/** A person whose letter has just come. */
const withLetter = (): Played => {
  const played = play(person(), MONDAY);
  played.forward(understood({ company: 'Marsh & Perry', role: 'Ward Sister', stage: 'interview' }));
  played.until(MONDAY + 26 * 3_600_000);
  return played;
};
const first = (played: Played): Opportunity => {
  const [opportunity] = played.person().opportunities;
  if (!opportunity) throw new Error('There is no opportunity');
  return opportunity;
};
const lineOf = (decision: ReturnType<Played['reply']>): string =>
  decision.mails
    .flatMap((mail) => (mail.kind === 'answer' ? mail.echoes.map(({ line }) => line) : []))
    .join('\n');

/** Everything that undo is to put back: decisions, not what was sent meanwhile. */
const decided = (played: Played): unknown => {
  const { opportunities, name, zone, digest, paused } = played.person();
  return {
    settings: { name, zone, digest, paused },
    opportunities: opportunities.map(({ signAt: _, ...one }) => one),
  };
};

const REVERSIBLE: Command[] = [
  { command: 'done' },
  { command: 'skip' },
  { command: 'snooze', until: '2026-02-20' },
  { command: 'stop' },
  { command: 'reopened' },
  { command: 'hired' },
  { command: 'gap', value: 'statistics' },
  { command: 'note', value: 'she prefers the phone' },
  { command: 'impressed', value: 'how calm the ward was' },
  { command: 'company', value: 'Quay Street Clinic' },
  { command: 'role', value: 'Matron' },
  { command: 'contact', value: 'Iris Kemp <iris@marsh.example>' },
  { command: 'stage', value: 'final' },
  { command: 'name', value: 'Robin Vale' },
  { command: 'timezone', value: 'Asia/Tokyo' },
  { command: 'digest', value: 'friday 08:00' },
  { command: 'digest', value: 'off' },
  { command: 'pause' },
  { command: 'pause', until: '2026-03-02' },
];

describe('undo', () => {
  test.each(REVERSIBLE)('takes back $command, and takes back that it did', (command) => {
    const played = withLetter();
    const before = decided(played);
    played.reply('letter', command);
    const after = decided(played);
    expect(after).not.toEqual(before);
    expect(lineOf(played.reply('letter', { command: 'undo' }))).toMatch(/^Taken back/);
    expect(decided(played)).toEqual(before);
    played.reply('letter', { command: 'undo' });
    expect(decided(played)).toEqual(after);
  });

  test('takes back all that one mail said', () => {
    const played = withLetter();
    const before = decided(played);
    played.reply(
      'letter',
      { command: 'done' },
      { command: 'gap', value: 'statistics' },
      { command: 'impressed', value: 'the calm' },
    );
    const line = lineOf(played.reply('letter', { command: 'undo' }));
    expect(line).toMatch(/Done: the letter.*Gap noted: statistics.*impressed/);
    expect(decided(played)).toEqual(before);
  });

  test('takes back what was said last, be it of the job or of everything', () => {
    const played = withLetter();
    played.reply('letter', { command: 'gap', value: 'statistics' });
    played.until(played.now() + 60_000);
    played.reply('letter', { command: 'pause' });
    played.reply('letter', { command: 'undo' });
    expect(played.person().paused).toBeNull();
    expect(first(played).gaps).toHaveLength(1);
  });

  test.each<Command>([{ command: 'unsubscribe' }, { command: 'export' }, { command: 'forget' }])(
    'does not reach $command',
    (command) => {
      const played = withLetter();
      played.reply('letter', { command: 'gap', value: 'statistics' });
      played.reply('letter', command);
      const { standing, question } = played.person();
      played.reply('letter', { command: 'undo' });
      expect(played.person()).toMatchObject({ standing, question });
      expect(first(played).gaps).toHaveLength(0);
    },
  );

  test('sends nothing again', () => {
    const played = withLetter();
    played.reply('letter', { command: 'done' });
    played.reply('letter', { command: 'undo' });
    played.until(played.now() + 6 * 86_400_000);
    expect(played.sent().filter(({ kind }) => kind === 'letter')).toHaveLength(1);
  });
});

/** A mail of somebody else's, in words of its own. */
const OTHER = { company: 'Hollow Mill', contact: null, messageIds: ['<other@mill.example>'], content: 'c2' };

describe('a correction that shows that two opportunities are one job', () => {
  const twoOfOne = (): Played => {
    const played = play(person(), MONDAY);
    played.forward(understood({ company: 'Marsh and Perry', role: 'Ward Sister', stage: 'interview' }));
    played.reply('receipt', { command: 'gap', value: 'statistics' });
    played.forward(understood({ ...OTHER, role: 'Ward Sister', stage: 'application' }));
    return played;
  };

  test('makes them one, with all that is known of both', () => {
    const played = twoOfOne();
    expect(played.person().opportunities).toHaveLength(2);
    const line = lineOf(played.reply('receipt', { command: 'company', value: 'Marsh & Perry' }));
    expect(line).toMatch(/the two are one now/);
    expect(played.person().opportunities).toHaveLength(1);
    expect(first(played)).toMatchObject({
      company: 'Marsh & Perry',
      stage: 'interview',
      interviewed: true,
      gaps: [{ text: 'statistics' }],
    });
  });

  test('is taken back by undo, and again', () => {
    const played = twoOfOne();
    const before = played.person().opportunities.map(({ id }) => id);
    played.reply('receipt', { command: 'company', value: 'Marsh & Perry' });
    played.reply('receipt', { command: 'undo' });
    expect(
      played
        .person()
        .opportunities.map(({ id }) => id)
        .toSorted(),
    ).toEqual(before.toSorted());
    played.reply('receipt', { command: 'undo' });
    expect(played.person().opportunities).toHaveLength(1);
  });

  test('leads mail about either to the one there is', () => {
    const played = twoOfOne();
    const [older] = played.person().opportunities;
    played.reply('receipt', { command: 'company', value: 'Marsh & Perry' });
    played.event({
      type: 'reply',
      id: 'late',
      messageId: null,
      receivedAt: played.now(),
      reading: { commands: [{ command: 'stop' }], note: null, unsure: null },
      mailId: 'older',
      opportunityId: older?.id ?? null,
      rows: [],
      subject: null,
    });
    expect(first(played).status).toBe('stopped');
  });

  test('leaves two different jobs at one employer two', () => {
    const played = play(person(), MONDAY);
    played.forward(understood({ company: 'Marsh & Perry', role: 'Ward Sister' }));
    played.forward(understood({ ...OTHER, role: 'Accountant' }));
    played.reply('receipt', { command: 'company', value: 'Marsh & Perry' });
    expect(played.person().opportunities).toHaveLength(2);
  });
});
