import type { Dice } from './dice.ts';
import { CRLF, type Head, plainMail } from './letter.ts';

/** Mails that are small to send and dear to read. Each makes about `size` bytes. */
type Bomb = (head: Head, size: number, body: string) => Buffer;

const fill = (piece: string, size: number): string =>
  piece.repeat(Math.max(1, Math.floor(size / piece.length)));

const typed = (head: Head, type: string, body: string, more: string[] = []): Buffer =>
  plainMail(head, body, [`Content-Type: ${type}`, ...more]);

const html = (head: Head, body: string): Buffer => typed(head, 'text/html; charset=utf-8', body);

/** Multiparts within multiparts, each with its boundary; the innermost holds the body. */
const nested = (size: number, body: string): string => {
  const depth = Math.min(5_000, Math.max(2, Math.floor(size / 90)));
  const opened = Array.from(
    { length: depth },
    (_, n) => `--b${n}${CRLF}Content-Type: multipart/mixed; boundary=b${n + 1}${CRLF}${CRLF}`,
  );
  return `${opened.join('')}--b${depth}${CRLF}${CRLF}${body}`;
};

const mailsWithin = (head: Head, size: number, body: string): string => {
  const one = plainMail(head, '', ['Content-Type: message/rfc822']).toString();
  return fill(one, Math.min(size, 300_000)) + body;
};

