import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../core/forward/unwrap.ts';
import type { Message } from '../../core/mail/message.ts';
import { readMessage } from '../../core/mail/read.ts';
import type { Row, Suite } from './row.ts';

/**
 * Forwards that others collected or made with real clients. The answer key below was written by reading them; the
 * mails themselves are not part of this project, so the suite is empty where the folder is not there.
 */
const CORPORA = process.env.CORPORA ?? join(import.meta.dirname, '../../../shared/corpora');

/** What a forward should yield. An empty `begins` or `ends` is not looked at. */
interface Answer {
  from: string;
  to: string[];
  /** ISO 8601 with the zone as the forward states it, or none. */
  date: string;
  subject: string;
  begins: string;
  ends: string;
  note: string | null;
}

const zone = (offset: number | null): string => {
  if (offset === null) return '';
  const minutes = Math.abs(offset);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

const found = (message: Message): Answer | null => {
  const { messages, note } = unwrap(message);
  const [first, second] = messages;
  if (!first) return null;
  const { from, to, date, subject, text } = first;
  const name = ({ name, email }: { name: string | null; email: string }): string =>
    `${name ?? ''} <${email}>`.trim();
  const clock = date && new Date(date.at + (date.offset ?? 0) * 60_000).toISOString().slice(0, 19);
  return {
    from: second ? 'more than one message' : from ? name(from) : '',
    to: to.map(name),
    date: date ? `${clock}${zone(date.offset)}` : '',
    subject: subject ?? '',
    begins: text,
    ends: text,
    note,
  };
};

/* ---- forward-formats: one message, in the forms of many clients and languages ---- */

const LATIN = {
  subject: 'Integer consequat non purus',
  begins: 'Aenean quis diam urna.',
  ends: 'congue massa sagittis eget.',
};
const NOTE = 'Praesent suscipit egestas hendrerit.\n\nAliquam eget dui dui.';

/** The date of each file, the first pattern that fits its name; zones as the file states them. */
const DATES: [RegExp, string][] = [
  [/_variant_1[45]/, '2023-04-06T16:17:00'],
  [/^apple_mail_en_body_variant_13/, '2022-08-17T09:06:24+02:00'],
  [/^apple_mail_en_body_variant_[67]/, '2021-07-16T19:24:14+02:00'],
  [/^apple_mail_en/, '2021-10-25T11:17:21+03:00'],
  [/^apple_mail/, '2021-10-26T14:25:08+03:00'],
  [/^gmail/, '2021-10-27T09:31:00'],
  [/^hubspot_fr/, '2022-09-19T15:20:05+02:00'],
  [/^hubspot/, '2022-09-19T17:55:44-04:00'],
  [/^ionos/, '2023-02-10T16:52:00-05:00'],
  [/^mailmate/, '2021-10-27T09:31:00+00:00'],
  [/^missive_en_body.txt/, '2022-07-19T15:09:00'],
  [/^missive_en_body_variant_3/, '2022-07-01T17:03:00'],
  [/^missive/, '2022-07-19T15:36:00'],
  [/^new_outlook_2019_(?:cs|da|fi|fr|nl)/, '2021-10-28T12:06:00'],
  [/^(?:new_)?outlook_2019/, '2021-10-28T12:46:00'],
  [/^outlook_2013/, '2021-10-25T11:17:00'],
  [/^outlook_live/, '2021-10-27T15:14:00'],
  [/^thunderbird/, '2021-11-03T15:51:30+01:00'],
  [/^unknown/, '2022-07-23T07:53:00'],
  [/^yahoo/, '2021-11-02T09:26:50+01:00'],
];

/** Whom it was for, by the variant's number; 0 is the plain file. */
const readersOf = (file: string, variant: number): string[] => {
  // An attribution line names nobody.
  if (/^outlook_2019/.test(file)) return [];
  if (/^unknown/.test(file)) return ['Bessie Berry <>'];
  const [bessie, suzanne] = ['<bessie.berry@acme.com>', '<suzanne@globex.corp>'];
  if (variant === 3) return [`Bessie Berry ${bessie}`, suzanne];
  if (variant === 7) return [`Bessie, Berry ${bessie}`, `Suzanne ${suzanne}`];
  if (variant === 11) return [`Bessie, Berry ${bessie}`, suzanne];
  return [1, 2, 8, 9, 10].includes(variant) ? [bessie, suzanne] : [bessie];
};

const formatAnswer = (file: string): Answer | null => {
  const variant = Number(/variant_(\d+)/.exec(file)?.[1] ?? 0);
  // The fourth variant is a reply with a quote: no forward.
  if (variant === 4) return null;
  const from = variant === 5 ? '' : variant === 11 ? 'John, Doe' : 'John Doe';
  const address = /^unknown/.test(file) ? '<>' : '<john.doe@acme.com>';
  return {
    ...LATIN,
    from: `${from} ${address}`.trim(),
    to: readersOf(file, variant),
    date: DATES.find(([pattern]) => pattern.test(file))?.[1] ?? '',
    // These go on with the thread below, or a disclaimer.
    ends: [8, 13, 14, 15].includes(variant) ? '' : LATIN.ends,
    note: [2, 8, 9, 10, 13, 14, 15].includes(variant) ? NOTE : null,
  };
};

/** The corpus holds bodies and subjects; a mail is made of each, from a person who is not in it. */
const formatMail = (folder: string, file: string, retyped: boolean): Uint8Array => {
  const given = join(folder, file.replace('_body', '_subject'));
  const variant4 = file.includes('variant_4');
  const usual = existsSync(given)
    ? readFileSync(given, 'utf8').trim()
    : variant4
      ? 'Re: Integer'
      : 'Fwd: Integer consequat non purus';
  const header = [
    'From: Robin Tester <robin@home.example>',
    'To: rejected@inbox.example',
    `Subject: ${retyped ? 'one more for the pile' : usual}`,
    'Date: Mon, 23 Nov 2026 06:00:00 +0000',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: 8bit',
  ];
  return new TextEncoder().encode(
    `${header.join('\r\n')}\r\n\r\n${readFileSync(join(folder, file), 'utf8')}`,
  );
};

/* ---- real-clients: four rejections, forwarded with real programs ---- */

const GREENHOUSE: Answer = {
  from: 'Acme Robotics Hiring Team <no-reply@us.greenhouse-mail.io>',
  to: ['Sam Tester <sam.tester@example.org>'],
  date: '2026-11-03T14:05:22+00:00',
  subject: 'Your application to Acme Robotics - Senior Backend Engineer',
  begins: 'Hi Sam,',
  ends: 'Replies will not be read.',
  note: null,
};
const CLIENTS: [RegExp, Answer][] = [
  [/en-greenhouse/, GREENHOUSE],
  [
    /en-workday/,
    {
      from: 'Globex Recruiting (Workday) <globex@myworkday.com>',
      to: GREENHOUSE.to,
      date: '2026-11-04T23:59:01-08:00',
      subject: 'Update on your application for R-10293 Data Analyst',
      begins: 'Globex',
      ends: 'Human Resources Department.',
      note: null,
    },
  ],
  [
    /de-plain/,
    {
      from: 'Müller & Söhne GmbH – Bewerbermanagement <bewerbung@mueller-soehne.example>',
      to: GREENHOUSE.to,
      date: '2026-11-02T09:15:00+01:00',
      subject: 'Ihre Bewerbung als Softwareentwickler (m/w/d) – Referenz 4711',
      begins: 'Guten Tag Sam Tester,',
      ends: 'Jürgen Groß\nPersonalabteilung',
      note: null,
    },
  ],
  [
    /fr-plain/,
    {
      from: 'Durand, Élodie <elodie.durand@societe-exemple.example>',
      to: GREENHOUSE.to,
      date: '2026-10-30T17:42:10+01:00',
      subject:
        'Votre candidature au poste de Développeur·se Back-End confirmé·e (CDI, Paris 11e) — suite donnée à votre dossier n° 2026-118',
      begins: 'Bonjour Sam,',
      ends: '',
      note: null,
    },
  ],
];
const clientAnswer = (file: string): Answer | null => {
  const answer = CLIENTS.find(([pattern]) => pattern.test(file))?.[1];
  if (!answer || file.startsWith('tbreply')) return null;
  return file.includes('de-plain') && file.startsWith('thunderbird')
    ? { ...answer, note: 'FYI - another rejection' }
    : answer;
};

/* ---- measuring ---- */

/** Wrapping is the client's, so white space does not count. */
const plain = (text: string | null): string => (text ?? '').replace(/\s+/g, ' ').trim();

const differences = (expected: Answer, actual: Answer): string[] => {
  const checks: [keyof Answer, boolean][] = [
    ['from', expected.from === actual.from],
    ['to', expected.to.join() === actual.to.join()],
    ['date', expected.date === actual.date],
    ['subject', expected.subject === actual.subject],
    ['begins', plain(actual.begins).startsWith(plain(expected.begins))],
    ['ends', plain(actual.ends).endsWith(plain(expected.ends))],
    ['note', plain(expected.note) === plain(actual.note)],
  ];
  return checks.flatMap(([what, right]) => (right ? [] : [`${what} is ${JSON.stringify(actual[what])}`]));
};

const rows = async (
  what: string,
  mails: { file: string; raw: Uint8Array; answer: Answer | null }[],
): Promise<Row[]> => {
  const recognised: Row = {
    what: `${what}: recognised`,
    right: 0,
    of: mails.length,
    target: 0.99,
    wrong: [],
  };
  const fields: Row = { what: `${what}: every field`, right: 0, of: 0, target: 0.97, wrong: [] };
  for (const { file, raw, answer } of mails) {
    const read = await readMessage(raw);
    const actual = read.ok ? found(read.message) : null;
    if ((actual === null) === (answer === null)) recognised.right += 1;
    else recognised.wrong.push(`${file}: ${answer ? 'not recognised' : 'taken for a forward'}`);
    if (!answer) continue;
    fields.of += 1;
    const wrong = actual ? differences(answer, actual) : ['not recognised'];
    if (wrong.length === 0) fields.right += 1;
    fields.wrong.push(...wrong.map((field) => `${file}: ${field}`));
  }
  return [recognised, fields];
};

export const suite: Suite = async () => {
  const [formats, clients] = [join(CORPORA, 'forward-formats'), join(CORPORA, 'real-clients')];
  if (!existsSync(formats) || !existsSync(clients)) return [];
  const bodies = readdirSync(formats).filter((file) => file.includes('_body'));
  const formatMails = (retyped: boolean, files: string[]) =>
    files.map((file) => ({ file, raw: formatMail(formats, file, retyped), answer: formatAnswer(file) }));
  // "On … wrote:" is a forward only where the subject says so, so those are left out when it is retyped.
  const headed = bodies.filter((file) => !/^outlook_2019|variant_4/.test(file));
  return [
    ...(await rows('forwards, 12 clients in 22 languages', formatMails(false, bodies))),
    ...(await rows('forwards with a retyped subject', formatMails(true, headed))),
    ...(await rows(
      'forwards made with real clients',
      readdirSync(clients)
        .filter((file) => file.endsWith('.eml'))
        .map((file) => ({ file, raw: readFileSync(join(clients, file)), answer: clientAnswer(file) })),
    )),
  ];
};

if (process.argv[1] === import.meta.filename) {
  for (const { what, right, of, wrong } of await suite()) {
    console.log(`${what}: ${right} of ${of}`);
    for (const line of wrong) console.log(`  ${line}`);
  }
}
