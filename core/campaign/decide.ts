import type { Event } from '../event.ts';
import { derivedId } from '../ids.ts';
import type { Person } from '../person.ts';
import type { Instant } from '../time.ts';
import { ended, onBounce } from './bounce.ts';
import { type Decision, ignore } from './decision.ts';
import { nextDigest, onDigest } from './digest.ts';
import { nextMoment } from './due.ts';
import { employerAnswered } from './employer-answer.ts';
import { withoutStaleLetters } from './letter-days.ts';
import { onAlarm } from './on-alarm.ts';
import { onForward } from './on-forward.ts';
import { onBcc, onReply } from './on-reply.ts';
import { onTrouble } from './on-trouble.ts';
import { onUnsent } from './on-unsent.ts';
import { opportunityOf } from './same-job.ts';
import { onFirstReply, onKnock, onPendingAlarm } from './sign-up.ts';

const consider = (person: Person, event: Event, now: Instant): Decision => {
  switch (event.type) {
    case 'forward':
      return onForward(person, event);
    case 'reply':
      return person.standing === 'pending' ? onFirstReply(person, event) : onReply(person, event);
    case 'knock':
      return onKnock(person, event);
    case 'bcc':
      return onBcc(person, event);
    case 'employer': {
      const opportunity = opportunityOf(person, event.opportunityId);
      const [said] = event.understanding.messages;
      if (!opportunity || !said) return ignore(person, 'unknown-opportunity');
      const { applied, ...effect } = employerAnswered(person, opportunity, said, {
        id: event.id,
        at: event.receivedAt,
      });
      return { ...effect, outcome: { applied } };
    }
    case 'alarm':
      return person.standing === 'pending' ? onPendingAlarm(person, now) : onAlarm(person, now);
    case 'digest':
      return onDigest(person, now);
    case 'bounce':
      return onBounce(person, event, now);
    case 'complaint':
      return ended(person, 'undeliverable', 'complained');
    case 'unsent':
      return onUnsent(person, event, now);
    case 'unsubscribe':
      return ended(person, 'unsubscribed', 'unsubscribed');
    case 'forwarding': {
      const { id, code, link } = event;
      if (person.standing !== 'active') return ignore(person, person.standing);
      return {
        person,
        mails: [{ kind: 'forwarding', id: derivedId(id, 'forwarding'), opportunityId: null, code, link }],
        outcome: { applied: 'forwarding' },
      };
    }
    case 'trouble':
      return onTrouble(person, event, now);
  }
};

/** Sets the alarm to the next thing that is due. Another moment gets another name, so that no two alarms race. */
const withAlarms = (decided: Person, now: Instant): Person => {
  const person = withoutStaleLetters(decided);
  const at = nextMoment(person, now);
  const { alarm } = person;
  return {
    ...person,
    alarm: at === alarm.at ? alarm : { seq: alarm.seq + 1, at },
    digestAt: nextDigest(person, now),
  };
};

/**
 * The campaign, whole: everything about one person and what happened, to the person after it and what is to be
 * sent. Pure: no clock, no randomness, no store. The same person, event and moment give the same decision, ids
 * of mails and opportunities included.
 */
export const decide = (person: Person, event: Event, now: Instant): Decision => {
  // Whoever is gone stays gone: mail that comes to them comes back, or was called spam.
  if (person.standing === 'erased' || person.standing === 'undeliverable')
    return ignore(person, person.standing);
  const { person: after, ...decision } = consider(person, event, now);
  // What is being erased stays erased, whoever has to finish it.
  if (decision.erase) return { ...decision, person: withAlarms({ ...after, standing: 'erased' }, now) };
  // A mail that waited and is dealt with waits no more.
  const held =
    'id' in event && event.type !== 'knock'
      ? after.held.filter(({ objectKey }) => objectKey !== event.id)
      : after.held;
  return { ...decision, person: withAlarms({ ...after, held }, now) };
};
