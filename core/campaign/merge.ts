import type { Contact, Opportunity } from '../opportunity.ts';
import type { LocalDay } from '../time.ts';
import type { Understood } from '../understanding.ts';
import { wasInterviewed } from './opening.ts';
import { planAgain } from './plan.ts';

const STAGES = ['application', 'assessment', 'interview', 'final'] as const;

/** A person never moves back: an older mail about the same job may know of a later stage, not of an earlier. */
export const further = (a: Opportunity['stage'], b: Opportunity['stage']): Opportunity['stage'] => {
  if (a === null || b === null) return a ?? b;
  return STAGES.indexOf(a) >= STAGES.indexOf(b) ? a : b;
};

/** What is known of a human, and what another mail adds about the same one. */
export const fuller = (known: Contact | null, said: Contact | null): Contact | null => {
  if (known === null || said === null) return known ?? said;
  const same = known.name === null || said.name === null || known.name === said.name;
  return same ? { name: known.name ?? said.name, email: known.email ?? said.email } : known;
};

/** Both lists, each value once. */
export const union = (a: string[], b: string[]): string[] => [...new Set([...a, ...b])];

/**
 * Adds what another mail about the same job says: the human behind a no-reply rejection, the stage, the
 * thread. What is known stays; what was unknown is filled in, and the steps follow.
 */
export const mergeInto = (
  opportunity: Opportunity,
  said: Understood,
  today: LocalDay,
  contactDay: LocalDay | null,
): Opportunity => {
  // An acknowledgement was written before anybody could have met: only a rejection tells that nobody did.
  const saidLast = said.kind === 'rejection';
  const stage = further(opportunity.stage, said.stage === 'application' && !saidLast ? null : said.stage);
  const judged = {
    stage,
    signedByHuman: saidLast && said.signedByHuman,
    meetingMentioned: said.meetingMentioned,
  };
  const merged: Opportunity = {
    ...opportunity,
    company: opportunity.company ?? said.company,
    role: opportunity.role ?? said.role,
    contact: fuller(opportunity.contact, said.contact),
    stage,
    interviewed:
      opportunity.interviewed === true ? true : (wasInterviewed(judged) ?? opportunity.interviewed),
    finalist: opportunity.finalist || said.finalist,
    ats: opportunity.ats ?? said.ats,
    agency: opportunity.agency ?? said.agency,
    language: opportunity.language ?? said.language,
    messageIds: union(opportunity.messageIds, said.messageIds),
    contents: union(opportunity.contents, [said.content]),
  };
  return merged.status === 'running' ? { ...merged, steps: planAgain(merged, today, contactDay) } : merged;
};
