import { automatic } from '../../../core/mail/automatic.ts';
import { readMessage } from '../../../core/mail/read.ts';

const reasonOf = async (...lines: string[]): Promise<string | null> => {
  const raw = ['From: robin@home.example', 'Subject: Re: Round two', ...lines, '', 'done'].join('\r\n');
  const read = await readMessage(Buffer.from(raw));
  if (!read.ok) throw new Error(read.reason);
  return automatic(read.message);
};

describe('a mail that no human wrote is told by', () => {
  test.each([
    ['Auto-Submitted: auto-replied (vacation)', 'auto-submitted'],
    ['Auto-Submitted: auto-generated', 'auto-submitted'],
    ['Precedence: bulk', 'precedence'],
    ['Precedence: auto_reply', 'precedence'],
    ['Return-Path: <>', 'null-sender'],
    ['X-Auto-Response-Suppress: DR, OOF, AutoReply', 'suppressed'],
    ['X-Auto-Response-Suppress: All', 'suppressed'],
    ['X-Autoreply: yes', 'x-autoreply'],
    ['X-Autoresponse: 1', 'x-autoresponse'],
    ['X-Loop: home.example', 'x-loop'],
    ['List-Id: <jobs.home.example>', 'list-id'],
    ['List-Archive: <https://home.example/a>', 'list-archive'],
    ['X-Failed-Recipients: iris@marsh.example', 'x-failed-recipients'],
    ['Content-Type: multipart/report; report-type=disposition-notification; boundary=x', 'report'],
    ['Content-Type: text/calendar; method=REPLY', 'calendar'],
  ])('%s', async (line, reason) => {
    expect(await reasonOf(line)).toBe(reason);
  });

  test.each([
    'MAILER-DAEMON@home.example',
    'postmaster@home.example',
    'no-reply@home.example',
    'jobs-request@home.example',
    'owner-jobs@home.example',
    'bounces+123=home.example@list.example',
  ])('its sender, %s', async (sender) => {
    const read = await readMessage(Buffer.from(`From: <${sender}>\r\nSubject: Hello\r\n\r\ndone`));
    expect(read.ok && automatic(read.message)).toBe('from-a-machine');
  });

  test.each([
    'Automatic reply: Round two',
    'Abwesenheitsnotiz: Round two',
    'Réponse automatique : Round two',
    'Out of office',
    'Undeliverable: Round two',
    'Read: Round two',
  ])('its subject, where its client sets no header: %s', async (subject) => {
    const read = await readMessage(
      Buffer.from(`From: robin@home.example\r\nSubject: ${subject}\r\n\r\ndone`),
    );
    expect(read.ok && automatic(read.message)).toBe('subject');
  });
});

test.each([
  'Auto-Submitted: no',
  'Precedence: normal',
  'X-Mailer: Thunderbird',
  'Return-Path: <robin@home.example>',
])('a human may send "%s"', async (line) => {
  expect(await reasonOf(line)).toBeNull();
});

test.each(['Re: Automatic reply: Round two', 'Out of the running?', 'Reading your letter'])(
  'a human may write under "%s"',
  async (subject) => {
    const read = await readMessage(
      Buffer.from(`From: robin@home.example\r\nSubject: ${subject}\r\n\r\ndone`),
    );
    expect(read.ok && automatic(read.message)).toBeNull();
  },
);
