import { randomBytes, randomUUID } from 'node:crypto';
import PostalMime from 'postal-mime';
import type { Instant } from '../core/time.ts';
import { headerEnd, headersOf } from './headers.ts';
import { type Answer, type Asked, type Listening, serve } from './loopback.ts';
import type { Shelf } from './shelf.ts';

/** A mail that went out. */
export interface SentMail {
  /** SES's message id. */
  id: string;
  /** Counts up from 1: the order of sending. */
  number: number;
  to: string[];
  subject: string;
  sentAt: Instant;
  /** SES message tags. */
  tags: Record<string, string>;
  /** What the ledger calls it, asked at the moment of sending: an erased person's ledger says nothing later. */
  label: MailLabel | null;
}

export interface MailLabel {
  step: string;
  opportunityId: string | null;
}

/** What stands in for SES: speaks SendRawEmail to the real client and keeps what it took. */
export interface Ses extends Listening {
  /** Newest last. */
  mails(): SentMail[];
  /** The message as it was delivered, with the Message-ID and Date that SES gives. */
  delivered(id: string): Buffer | undefined;
  /** The message as it was handed to SES, byte for byte. */
  received(id: string): Buffer | undefined;
}

interface Options {
  shelf: Shelf;
  region: string;
  now: () => Instant;
  /** SES's own event about a mail (`eventType` Send, then Delivery), as event publishing writes it. */
  publish: (event: Record<string, unknown>) => void;
  label: (tags: Record<string, string>) => Promise<MailLabel | null>;
  /** A mail went out. */
  onSent?: (mail: SentMail) => void;
}

/** SendRawEmail takes 10 MB after base64. */
const LARGEST = 10 * 1024 * 1024;

const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const refusal = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'text/xml' },
  body: `<ErrorResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${xml(message)}</Message></Error><RequestId>${randomUUID()}</RequestId></ErrorResponse>`,
});

const acceptance = (id: string): Answer => ({
  status: 200,
  headers: { 'content-type': 'text/xml' },
  body: `<SendRawEmailResponse xmlns="http://ses.amazonaws.com/doc/2010-12-01/"><SendRawEmailResult><MessageId>${id}</MessageId></SendRawEmailResult><ResponseMetadata><RequestId>${randomUUID()}</RequestId></ResponseMetadata></SendRawEmailResponse>`,
});

/** SES's ids look like `0102019…-8f3b…-000000`, and are the left side of the Message-ID. */
const newId = (): string => `${randomBytes(8).toString('hex')}-${randomUUID()}-000000`;

const rfc5322Date = (at: Instant): string => new Date(at).toUTCString().replace('GMT', '+0000');

/** Drops these headers wherever they stand and writes SES's own in front of the rest; the body stays as it is. */
const withOwnHeaders = (raw: Buffer, own: Record<string, string>): Buffer => {
  const end = headerEnd(raw);
  const dropped = new Set([...Object.keys(own), 'Bcc'].map((name) => name.toLowerCase()));
  let dropping = false;
  const kept = raw
    .subarray(0, end)
    .toString('latin1')
    .split(/(?<=\n)/)
    .filter((line) => {
      if (!line.startsWith(' ') && !line.startsWith('\t')) {
        dropping = dropped.has(
          line
            .slice(0, Math.max(0, line.indexOf(':')))
            .trimEnd()
            .toLowerCase(),
        );
      }
      return !dropping;
    });
  const lines = Object.entries(own).map(([name, value]) => `${name}: ${value}\r\n`);
  return Buffer.concat([Buffer.from([...lines, ...kept].join(''), 'latin1'), raw.subarray(end)]);
};

const members = (form: URLSearchParams, prefix: string): string[] => {
  const values: string[] = [];
  for (let n = 1; form.has(`${prefix}.member.${n}`); n++)
    values.push(form.get(`${prefix}.member.${n}`) ?? '');
  return values;
};

const tagsOf = (form: URLSearchParams): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (let n = 1; form.has(`Tags.member.${n}.Name`); n++) {
    tags[form.get(`Tags.member.${n}.Name`) ?? ''] = form.get(`Tags.member.${n}.Value`) ?? '';
  }
  return tags;
};

