import { inTheRunning } from '../../core/campaign/digest.ts';
import type { Outgoing } from '../../core/outgoing.ts';
import type { Person } from '../../core/person.ts';
import { MINUTE } from '../../core/time.ts';
import { type ComposeContext, type ComposedMail, composeMail } from '../../emails/compose.ts';
import {
  type Claim,
  type Loaded,
  MailDelayed,
  MailMissing,
  MailRefused,
  MailUncertain,
  type Ports,
  type Thread,
} from './ports.ts';

/** A claim nobody finished is the sweep's after this long: longer than any function may run. */
export const CLAIM_LASTS = 15 * MINUTE;

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

/** Received mail is enclosed while it is kept and as far as it may fit; the newest first. */
const MOST_ENCLOSED = 7_000_000;

const everythingOf = async (
  ports: Ports,
  personId: string,
): Promise<Pick<ComposeContext, 'exported' | 'received'>> => {
  const received: { bytes: Uint8Array }[] = [];
  let room = MOST_ENCLOSED;
  for (const key of (await ports.people.rawMailOf(personId)).toReversed()) {
    try {
      const { bytes, size } = await ports.rawMail.read(key, Math.max(1, room));
      if (size > room) continue;
      received.push({ bytes });
      room -= size;
    } catch (error) {
      if (!(error instanceof MailMissing)) throw error;
    }
  }
  return { exported: await ports.people.everything(personId), received };
};

const raw = async (
  ports: Ports,
  { person, threads }: Loaded,
  claim: Claim,
  inReplyTo: string | null,
): Promise<ComposedMail> => {
  const { mail } = claim.entry;
  return composeMail(mail, person, {
    now: ports.now(),
    domain: ports.settings.domain,
    unsubscribeUrl: ports.settings.unsubscribeUrl,
    token: claim.token,
    thread: threadOf(person, threads, mail.opportunityId),
    inReplyTo,
    ...(claim.personalToken === null ? {} : { personalToken: claim.personalToken }),
    ...(mail.kind === 'export' ? await everythingOf(ports, person.id) : {}),
  });
};

/** Writes the mail; null where it could not be, and the sweep tries again. */
const written = async (
  ports: Ports,
  loaded: Loaded,
  claim: Claim,
  inReplyTo: string | null,
): Promise<ComposedMail | null> => {
  try {
    return await raw(ports, loaded, claim, inReplyTo);
  } catch (error) {
    const { personId, mailId, mail } = claim.entry;
    ports.log.error('not-written', { person: personId, mail: mailId, kind: mail.kind }, error);
    return null;
  }
};

/**
 * Sends one claimed mail and writes down what became of it. A claim comes first and a mark last, so whatever
 * dies in between leaves an entry that SES's own events and the sweep settle. Never throws for what SES says.
 */
export const deliver = async (
  ports: Ports,
  loaded: Loaded,
  claim: Claim,
  inReplyTo: string | null,
): Promise<void> => {
  const { entry } = claim;
  const ids = { person: entry.personId, mail: entry.mailId, kind: entry.mail.kind };
  const composed = await written(ports, loaded, claim, inReplyTo);
  if (!composed) return ports.ledger.markWaiting(entry, ports.now());
  try {
    const tags = { mail: entry.mailId, person: entry.personId };
    const { sesId, messageId } = await ports.postman.send(composed.raw, composed.to, tags);
    // Where one of these fails, all of the export goes out again: twice is better than half.
    for (const part of composed.more) await ports.postman.send(part, composed.to, tags);
    await ports.ledger.markSent(entry, sesId, messageId, ports.now());
    ports.log.info('sent', ids);
  } catch (error) {
    if (error instanceof MailRefused) {
      await ports.ledger.markFailed(entry);
      ports.log.error('refused', ids, error);
    } else if (error instanceof MailUncertain) {
      ports.log.error('uncertain', ids, error);
      await ports.ledger.markUncertain(entry, ports.now() + ports.settings.silence);
    } else if (error instanceof MailDelayed) {
      // Nothing was sent: the sweep may send it, or the plan may move it.
      ports.log.error('delayed', ids, error);
      await ports.ledger.markWaiting(entry, ports.now());
    } else throw error;
  }
};
