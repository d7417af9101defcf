/** Words that steer, and are typed in a hurry. */
const WORDS =
  'done sent skip stop snooze pause resume undo status help again shorter warmer track hired reopened export unsubscribe timezone digest ' +
  'tomorrow monday tuesday wednesday thursday friday saturday sunday week weeks month next january february march april june july august september october ' +
  'november december please remind reminder another version letter finished completed already delete data everything emails interview called friendlier formal';

/** English words, and those of other languages, that a slip would make of the words above. */
const REAL = new Set(
  (
    'sort spot post tops lettre lettres noet dejar parar node dens nest tens nets sip kip ski top sop stop doe one don end set sen wee eek moth nets son sun mon net text exit mach arch marc agin gain hire heap weeks week ' +
    'lease pleas letters later latter laetter wamer former forma format calle caller cancelled mails email june july jan may mars mail forward forms helps cared tracks dones skips stops'
  ).split(' '),
);

/** The ways in which fingers slip: two letters swapped, one left out, one doubled or single. */
const slipsOf = (word: string): string[] => {
  const slips: string[] = [];
  for (let at = 0; at < word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const letter = word[at] ?? '';
    const next = word[at + 1];
    if (next !== undefined && next !== letter) slips.push(`${before}${next}${letter}${word.slice(at + 2)}`);
    if (word.length > 5) slips.push(before + after);
    if (word.length > 3) slips.push(before + letter + letter + after);
  }
  return slips;
};

const meantBy = new Map<string, string>();
const words = WORDS.split(' ');
for (const word of words)
  for (const slip of slipsOf(word)) if (!REAL.has(slip) && !words.includes(slip)) meantBy.set(slip, word);
// Doubled and missed at once, as it is spelled most often.
for (const spelled of ['tommorow', 'tommorrow', 'tomorow', 'tomorrrow', 'tomorro', 'tommorw', 'tmrrw'])
  meantBy.set(spelled, 'tomorrow');
meantBy.set('unsuscribe', 'unsubscribe').set('wensday', 'wednesday').set('febuary', 'february');

/** A text in plain letters with the commonest slips of the finger put right; words that exist stay. */
export const withoutSlips = (text: string): string =>
  text.replace(/(?<![\p{L}\p{N}@.])\p{L}{4,14}(?![\p{L}\p{N}@])/gu, (word) => meantBy.get(word) ?? word);
