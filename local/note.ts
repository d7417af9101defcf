import { mailboxOf } from './smtp.ts';

/** A plain mail as somebody writes it in the page. */
export interface Note {
  from: string;
  to: string[];
  bcc: string[];
  subject: string;
  text: string;
  /** The Message-ID it answers, with angle brackets. */
  inReplyTo: string | null;
}

/**
 * The note as a mail, and those of its recipients that are here. The others stand in its headers and get nothing:
 * this machine writes to nobody.
 */
export const composeNote = async (note: Note): Promise<{ raw: Buffer; recipients: string[] }> => {
  const { default: MailComposer } = await import('nodemailer/lib/mail-composer');
  const composer = new MailComposer({
    from: note.from,
    to: note.to,
    subject: note.subject,
    text: note.text,
    ...(note.inReplyTo === null ? {} : { inReplyTo: note.inReplyTo, references: note.inReplyTo }),
  });
  const raw = await composer.compile().build();
  return { raw, recipients: [...note.to, ...note.bcc].filter((address) => mailboxOf(address) !== null) };
};
