import type { Verdicts } from '../../functions/runtime/received-mail.ts';
import type { Dice } from './dice.ts';

/** Whom a hostile mail claims to be from, and what SES found out about it. */
export interface Sender {
  trick: string;
  /**
   * What the mail may do: `owner`, steer as its owner; `stranger`, be a proven newcomer where sign-up is open;
   * `nobody`, nothing at all; `parked`, wait for somebody to look.
   */
  may: 'owner' | 'stranger' | 'nobody' | 'parked';
  /** The From header's value; null where there is none. */
  from: string | null;
  envelope: string;
  verdicts: Verdicts;
  /** Header lines above From, the first of them SES's own; and those below it. */
  above: string[];
  below: string[];
}

export const OWNER = 'amira.haddad@post.example';
export const DOMAIN = 'in.example.org';
export const EVE = 'eve@evil.example';

const PASS: Verdicts = { spf: 'PASS', dkim: 'PASS', dmarc: 'PASS', spam: 'PASS', virus: 'PASS' };
const GRAY: Verdicts = { spf: 'GRAY', dkim: 'GRAY', dmarc: 'GRAY', spam: 'PASS', virus: 'PASS' };

const results = (domain: string): string =>
  `Authentication-Results: amazonses.com; spf=pass smtp.mailfrom=${domain}; dkim=pass header.i=@${domain}; dmarc=none header.from=${domain};`;

const sender = (trick: string, may: Sender['may'], said: Partial<Sender> = {}): Sender => ({
  trick,
  may,
  from: OWNER,
  envelope: OWNER,
  verdicts: PASS,
  above: [results('post.example')],
  below: [],
  ...said,
});

/** Honest owners, whose mail is hostile in some other way: a client gone wrong, or what they forward. */
const OWNERS: Sender[] = [
  sender('an owner', 'owner', { from: `Amira Haddad <${OWNER}>` }),
  sender('an owner in capitals', 'owner', { from: OWNER.toUpperCase() }),
  sender('an owner whose domain has no policy, by SPF', 'owner', { verdicts: { ...GRAY, spf: 'PASS' } }),
  sender('an owner whose domain has no policy, by DKIM', 'owner', {
    verdicts: { ...GRAY, dkim: 'PASS' },
    envelope: 'bounce@relay.example',
  }),
];

/** From says more than one thing; SES's DMARC is about the sender's own domain, and passes. */
const ADDRESS_TRICKS: Sender[] = [
  `"${OWNER}" <${EVE}>`,
  `${OWNER} <${EVE}>`,
  `=?utf-8?q?=3Camira.haddad=40post.example=3E?= <${EVE}>`,
  `=?utf-8?b?${Buffer.from(`<${OWNER}>`).toString('base64')}?= <${EVE}>`,
  `"${OWNER}"@evil.example`,
  `amira.haddad\u0430@post.example`,
  'amira.haddad@p\u043est.example',
  `<@evil.example,@x.example:eve@evil.example>`,
  `eve@evil.example(${OWNER})`,
  `(${OWNER}) eve@evil.example`,
  `amira.haddad%post.example@evil.example`,
  `${OWNER}.evil.example`,
  `post.example!amira.haddad@evil.example`,
  `"Amira\\" <${OWNER}>\\"" <${EVE}>`,
  `amira.haddad+x@post.example`,
  `amira.haddad@sub.post.example`,
].map((from) =>
  sender(`From: ${JSON.stringify(from)}`, 'stranger', {
    from,
    envelope: EVE,
    above: [results('evil.example')],
  }),
);

/** From is not one address, so that it is nobody's. */
const SEVERAL: Sender[] = (
  [
    ['two in From', `${OWNER}, ${EVE}`],
    ['two in From, the other first', `${EVE}, ${OWNER}`],
    ['two From headers', EVE, `From: ${OWNER}`],
    ['two From headers, the owner first', OWNER, `From: ${EVE}`],
    ['a group', `friends: ${OWNER}, ${EVE};`],
    ['an empty group', 'undisclosed:;'],
    ['no From', null],
    ['an empty From', ''],
    ['a From that is no address', 'Amira Haddad'],
  ] satisfies [string, string | null, string?][]
).map(([trick, from, below]) =>
  sender(trick, 'nobody', {
    from,
    envelope: EVE,
    above: [results('evil.example')],
    below: below === undefined ? [] : [below],
  }),
);

