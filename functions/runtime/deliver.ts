import { inTheRunning } from '../../core/campaign/digest.ts';
import type { Outgoing } from '../../core/outgoing.ts';
import type { Person } from '../../core/person.ts';
import { HOUR, MINUTE } from '../../core/time.ts';
import { composeMail } from '../../emails/compose.ts';
import { type Claim, MailDelayed, MailRefused, MailUncertain, type Ports, type Thread } from './ports.ts';

/** A claim nobody finished is the sweep's after this long: longer than any function may run. */
export const CLAIM_LASTS = 15 * MINUTE;
/** How long SES's own Send event may take before silence means that it was never taken. */
const SEND_EVENT_HORIZON = 2 * HOUR;

/** The tokens that a mail carries, new ones each time that it is sent. */
export const newTokens = (
  ports: Ports,
  person: Person,
  mail: Outgoing,
): Pick<Claim, 'token' | 'rows' | 'personalToken'> => ({
  token: ports.newToken(),
  rows: mail.kind === 'digest' ? inTheRunning(person).map(({ id }) => id) : [],
  personalToken: mail.kind === 'address' ? ports.newToken() : null,
});

const threadOf = (person: Person, threads: Thread[], opportunityId: string | null): string[] => {
  const opportunity = person.opportunities.find(({ id }) => id === opportunityId);
  const sent = threads.find((thread) => thread.opportunityId === opportunityId)?.messageIds ?? [];
  return opportunity?.forwardId ? [opportunity.forwardId, ...sent] : sent;
};

const raw = async (
  ports: Ports,
  person: Person,
  threads: Thread[],
  claim: Claim,
  inReplyTo: string | null,
) => {
  const { mail } = claim.entry;
  return composeMail(mail, person, {
    now: ports.now(),
    domain: ports.settings.domain,
    unsubscribeUrl: ports.settings.unsubscribeUrl,
    token: claim.token,
    thread: threadOf(person, threads, mail.opportunityId),
    inReplyTo,
    ...(claim.personalToken === null ? {} : { personalToken: claim.personalToken }),
    ...(mail.kind === 'export' ? { exported: await ports.people.everything(person.id) } : {}),
  });
};

/**
 * Sends one claimed mail and writes down what became of it. A claim comes first and a mark last, so whatever
 * dies in between leaves an entry that the sweep and SES's own events settle. Never throws for what SES says.
 */
export const deliver = async (
  ports: Ports,
  { person, threads }: { person: Person; threads: Thread[] },
  claim: Claim,
  inReplyTo: string | null,
): Promise<void> => {
  const { entry } = claim;
  const ids = { person: person.id, mail: entry.mailId, kind: entry.mail.kind };
  const composed = await raw(ports, person, threads, claim, inReplyTo);
  try {
    const { sesId, messageId } = await ports.postman.send(composed.raw, composed.to, {
      mail: entry.mailId,
      person: person.id,
    });
    await ports.ledger.markSent(entry, sesId, messageId, ports.now());
    ports.log.info('sent', ids);
  } catch (error) {
    if (error instanceof MailRefused) {
      await ports.ledger.markFailed(entry);
      ports.log.error('refused', ids, error);
    } else if (error instanceof MailUncertain) {
      await ports.ledger.markUncertain(entry, ports.now() + SEND_EVENT_HORIZON);
      ports.log.error('uncertain', ids, error);
    } else if (error instanceof MailDelayed) {
      // Nothing was sent: the claim runs out, and the sweep sends it.
      ports.log.error('delayed', ids, error);
    } else throw error;
  }
};
