import { derivedId } from '../ids.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import { type Instant, localDay } from '../time.ts';
import { type Decision, ignore, withOpportunity } from './decision.ts';
import { type Due, dueOn } from './due.ts';
import { isOpenHour } from './mornings.ts';
import { sendStep } from './sending.ts';
import { isSilent } from './silence.ts';
import { afterNudge, skillMailId } from './skill.ts';

const pause = (person: Person, opportunity: Opportunity): { person: Person; mail: Outgoing } => ({
  person: withOpportunity(person, { ...opportunity, status: 'silent' }),
  mail: {
    kind: 'paused',
    id: derivedId(opportunity.id, 'paused', String(opportunity.signAt)),
    opportunityId: opportunity.id,
  },
});

/** The year is over: it closes by itself, and `track` or `yes` keeps it going for another one. */
const closing = (person: Person, opportunity: Opportunity): Person => {
  const closed = person.opportunities.find(({ id }) => id === opportunity.id) ?? opportunity;
  return {
    ...withOpportunity(person, { ...closed, status: 'closed' }),
    question: { about: 'track', opportunityId: opportunity.id },
  };
};

const mailFor = (person: Person, due: Due, now: Instant): { person: Person; mail: Outgoing } => {
  const { opportunity } = due;
  if (due.kind === 'step') {
    if (isSilent(opportunity)) return pause(person, opportunity);
    const sent = sendStep(person, opportunity, due.step, { now, again: null });
    return due.step.name === 'renew' ? { ...sent, person: closing(sent.person, opportunity) } : sent;
  }
  const { gapId, n } = due;
  const gap = opportunity.gaps.find(({ id }) => id === gapId);
  return {
    person: withOpportunity(person, afterNudge(opportunity, gapId, localDay(now, person.zone))),
    mail: {
      kind: 'skill',
      id: skillMailId(opportunity, gapId, gap?.sent ?? 0),
      opportunityId: opportunity.id,
      gapId,
      n,
    },
  };
};

/**
 * An alarm only says "look": what is due stands in the state. Sends the most important mail that is due, at most
 * one a day, on a working morning; an alarm that is early, late or doubled finds nothing to do.
 */
export const onAlarm = (person: Person, now: Instant): Decision => {
  const today = localDay(now, person.zone);
  if (person.standing !== 'active') return ignore(person, person.standing);
  const { paused } = person;
  if (paused && (paused.until === null || paused.until > today)) return ignore(person, 'paused');
  if (!isOpenHour(now, person.zone)) return ignore(person, 'outside-hours');
  if (person.lastCampaignDay !== null && person.lastCampaignDay >= today) return ignore(person, 'daily-cap');
  const awake: Person = paused ? { ...person, paused: null } : person;
  const [due] = dueOn(awake, today);
  if (!due) return ignore(person, 'nothing-due');
  const { person: after, mail } = mailFor(awake, due, now);
  return {
    person: { ...after, lastCampaignDay: today },
    mails: [mail],
    outcome: { applied: mail.kind },
  };
};
