import PostalMime from 'postal-mime';

/** A delivered mail taken apart for the reading pane; what is in it is shown in a sandbox only. */
export interface ShownParts {
  from: string;
  replyTo: string | null;
  subject: string;
  messageId: string | null;
  html: string | null;
  text: string;
  source: string;
  attachments: { name: string; type: string; size: number }[];
}

interface Attached {
  name: string;
  type: string;
  content: Buffer;
}

const parse = async (raw: Buffer) => {
  const mail = await PostalMime.parse(raw, { forceRfc822Attachments: true });
  const attachments = mail.attachments.map(({ filename, mimeType, content }, index): Attached => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : Buffer.from(new Uint8Array(content));
    return { name: filename ?? `attachment-${index + 1}`, type: mimeType, content: bytes };
  });
  return { mail, attachments };
};

const addressOf = (mailbox: { name: string; address?: string | undefined } | undefined): string =>
  mailbox?.name ? `${mailbox.name} <${mailbox.address ?? ''}>` : (mailbox?.address ?? '');

/** What the reading pane shows of a mail. */
export const shownParts = async (raw: Buffer): Promise<ShownParts> => {
  const { mail, attachments } = await parse(raw);
  return {
    from: addressOf(mail.from),
    replyTo: mail.replyTo?.[0]?.address ?? mail.from?.address ?? null,
    subject: mail.subject ?? '',
    messageId: mail.messageId ?? null,
    html: mail.html ?? null,
    text: mail.text ?? '',
    source: raw.toString('utf8'),
    attachments: attachments.map(({ name, type, content }) => ({ name, type, size: content.length })),
  };
};

/** One attachment, by its place in `shownParts`; null when there is none there. */
export const attachment = async (raw: Buffer, index: number): Promise<Attached | null> =>
  (await parse(raw)).attachments[index] ?? null;
