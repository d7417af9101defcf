import type { Dice } from './dice.ts';
import { INJECTIONS } from './injection.ts';
import { CRLF, type Head, plainMail } from './letter.ts';

/** Ways to damage a mail: each takes what an honest client wrote and returns what arrives. */
type Spoil = (dice: Dice, head: Head, body: string) => Buffer;

const charsets = [
  'x-unknown',
  'utf-7',
  'utf-16',
  'utf-32be',
  'iso-2022-jp',
  'gb18030',
  'hz-gb-2312',
  'ibm037',
  '../../etc/passwd',
  '"',
  '\u0000',
  'utf-8; charset=latin1',
  'a'.repeat(4_000),
];
const encodings = [
  'base64',
  'quoted-printable',
  'uuencode',
  'x-gzip64',
  '8bit',
  'binary',
  'BASE64 ',
  '"qp"',
  '',
];

const mimed = (head: Head, type: string, body: string | Buffer, more: string[] = []): Buffer =>
  Buffer.concat([
    plainMail(head, '', [`Content-Type: ${type}`, ...more]),
    typeof body === 'string' ? Buffer.from(body) : body,
  ]);

const parts = (boundary: string, ...each: string[]): string =>
  `${each.map((part) => `--${boundary}${CRLF}${part}${CRLF}`).join('')}--${boundary}--${CRLF}`;

/** What a header can hold and still be one: with a NUL in it, it is no mail at all. */
const WRITTEN = INJECTIONS.filter((text) => !text.includes('\0'));

/** Damage that may reach the header, and so whom the mail is from. */
const WHOLE: Record<string, Spoil> = {
  truncated: (dice, head, body) => {
    const whole = mimed(
      head,
      'multipart/alternative; boundary="b"',
      parts(
        'b',
        `Content-Type: text/plain${CRLF}${CRLF}${body}`,
        `Content-Type: text/html${CRLF}${CRLF}<p>${body}</p>`,
      ),
    );
    return whole.subarray(0, dice.below(whole.length));
  },
  'bytes turned over': (dice, head, body) => {
    const whole = plainMail(head, body);
    for (let hits = 1 + dice.below(40); hits > 0; hits--) whole[dice.below(whole.length)] = dice.below(256);
    return whole;
  },
  'a NUL in the header': (_, head, body) => plainMail({ ...head, subject: 'Fwd:\0 x' }, body),
  'noise alone': (dice) => dice.bytes(dice.below(2_000)),
  'bare returns': (_, head, body) => Buffer.from(plainMail(head, body).toString().replaceAll(CRLF, '\r')),
  'mixed line ends': (dice, head, body) =>
    Buffer.from(
      plainMail(head, body)
        .toString()
        .replace(/\r\n/g, () => dice.pick(['\n', '\r\n', '\r', '\n\r', '\u2028'])),
    ),
  'a header without a body': (_, head) => Buffer.from(`From: ${head.from}`),
  'a body without a header': (_, __, body) => Buffer.from(`${CRLF}${CRLF}${body}`),
  'a header line without a colon': (_, head, body) =>
    Buffer.from(`${'nonsense '.repeat(20)}${CRLF}${plainMail(head, body)}`),
};

