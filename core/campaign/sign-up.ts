import type { Event } from '../event.ts';
import { derivedId } from '../ids.ts';
import type { Person } from '../person.ts';
import { DAY, type Instant, localDay } from '../time.ts';
import { type Decision, ignore } from './decision.ts';

/** Whoever has not said yes by then is forgotten, with the mail that waited. */
const WAITS = 7 * DAY;
const MOST_HELD = 10;

/** When a pending person is forgotten. */
export const forgottenAt = ({ createdAt }: Person): Instant => createdAt + WAITS;

/** A mail before the address is confirmed: it waits unread, and once a day somebody is asked whether it was them. */
export const onKnock = (person: Person, event: Extract<Event, { type: 'knock' }>): Decision => {
  if (person.standing !== 'pending') return ignore(person, person.standing);
  if (person.held.length >= MOST_HELD) return ignore(person, 'too-many-wait');
  const held = [...person.held, { objectKey: event.id, receivedAt: event.receivedAt }];
  const today = localDay(event.receivedAt, person.zone);
  if (person.lastPuzzledDay === today)
    return { person: { ...person, held }, mails: [], outcome: { applied: 'held' } };
  return {
    person: { ...person, held, lastPuzzledDay: today },
    mails: [{ kind: 'confirm', id: derivedId(event.id, 'confirm'), opportunityId: null }],
    outcome: { applied: 'held' },
  };
};

/** Somebody who does not want to begin, or cannot be asked, is forgotten with all that waited. */
export const declined = (person: Person): Decision => ({
  person,
  mails: [],
  outcome: { applied: 'declined' },
  erase: true,
});

/** The answer to the one question: `yes` begins, a wish to be left alone forgets at once, anything else waits. */
export const onFirstReply = (person: Person, event: Extract<Event, { type: 'reply' }>): Decision => {
  const said = new Set(event.reading.commands.map(({ command }) => command));
  if (said.has('yes')) {
    const addresses = person.addresses.map((address) => ({ ...address, confirmed: true }));
    return {
      person: { ...person, standing: 'active', addresses, lastPuzzledDay: null },
      mails: [],
      outcome: { applied: 'confirmed' },
    };
  }
  if (said.has('unsubscribe') || said.has('forget') || said.has('stop')) return declined(person);
  return ignore(person, 'unconfirmed');
};

/** A week without a yes. */
export const onPendingAlarm = (person: Person, now: Instant): Decision =>
  now < forgottenAt(person)
    ? ignore(person, 'unconfirmed')
    : { person, mails: [], outcome: { applied: 'never-confirmed' }, erase: true };
