import type { Mailbox, StatedDate } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { statedDate } from '../mail/stated-date.ts';
import type { Line } from './line.ts';
import { readMailboxes } from './mailbox.ts';

/** The words a client puts above a quote: "On 3 Nov 2026, Jane <jane@a.example> wrote:". */
export interface Attribution {
  top: number;
  end: number;
  from: Mailbox;
  date: StatedDate | null;
}

/** "wrote" and the like. */
const WROTE = new RegExp(
  plainLetters(
    'wrote|schrieb|geschrieben|écrit|escribió|escreveu|scritto|schreef|geschreven|skrev|kirjoitti|napisał|napsal|' +
      'napísal|napisao|piše|írta|scris|yazdı|yazmış|έγραψε|написал|написав|писал|пише|כתב|كتب|menulis|viết|写道|寫道|' +
      '書きました|のメール|작성|님이|kirjutas|rašė|rakstīja',
  ),
);
const MAX_JOINED = 3;
const MAX_LENGTH = 400;

const readAttribution = (text: string, notAfter: number | null): Omit<Attribution, 'top' | 'end'> | null => {
  if (
    text.length > MAX_LENGTH ||
    !/[:：-]$/.test(text) ||
    !/\d/.test(text) ||
    !WROTE.test(plainLetters(text))
  )
    return null;
  const date = statedDate(text, notAfter);
  if (!date) return null;
  const mailbox = readMailboxes(text)[0];
  if (!mailbox?.email) return null;
  // The name stands between the date, or the verb, and the address.
  const before = text.slice(0, text.toLowerCase().indexOf(mailbox.email));
  const words = before
    .split(/[,:"“”„«»]|\d{2}(?::\d{2})?(?: ?[AP]M)?(?: [A-Z]{3,5}(?:[+-]\d+)?)? /)
    .map((part) => part.replace(/[<([]/g, '').trim());
  const quoted = /["“„«]\s?([^"“”„«»]{1,100}?)\s?["”“»]/.exec(before)?.[1];
  const name = quoted ?? words.filter((part) => part !== '' && !/\d/.test(part)).at(-1) ?? '';
  const bare = name.replace(
    /^(?:skrev|schrieb|heeft|użytkownik|пользователь|používateľ|időpontban)\s+/iu,
    '',
  );
  return { from: { name: bare === '' ? null : bare, email: mailbox.email }, date };
};

/** The first attribution at or after `start`. It may run over up to three lines. */
export const findAttribution = (
  lines: readonly Line[],
  start: number,
  notAfter: number | null,
): Attribution | null => {
  for (let top = start; top < lines.length; top += 1) {
    let text = '';
    for (let end = top + 1; end <= top + MAX_JOINED && end <= lines.length; end += 1) {
      const line = lines[end - 1]?.text.trim() ?? '';
      if (line === '') break;
      text = `${text} ${line}`.trim();
      if (text.length > MAX_LENGTH) break;
      const found = /[:：-]$/.test(line) ? readAttribution(text, notAfter) : null;
      if (found) return { ...found, top, end };
    }
  }
  return null;
};
