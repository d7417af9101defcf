import { CloudFormationClient } from '@aws-sdk/client-cloudformation';
import { CloudWatchClient } from '@aws-sdk/client-cloudwatch';
import { Route53Client } from '@aws-sdk/client-route-53';
import { S3Client } from '@aws-sdk/client-s3';
import { SESClient } from '@aws-sdk/client-ses';
import { SESv2Client } from '@aws-sdk/client-sesv2';
import { STSClient } from '@aws-sdk/client-sts';
import type { Outside } from './outside.ts';

/** The services that the commands talk to. */
export interface Clients {
  sts: STSClient;
  formation: CloudFormationClient;
  /** Receipt rules are in the first version of SES's API only. */
  receiving: SESClient;
  sending: SESv2Client;
  zones: Route53Client;
  watch: CloudWatchClient;
  bucket: S3Client;
}

export const clientsOf = ({ client }: Outside): Clients => ({
  sts: new STSClient(client),
  formation: new CloudFormationClient(client),
  receiving: new SESClient(client),
  sending: new SESv2Client(client),
  zones: new Route53Client(client),
  watch: new CloudWatchClient(client),
  bucket: new S3Client({ ...client, forcePathStyle: true }),
});

/** The name by which the SDK calls what went wrong: `AccessDenied`, `CredentialsProviderError`. */
export const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

/** What a call answers, or null where AWS says that there is no such thing. */
export const orNull = async <Found>(call: Promise<Found>, ...missing: string[]): Promise<Found | null> => {
  try {
    return await call;
  } catch (error) {
    if (missing.includes(nameOf(error))) return null;
    throw error;
  }
};
