import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { MUTANTS, type Mutant } from '../simulation/mutants.ts';

const run = promisify(execFile);
const path = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const table = readFileSync(path('../../docs/simulation.md'), 'utf8');

/** What the simulator says of a mutant: the invariant that it broke, or null where nothing was noticed. */
const caughtBy = async ({ name }: Mutant): Promise<{ invariant: number; what: string } | null> => {
  const { stdout } = await run(process.execPath, [path('../simulation/mutant-run.ts'), name]);
  return JSON.parse(stdout);
};

/** Tests that each of these mutants is caught, and stands in the documentation with what catches it. */
export const mutantTests = (mutants: readonly Mutant[]): void => {
  test.each(mutants.map((mutant) => [mutant.name, mutant] as const))(
    'is noticed where %s',
    async (name, mutant) => {
      const caught = await caughtBy(mutant);
      expect(mutant.breaks).toContain(caught?.invariant);
      expect(table).toContain(`| ${name} | \`${mutant.file}\` | ${mutant.breaks.join(', ')} |`);
    },
    180_000,
  );
};

/** Every second one, so that two workers share them. */
export const half = (odd: 0 | 1): Mutant[] => MUTANTS.filter((_, index) => index % 2 === odd);
