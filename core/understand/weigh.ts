import type { Kind } from '../understanding.ts';
import { KINDS, WEIGHTS } from './weights.ts';

/** A kind, and how sure that is: 0 to 1. */
export interface Opinion {
  kind: Kind;
  confidence: number;
}

/**
 * Weighs features against each other: for each kind the sum of what each feature speaks for it, and the likeliest
 * kind by those sums (multinomial logistic regression). Features that were never learned weigh nothing.
 */
export const weighKinds = (features: ReadonlyMap<string, number>): Opinion => {
  const sums = KINDS.map((_, at) => WEIGHTS['']?.[at] ?? 0);
  for (const [name, value] of features) {
    const weights = WEIGHTS[name];
    if (weights) for (const [at, weight] of weights.entries()) sums[at] = (sums[at] ?? 0) + value * weight;
  }
  const most = Math.max(...sums);
  const shares = sums.map((sum) => Math.exp(sum - most));
  const all = shares.reduce((sum, share) => sum + share, 0);
  const at = sums.indexOf(most);
  return { kind: KINDS[at] ?? 'other', confidence: Math.round(((shares[at] ?? 0) / all) * 100) / 100 };
};