const eventsOf = (
  mail: SentMail,
  raw: Buffer,
  configurationSet: string | null,
): Record<string, unknown>[] => {
  const timestamp = new Date(mail.sentAt).toISOString();
  const { headers, truncated } = headersOf(raw);
  const tags = Object.fromEntries(Object.entries(mail.tags).map(([name, value]) => [name, [value]]));
  const about = {
    timestamp,
    messageId: mail.id,
    sendingAccountId: '000000000000',
    destination: mail.to,
    headersTruncated: truncated,
    headers,
    tags: { 'ses:configuration-set': [configurationSet ?? ''], ...tags },
  };
  const delivery = { timestamp, processingTimeMillis: 0, recipients: mail.to, smtpResponse: '250 2.0.0 OK' };
  return [
    { eventType: 'Send', mail: about, send: {} },
    { eventType: 'Delivery', mail: about, delivery },
  ];
};

/** Starts it on any free port of this machine, with the mails that the shelf holds. */
export const startSes = async ({ shelf, region, now, publish, label, onSent }: Options): Promise<Ses> => {
  const mails: SentMail[] = shelf
    .names()
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(String(shelf.get(name))))
    .sort((a, b) => a.number - b.number);
  const ids = new Set(mails.map((mail) => mail.id));
  const host = region === 'us-east-1' ? 'email' : region;

  // Whoever was killed between keeping a mail and telling about it tells now; the events are idempotent.
  const last = mails.at(-1);
  if (last)
    for (const event of eventsOf(last, shelf.get(`${last.id}.eml`) ?? Buffer.alloc(0), null)) publish(event);

  const sendRawEmail = async (form: URLSearchParams): Promise<Answer> => {
    const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64');
    if (raw.length === 0) return refusal(400, 'InvalidParameterValue', 'The message is empty.');
    if ((raw.length / 3) * 4 > LARGEST) {
      return refusal(400, 'InvalidParameterValue', `Message length is more than ${LARGEST} bytes long.`);
    }
    const { subject, to = [], cc = [], bcc = [] } = await PostalMime.parse(raw);
    const named = [...to, ...cc, ...bcc].flatMap(({ address }) => (address ? [address] : []));
    const destinations = members(form, 'Destinations');
    const recipients = destinations.length > 0 ? destinations : named;
    if (recipients.length === 0) return refusal(400, 'InvalidParameterValue', 'Missing final recipient.');

    const tags = tagsOf(form);
    const called = await label(tags);
    // Nothing is awaited from here on: two mails at once get two numbers.
    const mail: SentMail = {
      id: newId(),
      number: (mails.at(-1)?.number ?? 0) + 1,
      to: recipients,
      subject: subject ?? '',
      sentAt: now(),
      tags,
      label: called,
    };
    const own = { 'Message-ID': `<${mail.id}@${host}.amazonses.com>`, Date: rfc5322Date(mail.sentAt) };
    const delivered = withOwnHeaders(raw, own);
    shelf.put(`${mail.id}.received`, raw);
    shelf.put(`${mail.id}.eml`, delivered);
    shelf.put(`${mail.id}.json`, JSON.stringify(mail));
    mails.push(mail);
    ids.add(mail.id);
    for (const event of eventsOf(mail, delivered, form.get('ConfigurationSetName'))) publish(event);
    onSent?.(mail);
    return acceptance(mail.id);
  };

  const answer = (asked: Asked): Answer | Promise<Answer> => {
    const form = new URLSearchParams(asked.body.toString('latin1'));
    const action = form.get('Action');
    if (action === 'SendRawEmail') return sendRawEmail(form);
    return refusal(400, 'InvalidAction', `This stand-in knows SendRawEmail and not ${action}.`);
  };

  return {
    ...(await serve(answer)),
    mails: () => mails,
    delivered: (id) => (ids.has(id) ? shelf.get(`${id}.eml`) : undefined),
    received: (id) => (ids.has(id) ? shelf.get(`${id}.received`) : undefined),
  };
};
