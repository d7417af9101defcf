import { readdirSync, readFileSync } from 'node:fs';
import type { Command } from '../../../core/command.ts';
import { readReply } from '../../../core/reply/read-reply.ts';

const context = { now: Date.parse('2026-11-23T10:00:00Z'), zone: 'Europe/London' };
const commands = (words: string, names: string[] = []): Command[] =>
  readReply(words, { ...context, names }).commands;

const folder = new URL('../../accuracy/replies/', import.meta.url);
/** What was meant (any of several readings may be right) and the words, of everything that rules were made from. */
const sayings = readdirSync(folder)
  .filter((name) => /^dev.*\.txt$/.test(name))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'))
  .filter((line) => line.includes('::') && !line.startsWith('#'))
  .map((line): [string, string] => {
    const [meant = '', ...rest] = line.split('::');
    return [rest.join('::').trim().replaceAll('\\n', '\n'), meant.trim()];
  });

const shown = (command: Command): string =>
  [
    command.command,
    'until' in command ? command.until : undefined,
    'value' in command ? command.value : undefined,
  ]
    .filter((part) => part !== undefined)
    .join(' ');

describe('what a person writes, on Monday 23 November 2026 in London', () => {
  test.each(sayings)('"%s" means: %s', (words, meant) => {
    expect(meant.split(/ *\| */)).toContain(commands(words).map(shown).join(' + '));
  });
});

describe('what is left over', () => {
  test('beside a command is a note', () => {
    expect(readReply('Done! She left the company in March.', context)).toEqual({
      commands: [{ command: 'done' }],
      note: 'She left the company in March.',
      unsure: null,
    });
  });

  test('without a command is asked about, and changes nothing', () => {
    expect(readReply('I keep thinking of that ward.', context)).toMatchObject({
      commands: [],
      unsure: { reason: 'unclear' },
    });
  });

  test.each(['Thanks!', 'Cheers, have a lovely weekend', 'Hi there', ''])(
    'is nothing to ask about: "%s"',
    (words) => {
      expect(readReply(words, context)).toEqual({ commands: [], note: null, unsure: null });
    },
  );

  test.each(['later', 'snooze', 'snooze until yesterday', 'remind me after the holidays'])(
    'is a question of when: "%s"',
    (words) => {
      expect(readReply(words, context).unsure).toEqual({ reason: 'when', guess: 'snooze' });
    },
  );
});

describe('names', () => {
  test('that are known are understood as callers, and others are not', () => {
    expect(commands('Priya rang!', ['Priya Raman'])).toEqual([{ command: 'reopened' }]);
    expect(commands('Priya rang!')).toEqual([]);
  });

  test('say which opportunity is meant', () => {
    expect(commands('stop Larkspur Freight')).toEqual([{ command: 'stop', about: 'Larkspur Freight' }]);
    expect(commands('stop larkspur', ['Larkspur Freight'])).toEqual([{ command: 'stop', about: 'larkspur' }]);
    expect(commands('stop worrying')).toEqual([]);
    expect(commands('done 2')).toEqual([{ command: 'done', about: '2' }]);
  });
});

describe('contradictions', () => {
  test.each(['done\nskip', 'pause\nresume', 'friday\nmonday'])('are asked about: %j', (words) => {
    expect(readReply(words, context)).toMatchObject({ commands: [], unsure: { reason: expect.any(String) } });
  });
});

test('reading takes time in proportion to the words, whatever they are', () => {
  const hostile = [
    'a, '.repeat(5_000),
    'done and '.repeat(2_000),
    `${'x'.repeat(20_000)}`,
    '? ! . '.repeat(4_000),
    "i'".repeat(8_000),
  ];
  for (const words of hostile) expect(readReply(words, context).commands.length).toBeLessThan(10);
});
