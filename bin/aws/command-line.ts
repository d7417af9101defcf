import { parseArgs } from 'node:util';
import { addressFrom, budgetFrom, domainFrom, ruleSetFrom, tableFrom, zoneFrom } from '../../lib/settings.ts';
import { Problem } from '../../local/problem.ts';

/** What `deploy` was asked for; null and empty where it was not said. */
export interface DeployWishes {
  domain: string | null;
  owners: string[];
  open: boolean | null;
  zone: string | null;
  budget: number | null;
  table: string | null;
  ruleSet: string | null;
  takeOver: boolean;
  dryRun: boolean;
}

type Options = NonNullable<Parameters<typeof parseArgs>[0]>['options'];

/** Node's own sentence about an option it does not know is long; this is what helps. */
const parsed = <Given extends Options>(args: string[], options: Given, usage: string) => {
  try {
    return parseArgs({ args, options, allowPositionals: false }).values;
  } catch (error) {
    const [sentence = ''] = (error instanceof Error ? error.message : String(error)).split('. ');
    throw new Problem(`${sentence.replace(/\.$/, '')}; ${usage} --help says what there is.`);
  }
};

/** A value that its reader refuses is the caller's to mend. */
const read = <Value>(reader: (text: string) => Value, text: string): Value => {
  try {
    return reader(text);
  } catch (error) {
    throw new Problem(error instanceof Error ? error.message : String(error));
  }
};
const orNull = <Value>(reader: (text: string) => Value, text: string | undefined): Value | null =>
  text === undefined ? null : read(reader, text);

/** @throws Problem, in a sentence, for whatever cannot be meant */
export const deployWishes = (args: string[]): DeployWishes => {
  const values = parsed(
    args,
    {
      domain: { type: 'string' },
      owner: { type: 'string', multiple: true },
      open: { type: 'boolean' },
      closed: { type: 'boolean' },
      zone: { type: 'string' },
      budget: { type: 'string' },
      table: { type: 'string' },
      'rule-set': { type: 'string' },
      'take-over': { type: 'boolean' },
      'dry-run': { type: 'boolean' },
    },
    'npm run deploy --',
  );
  if (values['rule-set'] !== undefined && values['take-over'])
    throw new Problem('--rule-set adds to a rule set and --take-over replaces it; say only one of them.');
  if (values.open && values.closed)
    throw new Problem('--open lets everybody sign up and --closed only owners; say only one of them.');
  return {
    domain: orNull(domainFrom, values.domain),
    owners: (values.owner ?? []).map((one) => read(addressFrom, one)),
    open: values.open ? true : values.closed ? false : null,
    zone: orNull(zoneFrom, values.zone),
    budget: orNull(budgetFrom, values.budget),
    table: orNull(tableFrom, values.table),
    ruleSet: orNull(ruleSetFrom, values['rule-set']),
    takeOver: values['take-over'] === true,
    dryRun: values['dry-run'] === true,
  };
};

/** @throws Problem, in a sentence, for whatever cannot be meant */
export const destroyWishes = (args: string[]): { domain: string; removeData: boolean } => {
  const values = parsed(
    args,
    { domain: { type: 'string' }, 'keep-data': { type: 'boolean' }, 'remove-data': { type: 'boolean' } },
    'npm run destroy --',
  );
  const { 'keep-data': keep = false, 'remove-data': remove = false } = values;
  if (keep === remove)
    throw new Problem('Say what becomes of the people and their mail: --keep-data or --remove-data.');
  if (values.domain === undefined)
    throw new Problem('Say which deployment is meant, to be sure: --domain in.example.org.');
  return { domain: read(domainFrom, values.domain), removeData: remove };
};

/** `doctor` takes nothing. */
export const doctorWishes = (args: string[]): void => {
  parsed(args, {}, 'npm run doctor --');
};
