import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unwrap } from '../../../core/forward/unwrap.ts';
import type { StatedDate } from '../../../core/mail/message.ts';
import { read } from './mail.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/forwards');

/** As the expectations write it: the wall clock of the forward, and the zone where it states one. */
const written = (date: StatedDate | null): string | null => {
  if (!date) return null;
  const wall = new Date(date.at + (date.offset ?? 0) * 60_000).toISOString().slice(0, 19);
  if (date.offset === null) return wall;
  const two = (value: number): string => String(value).padStart(2, '0');
  const minutes = Math.abs(date.offset);
  return `${wall}${date.offset < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

interface Expected {
  from: { name: string | null; email: string };
  date: string;
  subject: string;
  note: string | null;
  company: string;
  role: string;
}

const names = readdirSync(FOLDER).filter((file) => file.endsWith('.eml'));

test('there are forwards of at least eight kinds of client', () => {
  expect(new Set(names.map((name) => name.split('_', 1)[0])).size).toBeGreaterThanOrEqual(8);
});

test.each(names)('%s yields what is written beside it', async (name) => {
  const written_: Expected | Expected[] = JSON.parse(
    readFileSync(join(FOLDER, name.replace('.eml', '.json')), 'utf8'),
  );
  const expected = [written_].flat();
  const { messages, note } = unwrap(await read(readFileSync(join(FOLDER, name))));
  expect(messages.map(({ from, date, subject }) => ({ from, date: written(date), subject, note }))).toEqual(
    expected.map(({ from, date, subject, note }) => ({ from, date, subject, note })),
  );
  for (const [index, { company, role }] of expected.entries()) {
    const { text = '', subject = '', from } = messages[index] ?? {};
    expect(`${from?.name} ${subject} ${text}`).toContain(company);
    expect(`${subject} ${text}`).toContain(role);
    // Nothing of the client, of the person or of another message is left in it.
    expect(text).not.toMatch(/^(?:>|From:|Von:|De :|-{4})|forwarded message|Robin Vale$|Sent from my/im);
  }
});
