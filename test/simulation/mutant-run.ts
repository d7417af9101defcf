import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';
import { MUTANTS } from './mutants.ts';

/**
 * Runs one mutant over seeds until it is caught, in a process of its own: the change is made while the module is loaded,
 * and the file stays as it is. Prints what caught it, or that nothing did.
 */
const [name = ''] = process.argv.slice(2);
const mutant = MUTANTS.find((one) => one.name === name);
if (!mutant) throw new Error(`There is no mutant "${name}"`);
const root = new URL('../../', import.meta.url);
const mutated = new URL(mutant.file, root).href;
const parts = readFileSync(fileURLToPath(mutated), 'utf8').split(mutant.from);
if (parts.length !== 2)
  throw new Error(`"${mutant.from}" stands ${parts.length - 1} times in ${mutant.file}`);
registerHooks({
  load: (url, context, next) =>
    url === mutated
      ? { format: 'module-typescript', source: parts.join(mutant.to), shortCircuit: true }
      : next(url, context),
});
const { allFaults, simulate } = await import('./simulate.ts');

const SEEDS = 30;
let caught: { seed: number; invariant: number; what: string } | null = null;
for (let seed = 1; seed <= SEEDS && !caught; seed++) {
  const { violations } = await simulate({ seed, people: 12, days: 300, faults: allFaults, eventLoss: 0 });
  const found = violations.find(({ invariant }) => mutant.breaks.includes(invariant));
  if (found) caught = { seed, invariant: found.invariant, what: found.what };
}
console.log(JSON.stringify(caught));
