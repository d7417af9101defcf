import type { Opportunity } from '../opportunity.ts';
import { daysBetween, type Instant, type LocalDay } from '../time.ts';
import type { Understood } from '../understanding.ts';
import { planAnotherYear, planSteps, YEAR } from './plan.ts';

/** What a person keeps of a note or correction: enough for any real one, too little to fill a table item. */
export const LONGEST_NOTE = 2_000;
export const MOST_NOTES = 50;

/**
 * Whether there was an interview, as the design defines it: a stage past application says so; where the stage
 * is unknown, a human who signed or a meeting that is mentioned. Null while nobody knows.
 */
export const wasInterviewed = ({
  stage,
  signedByHuman,
  meetingMentioned,
}: Pick<Understood, 'stage' | 'signedByHuman' | 'meetingMentioned'>): boolean | null => {
  if (stage !== null) return stage !== 'application';
  return signedByHuman || meetingMentioned ? true : null;
};

interface Circumstances {
  id: string;
  now: Instant;
  today: LocalDay;
  forwardId: string | null;
  note: string | null;
}

/**
 * An opportunity as it begins. A rejection less than a year old starts its campaign at once; anything else
 * waits for `track`.
 */
export const openOpportunity = (
  understood: Understood,
  { id, now, today, forwardId, note }: Circumstances,
): Opportunity => {
  // A date in the future is a wrong clock at the sender's.
  const stated = understood.rejectedOn;
  const rejectedOn = stated !== null && stated <= today ? stated : today;
  const runs = understood.kind === 'rejection' && daysBetween(rejectedOn, today) <= YEAR;
  const base: Opportunity = {
    id,
    status: runs ? 'running' : 'offered',
    seemed: understood.kind,
    company: understood.company,
    role: understood.role,
    contact: understood.contact,
    stage: understood.stage,
    interviewed: wasInterviewed(understood),
    finalist: understood.finalist,
    ats: understood.ats,
    agency: understood.agency,
    language: understood.language,
    rejectedOn,
    renewFrom: rejectedOn,
    createdAt: now,
    why: understood.why,
    impressed: null,
    notes: note === null ? [] : [{ at: now, text: note.slice(0, LONGEST_NOTE) }],
    gaps: [],
    steps: [],
    messageIds: understood.messageIds,
    contents: [understood.content],
    contactedAt: null,
    signAt: now,
    forwardId,
  };
  return runs ? { ...base, steps: planSteps(base, today) } : base;
};

/** Follows an offered opportunity after all: as a reapply, from today, where its year is over. */
export const track = (opportunity: Opportunity, today: LocalDay): Opportunity => {
  const old = daysBetween(opportunity.rejectedOn, today) > YEAR;
  const followed: Opportunity = {
    ...opportunity,
    status: 'running',
    renewFrom: old ? today : opportunity.rejectedOn,
  };
  return { ...followed, steps: planSteps(followed, today) };
};

/** Keeps a closed opportunity going for another year. */
export const renew = (opportunity: Opportunity, today: LocalDay): Opportunity => ({
  ...opportunity,
  status: 'running',
  renewFrom: today,
  steps: planAnotherYear(opportunity, today),
});
