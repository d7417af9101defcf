import type { Command, ReplyReading } from '../command.ts';
import type { Message } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { addDays, type Instant, type LocalDay, localDay } from '../time.ts';
import { linesOf, readLine, type Sentence } from './clause.ts';
import { explicit, valuedCommand } from './explicit.ts';
import { toldInPassing } from './in-passing.ts';
import { meaning } from './meaning.ts';
import { ownWords } from './own-words.ts';

/** What a reply is read with. */
export interface ReplyContext {
  now: Instant;
  zone: string;
  /** Names of the person's contacts and companies, so that "Priya rang" is understood and "Mum rang" is not. */
  names?: string[];
}

interface Reader {
  today: LocalDay;
  known: ReadonlySet<string>;
}

/** What a sentence came to. */
interface Read {
  commands: Command[];
  rest: string[];
  asks: { reason: 'unclear' | 'when' | 'today'; guess: string | null } | null;
}

const NOTHING: Read = { commands: [], rest: [], asks: null };

/** Words that turn what stands beside them: where a sentence has one, half of it cannot be taken for the whole. */
const TURNS =
  /(?:^|[\s,;(])(?:but|though|although|however|except|unless|if|or|whether|not|never|no|nothing|nobody|n['’]t|cannot|can['’]?t|won['’]?t|didn['’]?t|haven['’]?t|hasn['’]?t|don['’]?t|isn['’]?t|wasn['’]?t|aren['’]?t|couldn['’]?t|wouldn['’]?t|when|once|before|after|would|should|might|almost|nearly|hopefully|wish|supposed|aber|doch|nicht|kein\w*|wenn|falls|mais|pas|si|pero|no|não|mas|ma|non|maar|niet|als)(?=$|[\s,;.!?)])/iu;

/** Commands that are taken only where every clause beside them is understood, too. */
const STANDS_ALONE = new Set<Command['command']>(['yes', 'stop', 'unsubscribe', 'forget']);

/** Clauses that a word joins, and not a comma. */
const JOINED = /\s(?:and|und|et|y|e|en|&)\s/i;

/** Words that say "about this very thing", so that a question may still ask for something. */
const MAY_ASK = new Set(['status', 'help', 'redraft', 'export', 'snooze', 'pause', 'track']);

const readSentence = (sentence: Sentence, reader: Reader): Read => {
  const whole = explicit(sentence.raw, reader);
  if (whole && !sentence.asks)
    return 'asks' in whole ? asking(whole.asks, whole.guess) : { ...NOTHING, commands: whole.commands };
  const all = meaning(
    { raw: sentence.raw, text: sentence.clauses.map(({ text }) => text).join(' ') },
    reader.today,
    reader.known,
  );
  const read = sentence.clauses.map((clause) => {
    const said = explicit(clause.raw, reader);
    return { clause, said, meant: said ? null : meaning(clause, reader.today, reader.known) };
  });
  const commands: Command[] = [];
  const rest: string[] = [];
  let asks: Read['asks'] = null;
  // A comma may only be a breath: "I sent it, finally, to her".
  const broken = read.some(({ said, meant }) => !said && !meant);
  if (broken && all && 'command' in all && !sentence.asks) return { ...NOTHING, commands: [all.command] };
  for (const { clause, said, meant } of read) {
    if (said && 'commands' in said) commands.push(...said.commands);
    else if (said) asks ??= { reason: said.asks, guess: said.guess };
    else if (meant && 'command' in meant) commands.push(meant.command);
    else if (meant && 'asks' in meant) asks ??= { reason: meant.asks, guess: meant.guess };
    else if (!meant) rest.push(clause.raw);
  }
  const kept = sentence.asks ? commands.filter(({ command }) => MAY_ASK.has(command)) : commands;
  // "Yes" to what, when more was said that is not understood? "Again and again they do this" asks for nothing either.
  const hollow = read.some(
    ({ clause, said }) =>
      said &&
      'commands' in said &&
      !/\s/.test(clause.text) &&
      JOINED.test(sentence.raw) &&
      clause.text !== 'done',
  );
  // What ends something has to stand by itself: "stop it, you make me blush".
  const alone = kept.some(({ command }) => STANDS_ALONE.has(command));
  const turned =
    (rest.length > 0 && (hollow || alone)) ||
    rest.some((clause) => TURNS.test(` ${clause}`)) ||
    (rest.length > 0 && TURNS.test(sentence.raw) && kept.length > 0);
  if (turned && kept.length > 0)
    return {
      commands: [],
      rest: [sentence.raw],
      asks: { reason: 'unclear', guess: kept[0]?.command ?? null },
    };
  if (sentence.asks && kept.length === 0 && commands.length > 0)
    return {
      commands: [],
      rest: [sentence.raw],
      asks: { reason: 'unclear', guess: commands[0]?.command ?? null },
    };
  return {
    commands: kept,
    rest: rest.length > 0 && rest.length === sentence.clauses.length ? [sentence.raw] : rest,
    asks,
  };
};

const asking = (reason: 'unclear' | 'when', guess: string | null): Read => ({
  ...NOTHING,
  asks: { reason, guess },
});

const readLineOf = (line: string, reader: Reader): Read => {
  const valued = valuedCommand(line);
  if (valued) return { ...NOTHING, commands: valued };
  const reads = readLine(line).map((sentence) => {
    const told = valuedCommand(sentence.raw) ?? toldInPassing(sentence.raw);
    return told ? { ...NOTHING, commands: told } : readSentence(sentence, reader);
  });
  return {
    commands: reads.flatMap(({ commands }) => commands),
    rest: reads.flatMap(({ rest }) => rest),
    asks: reads.find(({ asks }) => asks)?.asks ?? null,
  };
};

const same = (a: Command, b: Command): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Commands that cannot both be meant: whoever says both is asked. */
const OPPOSED: readonly (readonly [Command['command'], Command['command']])[] = [
  ['stop', 'hired'],
  ['stop', 'reopened'],
  ['done', 'skip'],
  ['pause', 'resume'],
];

/** Greetings before and courtesies after are not kept; the person's name below is cut with the signature. */
const noteOf = (rest: string[]): string | null => {
  const kept = rest.map((line) => line.trim()).filter((line) => /[\p{L}\p{N}]/u.test(line));
  return kept.length > 0 ? kept.join('\n') : null;
};

/** A line that only addresses somebody: "Hi Round Two,", "Hallo!". */
const GREETING =
  /^(?:dear|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|hallo|liebe[sr]?|guten (?:tag|morgen|abend)|bonjour|salut|hola|buenos d[ií]as|ol[aá]|ciao|buongiorno|beste|dag)\b[^.!?:]{0,40}[,!.]?$/iu;

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
  const note = noteOf(rest);
  const ask = (reason: 'unclear' | 'when', guess: string | null): ReplyReading => ({
    commands: [],
    note: noteOf([words]),
    unsure: { reason, guess },
  });
  // "Yep, all sent": the yes only leads in.
  if (commands.length > 1)
    commands.splice(0, commands.length, ...commands.filter(({ command }) => command !== 'yes'));
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

/** What a whole mail asks for: its person's own words, read. */
export const readReplyMessage = (message: Message, context: ReplyContext): ReplyReading =>
  readReply(ownWords(message), context);
