import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { Problem } from '../../local/problem.ts';
import { type Clients, nameOf } from './clients.ts';
import { RECEIVING_REGIONS } from './regions.ts';

/** In whose name and where a command works. */
export interface Identity {
  account: string;
  region: string;
}

const SENTENCES: Record<string, string> = {
  CredentialsProviderError:
    'No AWS credentials were found; sign in (aws sso login, or aws configure) or set AWS_PROFILE, and run this again.',
  ExpiredToken: 'Your AWS sign-in has expired; sign in again (aws sso login) and run this again.',
  ExpiredTokenException: 'Your AWS sign-in has expired; sign in again (aws sso login) and run this again.',
  InvalidClientTokenId: 'AWS does not know these credentials; check AWS_PROFILE, and run this again.',
  SignatureDoesNotMatch: 'AWS does not accept these credentials; check the secret key, and run this again.',
};

/** @throws Problem for whatever the caller can mend: no region, one that receives no mail, no or wrong credentials */
export const identify = async ({ sts }: Pick<Clients, 'sts'>): Promise<Identity> => {
  const region = await sts.config.region().catch(() => {
    throw new Problem(
      'No region is set; set AWS_REGION to one that receives mail, like eu-west-1, and run this again.',
    );
  });
  if (!RECEIVING_REGIONS.includes(region))
    throw new Problem(
      `SES receives no mail in ${region}; set AWS_REGION to one of ${RECEIVING_REGIONS.join(', ')}, and run this again.`,
    );
  try {
    const { Account = '' } = await sts.send(new GetCallerIdentityCommand({}));
    return { account: Account, region };
  } catch (error) {
    const sentence = SENTENCES[nameOf(error)];
    throw sentence === undefined ? error : new Problem(sentence);
  }
};
