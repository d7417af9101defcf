import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';

/** Without anything that AWS's environment could say. */
const NOWHERE = { PATH: process.env.PATH, HOME: tmpdir(), AWS_EC2_METADATA_DISABLED: 'true' };
const root = fileURLToPath(new URL('../..', import.meta.url));

const run = (name: string, args: string[], env: Record<string, string> = {}) => {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `bin/${name}.ts`, ...args],
    { cwd: root, env: { ...NOWHERE, ...env }, encoding: 'utf8' },
  );
  return { status, said: stdout.trim() };
};

test.each(['deploy', 'doctor', 'destroy'])('npm run %s tells how it is used', (name) => {
  const { status, said } = run(name, ['--help']);
  expect(status).toBe(0);
  expect(said).toContain(`Usage: npm run ${name}`);
});

test('without a region a command says so, in one sentence', () => {
  const { status, said } = run('doctor', []);
  expect(status).toBe(1);
  expect(said).toMatch(/^No region is set; set AWS_REGION to one that receives mail, like eu-west-1/);
  expect(said.split('\n')).toHaveLength(1);
});

test('without credentials a command says so, in one sentence', () => {
  const { status, said } = run('deploy', ['--domain', 'in.example.org', '--owner', 'sam@home.example'], {
    AWS_REGION: 'eu-west-1',
  });
  expect(status).toBe(1);
  expect(said).toMatch(/^No AWS credentials were found; sign in/);
  expect(said.split('\n')).toHaveLength(1);
});
