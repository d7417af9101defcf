import { derivedId } from '../ids.ts';
import type { DraftChoice, Opportunity, Step, StepName } from '../opportunity.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import type { Instant } from '../time.ts';
import { withOpportunity } from './decision.ts';

/** The ledger id of a step's mail: another one each time that it goes out again, or a new campaign begins. */
const stepMailId = ({ id, rejectedOn }: Opportunity, name: StepName, sends: number): string =>
  derivedId(id, rejectedOn, name, String(sends));

/** The mail that a step went out with last. */
export const lastMailOf = (opportunity: Opportunity, { name, sends }: Step): string =>
  stepMailId(opportunity, name, sends - 1);

/** The step that a mail was about, however often it went out; null for receipts, answers and the like. */
export const stepOfMail = (opportunity: Opportunity, mailId: string): Step | null =>
  opportunity.steps.find(({ name, sends }) =>
    Array.from({ length: sends }, (_, sent) => stepMailId(opportunity, name, sent)).includes(mailId),
  ) ?? null;

/**
 * The next wording that this person has not had yet. `shorter` and `warmer` change the tone of the one they have,
 * once; after that they too take the next. A mail that only comes again keeps the wording it had.
 */
const nextDraft = (person: Person, { name, draft }: Step, again: DraftChoice['tone'] | null): DraftChoice => {
  if (draft && again === null) return draft;
  if (draft?.tone === 'plain' && again !== null && again !== 'plain') return { ...draft, tone: again };
  return { version: person.draftsUsed[name] ?? 0, tone: again ?? 'plain' };
};

/**
 * The step as it is once its mail goes out, and the person who has then had that wording. `again` asks for other
 * words, in that tone.
 */
export const sendStep = (
  person: Person,
  opportunity: Opportunity,
  step: Step,
  how: { now: Instant; again: DraftChoice['tone'] | null },
): { person: Person; mail: Outgoing } => {
  const draft = nextDraft(person, step, how.again);
  const sent: Step = { ...step, state: 'sent', sentAt: how.now, sends: step.sends + 1, draft };
  const changed = {
    ...opportunity,
    steps: opportunity.steps.map((one) => (one.name === step.name ? sent : one)),
  };
  const base = { id: stepMailId(opportunity, step.name, step.sends), opportunityId: opportunity.id };
  const { name } = step;
  return {
    person: {
      ...withOpportunity(person, changed),
      draftsUsed: { ...person.draftsUsed, [name]: Math.max(person.draftsUsed[name] ?? 0, draft.version + 1) },
    },
    mail:
      name === 'renew' || name === 'readvertised'
        ? { ...base, kind: name }
        : { ...base, kind: name, redraft: how.again !== null },
  };
};
