import { type Stack, Validations } from 'aws-cdk-lib';

/** What cdk-nag would have otherwise, and why it is as it is. */
const REASONS: { id: string; reason: string }[] = [];

/** Acknowledges findings with their reasons; whatever is not here fails the synth. */
export const acknowledge = (stack: Stack): void => {
  for (const finding of REASONS) Validations.of(stack).acknowledge(finding);
};