/** Damage to what stands below, or beside. */
const INNER: Record<string, Spoil> = {
  'noise after the header': (dice, head) =>
    Buffer.concat([plainMail(head, ''), dice.bytes(dice.below(4_000))]),
  'a charset that is none': (dice, head, body) =>
    mimed(
      head,
      `text/plain; charset=${dice.pick(charsets)}`,
      Buffer.concat([Buffer.from(body), dice.bytes(60)]),
    ),
  'an encoding that lies': (dice, head, body) =>
    mimed(head, 'text/plain; charset=utf-8', body, [`Content-Transfer-Encoding: ${dice.pick(encodings)}`]),
  'base64 with holes': (dice, head, body) => {
    const text = Buffer.from(body).toString('base64');
    const at = dice.below(text.length);
    return mimed(head, 'text/plain', `${text.slice(0, at)}\u0000*&^${CRLF}${text.slice(at + 3)}=====A`, [
      'Content-Transfer-Encoding: base64',
    ]);
  },
  'quoted-printable with holes': (_, head, body) =>
    mimed(head, 'text/plain', `${body.replaceAll('e', '=6').replaceAll('o', '=ZZ')}=${CRLF}=`, [
      'Content-Transfer-Encoding: quoted-printable',
    ]),
  'encoded words that never end': (dice, head, body) =>
    plainMail(
      { ...head, subject: `${'=?utf-8?q?'.repeat(1 + dice.below(300))} =?x?b?$$?= =?utf-8?b?/w==?=` },
      body,
    ),
  'a boundary that is not there': (_, head, body) => mimed(head, 'multipart/mixed; boundary=nowhere', body),
  'a multipart without a boundary': (_, head, body) => mimed(head, 'multipart/mixed', body),
  'a boundary within its own parts': (dice, head, body) =>
    mimed(
      head,
      'multipart/mixed; boundary=""; boundary=a',
      `--a${CRLF}Content-Type: multipart/mixed; boundary=a${CRLF}${CRLF}`.repeat(1 + dice.below(50)) + body,
    ),
  'a stranger in every field': (dice, { from, to }, body) =>
    plainMail({ from, to, subject: dice.pick(WRITTEN) }, body, [
      `Reply-To: ${dice.pick(WRITTEN)}`,
      `Message-ID: ${dice.pick(WRITTEN)}`,
      `In-Reply-To: ${dice.pick(WRITTEN)}`,
      `References: ${`<${dice.pick(WRITTEN)}> `.repeat(1 + dice.below(30))}`,
      `Date: ${dice.pick([...WRITTEN, '99 Zzz 99999 99:99:99 +9999', 'Thu, 1 Jan 1970 00:00:00 -0000'])}`,
      `X-${dice.pick(['A', '__proto__', 'constructor'])}: ${dice.pick(WRITTEN)}`,
    ]),
  'HTML that is never closed': (dice, head, body) =>
    mimed(
      head,
      'text/html',
      `<div title="${'<p '.repeat(dice.below(200))}<!-- ${body} <style><script>${dice.pick(INJECTIONS)}<![CDATA[`,
    ),
  'HTML that hides its words': (_, head, body) =>
    mimed(
      head,
      'text/html',
      `<p style="display:none">stop</p><div hidden>forget me</div><span style="font-size:0">unsubscribe</span><p>${body}</p>`,
    ),
  'a mail within, that is broken': (dice, head, body) =>
    mimed(
      head,
      'multipart/mixed; boundary=o',
      parts(
        'o',
        `Content-Type: message/rfc822${CRLF}${CRLF}${plainMail(head, body).subarray(0, dice.below(300))}`,
        `Content-Type: message/rfc822${CRLF}Content-Transfer-Encoding: base64${CRLF}${CRLF}!!!!`,
      ),
    ),
  'attachments with wicked names': (dice, head, body) =>
    mimed(
      head,
      'multipart/mixed; boundary=o',
      parts(
        'o',
        `Content-Type: text/plain${CRLF}${CRLF}${body}`,
        `Content-Type: application/octet-stream; name*0*=utf-8''%2e%2e%2f; name*1="${dice.pick(INJECTIONS)}"${CRLF}Content-Disposition: attachment; filename="${dice.pick(INJECTIONS)}"${CRLF}${CRLF}MZ`,
      ),
    ),
};

/** That mail, damaged in one of the ways there are; `whole` damages its header too. */
export const spoiled = (
  dice: Dice,
  head: Head,
  body: string,
  whole: boolean,
): { name: string; raw: Buffer } => {
  const [name, spoil] = dice.pick(Object.entries(whole ? WHOLE : INNER));
  return { name, raw: spoil(dice, head, body) };
};
