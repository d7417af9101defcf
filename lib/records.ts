import { CfnOutput } from 'aws-cdk-lib';
import { CfnRecordSet } from 'aws-cdk-lib/aws-route53';
import type { Construct } from 'constructs';

/** A DNS record that the deployment needs. */
export interface DnsRecord {
  /** Of the output. */
  id: string;
  name: string;
  type: 'MX' | 'TXT' | 'CNAME';
  value: string;
}

const TTL = '300';

/**
 * Says which DNS records there have to be, as outputs `<id>Record`, each `name TYPE value`; and writes them where
 * the zone is in Route 53.
 */
export const dnsRecords = (
  scope: Construct,
  hostedZone: { id: string; name: string } | null,
  records: readonly DnsRecord[],
): void => {
  for (const { id, name, type, value } of records) {
    new CfnOutput(scope, `${id}Record`, { value: `${name} ${type} ${value}` });
    if (hostedZone)
      new CfnRecordSet(scope, id, {
        hostedZoneId: hostedZone.id,
        name,
        type,
        ttl: TTL,
        resourceRecords: [value],
      });
  }
};
