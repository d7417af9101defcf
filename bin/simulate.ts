import { parseArgs } from 'node:util';
import { commandOf, smaller } from '../test/simulation/replay.ts';
import { allFaults, type Options, simulate } from '../test/simulation/simulate.ts';
import { FAULTS } from '../test/simulation/weather.ts';

const HELP = `Usage: npm run -s roundtwo -- simulate [--people 200] [--days 400] [--seed 7]
         [--no-faults] [--event-loss PERCENT] [--faults KIND,KIND] [--only NUMBER,NUMBER] [--trace]

Runs the real handlers against stand-ins of their services for so many people and days: a storm and a calm after the
other, everything from one seed. Prints one JSON object; exits with 1 where an invariant of the design was broken, and
then prints on stderr a smaller case and the command that replays it.

  --event-loss   of a hundred mails that SES takes, how many nobody ever hears of (0)
  --faults       only faults of these kinds: ${FAULTS.join(', ')}
  --only         only these of the people
  --trace        every event on stderr, a line each`;

const options = {
  people: { type: 'string', default: '200' },
  days: { type: 'string', default: '400' },
  seed: { type: 'string', default: '7' },
  'no-faults': { type: 'boolean', default: false },
  'event-loss': { type: 'string', default: '0' },
  faults: { type: 'string' },
  only: { type: 'string' },
  trace: { type: 'boolean', default: false },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

const whole = (name: string, text: string, least: number): number => {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least)
    throw new TypeError(`--${name} takes a whole number from ${least} on`);
  return value;
};

const read = (args: string[]): Options | null => {
  const { values } = parseArgs({ args, options });
  if (values.help) return null;
  const loss = Number(values['event-loss']);
  if (!(loss >= 0 && loss <= 100)) throw new TypeError('--event-loss takes a number from 0 to 100');
  const kinds = values.faults?.split(',');
  const unknown = kinds?.find((kind) => !FAULTS.some((fault) => fault === kind));
  if (unknown) throw new TypeError(`There is no fault "${unknown}"; there are: ${FAULTS.join(', ')}`);
  const some = new Set(FAULTS.filter((fault) => !kinds || kinds.includes(fault)));
  return {
    people: whole('people', values.people, 1),
    days: whole('days', values.days, 1),
    seed: whole('seed', values.seed, 0),
    faults: values['no-faults'] ? new Set() : some,
    eventLoss: loss,
    ...(values.only ? { only: new Set(values.only.split(',').map((one) => whole('only', one, 0))) } : {}),
    ...(values.trace ? { tell: (line: string) => console.error(line) } : {}),
  };
};

/** `roundtwo simulate`: one seed, one JSON object. */
export default async (args: string[]): Promise<number> => {
  let wanted: Options | null;
  try {
    wanted = read(args);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
    return 2;
  }
  if (!wanted) {
    console.log(HELP);
    return 0;
  }
  const result = await simulate(wanted);
  console.log(JSON.stringify(result));
  if (result.violations.length === 0) return 0;
  console.error(
    `Broken. It happens again with:\n  ${commandOf(wanted, allFaults.size)}\nMaking it smaller …`,
  );
  const { command, events } = await smaller(wanted, result);
  console.error(['A smaller case:', `  ${command}`, 'The last that happened in it:', ...events].join('\n'));
  return 1;
};
