import type { StepName } from '../core/opportunity.ts';

const NAMES: Record<StepName, string> = {
  letter: 'your letter',
  connect: 'a connection to make',
  'connect-2': 'more people to know',
  advice: 'a question to ask',
  'check-in-1': 'a first word from you',
  'check-in-2': 'a second word from you',
  'check-in-3': 'applying again',
  renew: 'your decision: another year?',
  readvertised: 'they are hiring again',
};

/** What a step is called in a list. */
export const stepName = (name: StepName): string => NAMES[name];
