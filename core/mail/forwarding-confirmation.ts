import type { Message } from './message.ts';

/** What Gmail wants its user to give back before it forwards anything. */
export interface ForwardingConfirmation {
  code: string | null;
  link: string | null;
}

/** The sender of Gmail's "Forwarding Confirmation"; whoever asks must have proven it. */
const SENDER = 'forwarding-noreply@google.com';

const CODE = /\b\d{6,12}\b/;
/** Only Google's own hosts: a link elsewhere is nobody's to pass on. */
const LINK = /https:\/\/(?:mail|mail-settings|isolated\.mail)\.google\.com\/[!-~]{1,900}/;

/**
 * Gmail's mail to a forwarding address that was just set up, or null for any other mail. Its words are in the
 * user's language, so only sender, number and host are looked at: the code stands in subject or text, the link to
 * confirm comes before the one to cancel.
 */
export const forwardingConfirmation = (message: Message): ForwardingConfirmation | null => {
  if (message.from.length !== 1 || message.from[0]?.email !== SENDER) return null;
  const text = message.text ?? '';
  const code = CODE.exec(message.subject ?? '') ?? CODE.exec(text.replace(/https?:\S+/g, ''));
  return { code: code?.[0] ?? null, link: LINK.exec(text)?.[0].replace(/[>).,]+$/, '') ?? null };
};
