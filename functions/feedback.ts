import { type Applied, apply } from './runtime/apply.ts';
import { feedbackQueue } from './runtime/lambda.ts';
import type { Ports } from './runtime/ports.ts';
import type { SendingEvent } from './runtime/sending-event.ts';

/** What SES says of a mail that was sent: it settles what a call left open, and ends what cannot arrive. */
export const feedback =
  (ports: Ports) =>
  async (event: SendingEvent): Promise<Applied> => {
    const { personId, mailId, sesId, type, at } = event;
    const load = () => ports.people.load(personId);
    const entry = await ports.ledger.get(personId, mailId);
    if (!entry) return { outcome: 'ignored', what: 'unknown-mail' };
    // Whatever SES says of a mail but that it refused it, it says of one that it took.
    const news = entry.state !== 'sent' && type !== 'Reject' && type !== 'RenderingFailure';
    if (news) await ports.ledger.markSent(entry, sesId, event.messageId, at);
    switch (type) {
      case 'Send':
      case 'Delivery':
      case 'DeliveryDelay':
        return { outcome: news ? 'applied' : 'seen', what: type };
      case 'Bounce':
        return apply(ports, load, { type: 'bounce', permanent: event.permanent, mailId }, null);
      case 'Complaint':
        return apply(ports, load, { type: 'complaint' }, null);
      case 'Reject':
      case 'RenderingFailure':
        await ports.ledger.markFailed(entry);
        ports.log.error('refused', { person: personId, mail: mailId, kind: entry.mail.kind });
        return { outcome: 'applied', what: type };
    }
  };

export const handler = feedbackQueue(feedback);
