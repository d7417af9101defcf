import PostalMime, { type Address, addressParser, decodeWords, type Email } from 'postal-mime';
import { isMailPart, lean } from './lean.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Mailbox, Message, ReadResult } from './message.ts';
import { repairMojibake, repairQuotedPrintable } from './repair.ts';
import { statedDate } from './stated-date.ts';

/** A header that mail has and other files do not. */
const MAIL_HEADER =
  /^(?:from|to|cc|subject|date|received|return-path|delivered-to|message-id|mime-version|content-type|reply-to|sender|x-[\w-]{2,40}):/im;

const latin = new TextDecoder('windows-1252');

const mailboxes = (email: Email, name: string): Mailbox[] => {
  const found: Mailbox[] = [];
  const add = ({ name: shown, address, group }: Address): void => {
    for (const member of group ?? []) add(member);
    if (address?.includes('@'))
      found.push({ name: shown.trim() || null, email: address.trim().toLowerCase() });
  };
  for (const { key, value } of email.headers) {
    if (key === name) for (const address of addressParser(value)) add(address);
  }
  return found;
};

const ids = (value: string | undefined): string[] => value?.match(/<[^<>\s]{1,998}>/g)?.slice(-100) ?? [];

/** One parse, which must not throw: a mail that breaks the parser has no parts for us. */
const parse = async (raw: Uint8Array): Promise<Email> => {
  try {
    return await PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 64 });
  } catch {
    return PostalMime.parse(raw.subarray(0, headerEnd(raw)));
  }
};

const headerEnd = (raw: Uint8Array): number => {
  const at = latin.decode(raw).indexOf('\n\n');
  return at < 0 ? raw.length : at;
};

const isBlank = (email: Email): boolean =>
  !email.text?.trim() && !email.html?.trim() && email.attachments.length === 0;

/**
 * A multipart whose boundary is missing, or never comes, has a body that the parser cannot see. The first line
 * that looks like a boundary is taken for one; without any, the body is text.
 */
const parseBroken = (raw: Uint8Array): Promise<Email> => {
  const body = latin.decode(raw.subarray(headerEnd(raw)));
  const boundary = /^--([^\s"\\]{1,200})\n(?=content-)/im.exec(body)?.[1];
  const type = boundary ? `multipart/mixed; boundary="${boundary}"` : 'text/plain; charset=utf-8';
  const header = new TextEncoder().encode(`Content-Type: ${type}\nContent-Transfer-Encoding: 8bit\n`);
  const mended = new Uint8Array(header.length + raw.length);
  mended.set(header);
  mended.set(raw, header.length);
  return parse(mended);
};

/** Text that claims to be UTF-8 and mostly is not was windows-1252. */
const recode = async (raw: Uint8Array, email: Email): Promise<Email> => {
  const text = `${email.text ?? ''}${email.html ?? ''}`;
  const broken = text.match(/\ufffd/g)?.length ?? 0;
  if (broken === 0 || broken <= (text.match(/[^\0-\u007f\ufffd]/g)?.length ?? 0)) return email;
  const source = Buffer.from(raw).toString('latin1');
  return parse(Buffer.from(source.replace(/(charset\s*=\s*"?)utf-8/gi, '$1windows-1252'), 'latin1'));
};

const mended = (text: string | undefined): string | null => {
  const lines = text?.replace(/\r\n?/g, '\n');
  // What was left encoded may hold line ends of its own.
  return lines?.trim() ? repairMojibake(repairQuotedPrintable(lines)).replace(/\r\n?/g, '\n') : null;
};

const read = async (raw: Uint8Array, limits: Limits, depth: number): Promise<Message> => {
  const light = lean(raw, limits);
  const whole = await recode(light, await parse(light));
  const email = isBlank(whole) ? await parseBroken(light) : whole;
  const attached: Message[] = [];
  for (const { mimeType, filename, content } of email.attachments) {
    if (depth >= limits.depth || attached.length >= limits.parts) break;
    if (typeof content === 'string' || !isMailPart(mimeType, filename?.toLowerCase() ?? '')) continue;
    const bytes = new Uint8Array(content);
    if (isMail(bytes)) attached.push(await read(bytes, limits, depth + 1));
  }
  // What mending put above the mail is no header of it.
  const { headers } = whole;
  const header = (name: string): string | undefined => headers.find(({ key }) => key === name)?.value;
  return {
    headers: headers.map(({ key, value }) => ({ name: key, value: decodeWords(value) })),
    from: mailboxes(whole, 'from'),
    to: mailboxes(whole, 'to'),
    cc: mailboxes(whole, 'cc'),
    subject: repairMojibake((email.subject ?? '').replace(/\s+/g, ' ').trim()),
    date: statedDate(header('date') ?? ''),
    messageId: ids(header('message-id'))[0] ?? null,
    inReplyTo: ids(header('in-reply-to')),
    references: ids(header('references')),
    text: mended(email.text),
    html: mended(email.html),
    attached,
  };
};

/** Whether the bytes begin as a mail does: with a header that is one of mail's. */
const isMail = (raw: Uint8Array): boolean => {
  const start = latin
    .decode(raw.subarray(0, 64 * 1024))
    .replace(/^(?:\u00ef\u00bb\u00bf)?\s+|^\u00ef\u00bb\u00bf/, '');
  const head = start.split(/\r?\n\r?\n/, 1)[0] ?? '';
  return MAIL_HEADER.test(head) && !head.includes('\0');
};

/**
 * Reads a mail: headers decoded, texts decoded, mails within it read the same way (RFC 5322, RFC 2045 to 2047).
 * Damage is mended where that is safe, limits are kept by leaving out what exceeds them. Never throws.
 */
export const readMessage = async (raw: Uint8Array, limits: Limits = LIMITS): Promise<ReadResult> => {
  if (raw.length > limits.size) return { ok: false, reason: 'too-large' };
  if (!raw.subarray(0, 4096).some((byte) => byte > 32)) return { ok: false, reason: 'empty' };
  if (!isMail(raw)) return { ok: false, reason: 'not-mail' };
  return { ok: true, message: await read(raw, limits, 0) };
};
