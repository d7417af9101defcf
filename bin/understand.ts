import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { readMessage } from '../core/mail/read.ts';
import { understand } from '../core/understand/understand.ts';
import type { Kind, Understanding, Understood } from '../core/understanding.ts';
import type { Command } from './roundtwo.ts';

const HELP = `Usage: npm run -s roundtwo -- understand PATH...

Reads mails (.eml files, and folders of them at any depth) and prints what Round Two understands
of each: one line of JSON a mail, in order of name.

  kind           rejection, acknowledgement, interview, offer, hold, alert, feedback or other;
                 of several forwarded messages the most telling one's
  confidence     0 to 1, and why: the words that decided it
  opportunities  one for each forwarded message about a job; for a job alert, what it lists
  error          instead of all that, when the file is not mail

What a mail does not say is null. Exit code 0, or 2 when a path does not exist.`;

/** Kinds by how much they tell of a mail that holds several messages. */
const TELLING: Kind[] = [
  'offer',
  'interview',
  'rejection',
  'feedback',
  'hold',
  'acknowledgement',
  'alert',
  'other',
];

interface Told {
  company: string | null;
  role: string | null;
  stage: Understood['stage'];
  contact: Understood['contact'];
  ats: string | null;
  rejectedOn: string | null;
}

const opportunitiesOf = ({
  kind,
  company,
  role,
  stage,
  contact,
  ats,
  rejectedOn,
  listings,
}: Understood): Told[] => {
  if (kind === 'other') return [];
  if (kind !== 'alert') return [{ company, role, stage, contact, ats, rejectedOn }];
  return listings.map((listed) => ({ ...listed, stage: null, contact: null, ats, rejectedOn: null }));
};

/** What is printed of a mail. */
export const summary = ({ messages, forwarded, note }: Understanding): Record<string, unknown> => {
  const [first] = [...messages].sort((a, b) => TELLING.indexOf(a.kind) - TELLING.indexOf(b.kind));
  return {
    kind: first?.kind ?? 'other',
    confidence: first?.confidence ?? 0,
    why: first?.why ?? [],
    opportunities: messages.flatMap(opportunitiesOf),
    language: first?.language ?? null,
    forwarded,
    note,
  };
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The mails at a path: the file itself, or every .eml below a folder, in order of name. */
const mailsAt = async (path: string): Promise<string[]> => {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries.sort((a, b) => byName(a.name, b.name))) {
    const below = join(path, entry.name);
    if (entry.isDirectory()) found.push(...(await mailsAt(below)));
    else if (/\.eml$/i.test(entry.name)) found.push(below);
  }
  return found;
};

const REASONS = {
  empty: 'the file is empty',
  'not-mail': 'this is not a mail',
  'too-large': 'the mail is too large',
};

const lineOf = async (file: string): Promise<Record<string, unknown>> => {
  const read = await readMessage(await readFile(file));
  return read.ok ? { file, ...summary(understand(read.message)) } : { file, error: REASONS[read.reason] };
};

const run: Command = async (args) => {
  if (args.length === 0 || args.includes('--help') || args.includes('-h')) {
    (args.length === 0 ? console.error : console.log)(HELP);
    return args.length === 0 ? 2 : 0;
  }
  const files: string[] = [];
  for (const path of args) {
    try {
      files.push(...(await mailsAt(path)));
    } catch (error) {
      console.error(`Cannot read ${path}: ${error instanceof Error ? error.message : String(error)}`);
      return 2;
    }
  }
  for (const file of files) console.log(JSON.stringify(await lineOf(file)));
  return 0;
};

export default run;
