import { decide } from '../../../core/campaign/decide.ts';
import type { Command } from '../../../core/command.ts';
import type { Event } from '../../../core/event.ts';
import { MINUTE } from '../../../core/time.ts';
import { MONDAY, opportunity, person } from '../../support/people.ts';

const reply = (id: string, receivedAt: number, ...commands: Command[]): Event => ({
  type: 'reply',
  id,
  messageId: null,
  receivedAt,
  reading: { commands, note: null, unsure: null },
  mailId: 'm1',
  opportunityId: 'o1',
  rows: [],
  subject: null,
});
const known = () => person({ opportunities: [opportunity()] });
const later = MONDAY + 5 * MINUTE;

describe('a reply that a later one overtook on its way', () => {
  test('changes nothing of the same thing, and says so', () => {
    const { person: after } = decide(
      known(),
      reply('r2', later, { command: 'track' }, { command: 'stop' }),
      later,
    );
    const overtaken = decide(after, reply('r1', MONDAY, { command: 'resume' }), later + MINUTE);
    const stopped = decide(after, reply('r1', MONDAY, { command: 'track' }), later + MINUTE);
    expect(after.opportunities[0]?.status).toBe('stopped');
    expect(stopped.person.opportunities[0]?.status).toBe('stopped');
    expect(overtaken.person.opportunities[0]?.status).toBe('stopped');
    expect(stopped.mails).toMatchObject([{ kind: 'answer', echoes: [{ ok: false }] }]);
  });

  test('still adds what means the same in any order', () => {
    const { person: after } = decide(known(), reply('r2', later, { command: 'stop' }), later);
    const { person: noted } = decide(after, reply('r1', MONDAY, { command: 'note', value: 'kind' }), later);
    expect(noted.opportunities[0]).toMatchObject({ status: 'stopped', notes: [{ text: 'kind' }] });
  });

  test('still leaves, whenever it comes', () => {
    const { person: after } = decide(known(), reply('r2', later, { command: 'stop' }), later);
    const left = decide(after, reply('r1', MONDAY, { command: 'unsubscribe' }), later);
    expect(left.person.standing).toBe('unsubscribed');
  });

  test('is no earlier sign of life than the later one', () => {
    const { person: after } = decide(known(), reply('r2', later, { command: 'note', value: 'x' }), later);
    const { person: early } = decide(after, reply('r1', MONDAY, { command: 'note', value: 'y' }), later);
    expect(early.opportunities[0]?.signAt).toBe(later);
  });
});

test('whoever cannot be reached is not written to again, whatever arrives', () => {
  const gone = { ...known(), standing: 'undeliverable' as const };
  const events: Event[] = [
    { type: 'unsubscribe' },
    reply('r1', MONDAY, { command: 'help' }),
    { type: 'bcc', id: 'b1', receivedAt: MONDAY, opportunityId: 'o1', mailId: 'm1', text: 'Dear Iris' },
    { type: 'trouble', id: 't1', trouble: 'unreadable' },
    { type: 'alarm' },
    { type: 'digest' },
  ];
  for (const event of events) {
    const { person: after, mails } = decide(gone, event, MONDAY);
    expect({ mails, standing: after.standing }).toEqual({ mails: [], standing: 'undeliverable' });
  }
});
