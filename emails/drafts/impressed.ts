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
  [/^they\b/i, 'you'],
  [/^how they\b/i, 'how you'],
  [/^(the way|that|how much|how well) they\b/i, '$1 you'],
];
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
  for (const [them, you] of ABOUT_THEM) phrase = phrase.replace(them, you);
  phrase = phrase.replace(SMALL_FIRST, (word) => word.toLowerCase());
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
