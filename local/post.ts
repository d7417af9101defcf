import PostalMime from 'postal-mime';

/** Who forwards what carries no sender: the newcomer whose inbox the page shows. */
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

/** Forwards a mail that is in a file, as its own From; resolves to that address. */
export const forwardMail = async (smtpPort: number, raw: Uint8Array): Promise<string> => {
  const { from } = await PostalMime.parse(raw);
  const sender = from?.address || SOMEBODY;
  await postMail(smtpPort, sender, ['rejected@localhost'], raw);
  return sender;
};
