import type { Event } from '../../core/event.ts';
import type { Message } from '../../core/mail/message.ts';
import { understand } from '../../core/understand/understand.ts';
import { apply } from './apply.ts';
import { readMail } from './doorway.ts';
import type { Ports } from './ports.ts';

/** Where a mail is kept, and when it came. */
interface Kept {
  objectKey: string;
  receivedAt: number;
}

/** A forward, understood. @param automatic whether a filter passed it on, and not the person's own hand */
export const forwardEvent = (
  message: Message,
  { objectKey, receivedAt }: Kept,
  automatic: boolean,
): Extract<Event, { type: 'forward' }> => ({
  type: 'forward',
  id: objectKey,
  messageId: message.messageId,
  receivedAt,
  understanding: understand(message, { automatic }),
  dateOffset: message.date?.offset ?? null,
  automatic,
  senderName: message.from[0]?.name ?? null,
});

const eventOf = async (ports: Ports, kept: Kept): Promise<Event> => {
  const read = await readMail(ports, kept);
  return read.ok
    ? forwardEvent(read.message, kept, false)
    : { type: 'trouble', id: kept.objectKey, trouble: 'unreadable' };
};

/** Reads the mail that waited until its sender said that it was them. Safe to run again: each is taken once. */
export const readHeldMail = async (ports: Ports, personId: string): Promise<void> => {
  const loaded = await ports.people.load(personId);
  if (loaded?.person.standing !== 'active') return;
  for (const kept of loaded.person.held) {
    const event = await eventOf(ports, kept);
    await apply(ports, () => ports.people.load(personId), event, `${kept.objectKey}#read`);
  }
};
