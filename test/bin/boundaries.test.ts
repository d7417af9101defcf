import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

const used = (specifier: string): string => `import { a } from '${specifier}';\nexport const b = a;\n`;
const valued = (expression: string): string => `export const a = (at: number) => [${expression}, at];\n`;

const CROSSINGS = [
  ['core/plan.ts', 'node:fs'],
  ['core/plan.ts', 'node:crypto'],
  ['core/plan.ts', '@aws-sdk/client-ses'],
  ['core/campaign/plan.ts', '../../functions/runtime/table.ts'],
  ['emails/compose.ts', '../functions/runtime/ports.ts'],
  ['functions/send.ts', '../local/world.ts'],
  ['functions/send.ts', '../lib/state.ts'],
  ['local/world.ts', '../test/support/world.ts'],
] as const;
const WAYS = [
  ['core/campaign/plan.ts', '../person.ts'],
  ['emails/compose.ts', '../core/person.ts'],
  ['functions/runtime/deliver.ts', '../../emails/compose.ts'],
  ['local/world.ts', '../functions/send.ts'],
  ['lib/handler.ts', '../functions/runtime/environment.ts'],
] as const;
const IMPURE = [
  'Date.now()',
  'new Date()',
  'Math.random()',
  'process.env.ZONE',
  'performance.now()',
  'fetch(at)',
];
const PURE = ['new Date(at)', 'Math.floor(at)'];

describe('the lint that keeps the rooms apart', () => {
  let house: string;
  /** What the lint of the project says, by file. */
  let said: Map<string, string>;

  beforeAll(() => {
    house = mkdtempSync(join(tmpdir(), 'house-'));
    cpSync(join(root, 'biome.json'), join(house, 'biome.json'));
    cpSync(join(root, 'bin/lint'), join(house, 'bin/lint'), { recursive: true });
    const files = [
      ...CROSSINGS.map(([path, specifier], index) => [`crossing${index}`, path, used(specifier)] as const),
      ...WAYS.map(([path, specifier], index) => [`way${index}`, path, used(specifier)] as const),
      ...IMPURE.map((expression, index) => [`impure${index}`, 'core/a.ts', valued(expression)] as const),
      ...PURE.map((expression, index) => [`pure${index}`, 'core/a.ts', valued(expression)] as const),
    ];
    for (const [name, path, text] of files) {
      const file = join(house, dirname(path), `${name}.ts`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const args = ['lint', '--vcs-enabled=false', '--reporter=github', '--max-diagnostics=none', '.'];
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/biome'), args, {
      cwd: house,
      encoding: 'utf8',
    });
    said = new Map();
    for (const line of stdout.split('\n')) {
      const name = /file=(?:.*\/)?(\w+)\.ts/.exec(line)?.[1];
      if (name) said.set(name, `${said.get(name) ?? ''}${line}\n`);
    }
  });
  afterAll(() => rmSync(house, { recursive: true }));

  test.each(CROSSINGS.map((one, index) => [...one, index] as const))(
    '%s may not import %s',
    (_, __, index) => {
      expect(said.get(`crossing${index}`)).toContain('Rooms know only those on their left');
    },
  );
  test.each(WAYS.map((one, index) => [...one, index] as const))('%s may import %s', (_, __, index) => {
    expect(said.get(`way${index}`)).toBeUndefined();
  });
  test.each(IMPURE.map((one, index) => [one, index] as const))('core may not ask for %s', (_, index) => {
    expect(said.get(`impure${index}`)).toContain('core is pure');
  });
  test.each(PURE.map((one, index) => [one, index] as const))('core may compute %s', (_, index) => {
    expect(said.get(`pure${index}`)).toBeUndefined();
  });
});
