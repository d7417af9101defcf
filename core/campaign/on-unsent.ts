import type { Event } from '../event.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import { type Instant, type LocalDay, localDay } from '../time.ts';
import { type Decision, ignore, withOpportunity } from './decision.ts';
import { lastMailOf } from './sending.ts';
import { beforeNudge } from './skill.ts';

/**
 * Whether a mail belongs to the plan: it may go out in the morning only, one a day. A redraft does not: it is the
 * answer to a person's own mail.
 */
export const isCampaign = (mail: Outgoing): boolean => {
  switch (mail.kind) {
    case 'letter':
    case 'connect':
    case 'connect-2':
    case 'advice':
    case 'check-in-1':
    case 'check-in-2':
    case 'check-in-3':
      return !mail.redraft;
    case 'renew':
    case 'readvertised':
    case 'skill':
    case 'paused':
      return true;
    default:
      return false;
  }
};

/** The opportunity as it was before that mail, due again today; null where it has moved on since. */
const asBefore = (opportunity: Opportunity, mail: Outgoing, today: LocalDay): Opportunity | null => {
  if (mail.kind === 'paused')
    return opportunity.status === 'silent' ? { ...opportunity, status: 'running' } : null;
  if (mail.kind === 'skill') return beforeNudge(opportunity, mail, today);
  const sent = opportunity.steps.find(
    (step) => step.state === 'sent' && lastMailOf(opportunity, step) === mail.id,
  );
  if (!sent) return null;
  const planned = { ...sent, state: 'planned' as const, due: today, sentAt: null, sends: sent.sends - 1 };
  return {
    ...opportunity,
    // The year was over once its last mail was out.
    status: mail.kind === 'renew' && opportunity.status === 'closed' ? 'running' : opportunity.status,
    steps: opportunity.steps.map((step) => (step === sent ? planned : step)),
  };
};

/**
 * A campaign mail was decided and did not go out: its step is due again, under the same id, and goes out by the rules
 * of every morning. What the person decided meanwhile holds.
 */
export const onUnsent = (
  person: Person,
  { mail, claimedAt }: Extract<Event, { type: 'unsent' }>,
  now: Instant,
): Decision => {
  const opportunity = person.opportunities.find(({ id }) => id === mail.opportunityId);
  const before = opportunity && asBefore(opportunity, mail, localDay(now, person.zone));
  if (!before) return ignore(person, 'moved-on');
  const tookTheDay = person.lastCampaignDay === localDay(claimedAt, person.zone);
  return {
    person: {
      ...withOpportunity(person, before),
      lastCampaignDay: tookTheDay ? null : person.lastCampaignDay,
    },
    mails: [],
    outcome: { applied: 'unsent' },
  };
};
