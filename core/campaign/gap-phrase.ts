/** Where the thing that was missing begins. */
const AFTER = [
  /\b(?:experience|knowledge|background|skills?|expertise|confidence|exposure|familiarity|practice|training|qualifications?|understanding|command|grasp|track record) (?:with|in|of|on|at|around|as|for) (.+)$/iu,
  /\b(?:lack(?:ed|ing|s)?|missing|missed|wanting|short on|short of|light on|weak(?:er|est)? (?:in|on|at)|less (?:familiar|comfortable|confident|experienced|at home|sure|strong) (?:with|in|at|of)|gaps? (?:in|was|is|were|are)|(?:work|brush up|read up|build|improve|focus) (?:up )?on|improve|strengthen|deepen|develop|gain|acquire|needed?|hoped for|hoping for|looked for|looking for|wish(?:ed)? for) (?:some |more |a bit more |a little more |much |your |the |any |further |deeper |solid |hands-on |practical |stronger )*(.+)$/iu,
  /\b(?:deciding factor|difference|reason|decisive thing|one thing|only thing|thing missing|came down to|comes down to)(?: (?:was|is|were))? (?:some |more |a bit more |your |the |that |their )*(.+)$/iu,
  /\b(?:more|stronger|deeper|better) (?:in |with |at )?(?:hands-on |practical |solid )*(.+)$/iu,
];
/** Where it ends: what is said about it. */
const BEFORE =
  /[,;:.!?()–—]|\s(?:would|could|might|was|were|is|are|has|had|which|that|who|than|to (?:us|me|the panel)|for (?:this|the|us|that)|in (?:this|your|the) (?:role|answers?|interview|position|case)|compared|but|because|so|when|where|if|though|although|before|after|next time|here|and (?:had|has|that|could|would|we|you|they|i))(?=\s|$)/iu;
const SMALL = /^(?:a|an|the|some|any|more|your|of|with|in|our|their|his|her|much|enough|real|direct)\s+/iu;
const MOST_WORDS = 7;

const cut = (phrase: string): string => {
  const end = phrase.search(BEFORE);
  let text = (end < 0 ? phrase : phrase.slice(0, end)).trim();
  while (SMALL.test(text)) text = text.replace(SMALL, '');
  return text;
};

/**
 * What was missing, out of a sentence that says so: "we missed experience with grant writing" is "grant writing". The
 * sentence itself where it cannot be told.
 */
export const gapPhrase = (sentence: string): string => {
  for (const pattern of AFTER) {
    const phrase = cut(pattern.exec(sentence)?.[1] ?? '');
    const words = phrase.split(/\s+/).length;
    if (
      phrase.length > 2 &&
      words <= MOST_WORDS &&
      !/^(?:it|that|this|you|we|they|what|one|is|be)\b/i.test(phrase)
    )
      return phrase;
  }
  return sentence;
};
