import type { Mailbox, StatedDate } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { statedDate } from '../mail/stated-date.ts';
import type { Line } from './line.ts';
import { readMailboxes } from './mailbox.ts';
import { readMarker } from './marker.ts';

/** The words a client puts above a quote: "On 3 Nov 2026, Jane <jane@a.example> wrote:". */
export interface Attribution {
  top: number;
  end: number;
  from: Mailbox;
  date: StatedDate;
  /** Whether a line above it says that what follows was forwarded. */
  forwarded: boolean;
}

const VERBS =
  'wrote|schrieb|geschrieben|écrit|escribió|escreveu|scritto|schreef|geschreven|skrev|kirjoitti|napisał|napsal|' +
  'napísal|napisao|piše|írta|scris|yazdı|yazmış|έγραψε|написал|написав|писал|пише|כתב|كتب|menulis|viết|写道|寫道|' +
  '書きました|のメール|작성|님이|kirjutas|rašė|rakstīja';
const WROTE = new RegExp(plainLetters(VERBS));
/** The verb and what follows it, at the end of a name: "Jane Roe a écrit". */
const VERB_TAIL = new RegExp(`\\s+(?:(?:hat|heeft|ha|a|kl|den)\\s+)?(?:${VERBS}).*$`, 'iu');
/** Words of attributions that stand before a name without a comma. */
const LEAD =
  /^(?:skrev|schrieb|heeft|użytkownik|пользователь|користувач|používateľ|uživatel|időpontban|-+)\s+/iu;
/** An attribution may be wrapped. */
const MAX_JOINED = 3;
const MAX_LENGTH = 400;

/** The name between the date and the address or the verb. */
const nameIn = (text: string): string | null => {
  const quoted = /["“„«]\s?([^"“”„«»]{1,100}?)\s?["”“»]/.exec(text)?.[1];
  const parts = text.split(/[,:"“”„«»]|\d{2}(?: ?[AP]M)?(?: [A-Z]{3,5}(?:[+-]\d+)?)? /);
  const words = parts.map((part) =>
    part.replace(/[<([]/g, '').replace(VERB_TAIL, '').replace(LEAD, '').trim(),
  );
  return quoted ?? words.filter((part) => part !== '' && !/\d/.test(part)).at(-1) ?? null;
};

const readAttribution = (
  text: string,
  forwarded: boolean,
  notAfter: number | null,
): { from: Mailbox; date: StatedDate } | null => {
  if (!/\d/.test(text) || !(forwarded || WROTE.test(plainLetters(text)))) return null;
  const date = statedDate(text, notAfter);
  if (!date) return null;
  const email = readMailboxes(text)[0]?.email ?? '';
  const name = nameIn(email === '' ? text : text.slice(0, text.toLowerCase().indexOf(email)));
  return email === '' && name === null ? null : { from: { name, email }, date };
};

/** The first attribution among the lines. */
export const findAttribution = (lines: readonly Line[], notAfter: number | null): Attribution | null => {
  let marker: number | null = null;
  for (let top = 0; top < lines.length; top += 1) {
    if (lines[top]?.text.trim() === '') continue;
    let text = '';
    for (let end = top + 1; end <= top + MAX_JOINED && end <= lines.length; end += 1) {
      const line = lines[end - 1]?.text.trim() ?? '';
      text = `${text} ${line}`.trim();
      if (line === '' || text.length > MAX_LENGTH) break;
      const found = /(?:[:：]|--)$/.test(line) ? readAttribution(text, marker !== null, notAfter) : null;
      if (found) return { ...found, top: marker ?? top, end, forwarded: marker !== null };
    }
    marker = readMarker(lines[top]?.text ?? '') === 'forwarded' ? top : null;
  }
  return null;
};
