import type { Instant } from '../../core/time.ts';

/** What SES found out about a mail. `GRAY` means that the check says nothing: the domain has no policy. */
export type Verdict = 'PASS' | 'FAIL' | 'GRAY' | 'PROCESSING_FAILED' | 'DISABLED' | null;

export interface Verdicts {
  spf: Verdict;
  dkim: Verdict;
  dmarc: Verdict;
  spam: Verdict;
  virus: Verdict;
}

/** A mail that SES received: what the notification says; the mail itself is in the bucket. */
export interface ReceivedMail {
  /**
   * Where the mail is kept: the rule's prefix and SES's message id. It names this delivery, so that a second
   * notification of it is known, and one mail that two rules took is two.
   */
  objectKey: string;
  /** The envelope's recipients: a Bcc is among them. */
  recipients: string[];
  /** The envelope's MAIL FROM. */
  source: string;
  receivedAt: Instant;
  verdicts: Verdicts;
}

const VERDICTS = new Set<string>(['PASS', 'FAIL', 'GRAY', 'PROCESSING_FAILED', 'DISABLED']);
const isVerdict = (text: unknown): text is Exclude<Verdict, null> =>
  typeof text === 'string' && VERDICTS.has(text);

/** A notification that is not of the shape that SES documents: parked, for a person to look at. */
export class StrangeNotification extends Error {
  override name = 'StrangeNotification';
}

/** Any value as an object, for reading what came from outside; an empty one when it is none. */
export const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};

const text = (value: unknown, name: string): string => {
  if (typeof value !== 'string' || value === '')
    throw new StrangeNotification(`The notification has no ${name}`);
  return value;
};

/**
 * Reads the notification of an S3 receipt action ("Contents of notifications for Amazon SES email receiving",
 * SES Developer Guide).
 * @throws StrangeNotification
 */
export const receivedMail = (notification: unknown): ReceivedMail => {
  const { mail, receipt } = fieldsOf(notification);
  const about = fieldsOf(mail);
  const rule = fieldsOf(receipt);
  const verdict = (name: string): Verdict => {
    const { status } = fieldsOf(rule[`${name}Verdict`]);
    return isVerdict(status) ? status : null;
  };
  const recipients = Array.isArray(rule.recipients) ? rule.recipients : [];
  const receivedAt = Date.parse(text(about.timestamp, 'timestamp'));
  if (Number.isNaN(receivedAt)) throw new StrangeNotification('The notification has no readable timestamp');
  return {
    objectKey: text(fieldsOf(rule.action).objectKey, 'objectKey'),
    recipients: recipients.filter((one): one is string => typeof one === 'string'),
    source: typeof about.source === 'string' ? about.source : '',
    receivedAt,
    verdicts: {
      spf: verdict('spf'),
      dkim: verdict('dkim'),
      dmarc: verdict('dmarc'),
      spam: verdict('spam'),
      virus: verdict('virus'),
    },
  };
};
