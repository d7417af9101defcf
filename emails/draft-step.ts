import type { DraftChoice, Opportunity, StepName } from '../core/opportunity.ts';

/** How a step's draft is to be written; the first wording, and no claim of an interview, where nothing was chosen. */
export const stepOf = (
  { steps, interviewed }: Opportunity,
  name: StepName,
): { draft: DraftChoice; claimsInterview: boolean } => {
  const step = steps.find((one) => one.name === name);
  return {
    draft: step?.draft ?? { version: 0, tone: 'plain' },
    // What became known since the step was planned counts too.
    claimsInterview: interviewed === true && (step?.claimsInterview ?? true),
  };
};
