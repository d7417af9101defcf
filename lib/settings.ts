/** What a deployment decides; `--context name=value` on the command line. */
export interface StackSettings {
  /** The mail domain, whose MX record points at SES. */
  domain: string;
  /** Who may use it: addresses, or everyone. */
  owners: string[] | 'everyone';
  /** The zone of people who have not said theirs. */
  zone: string;
}

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const ADDRESS = /^[^\s@,<>"]{1,64}@[^\s@,<>"]{4,253}$/;

/**
 * Reads the settings from the app's context.
 * @param context a value by its name, undefined where it is not set
 * @throws one sentence that says what to write instead
 */
export const settingsFrom = (context: (name: string) => unknown): StackSettings => {
  const text = (name: string, otherwise: string): string => {
    const value = context(name);
    return typeof value === 'string' && value !== '' ? value : otherwise;
  };
  const domain = text('domain', 'in.example.org').toLowerCase();
  if (!DOMAIN.test(domain)) throw new Error(`"${domain}" is not a domain; write it like in.example.org.`);
  const zone = text('zone', 'Etc/UTC');
  if (text('open', 'false') === 'true') return { domain, owners: 'everyone', zone };
  const owners = text('owners', 'you@example.org')
    .split(',')
    .map((owner) => owner.trim().toLowerCase());
  const wrong = owners.find((owner) => !ADDRESS.test(owner));
  if (wrong !== undefined) throw new Error(`"${wrong}" is not an address; write it like you@example.org.`);
  return { domain, owners, zone };
};
