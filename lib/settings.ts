/** What a deployment decides; `--context name=value` on the command line. `bin/aws/deploy.ts` sets and checks them all. */
export interface StackSettings {
  /** The mail domain, whose MX record points at SES. */
  domain: string;
  /** Who may use it, lower-cased. The first one is written to when something is wrong. */
  owners: [string, ...string[]];
  /** Whether everybody else may sign up as well. */
  open: boolean;
  /** The zone of people who have not said theirs. */
  zone: string;
  /** Somebody else's receipt rule set that our rules are added to; null for one of our own. */
  ruleSet: string | null;
  /** The rule set that was active before ours took over; remembered so that `destroy` can put it back. */
  previousRuleSet: string | null;
  /** The Route 53 zone that the DNS records are written to; null where DNS is elsewhere. */
  hostedZone: { id: string; name: string } | null;
  /** A table that was restored from a backup, to be used in place of the stack's own; null for its own. */
  table: string | null;
  /** US dollars a month; above it somebody is told. */
  budget: number;
  /** Whether deleting the stack deletes what people stored. */
  removeData: boolean;
}

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/;
const ADDRESS = /^[^\s@,<>"]{1,64}@[^\s@,<>"]{4,253}$/;
/** SES: letters, digits, underscores, hyphens and dots, 64 at most. */
const RULE_SET = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]{0,62}[A-Za-z0-9])?$/;

/** @returns the domain in lower case. @throws one sentence that says what to write instead */
export const domainFrom = (text: string): string => {
  const domain = text.trim().toLowerCase().replace(/\.$/, '');
  if (!DOMAIN.test(domain)) throw new Error(`"${text}" is not a domain; write it like in.example.org.`);
  return domain;
};

/** @returns the address in lower case. @throws one sentence that says what to write instead */
export const addressFrom = (text: string): string => {
  const address = text.trim().toLowerCase();
  if (!ADDRESS.test(address) || !DOMAIN.test(address.slice(address.indexOf('@') + 1)))
    throw new Error(`"${text}" is not an address; write it like you@example.org.`);
  return address;
};

/** @throws one sentence that says what to write instead */
export const budgetFrom = (text: string): number => {
  const dollars = Number(text);
  if (!/^\d+(?:\.\d+)?$/.test(text) || dollars <= 0)
    throw new Error(`"${text}" is no sum; write a monthly budget in US dollars like 5.`);
  return dollars;
};

/** @throws one sentence that says what to write instead */
export const zoneFrom = (text: string): string => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return text;
  } catch {
    throw new Error(`"${text}" is not a time zone; write it like Europe/Berlin.`);
  }
};

/** DynamoDB: 3 to 255 letters, digits, underscores, hyphens and dots. */
const TABLE = /^[A-Za-z0-9_.-]{3,255}$/;

/** @throws one sentence that says what to write instead */
export const tableFrom = (text: string): string => {
  if (!TABLE.test(text)) throw new Error(`"${text}" is not the name of a table.`);
  return text;
};

/** @throws one sentence that says what to write instead */
export const ruleSetFrom = (text: string): string => {
  if (!RULE_SET.test(text)) throw new Error(`"${text}" is not the name of a receipt rule set.`);
  return text;
};

/**
 * Reads the settings from the app's context.
 * @param context a value by its name, undefined where it is not set
 * @throws one sentence that says what to write instead
 */
export const settingsFrom = (context: (name: string) => unknown): StackSettings => {
  const given = (name: string): string | null => {
    const value = context(name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  const [first = '', ...others] = (given('owners') ?? 'you@example.org').split(',').map(addressFrom);
  const ruleSet = given('ruleSet');
  const previous = given('previousRuleSet');
  const table = given('table');
  const [id = '', name = ''] = (given('hostedZone') ?? '').split('/');
  return {
    domain: domainFrom(given('domain') ?? 'in.example.org'),
    owners: [first, ...others],
    open: given('open') === 'true',
    zone: zoneFrom(given('zone') ?? 'Etc/UTC'),
    ruleSet: ruleSet === null ? null : ruleSetFrom(ruleSet),
    previousRuleSet: previous === null ? null : ruleSetFrom(previous),
    hostedZone: id === '' || name === '' ? null : { id, name },
    table: table === null ? null : tableFrom(table),
    budget: budgetFrom(given('budget') ?? '5'),
    removeData: given('removeData') === 'true',
  };
};
