import { readFileSync } from 'node:fs';
import { bill } from '../support/bill.ts';
import { type Deployed, deployed, OWNER } from '../support/deployed.ts';
import { aYear, type Year } from '../support/year.ts';

let world: Deployed;
let year: Year;
beforeAll(async () => {
  world = await deployed(false);
  year = await aYear(world, OWNER);
}, 300_000);
afterAll(() => world.stop());

describe('what a year of one person costs', () => {
  test('is what docs/operations.md says, call by call', () => {
    const { table } = bill(world, year);
    const doc = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const [, written = ''] = /<!-- a year -->\n\n([\s\S]*?)\n\n<!-- end -->/.exec(doc) ?? [];
    expect(written).toBe(table);
  });

  test('is mostly mail, and less than a cent and a half', () => {
    const { sum } = bill(world, year);
    expect((year.sent * 0.1) / 1000 / sum).toBeGreaterThan(0.5);
    expect(sum).toBeLessThan(0.015);
  });

  test('takes one alarm and one digest at a time, whatever the year holds', () => {
    expect(world.alarms().length).toBeLessThanOrEqual(2);
  });
});
