#!/usr/bin/env node
/** The command line: each command is a file of its own beside this one, loaded only when it is asked for. */

/** Runs a command with what stands behind its name; resolves to the exit code. */
export type Command = (args: string[]) => Promise<number>;

interface Entry {
  usage: string;
  summary: string;
  load: () => Promise<{ default: Command }>;
}

const commands: Record<string, Entry> = {
  reply: {
    usage: 'reply --now INSTANT --zone ZONE PATH...',
    summary: 'what replies ask for, one line of JSON each',
    load: () => import('./reply.ts'),
  },
  understand: {
    usage: 'understand PATH...',
    summary: 'what is understood of mails, one line of JSON each',
    load: () => import('./understand.ts'),
  },
  simulate: {
    usage: 'simulate [--people N] [--days N] [--seed N] [--no-faults] [--event-loss PERCENT]',
    summary: 'people and faults for so many days, from one seed, against what may never be: one JSON object',
    load: () => import('./simulate.ts'),
  },
  preview: {
    usage: 'preview DIR',
    summary: 'every mail that goes out, as HTML, text and raw mail, with an index page',
    load: () => import('./preview.ts'),
  },
};

const help = (): string =>
  [
    'Usage: npm run -s roundtwo -- COMMAND [ARGUMENTS]',
    '',
    'Commands:',
    ...Object.values(commands).map(({ usage, summary }) => `  ${usage}\n      ${summary}`),
    '',
    'COMMAND --help tells more. To start the whole product on this machine: npm start',
  ].join('\n');

const main = async ([name, ...args]: string[]): Promise<number> => {
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    console.log(help());
    return 0;
  }
  const entry = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    console.error(`There is no command "${name}".\n\n${help()}`);
    return 2;
  }
  const { default: run } = await entry.load();
  return run(args);
};

process.exitCode = await main(process.argv.slice(2));
