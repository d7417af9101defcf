import {
  CreateEmailIdentityCommand,
  GetAccountCommand,
  GetEmailIdentityCommand,
  type GetEmailIdentityCommandOutput,
} from '@aws-sdk/client-sesv2';
import { type Clients, orNull } from './clients.ts';

/** Whether and to whom SES sends for this account. */

export const LEAVE_THE_SANDBOX = 'https://docs.aws.amazon.com/ses/latest/dg/request-production-access.html';

/** `sandbox`: only to verified addresses, 200 mails a day. `enabled`: AWS has not stopped the account. */
export const accountOf = async ({
  sending,
}: Pick<Clients, 'sending'>): Promise<{ sandbox: boolean; enabled: boolean }> => {
  const { ProductionAccessEnabled, SendingEnabled } = await sending.send(new GetAccountCommand({}));
  return { sandbox: ProductionAccessEnabled !== true, enabled: SendingEnabled === true };
};

/** A domain or address as SES knows it; null where it does not. */
export const identityOf = (
  { sending }: Pick<Clients, 'sending'>,
  name: string,
): Promise<GetEmailIdentityCommandOutput | null> =>
  orNull(sending.send(new GetEmailIdentityCommand({ EmailIdentity: name })), 'NotFoundException');

/** Whether SES may send to an address from within the sandbox: it, or its whole domain, is verified. */
export const mayReceive = async (clients: Pick<Clients, 'sending'>, address: string): Promise<boolean> => {
  for (const name of [address, address.slice(address.indexOf('@') + 1)])
    if ((await identityOf(clients, name))?.VerifiedForSendingStatus === true) return true;
  return false;
};

/** Has SES write to an address, whose owner has to follow the link; does nothing where it has been asked before. */
export const askToVerify = async (clients: Pick<Clients, 'sending'>, address: string): Promise<void> => {
  if (await identityOf(clients, address)) return;
  await clients.sending.send(new CreateEmailIdentityCommand({ EmailIdentity: address }));
};
