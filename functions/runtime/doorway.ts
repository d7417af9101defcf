import { LIMITS } from '../../core/mail/limits.ts';
import type { ReadResult } from '../../core/mail/message.ts';
import { readMessage } from '../../core/mail/read.ts';
import type { Applied } from './apply.ts';
import { MailMissing, type Ports } from './ports.ts';
import type { ReceivedMail } from './received-mail.ts';

/** What both mailboxes do with mail before anybody looks at what it says. */

/** Mail that is nobody's is not kept: it is deleted at once, and nobody is told. */
export const dropped = async (ports: Ports, { objectKey }: ReceivedMail, what: string): Promise<Applied> => {
  await ports.rawMail.delete(objectKey);
  return { outcome: 'ignored', what };
};

/**
 * What was ignored is not kept either, unless a history names it (a redelivery may be ignored for what the first
 * delivery did): an erasure finds only what is named.
 */
export const unlessNamed = async (
  ports: Ports,
  mail: ReceivedMail,
  personId: string,
  applied: Applied,
): Promise<Applied> =>
  applied.outcome === 'ignored' && !(await ports.people.rawMailOf(personId)).includes(mail.objectKey)
    ? dropped(ports, mail, applied.what)
    : applied;

/** Whether an address is one of our own mailboxes. */
export const isOurs = ({ settings }: Ports, email: string): boolean => email.endsWith(`@${settings.domain}`);

/** So many strangers wrote within the hour that mail is parked until somebody has looked. */
class BreakerOpen extends Error {
  override name = 'BreakerOpen';
}

/**
 * Whether its sender may send one more mail, before a byte of it is read.
 * @throws BreakerOpen
 */
export const withinBudget = async (
  ports: Ports,
  { source, receivedAt, verdicts }: ReceivedMail,
): Promise<boolean> => {
  // Whoever only claims to be a sender uses up a budget of their own, and not that of whom they claim to be.
  const sender = verdicts.spf === 'PASS' ? source : `${source} unproven`;
  const budget = await ports.budgets.take(sender, receivedAt);
  if (budget === 'deployment') throw new BreakerOpen('Too many different senders within an hour');
  return budget === 'within';
};

/** Whether one more mail is read for this person today, whoever it is from: bounds what is written and answered. */
export const withinBudgetOf = async (
  ports: Ports,
  personId: string,
  { receivedAt }: ReceivedMail,
): Promise<boolean> => (await ports.budgets.takeFor(personId, receivedAt)) === 'within';

/**
 * The mail itself, within the limits; `gone` where it was dropped or forgotten already, and this is a redelivery: the
 * bucket has every mail before its notification is sent.
 */
export const readMail = async (
  ports: Ports,
  { objectKey }: Pick<ReceivedMail, 'objectKey'>,
): Promise<ReadResult | { ok: false; reason: 'gone' }> => {
  try {
    const { bytes, size } = await ports.rawMail.read(objectKey, LIMITS.size);
    return size > LIMITS.size ? { ok: false, reason: 'too-large' } : await readMessage(bytes);
  } catch (error) {
    if (error instanceof MailMissing) return { ok: false, reason: 'gone' };
    throw error;
  }
};
