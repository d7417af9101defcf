import { randomUUID } from 'node:crypto';
import PostalMime from 'postal-mime';
import { headersOf, headerValue } from './headers.ts';
import { mailboxOf } from './smtp.ts';

/** Who forwards what names nobody: the newcomer whose inbox the page shows. */
const SOMEBODY = 'you@example.com';

/** Hands a mail to the SMTP server as any mail client does; its own addresses may differ from the envelope's. */
export const postMail = async (
  smtpPort: number,
  from: string,
  to: string[],
  raw: Uint8Array,
): Promise<void> => {
  const { createTransport } = await import('nodemailer');
  const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
  try {
    await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) });
  } finally {
    transport.close();
  }
};

/** Forwards a mail as it is, as its own From; resolves to that address. */
export const forwardMail = async (smtpPort: number, raw: Uint8Array): Promise<string> => {
  const { from } = await PostalMime.parse(raw);
  const sender = from?.address || SOMEBODY;
  await postMail(smtpPort, sender, ['rejected@localhost'], raw);
  return sender;
};

const lines = (...text: string[]): Buffer => Buffer.from(`${text.join('\r\n')}\r\n`);

/** The mail that a person would write around what they dropped or pasted. */
const wrapped = (from: string, subject: string, type: string[], content: Uint8Array): Buffer =>
  Buffer.concat([
    lines(
      `From: ${from}`,
      'To: rejected@localhost',
      `Subject: Fwd: ${subject.replace(/[\r\n]+/g, ' ')}`,
      `Message-ID: <${randomUUID()}@example.com>`,
      'MIME-Version: 1.0',
      ...type,
      '',
    ),
    content,
  ]);

/**
 * What somebody dropped or pasted, as the mail that they would forward: one that is for Round Two already as it
 * is, the rejection itself as an attachment from whoever received it, plain words as a mail of their own.
 */
export const asForward = async (given: Buffer): Promise<Buffer> => {
  const { headers } = headersOf(given);
  if (headerValue(headers, 'from') === undefined) {
    return wrapped(SOMEBODY, '', ['Content-Type: text/plain; charset=utf-8'], given);
  }
  const { to = [], cc = [], from, subject = '' } = await PostalMime.parse(given);
  const recipients = [...to, ...cc].map(({ address = '' }) => address);
  if (recipients.some((address) => mailboxOf(address) !== null)) return given;
  // Mail from oneself to oneself is a note that a forward was saved in.
  const receiver = recipients.find((address) => address !== '' && address !== from?.address) ?? SOMEBODY;
  const boundary = `part-${randomUUID()}`;
  return wrapped(
    receiver,
    subject,
    [`Content-Type: multipart/mixed; boundary="${boundary}"`],
    Buffer.concat([
      lines(`--${boundary}`, 'Content-Type: message/rfc822', 'Content-Disposition: attachment', ''),
      given,
      lines('', `--${boundary}--`),
    ]),
  );
};
