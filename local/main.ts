import { readFileSync } from 'node:fs';
import { Problem } from './problem.ts';
import type { World } from './world.ts';

/** `npm start`: the whole product on this machine. What can be set is in docs/local.md. */

const portFrom = (name: string, otherwise: number): number => {
  const text = process.env[name] ?? '';
  if (text === '') return otherwise;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new Problem(`${name} is "${text}", which is no port; it can be 0 (any free one) to 65535.`);
};

const startFrom = (text: string | undefined): number | undefined => {
  if (text === undefined || text === '') return undefined;
  const at = Date.parse(text);
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(at)) return at;
  throw new Problem(`NOW is "${text}", which is no date; write it like 2026-11-24T09:00:00Z.`);
};

const fileFrom = (path: string): { path: string; raw: Buffer } => {
  try {
    return { path, raw: readFileSync(path) };
  } catch (error) {
    throw new Problem(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
};

const run = async (paths: string[]): Promise<World> => {
  const files = paths.map(fileFrom);
  const [{ startWorld }, { forwardMail }] = await Promise.all([import('./world.ts'), import('./post.ts')]);
  const world = await startWorld({
    port: portFrom('PORT', 3000),
    smtpPort: portFrom('SMTP_PORT', 2525),
    now: startFrom(process.env.NOW),
    data: process.env.DATA || undefined,
    dynamodb: process.env.DYNAMODB,
    zone: process.env.ZONE || Intl.DateTimeFormat().resolvedOptions().timeZone,
    say: (line) => console.error(line),
  });
  console.log(`ready http://localhost:${world.port} smtp localhost:${world.smtpPort}`);
  for (const { path, raw } of files) {
    await forwardMail(world.smtpPort, raw).then(
      (from) => console.error(`forwarded ${path} as ${from}`),
      (error) => console.error(`${path} was not taken: ${error instanceof Error ? error.message : error}`),
    );
  }
  return world;
};

let ending = false;
let started: Promise<World> | undefined;
const end = async (): Promise<void> => {
  if (ending) return;
  ending = true;
  await (await started?.catch(() => undefined))?.stop();
  process.exit();
};
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => void end());

try {
  started = run(process.argv.slice(2));
  await started;
} catch (error) {
  console.error(error instanceof Problem ? error.message : error);
  process.exit(1);
}
