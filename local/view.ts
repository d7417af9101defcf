import type { Opportunity } from '../core/opportunity.ts';
import type { Person } from '../core/person.ts';
import type { Instant } from '../core/time.ts';
import type { LedgerEntry } from '../functions/runtime/ports.ts';
import type { Alarm } from './scheduler.ts';
import type { SentMail } from './ses.ts';

/** What the API shows: the state as it is stored, with moments as ISO 8601 in UTC. */

const moment = (at: Instant | null): string | null => (at === null ? null : new Date(at).toISOString());

export const shownMail = ({ id, to, subject, sentAt, label }: SentMail) => ({
  id,
  to: to.join(', '),
  subject,
  sentAt: moment(sentAt),
  step: label?.step ?? null,
  opportunityId: label?.opportunityId ?? null,
});

const shownOpportunity = (person: Person, opportunity: Opportunity) => ({
  id: opportunity.id,
  personId: person.id,
  company: opportunity.company,
  role: opportunity.role,
  contact: opportunity.contact,
  stage: opportunity.stage,
  interviewed: opportunity.interviewed,
  finalist: opportunity.finalist,
  status: opportunity.status,
  ats: opportunity.ats,
  agency: opportunity.agency,
  language: opportunity.language,
  rejectedOn: opportunity.rejectedOn,
  createdAt: moment(opportunity.createdAt),
  contactedAt: moment(opportunity.contactedAt),
  why: opportunity.why,
  impressed: opportunity.impressed,
  notes: opportunity.notes.map(({ at, text }) => ({ at: moment(at), text })),
  gaps: opportunity.gaps.map((gap) => ({ ...gap, addedAt: moment(gap.addedAt) })),
  steps: opportunity.steps.map(({ name, due, state, sentAt, sends }) => ({
    name,
    due,
    state,
    sentAt: moment(sentAt),
    sends,
  })),
});

const shownPerson = (person: Person) => ({
  id: person.id,
  name: person.name,
  addresses: person.addresses,
  standing: person.standing,
  zone: person.zone,
  paused: person.paused && { since: moment(person.paused.since), until: person.paused.until },
  alarmAt: moment(person.alarm.at),
  digestAt: moment(person.digestAt),
});

const shownAlarm = ({ name, at }: Alarm) => ({ name, at: moment(at) });

export const shownEntry = ({
  mailId,
  personId,
  mail,
  state,
  attempts,
  claimedAt,
  sentAt,
  sesId,
}: LedgerEntry) => ({
  mailId,
  personId,
  step: mail.kind,
  opportunityId: mail.opportunityId,
  state,
  attempts,
  claimedAt: moment(claimedAt),
  sentAt: moment(sentAt),
  sesId,
});

/** Of all people: what is known, and when each alarm rings. */
export const shownState = (now: Instant, people: Person[], alarms: Alarm[]) => ({
  now: moment(now),
  people: people.map(shownPerson),
  opportunities: people.flatMap((person) => person.opportunities.map((one) => shownOpportunity(person, one))),
  alarms: alarms.map(shownAlarm),
});
