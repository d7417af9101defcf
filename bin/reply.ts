import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Message } from '../core/mail/message.ts';
import { readMessage } from '../core/mail/read.ts';
import { readReplyMessage } from '../core/reply/read-reply.ts';
import { isZone } from '../core/time.ts';
import type { Command } from './roundtwo.ts';

const HELP = `Usage: npm run -s roundtwo -- reply --now INSTANT --zone ZONE PATH…

Prints what each reply asks for, one JSON line a file:
  {"file":"…","commands":[{"command":"snooze","until":"2026-12-07"}],"note":null}

  --now INSTANT  when the replies arrived, like 2026-11-23T10:00:00Z
  --zone ZONE    where the person lives, like Europe/London
  PATH           .eml and .txt files, or folders of them; a .txt is a body as a mail client made it`;

/** The mails of a path: itself, or those in the folder and the folders below, by name. */
const filesAt = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile() && ['.eml', '.txt'].includes(extname(entry.name)))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
};

/** A body without a header, as a plain-text mail. */
const bodyOnly = (text: string): Message => ({
  headers: [],
  from: [],
  to: [],
  cc: [],
  subject: '',
  date: null,
  messageId: null,
  inReplyTo: [],
  references: [],
  text: text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'),
  html: null,
  attached: [],
});

const messageAt = async (file: string): Promise<Message | string> => {
  const bytes = await readFile(file);
  if (extname(file) === '.txt') return bytes.includes(0) ? 'not-mail' : bodyOnly(bytes.toString('utf8'));
  const read = await readMessage(bytes);
  return read.ok ? read.message : read.reason;
};

const fail = (sentence: string): number => {
  console.error(sentence);
  return 2;
};

const reply: Command = async (args) => {
  let parsed: { values: { now?: string; zone?: string; help?: boolean }; positionals: string[] };
  try {
    parsed = parseArgs({
      args,
      allowPositionals: true,
      options: { now: { type: 'string' }, zone: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
  const { values, positionals } = parsed;
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const now = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:\d{2})$/.test(values.now ?? '')
    ? Date.parse(values.now ?? '')
    : Number.NaN;
  if (Number.isNaN(now)) return fail('--now needs a moment like 2026-11-23T10:00:00Z.');
  const { zone = '' } = values;
  if (zone === '' || !isZone(zone)) return fail('--zone needs a time zone like Europe/London.');
  if (positionals.length === 0) return fail('Which files? Name at least one .eml or .txt file or a folder.');
  for (const path of positionals) {
    let files: string[];
    try {
      files = await filesAt(path);
    } catch {
      return fail(`There is no file or folder "${path}".`);
    }
    for (const file of files) {
      const message = await messageAt(file);
      if (typeof message === 'string') {
        console.log(JSON.stringify({ file, error: message }));
        continue;
      }
      const { commands, note } = readReplyMessage(message, { now, zone });
      console.log(JSON.stringify({ file, commands, note }));
    }
  }
  return 0;
};

export default reply;
