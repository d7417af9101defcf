import { derivedId } from '../ids.ts';
import type { Gap, Opportunity } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { type Instant, localDay } from '../time.ts';
import type { NamedGap, Understood } from '../understanding.ts';
import { type Effect, withOpportunity } from './decision.ts';
import { gapPhrase } from './gap-phrase.ts';
import { planAgain } from './plan.ts';

/** A gap before its plan has begun. */
export const newGap = (
  { kind, text }: NamedGap,
  source: Gap['source'],
  cause: { id: string; at: Instant },
): Gap => ({
  id: derivedId(cause.id, 'gap', text).slice(0, 8),
  text,
  kind,
  addedAt: cause.at,
  minutesLearned: 0,
  source,
  accepted: source === 'person',
  next: null,
  sent: 0,
});

const alreadyKnown = (opportunity: Opportunity, text: string): boolean =>
  opportunity.gaps.some((gap) => gap.text.toLowerCase() === text.toLowerCase());

/**
 * The employer wrote back: a real contact, so the check-ins wait a month from here; what they say was missing
 * is suggested as gaps, and one `yes` takes them over.
 */
export const employerAnswered = (
  person: Person,
  opportunity: Opportunity,
  said: Understood,
  cause: { id: string; at: Instant },
): Effect => {
  const today = localDay(cause.at, person.zone);
  const suggested = said.gaps
    .map((gap) => ({ ...gap, text: gapPhrase(gap.text) }))
    .filter(({ text }) => !alreadyKnown(opportunity, text))
    .map((gap) => newGap(gap, 'employer', cause));
  const changed: Opportunity = {
    ...opportunity,
    status: opportunity.status === 'silent' ? 'running' : opportunity.status,
    contact: opportunity.contact ?? said.contact,
    contents: [...opportunity.contents, said.content],
    messageIds: [...new Set([...opportunity.messageIds, ...said.messageIds])],
    gaps: [...opportunity.gaps, ...suggested],
    contactedAt: cause.at,
    signAt: cause.at,
  };
  const after = withOpportunity(person, { ...changed, steps: planAgain(changed, today, today) });
  const named = suggested.map(({ text }) => text).join(', ');
  const lines = [
    'They answered: kept, and the next check-in waits at least a month from today.',
    ...(suggested.length > 0
      ? [`It names what was missing: ${named}. Answer "yes" and each becomes a plan to learn it.`]
      : []),
  ];
  return {
    person:
      suggested.length > 0 ? { ...after, question: { about: 'gaps', opportunityId: opportunity.id } } : after,
    mails: [
      {
        kind: 'answer',
        id: derivedId(cause.id, 'employer-answered', opportunity.id),
        opportunityId: opportunity.id,
        subject: null,
        echoes: lines.map((line) => ({ line, ok: true })),
      },
    ],
    applied: 'employer-answered',
  };
};
