import { derivedId } from '../ids.ts';
import type { Opportunity, Step } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { addDays, daysBetween, type Instant, localDay } from '../time.ts';
import { type Effect, withOpportunity } from './decision.ts';
import { byDay, MONTH } from './plan.ts';

const FOLLOWS = new Set<Opportunity['status']>(['running', 'silent']);

/**
 * The employer advertises the same role again: the strongest signal there is. It is told the next morning, and
 * at most once a month for one opportunity, because alerts repeat.
 */
export const readvertise = (
  person: Person,
  opportunity: Opportunity,
  cause: { id: string; at: Instant },
): Effect => {
  const today = localDay(cause.at, person.zone);
  const last = opportunity.steps.find(({ name }) => name === 'readvertised');
  const told = last !== undefined && daysBetween(last.due, today) < MONTH;
  const answer = (line: string): Effect['mails'] => [
    {
      kind: 'answer',
      id: derivedId(cause.id, 'readvertised', opportunity.id),
      opportunityId: opportunity.id,
      subject: null,
      echoes: [{ line, ok: true }],
    },
  ];
  if (told || !FOLLOWS.has(opportunity.status)) {
    const line = told
      ? 'They are hiring for your role again: that was noted already.'
      : 'They are hiring for your role again. You no longer follow it; answer "track" and it starts anew.';
    return { person, mails: answer(line), applied: 'readvertised-known' };
  }
  const step: Step = {
    name: 'readvertised',
    due: addDays(today, 1),
    state: 'planned',
    sentAt: null,
    sends: last?.sends ?? 0,
    draft: null,
    claimsInterview: false,
  };
  const steps = byDay([...opportunity.steps.filter((one) => one !== last), step]);
  return {
    person: withOpportunity(person, { ...opportunity, status: 'running', steps, signAt: cause.at }),
    mails: answer(
      'They are hiring for your role again. Tomorrow morning you get a mail with what to do about it.',
    ),
    applied: 'readvertised',
  };
};
