/**
 * `npm run bench`: every function as Lambda would start it (its bundle, a fresh process on Node 24, real SDK clients, a real
 * database engine and stand-ins over HTTP), beside `bench/peer` and an empty process, in turn in one run. Prints JSON on
 * standard output and a table of medians on standard error.
 */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundleFunctions, FUNCTIONS } from '../lib/bundle.ts';
import { bundleSize, contents } from './bundle-sizes.ts';
import { renders } from './renders.ts';
import { MONDAY, openStage, type Stage, TUESDAY } from './stage.ts';

const HELP = `Usage: npm run bench -- [--rounds N] [--warm N] [--alone]

  --rounds N  cold starts of each function (default 15)
  --warm N    warm events after each of them (default 20)
  --alone     without the peer, whose packages are installed when it first runs`;

const number = (flag: string, otherwise: number): number => {
  const at = process.argv.indexOf(flag);
  const given = at < 0 ? otherwise : Number(process.argv[at + 1]);
  if (!Number.isInteger(given) || given < 1) {
    console.error(`${flag} takes a whole number from 1.\n\n${HELP}`);
    process.exit(2);
  }
  return given;
};
if (process.argv.includes('--help')) {
  console.log(HELP);
  process.exit(0);
}
const ROUNDS = number('--rounds', 15);
const WARM = number('--warm', 20);
const ALONE = process.argv.includes('--alone');

const root = fileURLToPath(new URL('..', import.meta.url));
const peer = join(root, 'bench', 'peer');
const scratch = join(root, '.build', 'bench');
mkdirSync(scratch, { recursive: true });
// Lambda's own folder has no package.json; this project's says that its files are ES modules, which the bundles are not.
writeFileSync(join(root, '.build', 'package.json'), '{"type":"commonjs"}\n');

