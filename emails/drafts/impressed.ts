import type { Opportunity } from '../../core/opportunity.ts';
import { cleanLine } from '../clean.ts';

/** Longer than this, a person's own words take the letter over. */
const LONGEST = 140;

/** What people write in front of the thing that impressed them. */
const LEAD =
  /^(?:(?:well|honestly|also|and|mostly|probably)[, ]+)*(?:what (?:really |most )?impressed me(?: most| the most)? (?:was|is|were|are)|i (?:was |am )?(?:really |truly |especially |particularly |very |most |so )*(?:impressed (?:by|with)|loved|love|liked|like|enjoyed|admired|admire|appreciated)|(?:really )?(?:impressed (?:by|with)|loved|liked|enjoyed|admired))\s*:?\s+/i;
/** A letter to the employer speaks to them, where the person spoke of them. */
const ABOUT_THEM: [RegExp, string][] = [
  [/^their\b/i, 'your'],
  [/^they(?:['’]re| are)\b/i, 'you are'],
  [/^they\b/i, 'you'],
  [/^((?:how|the way|that|how much|how well|how openly)) they\b/i, '$1 you'],
];
/** People that a later "their" may belong to as well. */
const OTHERS =
  /\b(?:people|patients?|customers?|clients?|users?|children|kids|students?|guests?|women|men|families|residents|everyone|everybody|each|\p{L}{3,}(?:ers|ors|ists|ees|ants))\b/iu;

/** What comes after "you": theirs too, unless others came in between; then "the" says it without a guess. */
const restOf = (rest: string): string =>
  rest.replace(/\btheir\b(?! own\b)/gi, (their, at: number) => {
    const before = rest.slice(0, at);
    if (!OTHERS.test(before)) return 'your';
    return /\band $/.test(before) ? their : 'the';
  });

const toThem = (phrase: string): string => {
  for (const [them, you] of ABOUT_THEM) {
    const begin = them.exec(phrase)?.[0];
    if (begin !== undefined) return begin.replace(them, you) + restOf(phrase.slice(begin.length));
  }
  return phrase;
};
/** Only these are put in small letters behind the colon: any other capital may be a name. */
const SMALL_FIRST =
  /^(?:The|Their|They|That|This|These|Those|Your|You|Our|How|What|A|An|It|We|There|Everyone|Everybody|People|Being|Working|Seeing|Talking)\b/;

const firstSentence = (text: string): string => /^.*?[.!?…](?=\s|$)/u.exec(text)?.[0] ?? text;

const shortened = (text: string): string | null => {
  if (text.length <= LONGEST) return text;
  const clause = Math.max(
    ...[', ', '; ', ' – ', ' - ', ' and '].map((sign) => text.lastIndexOf(sign, LONGEST)),
  );
  return clause > 30 ? text.slice(0, clause) : null;
};

/** Words that fit behind "What stayed with me:", from how people write such things; null when they do not fit. */
const phraseFrom = (written: string): string | null => {
  const sentence = firstSentence(cleanLine(written, 600)).replace(
    /^[\s"'“”„«»*•–-]+|[\s"'“”«».!?…,;:–-]+$/gu,
    '',
  );
  let phrase = shortened(sentence.replace(LEAD, '')) ?? '';
  phrase = toThem(phrase).replace(SMALL_FIRST, (word) => word.toLowerCase());
  return /\p{L}{2}/u.test(phrase) ? phrase : null;
};

/** "I loved how they talked about users": what a note says in praise. */
const PRAISE =
  /^(?:what (?:really |most )?impressed me|i (?:was |am )?(?:really |truly |especially |very |so )*(?:impressed (?:by|with)|loved|love|liked|like|enjoyed|admired|admire))\s/i;
/** Praise that is no praise, or no business of the employer's. */
const DOUBT =
  /\b(?:but|not|never|though|although|however|except|until|didn['’]t|don['’]t|wasn['’]t|hate|hated|sadly|unfortunately|rejected|rejection)\b/i;

/** What the person said impressed them: asked for, or told in a note in so many words. */
export const impressedBy = ({
  impressed,
  notes,
}: Pick<Opportunity, 'impressed' | 'notes'>): string | null => {
  if (impressed !== null) return phraseFrom(impressed);
  for (const { text } of notes) {
    for (const sentence of cleanLine(text, 1_000).split(/(?<=[.!?])\s+/)) {
      if (PRAISE.test(sentence) && !DOUBT.test(sentence)) return phraseFrom(sentence);
    }
  }
  return null;
};
