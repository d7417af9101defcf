import type { Outgoing } from '../core/outgoing.ts';
import type { Person } from '../core/person.ts';
import { address } from './address/mail.ts';
import { advice } from './advice/mail.ts';
import { answer } from './answer/mail.ts';
import { checkIn } from './check-in/mail.ts';
import { confirm } from './confirm/mail.ts';
import { connect } from './connect/mail.ts';
import { connectTwo } from './connect-2/mail.ts';
import { dateHeader } from './date.ts';
import { digest } from './digest/mail.ts';
import { exportAll } from './export/mail.ts';
import { farewell } from './farewell/mail.ts';
import { forgetAsked } from './forget-asked/mail.ts';
import { forwarding } from './forwarding/mail.ts';
import { help } from './help/mail.ts';
import { hired } from './hired/mail.ts';
import { letter } from './letter/mail.ts';
import { mailto } from './mailto.ts';
import { ownName } from './naming.ts';
import { notARejection } from './not-a-rejection/mail.ts';
import { notUnderstood } from './not-understood/mail.ts';
import { paused } from './paused/mail.ts';
import { rawMail } from './raw.ts';
import { readvertised } from './readvertised/mail.ts';
import { receipt } from './receipt/mail.ts';
import { renew } from './renew/mail.ts';
import { reopened } from './reopened/mail.ts';
import {
  type ComposeContext,
  type Letter,
  replyAddress,
  type Scene,
  sceneOf,
  unsubscribeLink,
} from './scene.ts';
import { skill } from './skill/mail.ts';
import { status } from './status/mail.ts';
import { trouble } from './trouble/mail.ts';

export { digestIsEmpty, digestRows } from './digest/rows.ts';
export type { ComposeContext } from './scene.ts';

/** A mail ready for SendRawEmail. */
export interface ComposedMail {
  to: string;
  subject: string;
  raw: Uint8Array;
}

/** The words of a mail: every kind has its own, and the compiler knows when one is missing. */
const wordsOf = (outgoing: Outgoing, scene: Scene): Letter => {
  switch (outgoing.kind) {
    case 'receipt':
      return receipt(outgoing, scene);
    case 'letter':
      return letter(scene, outgoing.redraft);
    case 'connect':
      return connect(scene, outgoing.redraft);
    case 'connect-2':
      return connectTwo(scene, outgoing.redraft);
    case 'advice':
      return advice(scene, outgoing.redraft);
    case 'check-in-1':
    case 'check-in-2':
    case 'check-in-3':
      return checkIn(outgoing.kind, scene, outgoing.redraft);
    case 'renew':
      return renew(scene);
    case 'readvertised':
      return readvertised(scene);
    case 'skill':
      return skill(outgoing, scene);
    case 'paused':
      return paused(scene);
    case 'reopened':
      return reopened(scene);
    case 'hired':
      return hired(scene);
    case 'not-a-rejection':
      return notARejection(outgoing, scene);
    case 'answer':
      return answer(outgoing, scene);
    case 'not-understood':
      return notUnderstood(outgoing, scene);
    case 'digest':
      return digest(scene);
    case 'status':
      return status(scene);
    case 'help':
      return help(scene);
    case 'farewell':
      return farewell(scene);
    case 'export':
      return exportAll(scene);
    case 'confirm':
      return confirm(scene);
    case 'forget-asked':
      return forgetAsked(scene);
    case 'address':
      return address(scene);
    case 'forwarding':
      return forwarding(outgoing, scene);
    case 'trouble':
      return trouble(outgoing, scene);
  }
};

/** Mails that answer one of the person's own; all others are sent of our own accord (RFC 3834 §5). */
const ANSWERS = new Set<Outgoing['kind']>([
  'answer',
  'not-understood',
  'status',
  'help',
  'export',
  'farewell',
  'forget-asked',
  'address',
  'receipt',
  'not-a-rejection',
  'trouble',
  'confirm',
]);

/** Enough for any client to find the conversation, and short enough for any header limit (RFC 5322 §3.6.4). */
const MOST_REFERENCES = 12;

/** The first ones name the root, the last ones what is being answered. */
const bounded = (ids: string[]): string[] =>
  ids.length <= MOST_REFERENCES ? ids : [ids[0] ?? '', ...ids.slice(1 - MOST_REFERENCES)];

const MESSAGE_ID = /^<[\x21-\x3b\x3d\x3f-\x7e]{3,250}>$/;

const threadHeaders = ({ thread, inReplyTo }: ComposeContext): [string, { as: string }][] => {
  const known = [...new Set([...thread, ...(inReplyTo ? [inReplyTo] : [])])].filter((id) =>
    MESSAGE_ID.test(id),
  );
  const parent = known.find((id) => id === inReplyTo) ?? known.at(-1);
  return parent
    ? [
        ['In-Reply-To', { as: parent }],
        ['References', { as: bounded(known).join(' ') }],
      ]
    : [];
};

const recipientOf = ({ addresses }: Person): string => {
  const address = addresses.find(({ confirmed }) => confirmed) ?? addresses[0];
  if (!address) throw new Error('A person without an address cannot be written to.');
  return address.email;
};

/**
 * Writes one mail: what is to be said (`outgoing`), to whom, and the circumstances. The sender is always the
 * same address, the one that people forward to, so that one entry in an address book serves for everything;
 * what a reply is about stands in Reply-To alone.
 */
export const composeMail = (outgoing: Outgoing, person: Person, context: ComposeContext): ComposedMail => {
  const scene = sceneOf(outgoing, person, context);
  const { subject, html, text, attachments } = wordsOf(outgoing, scene);
  const to = recipientOf(person);
  const threading = threadHeaders(context);
  const answersThread = threading.length > 0 && outgoing.opportunityId !== null && !/^re:/i.test(subject);
  const line = answersThread ? `Re: ${subject}` : subject;
  const unsubscribe = mailto(replyAddress(scene), { subject: 'unsubscribe', body: 'unsubscribe' });
  const raw = rawMail({
    id: outgoing.id,
    headers: [
      ['From', { name: 'Round Two', email: `rejected@${context.domain}` }],
      ['To', { name: ownName(person), email: to }],
      ['Reply-To', { name: 'Round Two', email: replyAddress(scene) }],
      ['Subject', line],
      // SES writes its own; these serve every other way out.
      ['Date', { as: dateHeader(context.now) }],
      ['Message-ID', { as: `<${outgoing.id}@${context.domain}>` }],
      ...threading,
      ['Auto-Submitted', { as: ANSWERS.has(outgoing.kind) ? 'auto-replied' : 'auto-generated' }],
      ['List-Unsubscribe', { as: `<${unsubscribeLink(scene)}>, <${unsubscribe}>` }],
      ['List-Unsubscribe-Post', { as: 'List-Unsubscribe=One-Click' }],
    ],
    text,
    html,
    attachments,
  });
  return { to, subject: line, raw };
};
