import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../core/command.ts';
import { readMessage } from '../../core/mail/read.ts';
import { readReply, readReplyMessage } from '../../core/reply/read-reply.ts';
import type { Row, Suite } from './row.ts';

/** What was written, what was meant (any of several readings may be right), and what was understood. */
interface Saying {
  words: string;
  meant: string[];
  understood: string;
}

/** A whole reply mail, as a client sent it. */
interface Mail extends Saying {
  note: string | null;
  noted: string | null;
}

/** What `key.json` beside the mails says of each: the commands, and what of the person's own words is left. */
type Key = Record<string, { commands: string[]; note: string | null }>;

const shown = (command: Command): string =>
  [
    command.command,
    'until' in command ? command.until : undefined,
    'value' in command ? command.value : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const CONTEXT = { now: Date.parse('2026-11-23T10:00:00Z'), zone: 'Europe/London' };
const REPLIES = join(import.meta.dirname, 'replies');

/** The files of one half: `held.txt`, `dev.txt`, and `dev-*.txt`, which were added where the table was weak. */
const filesOf = (half: string): string[] =>
  readdirSync(REPLIES).filter(
    (name) => name === `${half}.txt` || (name.startsWith(`${half}-`) && name.endsWith('.txt')),
  );

/**
 * The sayings of a file, one a line: `meant :: words`. Commands are joined by ` + `; ` | ` stands between readings that
 * are equally right, and one that is empty means that nothing may change.
 */
const sayingsIn = (file: string): Saying[] =>
  readFileSync(join(REPLIES, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('::') && !line.startsWith('#'))
    .map((line) => {
      const [meant = '', ...rest] = line.split('::');
      const words = rest.join('::').trim().replaceAll('\\n', '\n');
      return {
        words,
        meant: meant.split(' | ').map((reading) => reading.trim()),
        understood: readReply(words, CONTEXT).commands.map(shown).join(' + '),
      };
    });

const mailsOf = async (half: string): Promise<Mail[]> => {
  const folder = join(REPLIES, half);
  if (!existsSync(join(folder, 'key.json'))) return [];
  const key: Key = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
  const mails: Mail[] = [];
  for (const [file, { commands, note }] of Object.entries(key)) {
    const read = await readMessage(readFileSync(join(folder, file)));
    const reading = read.ok ? readReplyMessage(read.message, CONTEXT) : { commands: [], note: read.reason };
    mails.push({
      words: file,
      meant: [commands.join(' + ')],
      understood: reading.commands.map(shown).join(' + '),
      note,
      noted: reading.note?.replace(/\s+/g, ' ').trim() ?? null,
    });
  }
  return mails;
};

const row = <Read extends Saying>(
  what: string,
  target: number,
  all: Read[],
  right: (one: Read) => boolean,
  told: (one: Read) => string,
): Row => {
  const wrong = all.filter((one) => !right(one));
  return { what, right: all.length - wrong.length, of: all.length, target, wrong: wrong.map(told) };
};

const right = ({ meant, understood }: Saying): boolean => meant.includes(understood);

/** Whether nothing was done that was not meant: too little is a question asked, too much is harm. */
const harmless = ({ meant, understood }: Saying): boolean =>
  understood === '' ||
  meant.some((reading) => understood.split(' + ').every((one) => reading.split(' + ').includes(one)));

/** What went wrong, for whoever mends it; what was held back is counted and not shown, so that no rule is made for it. */
const teller =
  (half: string) =>
  (one: Saying & { note?: string | null; noted?: string | null }): string => {
    if (half === 'held') return 'one of those held back';
    const notes = one.note === one.noted ? '' : `, note ${JSON.stringify(one.noted)}`;
    return `"${one.words}" means ${one.meant.join(' | ') || 'nothing'}, read as ${one.understood || 'nothing'}${notes}`;
  };

/** Replies written here: `held` was never looked at while rules were written, `dev` was. */
export const suite: Suite = async () => {
  const rows: Row[] = [];
  for (const half of ['held', 'dev']) {
    const told = teller(half);
    const sayings = filesOf(half).flatMap(sayingsIn);
    if (sayings.length > 0) {
      rows.push(
        row(`replies, ${half}: right`, 0.98, sayings, right, told),
        row(`replies, ${half}: nothing that was not meant`, 1, sayings, harmless, told),
      );
    }
    const mails = await mailsOf(half);
    if (mails.length > 0) {
      rows.push(
        row(
          `replies in mails, ${half}: right`,
          0.95,
          mails,
          (one) => right(one) && one.note === one.noted,
          told,
        ),
        row(`replies in mails, ${half}: nothing that was not meant`, 1, mails, harmless, told),
      );
    }
  }
  return rows;
};
