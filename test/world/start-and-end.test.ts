import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Folder, someFolder } from '../support/sent-before.ts';
import { type RunningWorld, startWorld } from '../support/world.ts';

const NOW = '2026-11-23T10:00:00Z';
const FORWARD = fileURLToPath(new URL('../fixtures/forwards/gmail-web_en_note.eml', import.meta.url));

/** All processes that descend from that one, however far. */
const descendants = (pid: number): number[] => {
  const pairs = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number));
  const below = (parent: number): number[] =>
    pairs.flatMap(([child, of]) => (of === parent && child !== undefined ? [child, ...below(child)] : []));
  return below(pid);
};
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('a world that ends', () => {
  let folder: Folder;
  let world: RunningWorld;
  let children: number[];
  beforeEach(async () => {
    folder = someFolder();
    world = await startWorld({ NOW, DATA: folder.path });
    children = descendants(Number(readFileSync(join(folder.path, 'in-use-by'), 'utf8')));
    expect(children.length).toBeGreaterThan(0);
  });
  afterEach(() => folder.remove());
  const untilAllEnded = async (): Promise<void> => {
    for (let wait = 0; children.some(isAlive) && wait < 200; wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(children.filter(isAlive)).toEqual([]);
  };

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
    'on %s ends with 0, and its children with it',
    async (signal) => {
      expect(await world.stop(signal)).toBe(0);
      await untilAllEnded();
      // The folder is free for the next one.
      expect(() => readFileSync(join(folder.path, 'in-use-by'))).toThrow('ENOENT');
    },
  );

  test('by kill -9 leaves no child behind', async () => {
    expect(await world.stop('SIGKILL')).toBeNull();
    await untilAllEnded();
  });

  test('while a page listens and the clock moves ends all the same', async () => {
    const events = await fetch(`${world.url}/api/events`);
    await world.post({ from: 'ada@home.example', to: 'rejected@localhost', raw: readFileSync(FORWARD) });
    const moving = world.advance('P5Y').catch(() => null);
    expect(await world.stop('SIGTERM')).toBe(0);
    await untilAllEnded();
    await moving;
    await events.body?.cancel().catch(() => {});
  });
});

describe('a world that starts', () => {
  test('forwards the files that it is given', async () => {
    const world = await startWorld({ NOW }, [FORWARD]);
    const [receipt] = await world.untilMails(1);
    expect(receipt?.step).toBe('receipt');
    await world.stop();
  });

  test('says in one sentence that a file is not there', async () => {
    await expect(startWorld({ NOW }, ['no/such.eml'])).rejects.toThrow('no/such.eml cannot be read');
  });

  test('listens on this machine only', async () => {
    const world = await startWorld({ NOW });
    const elsewhere = Object.values(networkInterfaces())
      .flat()
      .filter((one) => one !== undefined && !one.internal && one.family === 'IPv4')
      .map((one) => one?.address ?? '');
    const reached = await Promise.all(
      elsewhere.flatMap((host) =>
        [world.port, world.smtpPort].map(
          (port) =>
            new Promise((resolve) => {
              const socket = connect({ host, port, timeout: 2_000 });
              for (const [event, answer] of [
                ['connect', true],
                ['error', false],
                ['timeout', false],
              ] as const) {
                socket.once(event, () => {
                  socket.destroy();
                  resolve(answer);
                });
              }
            }),
        ),
      ),
    );
    expect(reached).not.toContain(true);
    await world.stop();
  });
});
