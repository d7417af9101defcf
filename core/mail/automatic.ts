import type { Message } from './message.ts';

const header = (message: Message, name: string): string | null =>
  message.headers
    .find((one) => one.name === name)
    ?.value.trim()
    .toLowerCase() ?? null;

/** Headers whose presence alone says that a machine wrote or passed on the mail. */
const TELLING = [
  'x-autoreply',
  'x-autorespond',
  'x-autoresponder',
  'x-auto-response',
  'x-mail-autoreply',
  'x-loop',
  'x-ms-exchange-inbox-rules-loop',
  'x-failed-recipients',
  'list-id',
  'list-unsubscribe',
  'list-post',
  'feedback-id',
] as const;

const PRECEDENCE = new Set(['bulk', 'junk', 'list', 'auto_reply', 'auto-reply']);
const MACHINES = /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|bounces?)(?:[+@-]|$)/;

/**
 * Why a mail counts as written by a machine, or null when a human sent it. Headers decide, never words: RFC 3834
 * §5 for Auto-Submitted, RFC 3464 for reports, RFC 2919 and 2369 for lists.
 */
export const automatic = (message: Message): string | null => {
  const submitted = header(message, 'auto-submitted');
  if (submitted !== null && !submitted.startsWith('no')) return 'auto-submitted';
  const type = header(message, 'content-type') ?? '';
  if (/^multipart\/report\b/.test(type)) return 'report';
  if (/^text\/calendar\b/.test(type)) return 'calendar';
  if (PRECEDENCE.has(header(message, 'precedence') ?? '')) return 'precedence';
  if (header(message, 'return-path') === '<>') return 'null-sender';
  const suppress = header(message, 'x-auto-response-suppress');
  if (suppress !== null && /\b(?:all|oof|autoreply)\b/.test(suppress) && submitted !== null)
    return 'suppressed';
  const told = TELLING.find((name) => header(message, name) !== null);
  if (told) return told;
  return message.from.some(({ email }) => MACHINES.test(email)) ? 'from-a-machine' : null;
};
