import { decide } from '../../../core/campaign/decide.ts';
import type { Command } from '../../../core/command.ts';
import type { Event } from '../../../core/event.ts';
import { type Person, pendingPerson } from '../../../core/person.ts';
import { DAY, HOUR } from '../../../core/time.ts';
import { MONDAY, understood } from '../../support/people.ts';

const stranger = (): Person => pendingPerson('p1', 'sam@home.example', 'Europe/London', MONDAY);
const knock = (id: string, receivedAt = MONDAY): Event => ({ type: 'knock', id, receivedAt });
const reply = (...commands: Command[]): Event => ({
  type: 'reply',
  id: 'reply-1',
  messageId: null,
  receivedAt: MONDAY + HOUR,
  reading: { commands, note: null, unsure: null },
  mailId: 'm1',
  opportunityId: null,
  rows: [],
  subject: null,
});

describe('somebody who writes to an open deployment for the first time', () => {
  test('is asked once a day, and their mail waits unread', () => {
    const first = decide(stranger(), knock('rejected/1'), MONDAY);
    expect(first.mails.map(({ kind }) => kind)).toEqual(['confirm']);
    const second = decide(first.person, knock('rejected/2'), MONDAY + HOUR);
    expect(second.mails).toEqual([]);
    expect(second.person.held.map(({ objectKey }) => objectKey)).toEqual(['rejected/1', 'rejected/2']);
    const tomorrow = MONDAY + DAY;
    expect(decide(second.person, knock('rejected/3', tomorrow), tomorrow).mails).toHaveLength(1);
  });

  test('cannot have more than ten mails wait', () => {
    let person = stranger();
    for (let count = 0; count < 12; count += 1)
      person = decide(person, knock(`rejected/${count}`), MONDAY).person;
    expect(person.held).toHaveLength(10);
  });

  test('begins with a yes; each mail that waited waits no more once it was read', () => {
    const { person } = decide(stranger(), knock('rejected/1'), MONDAY);
    const confirmed = decide(person, reply({ command: 'yes' }), MONDAY + HOUR);
    expect(confirmed.person).toMatchObject({ standing: 'active', addresses: [{ confirmed: true }] });
    const read = decide(
      confirmed.person,
      {
        type: 'forward',
        id: 'rejected/1',
        messageId: null,
        receivedAt: MONDAY,
        understanding: { messages: [understood()], forwarded: true, note: null },
        dateOffset: null,
        automatic: false,
      },
      MONDAY + HOUR,
    );
    expect(read.person.held).toEqual([]);
    expect(read.mails.map(({ kind }) => kind)).toEqual(['receipt']);
  });

  test.each(['unsubscribe', 'stop', 'forget'] as const)('is forgotten at once by %s', (command) => {
    const { person } = decide(stranger(), knock('rejected/1'), MONDAY);
    const gone = decide(person, reply({ command }), MONDAY + HOUR);
    expect(gone).toMatchObject({ erase: true, mails: [], person: { standing: 'erased' } });
  });

  test('changes nothing by saying anything else', () => {
    const { person } = decide(stranger(), knock('rejected/1'), MONDAY);
    expect(decide(person, reply({ command: 'status' }), MONDAY + HOUR)).toMatchObject({
      person: { standing: 'pending' },
      mails: [],
      outcome: { ignored: 'unconfirmed' },
    });
  });

  test('is forgotten after a week without a yes, and not before', () => {
    const { person } = decide(stranger(), knock('rejected/1'), MONDAY);
    expect(person.alarm.at).toBe(MONDAY + 7 * DAY);
    expect(decide(person, { type: 'alarm' }, MONDAY + 7 * DAY - 1).erase).toBeUndefined();
    expect(decide(person, { type: 'alarm' }, MONDAY + 7 * DAY)).toMatchObject({ erase: true, mails: [] });
  });
});
