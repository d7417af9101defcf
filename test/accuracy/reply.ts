import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../../core/command.ts';
import { readReply } from '../../core/reply/read-reply.ts';
import type { Row, Suite } from './row.ts';

/** What was written, what was meant, and what was understood. */
interface Saying {
  words: string;
  meant: string;
  understood: string;
}

const shown = (command: Command): string =>
  [
    command.command,
    'until' in command ? command.until : undefined,
    'value' in command ? command.value : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

const CONTEXT = { now: Date.parse('2026-11-23T10:00:00Z'), zone: 'Europe/London' };

const sayingsOf = (half: string): Saying[] => {
  const file = join(import.meta.dirname, 'replies', `${half}.txt`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.includes('::') && !line.startsWith('#'))
    .map((line) => {
      const [meant = '', ...rest] = line.split('::');
      const words = rest.join('::').trim().replaceAll('\\n', '\n');
      return {
        words,
        meant: meant.trim(),
        understood: readReply(words, CONTEXT).commands.map(shown).join(' + '),
      };
    });
};

const row = (
  what: string,
  target: number,
  all: Saying[],
  right: (one: Saying) => boolean,
  named: boolean,
): Row => {
  const wrong = all.filter((one) => !right(one));
  const lines = wrong.map(
    ({ words, meant, understood }) =>
      `"${words}" means ${meant || 'nothing'}, read as ${understood || 'nothing'}`,
  );
  return { what, right: all.length - wrong.length, of: all.length, target, wrong: named ? lines : [] };
};

/** Whether nothing was done that was not meant: too little is a question asked, too much is harm. */
const harmless = ({ meant, understood }: Saying): boolean =>
  understood === '' || understood.split(' + ').every((one) => meant.split(' + ').includes(one));

/** Replies written here: `held` was never looked at while rules were written, `dev` was. */
export const suite: Suite = async () =>
  ['held', 'dev'].flatMap((half) => {
    const sayings = sayingsOf(half);
    if (sayings.length === 0) return [];
    return [
      row(
        `replies, ${half}: right`,
        0.98,
        sayings,
        ({ meant, understood }) => meant === understood,
        half === 'dev',
      ),
      row(`replies, ${half}: nothing that was not meant`, 1, sayings, harmless, half === 'dev'),
    ];
  });
