import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMessage } from '../../core/mail/read.ts';
import type { Stage } from '../../core/opportunity.ts';
import { sameName } from '../../core/understand/names.ts';
import { understand, understandForwarded } from '../../core/understand/understand.ts';
import type { Kind, Understood } from '../../core/understanding.ts';
import type { Row, Suite } from './row.ts';

/** What a labelled mail should yield; a field that the key does not name is not measured. */
interface Answer {
  kind: Kind;
  company?: string | null;
  role?: string | null;
  contact?: { name: string | null; email: string | null } | null;
  stage?: Stage | null;
  ats?: string | null;
  /** The employment agency that stands between the person and the employer. */
  agency?: string | null;
  language?: string | null;
  /** `YYYY-MM-DD`. */
  rejectedOn?: string | null;
}

interface Result {
  file: string;
  answer: Answer;
  found: Understood;
}

/** What a mail in which nothing was found comes to: wrong, wherever there was something. */
const NOTHING = understandForwarded({
  via: 'inline',
  from: null,
  replyTo: null,
  to: [],
  date: null,
  subject: null,
  text: '',
  messageIds: [],
});

const MAILS = join(import.meta.dirname, 'mails');

/** The mails of one half, understood. The first message that is about a job stands for the mail. */
const resultsOf = async (half: string): Promise<Result[]> => {
  const folder = join(MAILS, half);
  if (!existsSync(join(folder, 'key.json'))) return [];
  const key: Record<string, Answer> = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
  const results: Result[] = [];
  for (const [file, answer] of Object.entries(key)) {
    const read = await readMessage(readFileSync(join(folder, file)));
    const messages = read.ok ? understand(read.message).messages : [];
    const found = messages.find(({ kind }) => kind === answer.kind) ?? messages[0] ?? NOTHING;
    results.push({ file, answer, found });
  }
  return results;
};

/** Case, spacing and punctuation aside: `Analyst – Pricing` is `Analyst - Pricing`. */
const same = (a: string | null, b: string | null): boolean =>
  a === null || b === null ? a === b : sameName(a, b);

const sameContact = (a: Understood['contact'], b: Understood['contact']): boolean =>
  same(a?.name ?? null, b?.name ?? null) && (a?.email ?? null) === (b?.email ?? null);

const row = (what: string, target: number, results: Result[], right: (result: Result) => boolean): Row => {
  const wrong = results.filter((result) => !right(result)).map(({ file }) => file);
  return { what, right: results.length - wrong.length, of: results.length, target, wrong };
};

const rowsOf = (half: string, results: Result[]): Row[] => {
  const isRejection = ({ answer }: Result): boolean => answer.kind === 'rejection';
  const saysRejection = ({ found }: Result): boolean => found.kind === 'rejection';
  const asks = (field: Exclude<keyof Answer, 'kind'>): Result[] =>
    results.filter(({ answer }) => answer[field] !== undefined);
  const words = (
    field: 'company' | 'role' | 'stage' | 'ats' | 'agency' | 'language' | 'rejectedOn',
    target: number,
  ) =>
    row(`${half}: ${field}`, target, asks(field), ({ answer, found }) =>
      same(answer[field] ?? null, found[field]),
    );
  return [
    row(`${half}: rejection precision`, 0.99, results.filter(saysRejection), isRejection),
    row(`${half}: rejection recall`, 0.97, results.filter(isRejection), saysRejection),
    row(`${half}: kind`, 0.9, results, ({ answer, found }) => answer.kind === found.kind),
    words('company', 0.97),
    words('role', 0.95),
    row(`${half}: contact`, 0.95, asks('contact'), ({ answer, found }) =>
      sameContact(answer.contact ?? null, found.contact),
    ),
    words('stage', 0.95),
    words('ats', 0.97),
    words('agency', 0.95),
    words('language', 0.97),
    words('rejectedOn', 0.97),
  ];
};

/** Mails written here: `held` was never looked at while rules were written, `dev` was. */
export const suite: Suite = async () => {
  const rows: Row[] = [];
  for (const half of ['held', 'dev']) {
    const results = await resultsOf(half);
    if (results.length > 0) rows.push(...rowsOf(half, results));
  }
  return rows;
};
