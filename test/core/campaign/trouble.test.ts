import { decide } from '../../../core/campaign/decide.ts';
import type { Event } from '../../../core/event.ts';
import type { Trouble } from '../../../core/outgoing.ts';
import { type Person, pendingPerson } from '../../../core/person.ts';
import { DAY, HOUR } from '../../../core/time.ts';
import { MONDAY, person } from '../../support/people.ts';

const arrives = (trouble: Trouble, id = 'rejected/1'): Event => ({ type: 'trouble', id, trouble });
const kinds = (whom: Person, event: Event): string[] =>
  decide(whom, event, MONDAY).mails.map(({ kind }) => kind);

describe('a mail that could not be taken', () => {
  test.each<Trouble>(['unreadable', 'too-large', 'empty'])('is told of when it was %s', (trouble) => {
    expect(kinds(person(), arrives(trouble))).toEqual(['trouble']);
  });

  test('is told of once a day where nothing says whether a machine wrote it', () => {
    const first = decide(person(), arrives('unreadable'), MONDAY);
    const second = decide(first.person, arrives('unreadable', 'rejected/2'), MONDAY + HOUR);
    expect(second).toMatchObject({ mails: [], outcome: { ignored: 'answered-today' } });
    expect(decide(second.person, arrives('unreadable', 'rejected/3'), MONDAY + DAY).mails).toHaveLength(1);
  });

  test('is not told of to who has not said yes, or cannot be reached', () => {
    expect(kinds(pendingPerson('p1', 'sam@home.example', 'Europe/London', MONDAY), arrives('empty'))).toEqual(
      [],
    );
    expect(kinds(person({ standing: 'undeliverable' }), arrives('too-large'))).toEqual([]);
  });
});
