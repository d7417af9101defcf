import { ListHostedZonesByNameCommand } from '@aws-sdk/client-route-53';
import type { StackSettings } from '../../lib/settings.ts';
import { Problem } from '../../local/problem.ts';
import { type Clients, nameOf } from './clients.ts';
import type { Dns } from './outside.ts';

/** A record as the stack's outputs say it: `name TYPE value`. */
export interface WantedRecord {
  name: string;
  type: string;
  value: string;
}

const without = (name: string): string => name.toLowerCase().replace(/\.$/, '');

/** Node's own words for a name or a type that is not there. */
const NOTHING = new Set(['ENODATA', 'ENOTFOUND']);

const answers = async <Found>(lookup: Promise<Found[]>): Promise<Found[]> => {
  try {
    return await lookup;
  } catch (error) {
    if (error instanceof Error && 'code' in error && NOTHING.has(String(error.code))) return [];
    throw new Problem('DNS does not answer; check the connection, and run this again.');
  }
};

/** The values of a name in DNS, in the form in which the outputs have them. */
const valuesOf = async (dns: Dns, { name, type }: WantedRecord): Promise<string[]> => {
  switch (type) {
    case 'MX':
      return (await answers(dns.resolveMx(name))).map(
        ({ priority, exchange }) => `${priority} ${without(exchange)}`,
      );
    case 'TXT':
      return (await answers(dns.resolveTxt(name))).map((parts) => `"${parts.join('')}"`);
    default:
      return (await answers(dns.resolveCname(name))).map(without);
  }
};

/** The records that a deployment needs, out of its outputs. */
export const wantedRecords = (outputs: Record<string, string>): WantedRecord[] =>
  Object.entries(outputs).flatMap(([key, output]) => {
    const [, name, type, value] = /^(\S+) (MX|TXT|CNAME) (.+)$/.exec(output) ?? [];
    return key.endsWith('Record') && name && type && value ? [{ name, type, value }] : [];
  });

/** Whether a DMARC policy of somebody's own is as good as ours. */
const isDmarc = ({ name, value }: WantedRecord, found: string[]): boolean =>
  name.startsWith('_dmarc.') && value.includes('v=DMARC1') && found.some((one) => /^"v=DMARC1/i.test(one));

/** Those of the records that DNS does not have. */
export const missingRecords = async (dns: Dns, wanted: WantedRecord[]): Promise<WantedRecord[]> => {
  const found = await Promise.all(wanted.map((one) => valuesOf(dns, one)));
  return wanted.filter(
    (one, index) => !(found[index] ?? []).includes(one.value) && !isDmarc(one, found[index] ?? []),
  );
};

/**
 * Whoever receives the domain's mail now.
 * @throws Problem where that is somebody else: a whole domain's mail is not to be taken by accident
 */
export const assertOwnMail = async (dns: Dns, domain: string): Promise<void> => {
  const hosts = (await answers(dns.resolveMx(domain))).map(({ exchange }) => without(exchange));
  const foreign = hosts.find(
    (host) => host !== '' && !/^inbound-smtp\.[a-z0-9-]+\.amazonaws\.com$/.test(host),
  );
  if (foreign !== undefined)
    throw new Problem(
      `Mail for ${domain} goes to ${foreign} now; use a subdomain of its own, like in.${domain}, or remove that MX record first.`,
    );
};

/** The Route 53 zone that the domain's records belong to: the longest public one; null where there is none here. */
export const hostedZoneOf = async (
  { zones }: Pick<Clients, 'zones'>,
  domain: string,
): Promise<StackSettings['hostedZone']> => {
  const labels = domain.split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const name = labels.slice(from).join('.');
    try {
      const { HostedZones = [] } = await zones.send(
        new ListHostedZonesByNameCommand({ DNSName: name, MaxItems: 5 }),
      );
      const zone = HostedZones.find(
        ({ Name = '', Config }) => without(Name) === name && Config?.PrivateZone !== true,
      );
      if (zone?.Id) return { id: zone.Id.replace(/^\/hostedzone\//, ''), name };
    } catch (error) {
      // Whoever may not look into Route 53 has their DNS elsewhere, as far as this goes.
      if (nameOf(error).startsWith('AccessDenied')) return null;
      throw error;
    }
  }
  return null;
};
