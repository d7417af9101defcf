import type { Command } from '../command.ts';
import type { Stage } from '../opportunity.ts';
import { withoutEnd } from './value.ts';

/** One to four capitalised words. */
const NAME = String.raw`((?:(?:Mr|Mrs|Ms|Dr|Prof)\.? )?\p{Lu}[\p{L}'’.-]*(?: (?:van|von|de|der|den|da|di|la|le|du|bin|al|O')?\s?\p{Lu}[\p{L}'’.-]*){0,3})`;
const WHO = `[Tt]he (?:one|person|woman|man|lady|guy|recruiter|manager) who (?:interviewed|met|spoke to|talked to) me|(?:[Mm]y|[Tt]he) (?:interviewer|contact|contact person|recruiter|hiring manager)|[Ww]ho interviewed me`;

/** Who it was, in answer to the receipt's question; only where an interview is spoken of. */
const CONTACTS = [
  `^(?:[Ii]t was |[Ii] was interviewed by |(?:[Ii]|[Ww]e) (?:had (?:the |my |an )?interview|interviewed|had (?:the |my )?(?:conversation|talk|chat)) with |[Ii]nterviewed by |[Ii] (?:spoke|talked) (?:to|with) (?=.{2,60} (?:at|in|during|for) (?:the|my) interview))${NAME}(?: (?:at|in|during|for) (?:the|my) interview)?[.!]?$`,
  `^(?:${WHO})(?:['’]s name)? (?:was|is)(?: called| named)? ${NAME}[.!]?$`,
  `^(?:[Hh]er|[Hh]is|[Tt]heir|[Tt]he interviewer['’]s|[Tt]he recruiter['’]s) name (?:was|is) ${NAME}[.!]?$`,
  `^(?:[Ss]he|[Hh]e) (?:was|is) (?:called|named) ${NAME}[.!]?$`,
  `^${NAME} (?:interviewed me|was (?:the|my) (?:interviewer|one who interviewed me)|did the interview|led the interview|was the person who interviewed me|conducted the interview)[.!]?$`,
].map((source) => new RegExp(source, 'u'));

/** What impressed them, in the person's words. */
const IMPRESSED =
  /^(?:what (?:really |most )?(?:impressed|struck|moved) me (?:most |about (?:them|it|the place) )*(?:was|is)|what i (?:really )?(?:liked|loved|admired) (?:most |best |about (?:them|it|the place) )*was|i was (?:really |very |most |so |deeply |particularly )?(?:impressed|struck|moved) (?:by|with)|i (?:really |especially |particularly )?(?:liked|loved|admired)(?= (?:how|that|their|the way)))\s+(.{3,300}?)[.!]*$/iu;

/** The employer or the job put right: a name with a capital, and no sentence about it. */
const CORRECTED: readonly [command: 'company' | 'role', pattern: RegExp][] = [
  [
    'company',
    /^(?:(?:[Aa]ctually|[Nn]o|[Ss]orry),? )?(?:[Tt]he|[Tt]heir|[Mm]y) (?:company|employer|firm|business|organisation|organization)(?:['’]s)?(?: name)? (?:is|was|should be|is called|was called|is actually|is named) (\p{Lu}[^,;?]{1,80})$/u,
  ],
  [
    'role',
    /^(?:(?:[Aa]ctually|[Nn]o|[Ss]orry),? )?(?:[Tt]he|[Mm]y) (?:role|job|position|job title|title|post)(?: title)? (?:is|was|should be|is called|was called|is actually|was actually|was as|is as) (?:an? )?(\p{Lu}[^,;?]{1,80})$/u,
  ],
];

/** How far they got, in answer to "was there an interview?". An interview that is still to come is another thing. */
const STAGES: readonly [stage: Stage, pattern: RegExp][] = [
  [
    'final',
    /^(?:yes,? |actually,? )?(?:i|we) (?:was|were|got|made it|had got|had gotten|came|reached)(?: (?:in|in(?:to)?|to|as far as))* the (?:very )?(?:final|last) (?:round|interview|stage|two|three)[.!]*$/i,
  ],
  [
    'final',
    /^(?:yes,? |actually,? )?(?:i|we) (?:was|were) (?:a finalist|(?:one of |among |in )?the (?:last|final) (?:two|three|few)|the runner-?up)[.!]*$/i,
  ],
  [
    'application',
    /^(?:no,? |actually,? )?(?:i|we) (?:was|were|have been|had) (?:never|not) (?:been )?(?:interviewed|invited(?: to (?:an )?interview)?)[.!]*$/i,
  ],
  [
    'application',
    /^(?:no,? |actually,? )?(?:there was|there has been|i had|i never had|we had|i did ?n['’]?o?t (?:have|get)|we did ?n['’]?o?t have|there was ?n['’]?o?t)(?: (?:no|any|an|a|never an))* interview(?: at all| with them)?[.!]*$/i,
  ],
  [
    'application',
    /^(?:no,? )?(?:i (?:only|just) (?:applied|sent (?:in )?(?:my|an|the) application)|no interview|(?:it was )?(?:only|just) an application|i never got (?:to|as far as) (?:an|the) interview)[.!]*$/i,
  ],
  [
    'interview',
    /^(?:yes,? |actually,? )?(?:(?:i|we) (?:did )?(?:had|have had|did have|was at|were at) (?:an|one|a|the|two|three|my) (?:first |phone |video |personal |proper |real |job )*interviews?|i was (?:actually )?interviewed|i (?:did )?(?:had|made it to) (?:the|an) interview|there was an interview)(?: (?:with|at) them| there)?(?:,? (?:in|on|last|two|three|a|about|back|some|early|late) (?!.*\b(?:another|other|different)\b).{2,40})?[.!]*$/i,
  ],
];
/** "I had no interview" has an interview in it. */
const NONE = /\b(?:no|not|never|n['’]t)\b|n['’]t\b/i;

/** What a sentence tells of the job without asking for anything; null where it tells nothing we keep. */
export const toldInPassing = (sentence: string): Command[] | null => {
  const text = sentence.trim();
  if (text.length > 400 || text.endsWith('?')) return null;
  for (const pattern of CONTACTS) {
    const name = pattern.exec(text)?.[1]?.replace(/[.]$/, '');
    if (name) return [{ command: 'contact', value: name }];
  }
  for (const [command, pattern] of CORRECTED) {
    const value = pattern.exec(text)?.[1];
    if (value !== undefined && value.split(' ').length <= 8) return [{ command, value: withoutEnd(value) }];
  }
  for (const [stage, pattern] of STAGES)
    if (
      pattern.test(text) &&
      (stage !== 'application' ? !NONE.test(text) : /\b(?:only|just)\b/i.test(text) || NONE.test(text))
    )
      return [{ command: 'stage', value: stage }];
  const impressed = IMPRESSED.exec(text)?.[1];
  return impressed ? [{ command: 'impressed', value: impressed }] : null;
};
