import type { Command } from '../command.ts';

/** One to four capitalised words. */
const NAME = String.raw`(\p{Lu}[\p{L}'’.-]*(?: (?:van|von|de|der|den|da|di|la|le|du|bin|al|O')?\s?\p{Lu}[\p{L}'’.-]*){0,3})`;

/** Who it was, in answer to the receipt's question; only where an interview is spoken of. */
const CONTACTS = [
  new RegExp(
    String.raw`^(?:it was |i was interviewed by |i (?:had (?:the |my |an )?interview|interviewed) with |my interviewer was |the interviewer was |interviewed by )${NAME}\.?$`,
    'u',
  ),
  new RegExp(
    String.raw`^(?:It was |I was interviewed by |I (?:had (?:the |my |an )?interview|interviewed) with |My interviewer was |The interviewer was |Interviewed by )${NAME}\.?$`,
    'u',
  ),
  new RegExp(
    String.raw`^${NAME} (?:interviewed me|was (?:the|my) interviewer|did the interview|led the interview)\.?$`,
    'u',
  ),
];

/** What impressed them, in the person's words. */
const IMPRESSED =
  /^(?:what (?:really |most )?(?:impressed|struck|moved) me (?:most |about (?:them|it|the place) )*was|what i (?:really )?(?:liked|loved|admired) (?:most |best |about (?:them|it|the place) )*was|i was (?:really |very |most |so )?(?:impressed|struck|moved) (?:by|with)|i (?:really |especially |particularly )?(?:liked|loved|admired)(?= (?:how|that|their|the way)))\s+(.{3,300}?)[.!]*$/iu;

/** What a sentence answers to the questions of a receipt; null where it answers none. */
export const toldInPassing = (sentence: string): Command[] | null => {
  const text = sentence.trim();
  if (text.length > 400 || text.endsWith('?')) return null;
  for (const pattern of CONTACTS) {
    const name = pattern.exec(text)?.[1]?.replace(/[.]$/, '');
    if (name) return [{ command: 'contact', value: name }];
  }
  const impressed = IMPRESSED.exec(text)?.[1];
  return impressed ? [{ command: 'impressed', value: impressed }] : null;
};
