import type { Event } from '../event.ts';
import { derivedId } from '../ids.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Outgoing, ReceiptQuestion } from '../outgoing.ts';
import type { Person } from '../person.ts';
import { DAY, type Instant, localDay, offsetMinutes } from '../time.ts';
import { sameEmployer, sameJob, sameRole } from '../understand/likeness.ts';
import type { Understood } from '../understanding.ts';
import { type Decision, type Effect, ignore, withOpportunity } from './decision.ts';
import { employerAnswered } from './employer-answer.ts';
import { mergeInto } from './merge.ts';
import { openOpportunity } from './opening.ts';
import { planSteps } from './plan.ts';
import { readvertise } from './readvertised.ts';

type Forward = Extract<Event, { type: 'forward' }>;

/** Offers that nobody took up are forgotten after this many days; they hold a person's mail. */
const OFFER_LASTS = 30;

const zoneIsDoubtful = ({ zone, zoneSource }: Person, { dateOffset, receivedAt }: Forward): boolean =>
  zoneSource === 'deployment' && dateOffset !== null && dateOffset !== offsetMinutes(receivedAt, zone);

const questions = (person: Person, opportunity: Opportunity, event: Forward): ReceiptQuestion[] => {
  const asks: ReceiptQuestion[] = [];
  if (opportunity.contact?.name == null) asks.push('who');
  if (opportunity.impressed === null) asks.push('impressed');
  if (opportunity.interviewed === null) asks.push('interviewed');
  if (zoneIsDoubtful(person, event)) asks.push('zone');
  return asks;
};

const receipt = (
  person: Person,
  opportunity: Opportunity,
  event: Forward,
  index: number,
  news: { merged: boolean; duplicate: boolean },
): Outgoing => ({
  kind: 'receipt',
  id: derivedId(event.id, 'receipt', String(index)),
  opportunityId: opportunity.id,
  asks: news.duplicate ? [] : questions(person, opportunity, event),
  ...news,
});

/** The employer turned to them again: congratulations, and the campaign freezes. */
const reopen = (
  person: Person,
  opportunity: Opportunity,
  said: Understood,
  event: Forward,
  index: number,
): Effect => ({
  person: withOpportunity(person, { ...opportunity, status: 'reopened', signAt: event.receivedAt }),
  mails: [
    {
      kind: said.kind === 'offer' ? 'hired' : 'reopened',
      id: derivedId(event.id, 'reopened', String(index)),
      opportunityId: opportunity.id,
    },
  ],
  applied: 'reopened',
});

const addTo = (
  person: Person,
  known: Opportunity,
  said: Understood,
  event: Forward,
  index: number,
): Effect => {
  const today = localDay(event.receivedAt, person.zone);
  const contactDay = known.contactedAt === null ? null : localDay(known.contactedAt, person.zone);
  const merged = { ...mergeInto(known, said, today, contactDay), signAt: event.receivedAt };
  // They were invited back and turned down a second time: a new year begins.
  const again = said.kind === 'rejection' && (known.status === 'reopened' || known.status === 'closed');
  const restarted: Opportunity = again
    ? {
        ...merged,
        status: 'running',
        rejectedOn: said.rejectedOn ?? today,
        renewFrom: said.rejectedOn ?? today,
      }
    : { ...merged, status: merged.status === 'silent' ? 'running' : merged.status };
  const opportunity = again ? { ...restarted, steps: planSteps(restarted, today) } : restarted;
  return {
    person: withOpportunity(person, opportunity),
    mails: [receipt(person, opportunity, event, index, { merged: true, duplicate: false })],
    applied: 'merged',
  };
};

const notARejection = (said: Understood, opportunityId: string, event: Forward, index: number): Outgoing => ({
  kind: 'not-a-rejection',
  id: derivedId(event.id, 'not-a-rejection', String(index)),
  opportunityId,
  seems: said.kind,
});

