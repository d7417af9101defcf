import type { Event } from '../event.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { addDays, type Instant, localDay, workingDay } from '../time.ts';
import { type Decision, ignore, withOpportunity } from './decision.ts';
import { lastMailOf } from './sending.ts';
import { declined } from './sign-up.ts';

/** A mailbox that was full three times is not read. */
const MOST_SENDS = 3;

/** The opportunity with the step that bounced planned once more; null where the mail was none of its steps. */
const sentAgain = (opportunity: Opportunity, mailId: string, day: string): Opportunity | null => {
  const bounced = opportunity.steps.find(
    (step) => step.state === 'sent' && lastMailOf(opportunity, step) === mailId,
  );
  if (!bounced || bounced.sends >= MOST_SENDS) return null;
  const planned = { ...bounced, state: 'planned' as const, due: day, sentAt: null };
  return { ...opportunity, steps: opportunity.steps.map((step) => (step === bounced ? planned : step)) };
};

/**
 * Nothing more goes to whoever cannot be reached, complained or unsubscribed; what they stored is kept. Who never
 * confirmed their address stored nothing that is theirs for certain, and is forgotten.
 */
export const ended = (
  person: Person,
  standing: 'undeliverable' | 'unsubscribed',
  applied: string,
): Decision =>
  person.standing === 'pending'
    ? declined(person)
    : { person: { ...person, standing }, mails: [], outcome: { applied } };

/**
 * A mail of ours came back. For good: nothing more goes to that address, and the data is kept. For now (SES has
 * tried for half a day): a step is sent again on another day. A bounce that is told twice does nothing twice.
 */
export const onBounce = (
  person: Person,
  { permanent, mailId }: Extract<Event, { type: 'bounce' }>,
  now: Instant,
): Decision => {
  if (permanent) return ended(person, 'undeliverable', 'undeliverable');
  const tomorrow = workingDay(addDays(localDay(now, person.zone), 1));
  for (const opportunity of person.opportunities) {
    const again = sentAgain(opportunity, mailId, tomorrow);
    if (again)
      return { person: withOpportunity(person, again), mails: [], outcome: { applied: 'bounced-for-now' } };
  }
  return ignore(person, 'soft-bounce');
};