const BOMBS: Record<string, Bomb> = {
  'bare newlines': (head, size) => plainMail(head, fill('\n', size)),
  'one line': (head, size) => plainMail(head, fill('a', size)),
  'spaces at the ends of lines': (head, size) => plainMail(head, fill(`${' '.repeat(500)}x${CRLF}`, size)),
  'spaces alone': (head, size, body) => plainMail(head, fill(' ', size) + body),
  'quotes in quotes': (head, size, body) => plainMail(head, `${fill('> ', size)}${body}`),
  'deeper and deeper quotes': (head, size) =>
    plainMail(head, Array.from({ length: Math.floor(Math.sqrt(size)) }, (_, n) => '>'.repeat(n)).join(CRLF)),
  'forwards of forwards': (head, size) =>
    plainMail(
      head,
      fill(
        `---------- Forwarded message ---------${CRLF}From: A <a@b.example>${CRLF}Date: Mon, 23 Nov 2026${CRLF}Subject: x${CRLF}To: <c@d.example>${CRLF}${CRLF}unfortunately${CRLF}`,
        size,
      ),
    ),
  'attributions alone': (head, size) =>
    plainMail(head, fill(`On Mon, 23 Nov 2026 at 09:00, A <a@b.example> wrote:${CRLF}`, size)),
  'an attribution that never ends': (head, size) =>
    plainMail(head, `On ${fill('Mon, 23 Nov 2026, ', size)} wrote:`),
  'header-like lines': (head, size) => plainMail(head, fill(`From: From: Date: Subject: To: x${CRLF}`, size)),
  'signature marks': (head, size) => plainMail(head, fill(`-- ${CRLF}__________${CRLF}`, size)),
  'sentences of one word': (head, size) => plainMail(head, fill('unfortunately. ', size)),
  'commands, over and over': (head, size) => plainMail(head, fill(`gap: x, snooze 2w and done; `, size)),
  'dates, over and over': (head, size) =>
    plainMail(head, `snooze until ${fill('next monday or the 14th of december ', size)}`),
  'marks of punctuation': (head, size) => plainMail(head, fill('.,;:!?-–—…()[]"\'', size)),
  'combining marks': (head, size) => plainMail(head, `a${fill('\u0301', size)}`),
  'brackets in a header': (head, size, body) =>
    plainMail({ ...head, subject: fill('(', Math.min(size, 60_000)) }, body, [
      `Cc: ${fill('(', Math.min(size, 60_000))}`,
    ]),
  'addresses, thousands': (head, size, body) =>
    plainMail({ ...head, to: fill('a@b.example, ', Math.min(size, 200_000)) }, body),
  'quotes in an address': (head, size, body) =>
    plainMail({ ...head, to: `"${fill('\\"', Math.min(size, 60_000))}` }, body),
  'header lines, thousands': (head, size, body) =>
    plainMail(head, body, fill(`X-A: b${CRLF}`, size).trimEnd().split(CRLF)),
  'one header line': (head, size, body) => plainMail(head, body, [`X-A: ${fill('b', size)}`]),
  'a folded header': (head, size, body) => plainMail(head, body, [`X-A: b${fill(`${CRLF} b`, size)}`]),
  'encoded words, thousands': (head, size, body) =>
    plainMail({ ...head, subject: fill('=?utf-8?q?a?= ', Math.min(size, 200_000)) }, body),
  'parameters, thousands': (head, size, body) =>
    typed(
      head,
      `text/plain${Array.from({ length: Math.min(3_000, Math.floor(size / 20)) }, (_, n) => `; name*${n}*=%41`).join('')}`,
      body,
    ),
  'parts, thousands': (head, size) =>
    typed(head, 'multipart/mixed; boundary=b', fill(`--b${CRLF}${CRLF}a${CRLF}`, size)),
  'parts in parts': (head, size, body) => typed(head, 'multipart/mixed; boundary=b0', nested(size, body)),
  'mails in mails': (head, size, body) => typed(head, 'message/rfc822', mailsWithin(head, size, body)),
  'boundaries that nearly match': (head, size) =>
    typed(head, `multipart/mixed; boundary=${'b'.repeat(60)}`, fill(`--${'b'.repeat(59)}c${CRLF}`, size)),
  'base64, much': (head, size) =>
    typed(head, 'text/plain', fill(`${'Cg'.repeat(36)}${CRLF}`, size), ['Content-Transfer-Encoding: base64']),
  'quoted-printable, much': (head, size) =>
    typed(head, 'text/plain', fill('=0A', size), ['Content-Transfer-Encoding: quoted-printable']),
  'soft line breaks': (head, size) =>
    typed(head, 'text/plain', fill(`=${CRLF}`, size), ['Content-Transfer-Encoding: quoted-printable']),
  'flowed lines': (head, size) =>
    typed(head, 'text/plain; format=flowed; delsp=yes', fill(`a ${CRLF}`, size)),
  'boxes in boxes': (head, size) => html(head, fill('<div>', size)),
  'tables in tables': (head, size) => html(head, fill('<table><tr><td>', size)),
  'quotes in boxes': (head, size, body) => html(head, fill('<blockquote type=cite>', size) + body),
  'an element that never opens': (head, size) => html(head, fill('</div>', size)),
  'signs that open nothing': (head, size) => html(head, fill('<', size)),
  'an attribute that never ends': (head, size) => html(head, `<a href="${fill('x', size)}`),
  'attributes, thousands': (head, size) => html(head, `<p ${fill('a=b ', size)}>x`),
  'comments that never end': (head, size) => html(head, fill('<!--', size)),
  'entities, thousands': (head, size) => html(head, fill('&amp;&#x41;&#99999999;&nosuch', size)),
  'breaks, thousands': (head, size) => html(head, fill('<br>', size)),
  'links, thousands': (head, size) => html(head, fill('<a href="https://x.example/">x</a>', size)),
  'styles, much': (head, size) => html(head, `<style>${fill('p{color:red}', size)}`),
};

/** One of the bombs, of up to `largest` bytes: most small, some of the whole size. */
export const bomb = (
  dice: Dice,
  head: Head,
  body: string,
  largest: number,
): { name: string; raw: Buffer } => {
  const [name, make] = dice.pick(Object.entries(BOMBS));
  const size = dice.percent(20) ? largest : Math.floor(largest / (1 + dice.below(200)));
  return { name, raw: make(head, size, body) };
};

/** Every bomb of that size, one after the other. */
export const everyBomb = function* (
  head: Head,
  body: string,
  size: number,
): Generator<{ name: string; raw: Buffer }> {
  for (const [name, make] of Object.entries(BOMBS)) yield { name, raw: make(head, size, body) };
};
