import type { StepName } from '../core/opportunity.ts';

const NAMES: Record<StepName, string> = {
  letter: 'your letter of thanks',
  connect: 'a person to connect with',
  'connect-2': 'two more people to know',
  advice: 'a question to ask',
  'check-in-1': 'a short note, a month on',
  'check-in-2': 'a short note, four months on',
  'check-in-3': 'applying again',
  renew: 'another year, or enough',
  readvertised: 'they are hiring again',
};

/** What a step is called in a list. */
export const stepName = (name: StepName): string => NAMES[name];
