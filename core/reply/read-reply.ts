import type { BareWord, Command, ReplyReading } from '../command.ts';
import type { Message } from '../mail/message.ts';
import type { Instant } from '../time.ts';
import { ownWords } from './own-words.ts';
import { when } from './when.ts';

const BARE: Record<string, BareWord> = {
  done: 'done',
  skip: 'skip',
  stop: 'stop',
  resume: 'resume',
  reopened: 'reopened',
  hired: 'hired',
  undo: 'undo',
  status: 'status',
  track: 'track',
  'new address': 'address',
  export: 'export',
  'forget me': 'forget',
  unsubscribe: 'unsubscribe',
  help: 'help',
  yes: 'yes',
};
const TEXT =
  /^(gap|note|impressed|company|role|contact|stage|name|timezone|digest|learned|also)\s*[:\s]\s*(\S.*)$/i;

const read = (line: string, context: { now: Instant; zone: string }): Command | 'when' | null => {
  const plain = line.toLowerCase().replace(/[\s.!]+$/, '');
  const bare = Object.hasOwn(BARE, plain) ? BARE[plain] : undefined;
  if (bare) return { command: bare };
  const again = /^(?:again)?\s*(shorter|warmer)?$/.exec(plain);
  if (again && plain !== '') {
    const value = again[1] === 'shorter' || again[1] === 'warmer' ? again[1] : undefined;
    return value ? { command: 'redraft', value } : { command: 'redraft' };
  }
  const waits = /^(snooze|pause)\b\s*(.*)$/.exec(plain);
  if (waits?.[1] === 'pause' && waits[2] === '') return { command: 'pause' };
  const until = when(waits ? (waits[2] ?? '') : plain, context);
  if (until !== null) return { command: waits?.[1] === 'pause' ? 'pause' : 'snooze', until };
  if (waits) return 'when';
  const text = TEXT.exec(line.trim());
  const word = text?.[1]?.toLowerCase();
  switch (word) {
    case 'gap':
    case 'note':
    case 'impressed':
    case 'company':
    case 'role':
    case 'contact':
    case 'stage':
    case 'name':
    case 'timezone':
    case 'digest':
    case 'learned':
    case 'also':
      return { command: word, value: text?.[2]?.trim() ?? '' };
    default:
      return null;
  }
};

/**
 * What the person's own words ask for: a command a line, several in one mail, the rest kept as a note.
 * @param words what `ownWords` left of the mail
 */
export const readReply = (words: string, context: { now: Instant; zone: string }): ReplyReading => {
  const commands: Command[] = [];
  const rest: string[] = [];
  for (const line of words
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '')) {
    const command = read(line, context);
    if (command === 'when') return { commands: [], note: null, unsure: { reason: 'when', guess: 'snooze' } };
    if (command) commands.push(command);
    else rest.push(line);
  }
  return { commands, note: rest.length > 0 ? rest.join('\n') : null, unsure: null };
};

/** What a whole mail asks for: its person's own words, read. */
export const readReplyMessage = (message: Message, context: { now: Instant; zone: string }): ReplyReading =>
  readReply(ownWords(message), context);
