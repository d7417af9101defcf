import type { Instant } from '../core/time.ts';
import { headersOf, headerValue } from './headers.ts';
import type { ArrivedMail } from './smtp.ts';

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Header text is the sender's: no line break of theirs may start a header of ours. */
const oneLine = (text: string): string => text.replace(/[\r\n]+/g, ' ');

/** The mail as SES stores it: what it found out stands above every header that the sender wrote. */
export const asStored = ({ from, to, raw }: ArrivedMail, id: string, now: Instant): Buffer => {
  const date = new Date(now).toUTCString().replace('GMT', '+0000');
  const sender = oneLine(from);
  const domain = domainOf(sender);
  const lines = [
    `Return-Path: <${sender}>`,
    `Received: from localhost (localhost [127.0.0.1]) by inbound-smtp.local with SMTP id ${id} for ${oneLine(to[0] ?? '')}; ${date}`,
    'X-SES-Spam-Verdict: PASS',
    'X-SES-Virus-Verdict: PASS',
    `Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=${domain}; dkim=pass header.i=@${domain}; dmarc=pass header.from=${domain};`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join('\r\n')}\r\n`), raw]);
};

interface Receipt {
  id: string;
  mail: ArrivedMail;
  bucket: string;
  key: string;
  now: Instant;
}

/**
 * What SES tells its topic about a mail that it received and stored. On this machine every mail counts as
 * authenticated.
 */
export const receiptNotification = ({ id, mail, bucket, key, now }: Receipt): Record<string, unknown> => {
  const timestamp = new Date(now).toISOString();
  const { headers, truncated } = headersOf(mail.raw);
  const pass = { status: 'PASS' };
  const messageId = headerValue(headers, 'message-id');
  return {
    notificationType: 'Received',
    mail: {
      timestamp,
      source: mail.from,
      messageId: id,
      destination: mail.to,
      headersTruncated: truncated,
      headers,
      commonHeaders: {
        from: [headerValue(headers, 'from') ?? ''],
        to: [headerValue(headers, 'to') ?? ''],
        ...(messageId === undefined ? {} : { messageId }),
        subject: headerValue(headers, 'subject') ?? '',
      },
    },
    receipt: {
      timestamp,
      processingTimeMillis: 0,
      recipients: mail.to,
      spamVerdict: pass,
      virusVerdict: pass,
      spfVerdict: pass,
      dkimVerdict: pass,
      dmarcVerdict: pass,
      action: {
        type: 'S3',
        topicArn: 'arn:aws:sns:local:000000000000:mail',
        bucketName: bucket,
        objectKey: key,
      },
    },
  };
};
