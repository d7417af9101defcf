import type { Opportunity } from '../opportunity.ts';
import { rowOf } from './table.ts';

/** After three rounds without any sign the campaign pauses, and says so. */
const ROUNDS_OF_SILENCE = 3;

/**
 * Whether three rounds went out since the last sign of life (a reply, a Bcc, a forward). Letter, connect and
 * advice are one round, each later step is one. The weekly nudges of a plan ask for no answer, so they do not
 * count here; they end by themselves (see skill.ts).
 */
export const isSilent = ({ steps, signAt }: Opportunity): boolean => {
  const rounds = steps
    .filter(({ sentAt }) => sentAt !== null && sentAt > signAt)
    .map(({ name }) => rowOf(name).round);
  return new Set(rounds).size >= ROUNDS_OF_SILENCE;
};
