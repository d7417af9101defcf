import { type SESClient, SESServiceException, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { MailDelayed, MailRefused, MailUncertain, type Postman } from './ports.ts';

/** Errors that say "not now": nothing was taken. */
const LATER = new Set([
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'AccountSendingPausedException',
  'ConfigurationSetSendingPausedException',
  'LimitExceededException',
]);

/** Failures before a byte of the request was written. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']);

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const ours = (cause: unknown): Error => {
  if (cause instanceof SESServiceException) {
    const status = cause.$metadata.httpStatusCode ?? 0;
    if (LATER.has(cause.name)) return new MailDelayed(cause.name, { cause });
    // A server error may come after the mail was taken.
    return status >= 500 ? new MailUncertain(cause.name, { cause }) : new MailRefused(cause.name, { cause });
  }
  const code = codeOf(cause);
  return NOT_REACHED.has(code) ? new MailDelayed(code, { cause }) : new MailUncertain(code, { cause });
};

/**
 * SES, by SendRawEmail: exactly these bytes, to exactly one address. The client must not retry by itself
 * (`maxAttempts: 1`), because SES has no idempotency token and a second call is a second mail.
 */
export const sesPostman = (client: SESClient, configurationSet: string, region: string): Postman => ({
  send: async (raw, to, tags) => {
    try {
      const { MessageId = '' } = await client.send(
        new SendRawEmailCommand({
          RawMessage: { Data: raw },
          Destinations: [to],
          ConfigurationSetName: configurationSet,
          Tags: Object.entries(tags).map(([Name, Value]) => ({ Name, Value })),
        }),
      );
      // SES overwrites Message-ID, and in its first region without naming it.
      const host = region === 'us-east-1' ? 'email.amazonses.com' : `${region}.amazonses.com`;
      return { sesId: MessageId, messageId: `<${MessageId}@${host}>` };
    } catch (error) {
      throw ours(error);
    }
  },
});
