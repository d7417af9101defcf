import type { Dice } from './dice.ts';
import { INJECTIONS } from './injection.ts';

/** Ordinary mail of ordinary people, with one hole or another where a stranger may write what they like. */

export const CRLF = '\r\n';

const NAMES = ['Priya Nair', 'Tomás Ó Briain', 'Ingrid Sørensen', 'Wen Li', 'Oyelaran Ade'];
const EMPLOYERS = ['Lark & Fennel', 'Fjell AS', 'Tallow Street Bakery', 'Brack Water Ltd', 'Nordhof GmbH'];
const ROLES = ['Night buyer', 'Harbour pilot', 'Shift lead', 'Dispatch clerk', 'Lab technician'];

/** One of those, or what a stranger put in its place. */
const or = (dice: Dice, things: readonly string[], hostile: boolean): string =>
  dice.pick(hostile ? INJECTIONS : things);

/** A rejection as text. */
const rejection = (dice: Dice, hostile = false): { from: string; subject: string; text: string } => {
  const employer = or(dice, EMPLOYERS, hostile && dice.percent(60));
  const role = or(dice, ROLES, hostile && dice.percent(60));
  const name = or(dice, NAMES, hostile && dice.percent(60));
  return {
    from: `"${name}" <hiring.${dice.below(1000)}@lark.example>`,
    subject: `Your application for ${role}`,
    text: [
      'Dear Amira,',
      '',
      `thank you for taking the time to interview with us at ${employer} for the position of ${role}.`,
      'We were impressed, but we have decided to move forward with another candidate.',
      '',
      'Kind regards,',
      name,
      employer,
    ].join(CRLF),
  };
};

/** A forward, as a client writes it into the body. */
export const forwardText = (dice: Dice, hostile = false): string => {
  const { from, subject, text } = rejection(dice, hostile);
  return [
    dice.pick(['', 'They said no.', 'See below']),
    '',
    dice.pick([
      '---------- Forwarded message ---------',
      'Begin forwarded message:',
      '-------- Weitergeleitete Nachricht --------',
    ]),
    `From: ${from}`,
    `Date: Thu, ${1 + dice.below(20)} Nov 2026 09:1${dice.below(10)}:00 +0000`,
    `Subject: ${subject}`,
    'To: <amira.haddad@post.example>',
    '',
    text,
    '',
  ].join(CRLF);
};

const OWN_WORDS = [
  'done',
  'skip',
  'snooze 2w',
  'sent it this morning',
  'shorter please',
  'gap: statistics',
  'impressed: the way they share tips',
  'learned 2h statistics',
  'status',
  'where are we?',
  'digest friday 8am',
  'pause until January',
  'resume',
  'thank you',
];

/** A reply with our mail, and its menu, quoted beneath. */
export const replyText = (dice: Dice, hostile = false): string =>
  [
    hostile
      ? `${dice.pick(['note', 'gap', 'impressed', 'company', 'role', 'contact', 'name'])}: ${dice.pick(INJECTIONS)}`
      : dice.pick(OWN_WORDS),
    '',
    'On Mon, 23 Nov 2026 at 09:00, Round Two <rejected@in.example.org> wrote:',
    '',
    '> Your letter is ready.',
    '> done · skip · snooze 2w · stop · unsubscribe · forget me',
    '',
  ].join(CRLF);

export interface Head {
  from: string;
  to: string;
  subject: string;
}

/** A header and a body as one mail; `more` are further header lines, written as they are. */
export const plainMail = ({ from, to, subject }: Head, body: string, more: readonly string[] = []): Buffer =>
  Buffer.from(
    [
      `From: ${from}`,
      `To: ${to}`,
      `Subject: ${subject}`,
      'Date: Mon, 23 Nov 2026 10:00:00 +0000',
      'MIME-Version: 1.0',
      ...more,
      '',
      body,
    ].join(CRLF),
  );
