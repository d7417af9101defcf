import type { Event } from '../core/event.ts';
import { derivedId } from '../core/ids.ts';
import { automatic } from '../core/mail/automatic.ts';
import { forwardingConfirmation } from '../core/mail/forwarding-confirmation.ts';
import type { Trouble } from '../core/outgoing.ts';
import { newPerson, type Person, pendingPerson } from '../core/person.ts';
import { personalToken } from './runtime/address.ts';
import { type Applied, apply, beginningWith } from './runtime/apply.ts';
import { authenticSender, unwelcome } from './runtime/authentic.ts';
import { dropped, isOurs, readMail, unlessNamed, withinBudget, withinBudgetOf } from './runtime/doorway.ts';
import { forwardEvent } from './runtime/forwarded.ts';
import { mailQueue } from './runtime/lambda.ts';
import type { Loaded, Ports } from './runtime/ports.ts';
import type { ReceivedMail } from './runtime/received-mail.ts';

/** How somebody who writes for the first time begins; null for a stranger. */
const newcomer = (
  { settings }: Ports,
  email: string,
  { objectKey, receivedAt }: ReceivedMail,
): Person | null => {
  const { owners, zone } = settings;
  const id = derivedId(objectKey, 'person');
  if (owners === 'everyone') return pendingPerson(id, email, zone, receivedAt);
  const isOwner = owners === 'local' || owners.includes(email);
  return isOwner ? newPerson(id, email, zone, receivedAt) : null;
};

/** The person of an address, or a new one where the address may have one; null for a stranger. */
const personOf = (ports: Ports, email: string, mail: ReceivedMail) => async (): Promise<Loaded | null> => {
  const known = await ports.people.byAddress(email);
  if (known !== null) return ports.people.load(known);
  const person = newcomer(ports, email, mail);
  return person && { person, threads: [] };
};

/**
 * A mail to `rejected+<token>@`: it is the owner's, whoever it is from. Only the address that was announced last
 * counts; all others look alike.
 */
const atPersonalAddress = async (ports: Ports, mail: ReceivedMail, token: string): Promise<Applied> => {
  const address = await ports.people.byToken(token, mail.receivedAt);
  const load = async (): Promise<Loaded | null> => (address ? ports.people.load(address.personId) : null);
  const owner = (await load())?.person;
  if (address?.use !== 'personal' || owner?.personalAddressMail !== address.mailId)
    return dropped(ports, mail, 'unknown-token');
  if (!(await withinBudgetOf(ports, address.personId, mail))) return dropped(ports, mail, 'over-budget');
  // Whoever it is from is no matter here; what SES found in it is.
  for (const found of ['virus', 'spam'] as const)
    if (mail.verdicts[found] === 'FAIL') return dropped(ports, mail, found);
  const read = await readMail(ports, mail);
  if (!read.ok) return dropped(ports, mail, read.reason);
  const { message } = read;
  const sent = authenticSender(message, mail.verdicts, mail.source);
  // A filter that passes on everything passes on what we wrote, too.
  if (message.from.some(({ email }) => isOurs(ports, email))) return dropped(ports, mail, 'our-own-mail');
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
  const refused = unwelcome(mail.verdicts);
  if (refused !== null) return dropped(ports, mail, refused);
  const known = mail.verdicts.spf === 'PASS' ? await ports.people.byAddress(mail.source) : null;
  if (known === null) return dropped(ports, mail, trouble);
  const event: Event = { type: 'trouble', id: mail.objectKey, trouble };
  const applied = await apply(ports, () => ports.people.load(known), event, mail.objectKey);
  return unlessNamed(ports, mail, known, applied);
};

/** A rejection is forwarded: understood, remembered, answered. Every mail ends with a word that says how. */
export const ingest =
  (ports: Ports) =>
  async (mail: ReceivedMail): Promise<Applied> => {
    if (!(await withinBudget(ports, mail))) return dropped(ports, mail, 'over-budget');
    const token = mail.recipients.map(personalToken).find((found) => found !== null);
    if (token) return atPersonalAddress(ports, mail, token);
    const read = await readMail(ports, mail);
    if (!read.ok && read.reason === 'gone') return dropped(ports, mail, 'gone');
    if (!read.ok) return inTrouble(ports, mail, read.reason === 'not-mail' ? 'unreadable' : read.reason);
    const { message } = read;
    const machine = automatic(message);
    if (machine !== null) return dropped(ports, mail, `automatic-${machine}`);
    if (message.from.length === 0) return inTrouble(ports, mail, 'unreadable');
    const sender = authenticSender(message, mail.verdicts, mail.source);
    if ('refused' in sender) return dropped(ports, mail, sender.refused);
    // Nobody has a mailbox here: whoever answered would answer itself.
    if (isOurs(ports, sender.email)) return dropped(ports, mail, 'our-own-mail');
    const load = personOf(ports, sender.email, mail);
    const loaded = await load();
    if (!loaded) return dropped(ports, mail, 'stranger');
    const { person } = loaded;
    if (!(await withinBudgetOf(ports, person.id, mail))) return dropped(ports, mail, 'over-budget');
    const { objectKey, receivedAt } = mail;
    const event: Event =
      person.standing === 'pending'
        ? { type: 'knock', id: objectKey, receivedAt }
        : forwardEvent(message, mail, false);
    const applied = await apply(ports, beginningWith(loaded, load), event, objectKey);
    return unlessNamed(ports, mail, person.id, applied);
  };

export const handler = mailQueue(ingest);
