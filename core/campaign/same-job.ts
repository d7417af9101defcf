import type { Gap, Opportunity, Step } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { DAY } from '../time.ts';
import { sameEmployer, sameRole } from '../understand/likeness.ts';
import { fuller, further, union } from './merge.ts';
import { MOST_NOTES } from './opening.ts';

/** The other opportunity that a corrected one turned out to be: the same employer and a like role. */
export const twinOf = (person: Person, corrected: Opportunity): Opportunity | null =>
  person.opportunities.find(
    (other) =>
      other.id !== corrected.id &&
      sameEmployer(other.company, corrected.company) &&
      sameRole(other.role, corrected.role) &&
      // Somebody may be turned down for a like job again, a year later.
      Math.abs(Date.parse(other.rejectedOn) - Date.parse(corrected.rejectedOn)) <= 90 * DAY,
  ) ?? null;

const reached = ({ state, sentAt }: Step): number => (state === 'done' ? 2 : sentAt === null ? 0 : 1);

/** What was sent or done in either is sent or done: nothing comes twice. */
const stepsOf = (one: Opportunity, other: Opportunity): Step[] =>
  one.steps.map((step) => {
    const twin = other.steps.find(({ name }) => name === step.name);
    return twin && reached(twin) > reached(step) ? twin : step;
  });

const gapsOf = (one: Opportunity, other: Opportunity): Gap[] => {
  const known = new Set(one.gaps.map(({ text }) => text.toLowerCase()));
  return [...one.gaps, ...other.gaps.filter(({ text }) => !known.has(text.toLowerCase()))];
};

const later = (a: number | null, b: number | null): number | null =>
  a === null || b === null ? (a ?? b) : Math.max(a, b);

/**
 * Two opportunities that are one job, as one: the corrected one keeps its id and its word, everything else of the
 * other is added, and mail about the other leads here.
 */
export const unite = (corrected: Opportunity, twin: Opportunity): Opportunity => {
  const early = twin.createdAt < corrected.createdAt ? twin : corrected;
  return {
    ...corrected,
    contact: fuller(corrected.contact, twin.contact),
    stage: further(corrected.stage, twin.stage),
    interviewed:
      corrected.interviewed === true || twin.interviewed === true
        ? true
        : (corrected.interviewed ?? twin.interviewed),
    finalist: corrected.finalist || twin.finalist,
    impressed: corrected.impressed ?? twin.impressed,
    rejectedOn: early.rejectedOn,
    renewFrom: early.renewFrom,
    createdAt: early.createdAt,
    forwardId: early.forwardId ?? corrected.forwardId,
    notes: [...twin.notes, ...corrected.notes].toSorted((a, b) => a.at - b.at).slice(-MOST_NOTES),
    gaps: gapsOf(corrected, twin),
    steps: stepsOf(corrected, twin),
    messageIds: union(corrected.messageIds, twin.messageIds),
    contents: union(corrected.contents, twin.contents),
    contactedAt: later(corrected.contactedAt, twin.contactedAt),
    signAt: Math.max(corrected.signAt, twin.signAt),
    alsoKnownAs: [...(corrected.alsoKnownAs ?? []), twin.id, ...(twin.alsoKnownAs ?? [])],
  };
};

/** The opportunity of an id, also where it is part of another now. */
export const opportunityOf = (person: Person, id: string | null | undefined): Opportunity | null =>
  person.opportunities.find((one) => one.id === id) ??
  person.opportunities.find(({ alsoKnownAs }) => id != null && alsoKnownAs?.includes(id)) ??
  null;
