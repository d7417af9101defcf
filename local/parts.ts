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
  /** `shown`: a browser can show it without running anything. */
  attachments: { name: string; type: string; size: number; shown: boolean }[];
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

const PICTURES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp'];

/**
 * The type under which an attachment may be shown by this server: pictures as what they are, and whatever is text
 * (also by its name: senders call much of it octet-stream) as plain text, so that none of it runs. Null for the rest.
 */
export const safeType = ({ name, type }: { name: string; type: string }): string | null => {
  if (PICTURES.includes(type)) return type;
  const isText = /^(?:text|message)\//.test(type) || /\.(?:eml|ics|txt|md|csv|json)$/i.test(name);
  return isText ? 'text/plain; charset=utf-8' : null;
};

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
    attachments: attachments.map((one) => ({
      name: one.name,
      type: one.type,
      size: one.content.length,
      shown: safeType(one) !== null,
    })),
  };
};

/** One attachment, by its place in `shownParts`; null when there is none there. */
export const attachment = async (raw: Buffer, index: number): Promise<Attached | null> =>
  (await parse(raw)).attachments[index] ?? null;
