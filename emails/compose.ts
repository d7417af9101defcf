import type { Outgoing } from '../core/outgoing.ts';
import type { Person } from '../core/person.ts';
import { dateHeader } from './date.ts';
import { mailto } from './mailto.ts';
import { ownName } from './naming.ts';
import { type RawMail, rawMail } from './raw.ts';
import { type ComposeContext, replyAddress, sceneOf, unsubscribeLink } from './scene.ts';
import { wordsOf } from './words.ts';

export type { ComposeContext } from './scene.ts';

/** A mail ready for SendRawEmail. */
export interface ComposedMail {
  to: string;
  subject: string;
  raw: Uint8Array;
  /** Further mails that belong to it, to be sent after it. */
  more: Uint8Array[];
}

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
  const { subject, html, text, attachments, more = [] } = wordsOf(outgoing, scene);
  const to = recipientOf(person);
  const threading = threadHeaders(context);
  const answersThread = threading.length > 0 && outgoing.opportunityId !== null && !/^re:/i.test(subject);
  const line = answersThread ? `Re: ${subject}` : subject;
  const unsubscribe = mailto(replyAddress(scene), { subject: 'unsubscribe', body: 'unsubscribe' });
  const mail = (id: string, title: string): Pick<RawMail, 'id' | 'headers'> => ({
    id,
    headers: [
      ['From', { name: 'Round Two', email: `rejected@${context.domain}` }],
      ['To', { name: ownName(person), email: to }],
      ['Reply-To', { name: 'Round Two', email: replyAddress(scene) }],
      ['Subject', title],
      // SES writes its own; these serve every other way out.
      ['Date', { as: dateHeader(context.now) }],
      ['Message-ID', { as: `<${id}@${context.domain}>` }],
      ...threading,
      ['Auto-Submitted', { as: ANSWERS.has(outgoing.kind) ? 'auto-replied' : 'auto-generated' }],
      ['List-Unsubscribe', { as: `<${unsubscribeLink(scene)}>, <${unsubscribe}>` }],
      ['List-Unsubscribe-Post', { as: 'List-Unsubscribe=One-Click' }],
    ],
  });
  const parts = more.map((files, index) => {
    const part = `${line} (${index + 2} of ${more.length + 1})`;
    return rawMail({
      ...mail(`${outgoing.id}-${index + 2}`, part),
      text: `${part}: ${files.map(({ filename }) => filename).join(', ')}\n`,
      html: null,
      attachments: files,
    });
  });
  return {
    to,
    subject: line,
    raw: rawMail({ ...mail(outgoing.id, line), text, html, attachments }),
    more: parts,
  };
};
