import type { Command, ReplyReading } from '../command.ts';
import type { Message } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { addDays, type Instant, localDay } from '../time.ts';
import { JOY, linesOf, readLine } from './clause.ts';
import { explicit } from './explicit.ts';
import { toldInPassing } from './in-passing.ts';
import { ownWords } from './own-words.ts';
import { type Read, type Reader, readSentence } from './sentence.ts';
import { valuedCommand, valuedParts } from './valued.ts';

/** What a reply is read with. */
export interface ReplyContext {
  now: Instant;
  zone: string;
  /** Names of the person's contacts and companies, so that "Priya rang" is understood and "Mum rang" is not. */
  names?: string[];
}

const readPart = (part: string, reader: Reader): Read => {
  const valued = valuedCommand(part);
  if (valued) return { commands: valued, rest: [], asks: null };
  const reads = readLine(part).map((sentence) => {
    const told = valuedCommand(sentence.raw) ?? toldInPassing(sentence.raw);
    return told ? { commands: told, rest: [], asks: null } : readSentence(sentence, reader);
  });
  return joined(reads);
};

const joined = (reads: readonly Read[]): Read => ({
  commands: reads.flatMap(({ commands }) => commands),
  rest: reads.flatMap(({ rest }) => rest),
  asks: reads.find(({ asks }) => asks)?.asks ?? null,
});

const readLineOf = (line: string, reader: Reader): Read =>
  joined(valuedParts(line).map((part) => readPart(part, reader)));

const same = (a: Command, b: Command): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Commands that cannot both be meant: whoever says both is asked. */
const OPPOSED: readonly (readonly [Command['command'], Command['command']])[] = [
  ['stop', 'hired'],
  ['stop', 'reopened'],
  ['done', 'skip'],
  ['pause', 'resume'],
];

const drop = (commands: Command[], word: Command['command']): void => {
  commands.splice(0, commands.length, ...commands.filter(({ command }) => command !== word));
};

/** "I'm away until Monday, pause everything": one pause, until Monday. */
const settleWaits = (commands: Command[]): void => {
  const dated = commands.filter((one) => 'until' in one && one.until !== undefined);
  const days = new Set(dated.map((one) => ('until' in one ? one.until : undefined)));
  const [until] = days;
  if (!commands.some(({ command }) => command === 'pause') || days.size > 1) return;
  drop(commands, 'snooze');
  drop(commands, 'pause');
  commands.push(until === undefined ? { command: 'pause' } : { command: 'pause', until });
};

/** What only repeats the other in weaker words: an offer that was taken, "not me" beside a skip, "what's next?" after one. */
const settleEchoes = (commands: Command[], words: string): void => {
  const has = (word: Command['command']): boolean => commands.some(({ command }) => command === word);
  if (has('hired')) drop(commands, 'reopened');
  if (has('done') && /\boff (?:the|my|your) list\b/i.test(words)) drop(commands, 'stop');
  if (has('skip')) {
    drop(commands, 'status');
    drop(commands, 'redraft');
  }
};

/** Greetings before and courtesies after are not kept; the person's name below is cut with the signature. */
const noteOf = (rest: string[]): string | null => {
  const kept = rest.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return kept.length > 0 ? kept.join('\n') : null;
};

/** A line that only addresses somebody: "Hi Round Two,", "Hallo!". */
const GREETING =
  /^(?:[Dd]ear|[Hh]i|[Hh]ello|[Hh]ey|[Hh]iya|[Gg]ood (?:morning|afternoon|evening|day)|[Mm]orning|[Hh]allo|[Ll]iebe[sr]?|[Gg]uten (?:[Tt]ag|[Mm]orgen|[Aa]bend)|[Bb]onjour|[Ss]alut|[Hh]ola|[Bb]uen[oa]s (?:d[ií]as|tardes)|[Oo]l[aá]|[Cc]iao|[Bb]uongiorno|[Bb]este|[Dd]ag|[Mm]oin|[Ss]ervus)(?:[ ,]+(?:there|all|team|everyone|everybody|folks|you|again|zusammen|a tous|tutti|allemaal|und|and|\p{Lu}[\p{L}.'’-]*)){0,5} ?[,!.:–-]*$/u;

/**
 * What the person's own words ask for. Commands are taken in seven languages and in plain English; whatever is left
 * over is a note. Where a wish is likely and not clear, nothing is asked for and `unsure` says why: a command that was
 * not meant is worse than a question.
 * @param words what `ownWords` left of the mail
 */
export const readReply = (words: string, { now, zone, names = [] }: ReplyContext): ReplyReading => {
  const known = new Set(
    names.flatMap((name) => plainLetters(name).split(/[^\p{L}\p{N}]+/u)).filter((word) => word.length > 2),
  );
  const reader: Reader = { today: localDay(now, zone), known };
  const commands: Command[] = [];
  const rest: string[] = [];
  let asks: Read['asks'] = null;
  for (const [index, line] of linesOf(words).entries()) {
    if (index === 0 && GREETING.test(line) && !explicit(line, reader)) continue;
    const read = readLineOf(line, reader);
    for (const command of read.commands)
      if (!commands.some((one) => same(one, command))) commands.push(command);
    rest.push(...read.rest);
    asks ??= read.asks;
  }
  // Beside words, joy is about what they say: "They rang! 🎉"
  if (/\p{L}/u.test(words) && commands.some(({ command }) => command === 'done')) {
    const sober = words.replace(JOY, ' ');
    if (sober !== words) return readReply(sober, { now, zone, names });
  }
  const note = noteOf(rest);
  const ask = (reason: 'unclear' | 'when', guess: string | null): ReplyReading => ({
    commands: [],
    note: noteOf([words]),
    unsure: { reason, guess },
  });
  // "Yep, all sent": the yes only leads in.
  if (commands.length > 1) drop(commands, 'yes');
  settleWaits(commands);
  settleEchoes(commands, words);
  const waits = commands.filter(({ command }) => command === 'snooze' || command === 'pause');
  if (waits.length > 1) return ask('when', 'snooze');
  // "Can't today, try me Wednesday": the day that was named answers what was open.
  if (asks?.reason === 'today' && waits.length === 0)
    commands.push({ command: 'snooze', until: addDays(reader.today, 1) });
  const has = (word: Command['command']): boolean =>
    commands.some(({ command, about }) => command === word && !about);
  const opposed = OPPOSED.find(([one, other]) => has(one) && has(other));
  if (opposed) return ask('unclear', opposed[0]);
  if (commands.length > 0) return { commands, note, unsure: null };
  if (asks && asks.reason !== 'today') return ask(asks.reason, asks.guess);
  return { commands, note, unsure: note === null ? null : { reason: 'unclear', guess: null } };
};

/** A subject that answers nothing: whoever writes "done" there and nothing below has said it. */
const ownSubject = (subject: string | null): string =>
  /^\s*(?:re|aw|sv|antw|odp|vs|fwd?|wg)\s*:/i.test(subject ?? '') ? '' : (subject ?? '').trim();

/** What a whole mail asks for: its person's own words, read; the subject's, where a mail says nothing else. */
export const readReplyMessage = (message: Message, context: ReplyContext): ReplyReading => {
  const words = ownWords(message);
  if (words !== '') return readReply(words, context);
  const reading = readReply(ownSubject(message.subject).slice(0, 200), context);
  return reading.commands.length > 0 ? { ...reading, note: null } : readReply('', context);
};
