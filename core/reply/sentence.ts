import type { Command } from '../command.ts';
import type { LocalDay } from '../time.ts';
import type { Clause, Sentence } from './clause.ts';
import { type Explicit, explicit } from './explicit.ts';
import { type Meaning, meaning } from './meaning.ts';
import { timeIn } from './when.ts';

/** What sentences are read with: the day it is for the person, and the names they may drop. */
export interface Reader {
  today: LocalDay;
  known: ReadonlySet<string>;
}

/** What a sentence came to. */
export interface Read {
  commands: Command[];
  /** Clauses that mean nothing to us, as they were written. */
  rest: string[];
  asks: { reason: 'unclear' | 'when' | 'today'; guess: string | null } | null;
}

/** A clause and what it came to; both null where it means nothing to us. */
interface ReadClause {
  clause: Clause;
  said: Explicit;
  meant: Meaning;
}

/** Conditions, reports and wishes: beside one of these, what was said may be nobody's wish, or not yet. */
const FLIPS =
  /(?:^|[\s,;(])(?:if|unless|whether|or|when|once|until|till|wish|would|wouldn['’]t|should|might|almost|nearly|hopefully|supposed|want(?:ed)? to|wenn|falls|ob|sagt|si|dit|dice|se|als|zegt)(?=$|[\s,;.!?)])|(?<!^|\bi|\bi do(?:n['’]t| not))\s(?:have |has |had |just |always |also |keeps? |kept )?(?:sa(?:id|ys?|ying)|told|tells?|telling|thinks?|suggest(?:s|ed)|advis(?:es|ed)|asks?|asked|asking|wants?|wrote|writes)(?=$|[\s,;.!?)])/iu;
/** They are in touch, and it is no. */
const NO_NEWS =
  /\b(?:no|not|nothing|(?:another|other|different) (?:company|employer|firm|place|hospital|school|shop)|elsewhere|abgesagt|absage|nein|refus\w*|rechaz\w*|recus\w*|rifiut\w*|afgewezen|negativ\w*|rejected|rejection|declined|turned (?:me )?down|someone else|somebody else)\b/iu;
