import type { Command } from '../command.ts';
import type { LocalDay } from '../time.ts';
import type { Clause } from './clause.ts';
import { GLAD } from './explicit.ts';
import { isCourtesy, isTrack, isYes } from './phrases/agree.ts';
import { isHelp, isStatus } from './phrases/ask.ts';
import { inAnyOrder, waitsInAnyOrder } from './phrases/bag.ts';
import { isDone } from './phrases/done.ts';
import { isRedraft, isShorter, isWarmer } from './phrases/draft.ts';
import { isExport, isForget, isUnsubscribe } from './phrases/goodbye.ts';
import { isSkip, isStop } from './phrases/leave.ts';
import { isHired, isReopened } from './phrases/news.ts';
import { inOtherLanguages } from './phrases/other-languages.ts';
import { isPause, isResume, isUndo } from './phrases/rest.ts';
import { isNotNow, isNotToday, isSnooze } from './phrases/wait.ts';
import { isTimeWord } from './time-words.ts';
import { findTimes, timeTokens } from './when.ts';

/** What a clause wants: a command, or something that has to be asked about first; null when it wants nothing. */
export type Meaning =
  | { command: Command }
  /** `today`: not today, so tomorrow, unless a day is named elsewhere. */
  | { asks: 'when' | 'unclear' | 'today'; guess: string }
  | { courtesy: true }
  | null;

/** Words that begin with a capital and are nobody's name. */
const NO_NAME =
  /^(?:I|I'.+|LinkedIn|Linkedin|OK|Ok|CV|HR|Christmas|Easter|Xmas|SENT|DONE|STOP|SKIP|Yes|No|Done|Sent|Skip|Stop|The|This|That|It|They|She|He|We|You|Off|Not|And|But|XING|Xing|Email|Mail|English|[A-Z]{1,2})$/;

/** The names in a clause, in lower case: capitalised, and not at its beginning. */
const namesIn = (raw: string): Set<string> => {
  const names = new Set<string>();
  for (const { 0: word, index } of raw.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’-]*/gu))
    if (index > 0 && !NO_NAME.test(word) && !isTimeWord(word))
      names.add(word.toLowerCase().replace(/['’]s$/, ''));
  return names;
};

const LASTS = /^(?:until|till|til|bis|hasta|ate|fino|tot|back)$/;
const TODAY = /^(?:today|tonight|heute|aujourd(?:'hui)?|hoy|hoje|oggi|vandaag)$/;

interface Timed {
  text: string;
  days: (LocalDay | null)[];
}

/** The clause with its times as marks, and what days they are. */
const timed = (text: string, today: LocalDay): Timed => {
  const tokens = timeTokens(text);
  const days: (LocalDay | null)[] = [];
  const words: string[] = [];
  let at = 0;
  for (const { from, to, day } of findTimes(tokens, today)) {
    const range = tokens.slice(from, to);
    // "today" is no day to wait for, and "not today" is a phrase of its own.
    if (day === null && range.some((token) => TODAY.test(token))) continue;
    words.push(...tokens.slice(at, from));
    words.push(day === null ? '@vague' : range.some((token) => LASTS.test(token)) ? '@until' : '@when');
    days.push(day);
    at = to;
  }
  words.push(...tokens.slice(at));
  return { text: words.join(' '), days };
};

const simple: [(clause: string) => boolean, Command][] = [
  [isUndo, { command: 'undo' }],
  [isForget, { command: 'forget' }],
  [isExport, { command: 'export' }],
  [isUnsubscribe, { command: 'unsubscribe' }],
  [isHired, { command: 'hired' }],
  [isReopened, { command: 'reopened' }],
  [isStatus, { command: 'status' }],
  [isHelp, { command: 'help' }],
  [isShorter, { command: 'redraft', value: 'shorter' }],
  [isWarmer, { command: 'redraft', value: 'warmer' }],
  [isRedraft, { command: 'redraft' }],
  [isTrack, { command: 'track' }],
  [isDone, { command: 'done' }],
  [isStop, { command: 'stop' }],
  [isSkip, { command: 'skip' }],
  [isResume, { command: 'resume' }],
  [isYes, { command: 'yes' }],
];

/** A request is what it asks for. */
const REQUEST = /^(?:can|could|would|will) you |^(?:i would like|i want) you to |^you (?:can|could|may) /;

const meaningOf = (clause: Timed): Meaning => {
  const direct = meaningOfText(clause);
  const asked = clause.text.replace(REQUEST, '');
  return direct ?? (asked === clause.text ? null : meaningOfText({ ...clause, text: asked }));
};

const meaningOfText = ({ text, days }: Timed): Meaning => {
  const [day = null] = days;
  if (isPause(text)) {
    if (days.length > 1 || (days.length === 1 && day === null)) return { asks: 'when', guess: 'pause' };
    return { command: day === null ? { command: 'pause' } : { command: 'pause', until: day } };
  }
  for (const [matches, command] of simple) if (matches(text)) return { command };
  if (isSnooze(text))
    return days.length === 1 && day !== null
      ? { command: { command: 'snooze', until: day } }
      : { asks: 'when', guess: 'snooze' };
  if (isNotToday(text)) return { asks: 'today', guess: 'snooze' };
  if (isNotNow(text)) return { asks: 'when', guess: 'snooze' };
  if (day !== null && days.length === 1 && waitsInAnyOrder(text))
    return { command: { command: 'snooze', until: day } };
  const command = inOtherLanguages(text) ?? inAnyOrder(text);
  return command && { command };
};

/**
 * What a clause means, as a whole: every word of it has to be accounted for, so that "still on my list" and "nothing
 * sent so far" mean nothing to us.
 * @param known names of the person's contacts and companies, in lower case
 */
export const meaning = ({ raw, text }: Clause, today: LocalDay, known: ReadonlySet<string>): Meaning => {
  const names = namesIn(raw);
  const named = text
    .split(' ')
    .map((word) => (known.has(word) ? 'knownname' : names.has(word) ? 'name' : word))
    .join(' ');
  // Before times are looked for: a lovely weekend is none.
  if (isCourtesy(named)) return { courtesy: true };
  // "Thanks for the shorter version" asks for nothing.
  if (/^(?:many )?thank(?:s| you)\b.{0,30}\bfor\b/i.test(raw)) return null;
  const clause = timed(named, today);
  // "Friday at last!"
  if (/^@\w+(?: hurrahmark)*$/.test(clause.text) && GLAD.test(raw)) return null;
  const meant =
    meaningOf(clause) ?? meaningOf({ ...clause, text: clause.text.replaceAll('knownname', 'name') });
  // Other languages have capitals amid a sentence, which are no names.
  const command = meant ? null : inOtherLanguages(timed(text, today).text);
  return command ? { command } : meant;
};
