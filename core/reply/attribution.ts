import type { Line } from '../forward/line.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { statedDate } from '../mail/stated-date.ts';

/** "wrote" in the languages that mail clients speak; a whole word, except where no spaces part them. */
const WROTE = new RegExp(
  `(?:^|[^\\p{L}])(?:${plainLetters(
    'wrote|writes|schrieb|geschrieben|écrit|escribió|escreveu|ha scritto|scrisse|schreef|geschreven|heeft geschreven|skrev|' +
      'kirjoitti|napisał\\(a\\)|napisał|napisała|napisał/a|pisze|napsal|napsal\\(a\\)|napísal|napísal\\(a\\)|napisao|je napisao|piše|írta|' +
      'a scris|scris|yazdı|şunu yazdı|έγραψε|написал|написал\\(а\\)|написав|пише|пишет|написа|kirjutas|rašė|rakstīja|menulis|đã viết|viết|' +
      'va escriure|kirjutas',
  )})(?=[^\\p{L}]|$)|כתב|كتب|写道|寫道|書きました|のメール|작성|님이|เขยน`,
  'u',
);

/** How an attribution begins: "On", "Le", "Am", … or the date itself. */
const OPENER =
  /^(?:on|le|am|el|il|in data|op|em|no dia|den|dne|dna|dnia|w dniu|pe|la data|στις|el dia|pada|vao|в|у|на|在|于|於|ในวนท|เมอ|\p{L}{2,12}[.,]{1,2} \d|\p{L}{3,12},? \d|\d)(?![\p{L}])/u;

const ADDRESS = /[^\s<>"]{1,64}@[^\s<>"]{1,190}/;
const MAX_LENGTH = 400;
const MAX_LINES = 5;

/** How sure we are that these words are a client's: `dated` names a day, `named` only says who wrote. */
type Kind = 'dated' | 'named' | null;

const kindOf = (text: string, above: 'quote' | 'text'): Kind => {
  if (text.length > MAX_LENGTH) return null;
  // Zoho: "---- On Wed, 24 Feb 2026 14:02:50 +0000 jane@a.example wrote ----"
  const bare = text.replace(/^[-\s*_]{1,20}|[-\s*_]{1,20}$/g, '');
  const plain = plainLetters(bare);
  const wrote = WROTE.test(plain);
  const colon = /[:：]$/.test(bare);
  const address = bare.includes('@') && ADDRESS.test(bare);
  if (!colon && !(wrote && address && /\p{L}$/u.test(bare))) return null;
  const dated = /\d/.test(plain) && (statedDate(plain) !== null || (OPENER.test(plain) && wrote));
  if (dated && (wrote || address)) return 'dated';
  if (wrote && address) return 'named';
  // "Jane Doe wrote:", right above the quote.
  const short = bare.split(' ').length <= 6 && /^\p{Lu}/u.test(bare) && colon;
  return above === 'quote' && wrote && short ? 'named' : null;
};

/**
 * Where the attribution begins that ends with line `end` (its index), over up to five lines; null when those lines
 * are the person's own. `above` is what follows: marked quotes, or text that only the attribution tells apart.
 */
export const attributionTop = (
  lines: readonly Line[],
  end: number,
  above: 'quote' | 'text',
): number | null => {
  let text = '';
  let named: number | null = null;
  for (let top = end; top >= 0 && top > end - MAX_LINES; top -= 1) {
    const line = lines[top];
    if (!line || line.text.trim() === '' || line.depth !== lines[end]?.depth) break;
    text = `${line.text.trim()} ${text}`.trim();
    const kind = kindOf(text, above);
    if (kind === 'dated' && OPENER.test(plainLetters(line.text.trim().replace(/^[-\s*_]{1,20}/, ''))))
      return top;
    if (kind === 'dated') named = top;
    else if (kind === 'named') named ??= top;
  }
  return named;
};