/** From is the owner, and nothing proves it. */
const SPOOFS: Sender[] = [
  sender('DMARC fails', 'nobody', { verdicts: { ...PASS, dmarc: 'FAIL' } }),
  sender('nothing is known', 'nobody', { verdicts: GRAY, above: [] }),
  sender('SPF passes for another domain', 'nobody', {
    verdicts: { ...GRAY, spf: 'PASS' },
    envelope: EVE,
    above: [results('evil.example')],
  }),
  sender('SPF passes for a domain that ends alike', 'nobody', {
    verdicts: { ...GRAY, spf: 'PASS' },
    envelope: 'eve@evilpost.example',
    above: [results('evilpost.example')],
  }),
  sender('SPF passes for a top-level domain', 'nobody', {
    verdicts: { ...GRAY, spf: 'PASS' },
    envelope: 'eve@example',
    above: [results('example')],
  }),
  sender('SPF passes for nobody', 'nobody', { verdicts: { ...GRAY, spf: 'PASS' }, envelope: '', above: [] }),
  sender('DKIM passes for another domain, and the sender’s own results say otherwise', 'nobody', {
    verdicts: { ...GRAY, dkim: 'PASS' },
    envelope: EVE,
    above: [results('evil.example'), results('post.example')],
  }),
  sender('results below From', 'nobody', {
    verdicts: { ...GRAY, dkim: 'PASS' },
    envelope: EVE,
    above: [results('evil.example')],
    below: [results('post.example')],
  }),
  sender('results that a comment or a quoted word opens', 'nobody', {
    verdicts: { ...GRAY, dkim: 'PASS' },
    envelope: EVE,
    above: [
      'Authentication-Results: amazonses.com; spf=pass smtp.mailfrom="; dkim=pass header.i=@post.example; x"@evil.example; dkim=pass header.i=@evil.example;',
    ],
  }),
  sender('results of somebody else', 'nobody', {
    verdicts: { ...GRAY, dkim: 'PASS' },
    envelope: EVE,
    above: ['Authentication-Results: mx.evil.example; dkim=pass header.i=@post.example'],
  }),
  sender('a virus', 'nobody', { verdicts: { ...PASS, virus: 'FAIL' } }),
  sender('spam', 'nobody', { verdicts: { ...PASS, spam: 'FAIL' } }),
  sender('Sender says who', 'nobody', {
    verdicts: { ...GRAY, spf: 'PASS' },
    envelope: EVE,
    below: [`Sender: ${EVE}`, `Reply-To: ${OWNER}`],
  }),
];

/** Proven, and written by a machine. */
const MACHINES: Sender[] = [
  ...[
    'Auto-Submitted: auto-replied',
    'Auto-Submitted: auto-generated (out of office)',
    'Precedence: bulk',
    'Precedence: auto_reply',
    'List-Id: <friends.post.example>',
    'List-Unsubscribe: <https://post.example/>',
    'X-Loop: amira.haddad@post.example',
    'X-Autoreply: yes',
    'X-Failed-Recipients: x@y.example',
    'Return-Path: <>',
    'Feedback-ID: 1:2:post',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=r',
    'Content-Type: multipart/report; report-type=disposition-notification; boundary=r',
  ].map((line) => sender(`a machine: ${line}`, 'nobody', { below: [line] })),
  sender('our own mail coming back', 'nobody', {
    from: `Round Two <rejected@${DOMAIN}>`,
    envelope: `bounce@mail.${DOMAIN}`,
    above: [results(DOMAIN)],
    below: ['Auto-Submitted: auto-generated'],
  }),
  sender('our own mail coming back, its marks taken off', 'nobody', {
    from: `Round Two <rejected@${DOMAIN}>`,
    envelope: `rejected@${DOMAIN}`,
    above: [results(DOMAIN)],
  }),
  sender('our own reply address writing to itself', 'nobody', {
    from: `reply+${'a'.repeat(26)}@${DOMAIN}`,
    envelope: `reply+${'a'.repeat(26)}@${DOMAIN}`,
    above: [results(DOMAIN)],
  }),
  sender('a mailer daemon', 'nobody', { from: 'MAILER-DAEMON@post.example', envelope: '' }),
  sender('a no-reply', 'nobody', { from: 'no-reply@post.example', envelope: 'no-reply@post.example' }),
];

const STRANGERS: Sender[] = [
  sender('a stranger', 'stranger', { from: EVE, envelope: EVE, above: [results('evil.example')] }),
  sender('a stranger with a long name', 'stranger', {
    from: `"${'Eve '.repeat(500)}" <${EVE}>`,
    envelope: EVE,
    above: [results('evil.example')],
  }),
];

const UNCHECKED: Sender[] = (['virus', 'spam', 'dmarc'] as const).map((check) =>
  sender(`SES could not check ${check}`, 'parked', { verdicts: { ...PASS, [check]: 'PROCESSING_FAILED' } }),
);

/** Somebody: an owner half of the time, so that what is behind the door is seen as well. */
export const anySender = (dice: Dice): Sender =>
  dice.pick(
    dice.percent(50) ? OWNERS : dice.pick([ADDRESS_TRICKS, SEVERAL, SPOOFS, MACHINES, STRANGERS, UNCHECKED]),
  );

/** Somebody whose standing does not hang on what the mail says, so that its header may be damaged. */
export const anyPlainSender = (dice: Dice): Sender =>
  dice.pick(dice.percent(60) ? OWNERS : dice.pick([SPOOFS, STRANGERS]));
