import type { DraftChoice } from '../../core/opportunity.ts';
import { dateHeader } from '../date.ts';
import { mailto } from '../mailto.ts';
import { contactName, reachable } from '../naming.ts';
import { type Attachment, type RawMail, rawMail } from '../raw.ts';
import { replyAddress, type Scene } from '../scene.ts';
import { type Draft, draftOf } from './draft.ts';
import { draftLanguage, type Facts, factsOf } from './facts.ts';
import type { DraftKind } from './voice.ts';

/** Windows hands a longer link to nobody. */
const LONGEST_LINK = 1_900;

/** A draft in every form in which it can be sent. */
export interface Delivered {
  facts: Facts;
  values: {
    draftLanguage: string;
    to: string | null;
    bcc: string;
    draftSubject: string;
    paragraphs: { lines: string }[];
    send: string;
    sendLabel: string;
    delivery: string;
  };
  attachments: Attachment[];
}

const bodyOf = ({ paragraphs }: Draft): string => paragraphs.join('\n\n');

/**
 * The link that opens the letter ready to send. Names in scripts that take nine signs a letter can make it too
 * long: then it carries a leaner letter, and at last only the subject.
 */
const linkFor = (to: string, bcc: string, drafts: Draft[]): string => {
  const links = drafts.map((draft) => mailto(to, { subject: draft.subject, bcc, body: bodyOf(draft) }));
  return links.find((link) => link.length <= LONGEST_LINK) ?? mailto(to, { bcc });
};

/** The letter as a file that a mail program opens unsent. `X-Unsent` is Outlook's word for it. */
const unsent = (scene: Scene, to: string, bcc: string, draft: Draft): Attachment => {
  const name = contactName(scene.opportunity);
  const recipient: RawMail['headers'] = to === '' ? [] : [['To', { name, email: to }]];
  return {
    filename: 'letter.eml',
    // Not message/rfc822, which Apple Mail would show a second time inside the mail.
    type: 'application/octet-stream',
    content: rawMail({
      id: scene.token,
      headers: [
        ['X-Unsent', '1'],
        ...recipient,
        ['Bcc', { name: null, email: bcc }],
        ['Subject', draft.subject],
        ['Date', { as: dateHeader(scene.now) }],
      ],
      text: bodyOf(draft),
      html: null,
      attachments: [],
    }),
  };
};

/** The draft that a step chose, as a link, as a file and as text to copy; `addressed` to the contact or to nobody yet. */
export const delivered = (
  kind: Exclude<DraftKind, 'connect' | 'connect-2'>,
  scene: Scene,
  { draft: choice, claimsInterview }: { draft: DraftChoice; claimsInterview: boolean },
  addressed = true,
): Delivered => {
  const { opportunity, person, today } = scene;
  const known = factsOf(person, opportunity, today, claimsInterview);
  const facts = addressed ? known : { ...known, contact: null, first: null };
  const language = draftLanguage(opportunity.language);
  const draft = draftOf(kind, facts, choice, language);
  const to = (addressed ? reachable(opportunity.contact) : null) ?? '';
  const bcc = replyAddress(scene);
  const leaner = [
    facts,
    { ...facts, impressed: null },
    { ...facts, impressed: null, role: null, learned: null },
  ].map((f) => draftOf(kind, f, { ...choice, tone: 'shorter' }, language));
  const who = facts.first ?? 'them';
  return {
    facts,
    values: {
      draftLanguage: language,
      to: to === '' ? null : facts.contact ? `${facts.contact} <${to}>` : to,
      bcc,
      draftSubject: draft.subject,
      paragraphs: draft.paragraphs.map((lines) => ({ lines })),
      send: linkFor(to, bcc, [draft, ...leaner]),
      sendLabel: to === '' ? 'Open it, ready to address' : `Open it, ready to send to ${who}`,
      delivery: `${to === '' && addressed ? 'We know of no address that reaches a person there, so add one you have. ' : ''}Round Two is in Bcc, so that sending it ticks this step off by itself. The attached letter.eml opens as an unsent mail too, and the text is yours to copy.`,
    },
    attachments: [unsent(scene, to, bcc, draft)],
  };
};
