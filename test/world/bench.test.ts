import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

interface Measured {
  name: string;
  bundleKb: number;
  calls: string[];
}

/** The bundles as they are deployed, each started in a process of its own against the stand-ins. */
const measured = async (): Promise<Measured[]> => {
  const script = fileURLToPath(new URL('../../bench/run.ts', import.meta.url));
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, '--alone', '--rounds', '1', '--warm', '1'],
    { timeout: 55_000, maxBuffer: 4_000_000 },
  );
  const { rows }: { rows: Measured[] } = JSON.parse(stdout);
  return rows;
};

describe('the bundled functions', () => {
  let rows: Measured[];
  beforeAll(async () => {
    rows = await measured();
  });
  const callsOf = (name: string): string[] => (rows.find((row) => row.name === name)?.calls ?? []).toSorted();

  test('stay within a tenth of the sizes that are written down', async () => {
    const budget: Record<string, number> = JSON.parse(
      await readFile(new URL('../../bench/budget.json', import.meta.url), 'utf8'),
    );
    const grown = rows.filter(({ name, bundleKb }) => name in budget && bundleKb > (budget[name] ?? 0) * 1.1);
    expect(Object.keys(budget).toSorted()).toEqual(
      rows
        .map(({ name }) => name)
        .filter((name) => name !== 'empty')
        .toSorted(),
    );
    expect(grown).toEqual([]);
  });

  test('ask AWS for no more than a mail needs', () => {
    // A newcomer's first mail: three counters, two new alarms; one read finds that nobody has the address yet.
    expect(callsOf('ingest')).toEqual([
      ...['CreateSchedule', 'CreateSchedule', 'GetItem', 'GetObject', 'SendRawEmail'],
      ...['TransactWriteItems', 'TransactWriteItems', 'UpdateItem', 'UpdateItem', 'UpdateItem'],
    ]);
    expect(callsOf('send')).toEqual([
      ...['CreateSchedule', 'Query', 'SendRawEmail', 'TransactWriteItems', 'TransactWriteItems'],
    ]);
    expect(callsOf('feedback')).toEqual(['GetItem']);
  });
});