const openNew = (person: Person, said: Understood, event: Forward, index: number): Effect => {
  const opportunity = openOpportunity(said, {
    id: derivedId(event.id, 'opportunity', String(index)),
    now: event.receivedAt,
    today: localDay(event.receivedAt, person.zone),
    forwardId: event.messageId,
    note: event.understanding.note,
  });
  const rejected = said.kind === 'rejection';
  return {
    person: withOpportunity(person, opportunity),
    mails: [
      rejected
        ? receipt(person, opportunity, event, index, { merged: false, duplicate: false })
        : notARejection(said, opportunity.id, event, index),
    ],
    applied: rejected ? 'opened' : 'offered',
  };
};

/** The same mail again, even months later: nothing new, and the answer says so. */
const again = (
  person: Person,
  known: Opportunity,
  said: Understood,
  event: Forward,
  index: number,
): Effect => ({
  person,
  mails: event.automatic
    ? []
    : [
        known.seemed === 'rejection'
          ? receipt(person, known, event, index, { merged: false, duplicate: true })
          : notARejection(said, known.id, event, index),
      ],
  applied: 'duplicate',
});

const advertised = (person: Person, said: Understood): Opportunity | undefined =>
  person.opportunities.find((one) =>
    said.listings.some(({ company, role }) => sameEmployer(one.company, company) && sameRole(one.role, role)),
  );

const take = (person: Person, said: Understood, event: Forward, index: number): Effect => {
  const copied = person.opportunities.find(({ contents }) => contents.includes(said.content));
  if (copied) return again(person, copied, said, event, index);
  const listed = said.kind === 'alert' ? advertised(person, said) : undefined;
  if (listed) return readvertise(person, listed, { id: event.id, at: event.receivedAt });
  const known = person.opportunities.find((one) => sameJob(one, said));
  if (!known || said.kind === 'alert') return openNew(person, said, event, index);
  if (said.kind === 'interview' || said.kind === 'offer') return reopen(person, known, said, event, index);
  if (said.kind === 'feedback')
    return employerAnswered(person, known, said, { id: event.id, at: event.receivedAt });
  return addTo(person, known, said, event, index);
};

const forgetOffers = (person: Person, now: Instant): Person => ({
  ...person,
  opportunities: person.opportunities.filter(
    ({ status, createdAt }) => status !== 'offered' || now - createdAt < OFFER_LASTS * DAY,
  ),
});

/** An empty mail, or one with nothing that could be read: said, so that nobody waits for a letter. */
const nothingFound = (person: Person, event: Forward): Decision => ({
  person,
  mails: [{ kind: 'trouble', id: derivedId(event.id, 'trouble'), opportunityId: null, trouble: 'empty' }],
  outcome: { applied: 'trouble-empty' },
});

const LONGEST_NAME = 60;

/** What the mail's From calls the person, where that is a name; a filter's mail names somebody else. */
const nameFrom = ({ senderName, automatic }: Forward): string | null => {
  const name = senderName?.replace(/\s+/g, ' ').trim() ?? '';
  const plain = /^\p{L}[\p{L}\p{M}' ’.,-]*$/u.test(name) && name.length <= LONGEST_NAME;
  return plain && !automatic ? name : null;
};

/** A forward: each message in it opens an opportunity, adds to one, or is answered with what it seems to be. */
export const onForward = (before: Person, event: Forward): Decision => {
  if (before.standing === 'undeliverable') return ignore(before, 'undeliverable');
  if (before.standing === 'pending') return ignore(before, 'unconfirmed');
  // Whoever left and forwards something by their own hand is back.
  const name = before.name ?? nameFrom(event);
  let person: Person = forgetOffers({ ...before, name, standing: 'active' }, event.receivedAt);
  const mails: Outgoing[] = [];
  const applied: string[] = [];
  for (const [index, said] of event.understanding.messages.entries()) {
    if (event.automatic && said.kind === 'other') continue;
    const effect = take(person, said, event, index);
    person = effect.person;
    mails.push(...effect.mails);
    applied.push(effect.applied);
  }
  if (event.understanding.messages.length === 0 && !event.automatic) return nothingFound(person, event);
  if (applied.length === 0) return ignore(before, 'nothing-about-a-job');
  if (zoneIsDoubtful(person, event)) person = { ...person, zoneSource: 'asked' };
  return { person, mails, outcome: { applied: applied.join(' ') } };
};
