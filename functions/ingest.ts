import type { Event } from '../core/event.ts';
import { derivedId } from '../core/ids.ts';
import { automatic } from '../core/mail/automatic.ts';
import { LIMITS } from '../core/mail/limits.ts';
import type { Message } from '../core/mail/message.ts';
import { readMessage } from '../core/mail/read.ts';
import type { Trouble } from '../core/outgoing.ts';
import { newPerson } from '../core/person.ts';
import { understand } from '../core/understand/understand.ts';
import { personalToken } from './runtime/address.ts';
import { type Applied, apply } from './runtime/apply.ts';
import { authenticSender } from './runtime/authentic.ts';
import { mailQueue } from './runtime/lambda.ts';
import type { Loaded, Ports } from './runtime/ports.ts';
import type { ReceivedMail } from './runtime/received-mail.ts';

const ignored = (what: string): Applied => ({ outcome: 'ignored', what });

const mayJoin = ({ owners }: Ports['settings'], email: string): boolean =>
  owners === 'local' || (Array.isArray(owners) && owners.includes(email));

/** The person of an address, or a new one where the address may have one; null for a stranger. */
const personOf = (ports: Ports, email: string, mail: ReceivedMail) => async (): Promise<Loaded | null> => {
  const known = await ports.people.byAddress(email);
  if (known !== null) return ports.people.load(known);
  if (!mayJoin(ports.settings, email)) return null;
  const person = newPerson(derivedId(mail.sesId, 'person'), email, ports.settings.zone, mail.receivedAt);
  return { person, threads: [] };
};

const forwardEvent = (message: Message, mail: ReceivedMail, isAutomatic: boolean): Event => ({
  type: 'forward',
  id: mail.sesId,
  messageId: message.messageId,
  receivedAt: mail.receivedAt,
  understanding: understand(message, { automatic: isAutomatic }),
  dateOffset: message.date?.offset ?? null,
  automatic: isAutomatic,
});

/** A mail to `rejected+<token>@`: it is the owner's, whoever it is from. */
const atPersonalAddress = async (
  ports: Ports,
  mail: ReceivedMail,
  message: Message,
): Promise<Applied | null> => {
  const token = mail.recipients.map(personalToken).find((found) => found !== null);
  if (!token) return null;
  const address = await ports.people.byToken(token, mail.receivedAt);
  if (!address) return ignored('unknown-token');
  return apply(
    ports,
    () => ports.people.load(address.personId),
    forwardEvent(message, mail, true),
    mail.sesId,
  );
};

/**
 * A mail that cannot be read has no From to trust; the envelope's sender is told, where SPF proves it and it is
 * known already.
 */
const inTrouble = async (ports: Ports, mail: ReceivedMail, trouble: Trouble): Promise<Applied> => {
  const known = mail.verdicts.spf === 'PASS' ? await ports.people.byAddress(mail.source) : null;
  if (known === null) return ignored(trouble);
  return apply(
    ports,
    () => ports.people.load(known),
    { type: 'trouble', id: mail.sesId, trouble },
    mail.sesId,
  );
};

/** A rejection is forwarded: understood, remembered, answered. Every mail ends with a word that says how. */
export const ingest =
  (ports: Ports) =>
  async (mail: ReceivedMail): Promise<Applied> => {
    const { bytes, size } = await ports.rawMail.read(mail.objectKey, LIMITS.size);
    const read = await readMessage(bytes);
    if (size > LIMITS.size) return inTrouble(ports, mail, 'too-large');
    if (!read.ok) return inTrouble(ports, mail, read.reason === 'not-mail' ? 'unreadable' : read.reason);
    const { message } = read;
    const personal = await atPersonalAddress(ports, mail, message);
    if (personal) return personal;
    const sender = authenticSender(message, mail.verdicts, mail.source);
    if ('refused' in sender) return ignored(sender.refused);
    const machine = automatic(message);
    if (machine !== null) return ignored(`automatic-${machine}`);
    return apply(ports, personOf(ports, sender.email, mail), forwardEvent(message, mail, false), mail.sesId);
  };

export const handler = mailQueue(ingest);
