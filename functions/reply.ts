import type { Event } from '../core/event.ts';
import { unwrap } from '../core/forward/unwrap.ts';
import { automatic } from '../core/mail/automatic.ts';
import type { Mailbox, Message } from '../core/mail/message.ts';
import { leadingAddresses, type Person } from '../core/person.ts';
import { ownWords } from '../core/reply/own-words.ts';
import { readReplyMessage } from '../core/reply/read-reply.ts';
import { understandForwarded } from '../core/understand/understand.ts';
import type { Understanding } from '../core/understanding.ts';
import { replyLabel } from './runtime/address.ts';
import { type Applied, apply, beginningWith } from './runtime/apply.ts';
import { authenticSender } from './runtime/authentic.ts';
import { dropped, readMail, unlessNamed, withinBudget, withinBudgetOf } from './runtime/doorway.ts';
import { readHeldMail } from './runtime/forwarded.ts';
import { mailQueue } from './runtime/lambda.ts';
import type { Ports, ReplyAddress } from './runtime/ports.ts';
import type { ReceivedMail } from './runtime/received-mail.ts';

/** The reply address that the envelope names, and what it stands for. A token in a header counts for nothing. */
const addressed = async (
  ports: Ports,
  { recipients, receivedAt }: ReceivedMail,
): Promise<ReplyAddress | null> => {
  for (const recipient of recipients) {
    const label = replyLabel(recipient);
    const address = label && (await ports.people.byToken(label.token, receivedAt));
    if (!label || address?.use !== 'reply') continue;
    return label.row === null ? address : { ...address, opportunityId: address.rows[label.row - 1] ?? null };
  }
  return null;
};

/** Sent to somebody else, with the reply address in neither To nor Cc: the envelope has it from a Bcc. */
const isBcc = (message: Message, { recipients }: ReceivedMail): boolean => {
  const shown = [...message.to, ...message.cc].map(({ email }) => email);
  return shown.length > 0 && !shown.some((email) => recipients.some((one) => one.toLowerCase() === email));
};

/** Outlook quotes the name alone. */
const isOurs = ({ name, email }: Mailbox, domain: string): boolean =>
  email.endsWith(`@${domain}`) || (email === '' && /^['"]?round two\b/i.test(name ?? ''));

/** What was forwarded in it, leaving out our own mail, which every reply quotes. */
const forwardedIn = (message: Message, domain: string): Understanding | null => {
  const { messages, note } = unwrap(message);
  const theirs = messages.filter(({ from }) => from !== null && !isOurs(from, domain));
  if (theirs.length === 0) return null;
  return { messages: theirs.map((one) => understandForwarded(one)), forwarded: true, note };
};

/** Names that the person may drop: of those who interviewed them, and of employers. */
const namesOf = ({ opportunities }: Person): string[] =>
  opportunities.flatMap(({ contact, company }) => [contact?.name ?? '', company ?? '']);

const eventFor = (
  message: Message,
  mail: ReceivedMail,
  address: ReplyAddress,
  person: Person,
  domain: string,
): Event => {
  const base = { id: mail.objectKey, receivedAt: mail.receivedAt };
  const { opportunityId, mailId, rows } = address;
  if (opportunityId !== null && isBcc(message, mail)) {
    return { type: 'bcc', ...base, opportunityId, mailId, text: ownWords(message) };
  }
  const understanding = forwardedIn(message, domain);
  const kind = understanding?.messages[0]?.kind;
  if (understanding && opportunityId !== null && (kind === 'feedback' || kind === 'other')) {
    return { type: 'employer', ...base, opportunityId, understanding };
  }
  if (understanding) {
    const dateOffset = message.date?.offset ?? null;
    return {
      type: 'forward',
      ...base,
      messageId: message.messageId,
      understanding,
      dateOffset,
      automatic: false,
    };
  }
  return {
    type: 'reply',
    ...base,
    messageId: message.messageId,
    reading: readReplyMessage(message, {
      now: mail.receivedAt,
      zone: person.zone,
      names: namesOf(person),
    }),
    mailId,
    opportunityId,
    rows,
    subject: message.subject,
  };
};

/** A reply steers: it acts when its token exists and it is provably from one of the owner's addresses. */
export const reply =
  (ports: Ports) =>
  async (mail: ReceivedMail): Promise<Applied> => {
    if (!(await withinBudget(ports, mail))) return dropped(ports, mail, 'over-budget');
    const address = await addressed(ports, mail);
    if (!address) return dropped(ports, mail, 'unknown-token');
    if (!(await withinBudgetOf(ports, address.personId, mail))) return dropped(ports, mail, 'over-budget');
    const read = await readMail(ports, mail);
    if (!read.ok) return dropped(ports, mail, read.reason);
    const { message } = read;
    const sender = authenticSender(message, mail.verdicts, mail.source);
    if ('refused' in sender) return dropped(ports, mail, sender.refused);
    const machine = automatic(message);
    if (machine !== null) return dropped(ports, mail, `automatic-${machine}`);
    const loaded = await ports.people.load(address.personId);
    if (!loaded || !leadingAddresses(loaded.person).includes(sender.email))
      return dropped(ports, mail, 'not-the-owner');
    const event = eventFor(message, mail, address, loaded.person, ports.settings.domain);
    const load = beginningWith(loaded, () => ports.people.load(address.personId));
    const applied = await apply(ports, load, event, mail.objectKey);
    if (loaded.person.standing === 'pending') await readHeldMail(ports, address.personId);
    return unlessNamed(ports, mail, address.personId, applied);
  };

export const handler = mailQueue(reply);