/** The peer's packages are its own: nobody but the bench installs them. */
const installPeer = (): void => {
  if (existsSync(join(peer, 'node_modules', '.package-lock.json'))) return;
  console.error('Installing what the peer needs (once) …');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...args], { cwd: peer, stdio: ['ignore', 2, 2] })
    : spawnSync('npm', args, { cwd: peer, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error('The packages of bench/peer could not be installed.');
};

const bundlePeer = async (): Promise<Record<string, number>> => {
  const { metafile } = await build({
    entryPoints: ['ingest', 'send'].map((name) => ({ in: join(peer, `${name}.mjs`), out: name })),
    outdir: join(scratch, 'peer'),
    ...{ bundle: true, minify: true, platform: 'node', target: 'node24', format: 'cjs', metafile: true },
    logLevel: 'error',
  });
  return Object.fromEntries(
    Object.entries(metafile.outputs).map(([path, { bytes }]) => [path.replace(/.*\/|\.js$/g, ''), bytes]),
  );
};

interface Subject {
  name: string;
  bundle: string | null;
  bytes: number;
  now: number;
  event: (stage: Stage) => object | Promise<object>;
  /** A sweep without anything to do is its own warm event. */
  warm: number;
}

interface Sample {
  cold: number;
  peak: number;
  warm: number[];
  calls: string[];
}

const isSample = (value: unknown): value is Sample =>
  typeof value === 'object' && value !== null && 'cold' in value && 'warm' in value && 'calls' in value;

const run = promisify(execFile);
const measure = async ({ name, bundle, now, event, warm }: Subject, stage: Stage): Promise<Sample> => {
  const events: object[] = [];
  for (let count = 0; count <= (bundle === null ? 0 : warm); count++) events.push(await event(stage));
  const job = join(scratch, 'job.json');
  writeFileSync(job, JSON.stringify({ bundle, now, events }));
  const probe = join(root, 'bench', 'probe.cjs');
  const { stdout } = await run(process.execPath, [probe, job], {
    env: { PATH: process.env.PATH, ...stage.environment },
    timeout: 60_000,
  });
  const found: unknown = JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
  if (!isSample(found)) throw new Error(`${name} measured nothing.`);
  return found;
};

const median = (values: number[]): number => {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
};

if (!ALONE) installPeer();
const peerBytes = ALONE ? {} : await bundlePeer();
const { folder, metafile } = bundleFunctions(root);
const ours = (name: (typeof FUNCTIONS)[number], now: number, event: Subject['event']): Subject => ({
  ...{ name, now, event, warm: WARM },
  ...{ bundle: join(folder(name), 'index.js'), bytes: bundleSize(metafile, name) },
});
const theirs = (name: 'ingest' | 'send', now: number, event: Subject['event']): Subject => ({
  ...{ name: `peer ${name}`, now, event, warm: WARM },
  ...{ bundle: join(scratch, 'peer', `${name}.js`), bytes: peerBytes[name] ?? 0 },
});
const all: Subject[] = [
  { name: 'empty', bundle: null, bytes: 0, now: MONDAY, event: () => ({}), warm: 0 },
  ours('ingest', MONDAY, (stage) => stage.forward()),
  theirs('ingest', MONDAY, (stage) => stage.forward()),
  ours('send', TUESDAY, (stage) => stage.due()),
  theirs('send', TUESDAY, (stage) => stage.peerDue()),
  ours('reply', MONDAY, (stage) => stage.answer()),
  ours('feedback', MONDAY, (stage) => stage.sendEvent()),
  ours('unsubscribe', MONDAY, (stage) => stage.unsubscribe()),
  ours('sweep', MONDAY, () => ({})),
];
const subjects = all.filter(({ name }) => !ALONE || !name.startsWith('peer'));

const stage = await openStage();
const samples = new Map<string, Sample[]>(subjects.map(({ name }) => [name, []]));
try {
  for (let round = 1; round <= ROUNDS; round++) {
    process.stderr.write(`\rround ${round} of ${ROUNDS} `);
    for (const subject of subjects) samples.get(subject.name)?.push(await measure(subject, stage));
  }
} finally {
  process.stderr.write('\n');
  await stage.close();
}

const rows = subjects.map(({ name, bytes }) => {
  const taken = samples.get(name) ?? [];
  return {
    name,
    coldMs: median(taken.map(({ cold }) => cold)),
    warmMs: median(taken.flatMap(({ warm }) => warm)),
    peakMb: median(taken.map(({ peak }) => peak)),
    bundleKb: bytes / 1000,
    calls: taken[0]?.calls ?? [],
  };
});
const empty = rows.find(({ name }) => name === 'empty')?.coldMs ?? 0;
const over = (name: string): number => (rows.find((row) => row.name === name)?.coldMs ?? Number.NaN) - empty;
const ratioOf = (name: string): { cold: number; warm: number } | null => {
  const other = rows.find((row) => row.name === `peer ${name}`);
  const own = rows.find((row) => row.name === name);
  return other && own ? { cold: over(name) / over(`peer ${name}`), warm: own.warmMs / other.warmMs } : null;
};

const fixed = (value: number, digits = 1): string => (Number.isFinite(value) ? value.toFixed(digits) : '');
console.error(
  '| Function | Cold, ms over an empty process | of the peer | Warm, ms | of the peer | Peak, MB | Bundle, kB | Calls |',
);
console.error('|---|---:|---:|---:|---:|---:|---:|---|');
for (const { name, warmMs, peakMb, bundleKb, calls } of rows) {
  const ratio = ratioOf(name);
  const cells = [
    ...[name, fixed(name === 'empty' ? empty : over(name), 0), ratio ? fixed(ratio.cold, 2) : ''],
    ...[
      fixed(warmMs),
      ratio ? fixed(ratio.warm, 2) : '',
      fixed(peakMb, 0),
      fixed(bundleKb, 0),
      calls.join(' '),
    ],
  ];
  console.error(`| ${cells.join(' | ')} |`);
}
const rendering = renders();
console.error(
  `\nA receipt renders in ${fixed(rendering.renderMicroseconds)} µs and is a whole mail in ${fixed(rendering.composeMicroseconds)} µs; a digest's row is ${Math.round(rendering.digestRowBytes)} bytes.`,
);
console.log(
  JSON.stringify({
    at: new Date().toISOString(),
    node: process.version,
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`,
    rounds: ROUNDS,
    rows: rows.map((row) => ({ ...row, ratio: ratioOf(row.name) })),
    ...rendering,
    contents: Object.fromEntries(FUNCTIONS.map((name) => [name, contents(metafile, name).slice(0, 20)])),
  }),
);