/** Words that take back, or say of what not: "sent it, well, not really". */
const TAKES_BACK =
  /^(?:but |and |well |or )*(?:no(?:$|[ ,](?:wait|sorry|not|i))|nope|not(?:$| yet| really| quite| now| sent| done| actually| this)|never(?:$| mind| sent)|(?:i )?(?:do|did|have)(?:n['’]?t| not)(?: sent?| done?| yet|$| stop| mean)|almost|nearly|kidding|just kidding|joking|half|except|or|maybe|perhaps|i think|i hope|hopefully|if|unless|aber nicht|mais pas|pero no|ma non|maar niet)\b/iu;
/** It was sent, and did not arrive. */
const FAILED =
  /\b(?:bounced?|undeliverable|came back|returned|failed|did(?:n['’]?t| not) (?:go through|arrive|work)|wrong (?:address|person|one)|error)\b/iu;
/** What a person goes on with after a wish: their reasons. */
const REASON =
  /^(?:because|since|as|cos|i|i['’]\w+|they|they['’]\w+|she|he|it|it['’]s|thanks?|thank you|there|this|that|that['’]s|my|the|we|sorry|enough|done|all|everything|completely|no|not|never|life|things)\b/iu;

/** Commands that end something: taken where nothing beside them could turn them. */
const ENDS = new Set<Command['command']>(['stop', 'unsubscribe', 'forget']);
/** Commands that an unknown clause beside them does not turn, unless it is a condition. */
const SAFE = new Set<Command['command']>(['snooze', 'redraft', 'status', 'help', 'export']);
/** Commands that a question may still ask for. */
const MAY_ASK = new Set<Command['command']>([
  'status',
  'help',
  'redraft',
  'export',
  'snooze',
  'pause',
  'track',
  'undo',
]);
const REQUEST = /\b(?:can|could|would|will) you\b|\bplease\b|\bcan we\b|\bcould we\b/i;
const MAY_ASK_POLITELY = new Set<Command['command']>(['skip', 'stop', 'unsubscribe', 'forget', 'resume']);

/** Clauses that a word joins, and not a comma. */
const JOINED = /\s(?:and|und|et|y|e|en|&)\s/i;

const NOTHING: Read = { commands: [], rest: [], asks: null };

const asking = (reason: 'unclear' | 'when', guess: string | null): Read => ({
  ...NOTHING,
  asks: { reason, guess },
});

const commandsOf = ({ said, meant }: ReadClause): Command[] =>
  said && 'commands' in said ? said.commands : meant && 'command' in meant ? [meant.command] : [];

const asksOf = ({ said, meant }: ReadClause): Read['asks'] =>
  said && 'asks' in said
    ? { reason: said.asks, guess: said.guess }
    : meant && 'asks' in meant
      ? { reason: meant.asks, guess: meant.guess }
      : null;

const isUnknown = ({ said, meant }: ReadClause): boolean => !said && !meant;

/** "On Thursday, I get proper rendering": a day alone, before something that is not understood, asks for nothing. */
const isIdleTime = (read: readonly ReadClause[], at: number, today: LocalDay): boolean => {
  const one = read[at];
  const next = read[at + 1];
  return (
    one?.said !== undefined &&
    next !== undefined &&
    isUnknown(next) &&
    timeIn(one.clause.text, today) !== undefined
  );
};

/** Whether an unknown clause before or behind a command may turn it. */
const turns = (command: Command['command'], other: string, behind: boolean): boolean => {
  if (command === 'done')
    return behind ? TAKES_BACK.test(other) || FAILED.test(other) || CONDITION.test(other) : FLIPS.test(other);
  if ((command === 'reopened' || command === 'hired') && NO_NEWS.test(other)) return true;
  if (SAFE.has(command)) return CONDITION.test(other);
  if (command === 'yes') return true;
  if (behind && (TAKES_BACK.test(other) || (ENDS.has(command) && !REASON.test(other)))) return true;
  return FLIPS.test(other);
};

const CONDITION = /^(?:but |and |only )?(?:if|unless|whether|once|wenn|falls|si|se|als)\b/iu;

const turned = (read: readonly ReadClause[]): boolean =>
  read.some((one, at) =>
    commandsOf(one).some(({ command }) =>
      read.some((other, place) => isUnknown(other) && turns(command, other.clause.raw, place > at)),
    ),
  );

/** "Again and again they do this" asks for nothing. */
const isHollow = (read: readonly ReadClause[], raw: string): boolean =>
  JOINED.test(raw) &&
  read.some(({ said, clause }) => said && 'commands' in said && !/\s/.test(clause.text)) &&
  read.every(
    (one) => isUnknown(one) || (one.said && !/\s/.test(one.clause.text) && one.clause.text !== 'done'),
  );

/** What a sentence asks for, clause by clause, or as a whole where a comma is only a breath. */
export const readSentence = (sentence: Sentence, reader: Reader): Read => {
  const whole = explicit(sentence.raw, reader);
  if (whole && !sentence.asks)
    return 'asks' in whole ? asking(whole.asks, whole.guess) : { ...NOTHING, commands: whole.commands };
  const asked = whole && 'commands' in whole && whole.commands.every(({ command }) => MAY_ASK.has(command));
  if (asked) return { ...NOTHING, commands: whole.commands };
  const all = meaning(sentence.whole, reader.today, reader.known);
  const read = sentence.clauses.map((clause): ReadClause => {
    const said = explicit(clause.raw, reader);
    return { clause, said, meant: said ? null : meaning(clause, reader.today, reader.known) };
  });
  const broken = read.some(isUnknown);
  const none = read.every((one) => commandsOf(one).length === 0);
  if ((broken || none) && all && 'command' in all && !sentence.asks)
    return { ...NOTHING, commands: [all.command] };
  const idle = read.filter((_, at) => !REQUEST.test(sentence.raw) && isIdleTime(read, at, reader.today));
  const counted = read.filter((one) => !idle.includes(one));
  const commands = counted.flatMap(commandsOf);
  const asks = counted.map(asksOf).find((one) => one !== null) ?? null;
  const rest = read.filter((one) => isUnknown(one) || idle.includes(one)).map(({ clause }) => clause.raw);
  const polite = REQUEST.test(sentence.raw);
  const kept = sentence.asks
    ? commands.filter(({ command }) => MAY_ASK.has(command) || (polite && MAY_ASK_POLITELY.has(command)))
    : commands;
  // "Yes, but not now"
  const hedged = asks !== null && kept.some(({ command }) => command === 'yes');
  // "Again and again"
  const echoed =
    read.length > 1 && JOINED.test(sentence.raw) && new Set(read.map(({ clause }) => clause.text)).size === 1;
  const unclear =
    hedged || echoed || (kept.length > 0 && broken && (turned(counted) || isHollow(counted, sentence.raw)));
  if (unclear || (kept.length === 0 && commands.length > 0))
    return {
      commands: [],
      rest: [sentence.raw],
      asks: { reason: 'unclear', guess: (kept[0] ?? commands[0])?.command ?? null },
    };
  return {
    commands: kept,
    rest: rest.length > 0 && rest.length === sentence.clauses.length ? [sentence.raw] : rest,
    asks,
  };
};
