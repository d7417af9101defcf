import type { Opportunity } from '../core/opportunity.ts';
import type { Outgoing } from '../core/outgoing.ts';
import type { Person } from '../core/person.ts';
import { type Instant, type LocalDay, localDay } from '../core/time.ts';
import { mailto } from './mailto.ts';
import { labelOf } from './naming.ts';
import type { Attachment } from './raw.ts';

/** What a mail needs to know beyond the person's state. */
export interface ComposeContext {
  now: Instant;
  /** The mail domain of the deployment. */
  domain: string;
  /** The token of this mail's reply address. */
  token: string;
  /** Where one-click unsubscribe posts to; the token is added. */
  unsubscribeUrl: string;
  /** Message-IDs of the mails about this opportunity, oldest first, with angle brackets. */
  thread: string[];
  /** The Message-ID of the person's mail that this one answers. */
  inReplyTo?: string | null;
  /** For `export`: everything held, as the store holds it. */
  exported?: Record<string, unknown>[];
  /** For `export`: the mails that came, as they were received. */
  received?: { bytes: Uint8Array }[];
  /** For `address`: the token of the person's new personal address `rejected+<token>@`. */
  personalToken?: string;
}

/** Everything a mail is written from. */
export interface Scene extends ComposeContext {
  person: Person;
  opportunity: Opportunity;
  today: LocalDay;
}

/** One kind of outgoing mail. */
export type Of<Kind extends Outgoing['kind']> = Extract<Outgoing, { kind: Kind }>;

/** A word to reply with, what it does, and the link that says it in one tap. */
export interface Reply {
  word: string;
  does: string;
  link: string;
}

/** A mail in words, before it becomes bytes. */
export interface Letter {
  subject: string;
  html: string;
  text: string;
  attachments: Attachment[];
  /** Files that go out in mails of their own, one list each, because one mail cannot carry them all. */
  more?: Attachment[][];
}

/** Stands in where a mail is about no opportunity, so that every mail can ask the same questions. */
const NOWHERE: Opportunity = {
  id: '',
  status: 'offered',
  company: null,
  role: null,
  contact: null,
  stage: null,
  interviewed: null,
  finalist: false,
  ats: null,
  agency: null,
  language: null,
  rejectedOn: '1970-01-01',
  createdAt: 0,
  why: [],
  impressed: null,
  notes: [],
  gaps: [],
  steps: [],
  messageIds: [],
  contents: [],
  contactedAt: null,
  signAt: 0,
  forwardId: null,
  seemed: 'other',
  renewFrom: '1970-01-01',
};

/** The scene of a mail: the person, the opportunity it is about, and the day in the person's zone. */
export const sceneOf = (outgoing: Outgoing, person: Person, context: ComposeContext): Scene => ({
  ...context,
  person,
  opportunity: person.opportunities.find(({ id }) => id === outgoing.opportunityId) ?? NOWHERE,
  today: localDay(context.now, person.zone),
});

/** Where replies to this mail go; a row of the digest has an address of its own. */
export const replyAddress = ({ token, domain }: Pick<Scene, 'token' | 'domain'>, row?: number): string =>
  `reply+${token}${row === undefined ? '' : `-${row}`}@${domain}`;

/**
 * The subject of everything about one opportunity. It never changes, because Gmail ends a conversation where
 * the subject does; what is new stands in the preheader, which lists of mails show beside it.
 */
export const threadSubject = ({ opportunity }: Pick<Scene, 'opportunity'>): string =>
  `Round two: ${labelOf(opportunity)}`;

/** A link that replies with these words. */
export const replyLink = (scene: Scene, body: string, row?: number): string =>
  mailto(replyAddress(scene, row), {
    subject: scene.opportunity === NOWHERE ? 'Round Two' : `Re: ${threadSubject(scene)}`,
    body,
  });

/** A word to reply with; `said` is what its link writes. A word that ends in a colon waits for the person's own. */
export const reply = (scene: Scene, word: string, does: string, said = word): Reply => ({
  word,
  does,
  link: replyLink(scene, said.endsWith(':') ? `${said} ` : said),
});

export const unsubscribeLink = ({ unsubscribeUrl, token }: Pick<Scene, 'unsubscribeUrl' | 'token'>): string =>
  `${unsubscribeUrl.replace(/\/$/, '')}/${token}`;
