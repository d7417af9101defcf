import type { Person } from '../../core/person.ts';
import type { Attachment } from '../raw.ts';

/** A mail as it was received, for an export that has room for it. */
export interface ReceivedMail {
  bytes: Uint8Array;
}

/** SES takes 10 MB of raw mail; base64 in lines makes 7 MB of files 9.6 MB, and leaves room for the words. */
const MOST_BYTES = 7_000_000;

/** RFC 4180 §2, and no cell that a spreadsheet would run as a formula. */
const cell = (value: unknown): string => {
  const text = value === null || value === undefined ? '' : String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && !/^-?\d+(?:\.\d+)?$/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const row = (cells: unknown[]): string => `${cells.map(cell).join(',')}\r\n`;

/** One line for each value: where it stands, as `state.notes.0.text`, and what it is. */
const lines = (record: number, value: unknown, path: string): string =>
  value !== null && typeof value === 'object'
    ? Object.entries(value)
        .map(([name, inner]) => lines(record, inner, path === '' ? name : `${path}.${name}`))
        .join('')
    : row([record, path, value]);

const jobs = ({ opportunities }: Person): string =>
  row([
    'company',
    'role',
    'status',
    'stage',
    'contact',
    'contact address',
    'turned down on',
    'impressed by',
    'gaps',
    'minutes learned',
    'notes',
    'steps',
  ]) +
  opportunities
    .map((one) =>
      row([
        one.company,
        one.role,
        one.status,
        one.stage,
        one.contact?.name,
        one.contact?.email,
        one.rejectedOn,
        one.impressed,
        one.gaps.map(({ text }) => text).join('; '),
        one.gaps.reduce((sum, { minutesLearned }) => sum + minutesLearned, 0),
        one.notes.map(({ text }) => text).join('; '),
        one.steps.map(({ name, state, due }) => `${name} ${state} ${due}`).join('; '),
      ]),
    )
    .join('');

interface Records {
  json: string[];
  csv: string[];
  bytes: number;
}

/** The records, in as many groups as their files need mails. */
const grouped = (items: readonly Record<string, unknown>[], first: number, most: number): Records[] => {
  const groups: Records[] = [];
  let room = most - first;
  let group: Records = { json: [], csv: [], bytes: 0 };
  for (const [index, item] of items.entries()) {
    const [json, csv] = [JSON.stringify(item, null, 2), lines(index + 1, item, '')];
    const bytes = Buffer.byteLength(json) + Buffer.byteLength(csv);
    if (group.bytes + bytes > room && group.json.length > 0) {
      groups.push(group);
      group = { json: [], csv: [], bytes: 0 };
      room = most;
    }
    group.json.push(json);
    group.csv.push(csv);
    group.bytes += bytes;
  }
  return [...groups, group];
};

const numbered = (name: string, index: number, of: number): string =>
  of === 1 ? name : `${name}-${index + 1}`;

/**
 * The files of an export, one list a mail: all records as JSON and as CSV (a line a value), the jobs as a table, and as
 * many of the received mails as the last one has room for.
 * @param most bytes of files that one mail may carry
 */
export const parcelsOf = (
  person: Person,
  items: readonly Record<string, unknown>[],
  received: readonly ReceivedMail[],
  most = MOST_BYTES,
): Attachment[][] => {
  const table = jobs(person);
  const groups = grouped(items, Buffer.byteLength(table), most);
  const parcels = groups.map(({ json, csv }, index): Attachment[] => [
    {
      filename: `${numbered('round-two', index, groups.length)}.json`,
      type: 'application/json',
      content: `[\n${json.join(',\n')}\n]\n`,
    },
    {
      filename: `${numbered('round-two', index, groups.length)}.csv`,
      type: 'text/csv; charset=utf-8',
      content: row(['record', 'field', 'value']) + csv.join(''),
    },
    ...(index === 0 ? [{ filename: 'jobs.csv', type: 'text/csv; charset=utf-8', content: table }] : []),
  ]);
  let room = most - (groups.at(-1)?.bytes ?? 0) - (groups.length === 1 ? Buffer.byteLength(table) : 0);
  for (const [index, { bytes }] of received.entries()) {
    if (bytes.length > room) continue;
    room -= bytes.length;
    // Not message/rfc822, which may not be encoded (RFC 2046 §5.2.1).
    parcels.at(-1)?.push({
      filename: `mail-${index + 1}.eml`,
      type: 'application/octet-stream',
      content: bytes,
    });
  }
  return parcels;
};
