import type { Event } from '../core/event.ts';
import { derivedId } from '../core/ids.ts';
import { automatic } from '../core/mail/automatic.ts';
import { forwardingConfirmation } from '../core/mail/forwarding-confirmation.ts';
import type { Message } from '../core/mail/message.ts';
import type { Trouble } from '../core/outgoing.ts';
import { newPerson } from '../core/person.ts';
import { understand } from '../core/understand/understand.ts';
import { personalToken } from './runtime/address.ts';
import { type Applied, apply } from './runtime/apply.ts';
import { authenticSender } from './runtime/authentic.ts';
import { dropped, ignored, readMail, withinBudget } from './runtime/doorway.ts';
import { mailQueue } from './runtime/lambda.ts';
import type { Loaded, Ports } from './runtime/ports.ts';
import type { ReceivedMail } from './runtime/received-mail.ts';

const mayJoin = ({ owners }: Ports['settings'], email: string): boolean =>
  owners === 'local' || (Array.isArray(owners) && owners.includes(email));

/** The person of an address, or a new one where the address may have one; null for a stranger. */
const personOf = (ports: Ports, email: string, mail: ReceivedMail) => async (): Promise<Loaded | null> => {
  const known = await ports.people.byAddress(email);
  if (known !== null) return ports.people.load(known);
  if (!mayJoin(ports.settings, email)) return null;
  const person = newPerson(derivedId(mail.objectKey, 'person'), email, ports.settings.zone, mail.receivedAt);
  return { person, threads: [] };
};

const forwardEvent = (message: Message, mail: ReceivedMail, isAutomatic: boolean): Event => ({
  type: 'forward',
  id: mail.objectKey,
  messageId: message.messageId,
  receivedAt: mail.receivedAt,
  understanding: understand(message, { automatic: isAutomatic }),
  dateOffset: message.date?.offset ?? null,
  automatic: isAutomatic,
});

/**
 * A mail to `rejected+<token>@`: it is the owner's, whoever it is from. Only the address that was announced last
 * counts; all others look alike.
 */
const atPersonalAddress = async (
  ports: Ports,
  mail: ReceivedMail,
  message: Message,
  token: string,
): Promise<Applied> => {
  const address = await ports.people.byToken(token, mail.receivedAt);
  const load = async (): Promise<Loaded | null> => (address ? ports.people.load(address.personId) : null);
  const owner = (await load())?.person;
  if (address?.use !== 'personal' || owner?.personalAddressMail !== address.mailId)
    return dropped(ports, mail, 'unknown-token');
  const sent = authenticSender(message, mail.verdicts, mail.source);
  // A filter that passes on everything passes on what we wrote, too.
  if (message.from.some(({ email }) => email.endsWith(`@${ports.settings.domain}`)))
    return dropped(ports, mail, 'our-own-mail');
  const confirmation = 'email' in sent ? forwardingConfirmation(message) : null;
  const event: Event = confirmation
    ? { type: 'forwarding', id: mail.objectKey, ...confirmation }
    : forwardEvent(message, mail, true);
  const applied = await apply(ports, load, event, mail.objectKey);
  return applied.outcome === 'ignored' ? dropped(ports, mail, applied.what) : applied;
};

/**
 * A mail that cannot be read has no From to trust; the envelope's sender is told, where SPF proves it and it is
 * known already.
 */
const inTrouble = async (ports: Ports, mail: ReceivedMail, trouble: Trouble): Promise<Applied> => {
  const known = mail.verdicts.spf === 'PASS' ? await ports.people.byAddress(mail.source) : null;
  if (known === null) return dropped(ports, mail, trouble);
  const event: Event = { type: 'trouble', id: mail.objectKey, trouble };
  return apply(ports, () => ports.people.load(known), event, mail.objectKey);
};

/** A rejection is forwarded: understood, remembered, answered. Every mail ends with a word that says how. */
export const ingest =
  (ports: Ports) =>
  async (mail: ReceivedMail): Promise<Applied> => {
    if (!(await withinBudget(ports, mail))) return ignored('over-budget');
    const read = await readMail(ports, mail);
    if (!read.ok) return inTrouble(ports, mail, read.reason === 'not-mail' ? 'unreadable' : read.reason);
    const { message } = read;
    const token = mail.recipients.map(personalToken).find((found) => found !== null);
    if (token) return atPersonalAddress(ports, mail, message, token);
    const sender = authenticSender(message, mail.verdicts, mail.source);
    if ('refused' in sender) return dropped(ports, mail, sender.refused);
    const machine = automatic(message);
    if (machine !== null) return dropped(ports, mail, `automatic-${machine}`);
    const person = personOf(ports, sender.email, mail);
    const applied = await apply(ports, person, forwardEvent(message, mail, false), mail.objectKey);
    return applied.what === 'unknown-person' ? dropped(ports, mail, 'stranger') : applied;
  };

export const handler = mailQueue(ingest);
