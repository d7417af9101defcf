import { readFileSync } from 'node:fs';
import { bill, FUNCTIONS, hostile } from '../support/bill.ts';
import { type Deployed, deployed, OWNER } from '../support/deployed.ts';
import { letter } from '../support/lives.ts';
import { ACCOUNT, REGION } from '../support/stack.ts';
import { aYear, type Year } from '../support/year.ts';

let world: Deployed;
let year: Year;
beforeAll(async () => {
  world = await deployed(false);
  year = await aYear(world, OWNER);
}, 300_000);
afterAll(() => world.stop());

/** The rows of a table of four columns: what, how many, and dollars. */
const rowsOf = (table: string): [what: string, count: number, dollars: number][] =>
  table
    .split('\n')
    .slice(2)
    .map((row) => row.split('|').map((cell) => cell.trim()))
    .map(([, what = '', count = '', , dollars = '']) => [
      what,
      Number(count),
      Number(dollars.replace(/[*$]/g, '')),
    ]);

describe('what a year of one person costs', () => {
  test('is what docs/operations.md says, call by call, to a tenth', () => {
    const doc = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const [, written = ''] = /<!-- a year -->\n\n([\s\S]*?)\n\n<!-- end -->/.exec(doc) ?? [];
    const { table } = bill(world, year);
    const [said, counted] = [rowsOf(written), rowsOf(table)];
    // What stands there now, for whoever has to write it down again.
    const wrong = counted.filter(([what, count, dollars], index) => {
      const [name, oldCount = 0, oldDollars = 0] = said[index] ?? [];
      const near = (a: number, b: number, least: number) => Math.abs(a - b) <= Math.max(least, a / 10);
      return name !== what || !near(count, oldCount, 1) || !near(dollars, oldDollars, 0.00002);
    });
    expect({ wrong, table: wrong.length === 0 ? '' : table }).toEqual({ wrong: [], table: '' });
    expect(said).toHaveLength(counted.length);
  });

  test('is mostly mail, and less than a cent and a half', () => {
    const { sum } = bill(world, year);
    expect((year.sent * 0.1) / 1000 / sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThan(0.015);
  });

  test('is not driven up by strangers: what a million of their mails cost is what docs/operations.md says', async () => {
    const before = FUNCTIONS.map((name) => world.calls(name).length);
    await world.forward(letter('eve@evil.example', 'Night Editor'));
    const calls = FUNCTIONS.flatMap((name, index) => world.calls(name).slice(before[index]));
    const million = hostile(calls);
    const doc = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const said = Number(/Together \*\*about\s+\$(\d+)/.exec(doc)?.[1]);
    expect(Math.abs(million - said)).toBeLessThan(10);
  });

  test('takes one alarm and one digest at a time, whatever the year holds', () => {
    expect(world.alarms().length).toBeLessThanOrEqual(2);
  });
});

describe('the schedules that the functions make', () => {
  const found = (digest: boolean) =>
    year.schedules.find(({ Target }) => Target?.Input?.includes('digest') === digest);

  test('ring the function of the stack, for a day, and then wait in its dead letters', () => {
    const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
    const [letters] = world.stack
      .all('AWS::SQS::Queue')
      .filter(([id]) => id.startsWith('CalendarDeadLetters'))
      .map(([id]) => id.toLowerCase());
    expect(found(false)).toMatchObject({
      Target: {
        Arn: arn('lambda', 'function:RoundTwo-send'),
        RetryPolicy: { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 },
        DeadLetterConfig: { Arn: arn('sqs', letters ?? '') },
      },
      FlexibleTimeWindow: { Mode: 'OFF' },
      ActionAfterCompletion: 'DELETE',
    });
  });

  test('spread the digests over a window', () => {
    expect(found(true)?.FlexibleTimeWindow).toEqual({ Mode: 'FLEXIBLE', MaximumWindowInMinutes: 15 });
  });
});
