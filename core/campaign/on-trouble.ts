import type { Event } from '../event.ts';
import { derivedId } from '../ids.ts';
import type { Person } from '../person.ts';
import { type Instant, localDay } from '../time.ts';
import { type Decision, ignore } from './decision.ts';

/**
 * A mail that could not be taken: said, so that nobody waits for a letter. Nothing in an unreadable one says whether a
 * machine wrote it, so that those are answered once a day: two machines fall silent.
 */
export const onTrouble = (
  person: Person,
  { id, trouble }: Extract<Event, { type: 'trouble' }>,
  now: Instant,
): Decision => {
  if (person.standing === 'pending' || person.standing === 'undeliverable')
    return ignore(person, person.standing);
  const today = localDay(now, person.zone);
  if (trouble === 'unreadable' && person.lastPuzzledDay === today) return ignore(person, 'answered-today');
  return {
    person: trouble === 'unreadable' ? { ...person, lastPuzzledDay: today } : person,
    mails: [{ kind: 'trouble', id: derivedId(id, 'trouble'), opportunityId: null, trouble }],
    outcome: { applied: `trouble-${trouble}` },
  };
};
