import { decide } from '../../../core/campaign/decide.ts';
import type { Outgoing } from '../../../core/outgoing.ts';
import type { Person } from '../../../core/person.ts';
import { DAY, HOUR } from '../../../core/time.ts';
import { MONDAY, opportunity, person } from '../../support/people.ts';

const step = {
  name: 'letter' as const,
  due: '2026-01-05',
  state: 'planned' as const,
  sentAt: null,
  sends: 0,
  draft: null,
  claimsInterview: true,
};

const decided = (known: Partial<Person>): { after: Person; mail: Outgoing } => {
  const { person: after, mails } = decide(person(known), { type: 'alarm' }, MONDAY);
  const [mail] = mails;
  if (!mail) throw new Error('nothing was decided');
  return { after, mail };
};

const letter = () => decided({ opportunities: [opportunity({ steps: [step] })] });

describe('a campaign mail that did not go out', () => {
  test('is due again the same day, under the same id, and in the same words', () => {
    const { after, mail } = letter();
    const back = decide(after, { type: 'unsent', mail, claimedAt: MONDAY }, MONDAY + HOUR);
    expect(back.mails).toEqual([]);
    const again = decide(back.person, { type: 'alarm' }, MONDAY + 2 * HOUR);
    expect(again.mails).toEqual([mail]);
    expect(again.person.opportunities[0]?.steps[0]?.draft).toEqual(after.opportunities[0]?.steps[0]?.draft);
  });

  test('waits for the next morning where the day has its mail already', () => {
    const { after, mail } = letter();
    const tomorrow = MONDAY + DAY;
    const used = { ...after, lastCampaignDay: '2026-01-06' };
    const back = decide(used, { type: 'unsent', mail, claimedAt: MONDAY }, tomorrow);
    expect(decide(back.person, { type: 'alarm' }, tomorrow + HOUR).mails).toEqual([]);
    expect(decide(back.person, { type: 'alarm' }, tomorrow + DAY).mails).toEqual([mail]);
  });

  test('is not planned again where the person has decided about it since', () => {
    const { after, mail } = letter();
    const [sent] = after.opportunities;
    if (!sent) throw new Error('it has one');
    const done = { ...sent, steps: sent.steps.map((one) => ({ ...one, state: 'done' as const })) };
    const back = decide(
      { ...after, opportunities: [done] },
      { type: 'unsent', mail, claimedAt: MONDAY },
      MONDAY,
    );
    expect(back.outcome).toEqual({ ignored: 'moved-on' });
  });

  test('reopens the year that its last mail had closed', () => {
    const renew = { ...step, name: 'renew' as const };
    const { after, mail } = decided({ opportunities: [opportunity({ steps: [renew] })] });
    expect(after.opportunities[0]?.status).toBe('closed');
    const back = decide(after, { type: 'unsent', mail, claimedAt: MONDAY }, MONDAY + HOUR);
    expect(decide(back.person, { type: 'alarm' }, MONDAY + 2 * HOUR).mails).toEqual([mail]);
  });

  test('of a plan to learn is the same one again, and its nudges keep their distance from it', () => {
    const gap = {
      id: 'g1',
      text: 'statistics',
      kind: 'technology' as const,
      addedAt: MONDAY,
      minutesLearned: 0,
      source: 'person' as const,
      accepted: true,
      next: { n: 8, due: '2026-01-05' },
      sent: 8,
    };
    const { after, mail } = decided({ opportunities: [opportunity({ gaps: [gap] })] });
    expect(after.opportunities[0]?.gaps[0]?.next).toBeNull();
    const back = decide(after, { type: 'unsent', mail, claimedAt: MONDAY }, MONDAY + HOUR);
    expect(back.person.opportunities[0]?.gaps[0]).toMatchObject({ sent: 8, next: { n: 8 } });
    expect(decide(back.person, { type: 'alarm' }, MONDAY + 2 * HOUR).mails).toEqual([mail]);
  });
});
