import type { Instant } from '../../core/time.ts';
import { fieldsOf, StrangeNotification } from './received-mail.ts';

const TYPES = [
  'Send',
  'Delivery',
  'Bounce',
  'Complaint',
  'Reject',
  'DeliveryDelay',
  'RenderingFailure',
] as const;

/** What SES says about a mail that was sent, with the ledger id that travelled with it as a tag. */
export interface SendingEvent {
  type: (typeof TYPES)[number];
  sesId: string;
  /** The Message-ID header that SES gave it, with angle brackets. */
  messageId: string;
  personId: string;
  mailId: string;
  at: Instant;
  /** For a bounce: whether the address is gone for good. */
  permanent: boolean;
}

const firstTag = (tags: unknown, name: string): string => {
  const values = fieldsOf(tags)[name];
  const [value] = Array.isArray(values) ? values : [];
  return typeof value === 'string' ? value : '';
};

const headerOf = (headers: unknown, name: string): string | null => {
  for (const header of Array.isArray(headers) ? headers : []) {
    const { name: key, value } = fieldsOf(header);
    if (typeof key === 'string' && key.toLowerCase() === name && typeof value === 'string') return value;
  }
  return null;
};

/**
 * Reads an event of a configuration set ("Contents of event data that Amazon SES publishes to Amazon SNS").
 * Null for events of other kinds, and for mails that carry no ledger tag.
 * @throws StrangeNotification
 */
export const sendingEvent = (notification: unknown): SendingEvent | null => {
  const { eventType, mail, bounce } = fieldsOf(notification);
  if (typeof eventType !== 'string') throw new StrangeNotification('The event has no eventType');
  // SES writes this one with a space.
  const type = TYPES.find((one) => one === eventType.replace('Rendering Failure', 'RenderingFailure'));
  const about = fieldsOf(mail);
  const mailId = firstTag(about.tags, 'mail');
  const personId = firstTag(about.tags, 'person');
  if (!type || mailId === '' || personId === '') return null;
  const sesId = typeof about.messageId === 'string' ? about.messageId : '';
  const at = Date.parse(typeof about.timestamp === 'string' ? about.timestamp : '');
  if (Number.isNaN(at)) throw new StrangeNotification('The event has no readable timestamp');
  return {
    type,
    sesId,
    messageId: headerOf(about.headers, 'message-id') ?? `<${sesId}@email.amazonses.com>`,
    personId,
    mailId,
    at,
    permanent: fieldsOf(bounce).bounceType === 'Permanent',
  };
};
