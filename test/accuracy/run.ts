/** `npm run accuracy`: measures how well mail is understood, and prints the table that README carries. */
import { suite as forwards } from './forwards.ts';
import { suite as reply } from './reply.ts';
import { suite as understand } from './understand.ts';

const suites = [forwards, understand, reply];
const rows = (await Promise.all(suites.map((suite) => suite()))).flat();

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
console.log('| What | Right | Of | Share | Target |\n|---|---:|---:|---:|---:|');
for (const { what, right, of, target } of rows) {
  console.log(`| ${what} | ${right} | ${of} | ${percent(of === 0 ? 0 : right / of)} | ${percent(target)} |`);
}
const missed = rows.filter(({ right, of, target }) => of === 0 || right / of < target);
if (process.argv.includes('--wrong')) {
  for (const { what, wrong } of rows) for (const line of wrong) console.log(`${what}: ${line}`);
}
if (missed.length > 0) {
  console.error(`\nBelow target: ${missed.map(({ what }) => what).join('; ')}`);
  process.exitCode = 1;
}
