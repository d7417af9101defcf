import type { Contact, Opportunity } from '../core/opportunity.ts';
import type { Person } from '../core/person.ts';
import { cleanLine } from './clean.ts';

/** How people, employers and jobs are called in a sentence. */

/** Legal and gender marks of a job title that nobody says aloud: `(m/w/d)`, `(f/m/x)`, `(all genders)`. */
const MARKS = /\s*[([](?:[a-z]{1,3}(?:\s?[/|,*.]\s?[a-z]{1,3}){1,4}|all genders?)[)\]]/gi;

const orNull = (text: string | null | undefined, longest?: number): string | null => {
  const line = cleanLine(text ?? '', longest);
  return line === '' ? null : line;
};

type Job = Pick<Opportunity, 'company' | 'role' | 'rejectedOn'>;

export const companyOf = ({ company }: Pick<Opportunity, 'company'>): string | null => orNull(company);

export const roleOf = ({ role }: Pick<Opportunity, 'role'>): string | null =>
  orNull(role?.replace(MARKS, ''));

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** `12 November`, and the year where it is another one than now. */
export const dayName = (day: string, today?: string): string => {
  const [year, month, date] = day.split('-');
  const name = `${Number(date)} ${MONTHS[Number(month) - 1] ?? ''}`;
  return today === undefined || today.startsWith(year ?? '') ? name : `${name} ${year}`;
};

/** `12 Nov`, and the year where it is another one than now: for the narrow column of a table. */
export const shortDay = (day: string, today: string): string =>
  dayName(day, today).replace(/ (\p{L}{3})\p{L}+/u, ' $1');

/** The first letter of a sentence or of a row. */
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** `a, b and c` */
export const listed = (items: string[]): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;

/** ISO weekday to its name. */
export const weekdayName = (weekday: number): string => WEEKDAYS[weekday - 1] ?? '';

/** In a list or a subject: `Product Designer at Acme`, or as much of it as is known. */
export const labelOf = (job: Job): string => {
  const [company, role] = [companyOf(job), roleOf(job)];
  if (company && role) return `${role} at ${company}`;
  return company ?? role ?? `the job of ${dayName(job.rejectedOn)}`;
};

/** In a sentence: `the Product Designer role at Acme`, or as much of it as is known. */
export const jobOf = (job: Job): string => {
  const [company, role] = [companyOf(job), roleOf(job)];
  if (company && role) return `the ${role} role at ${company}`;
  if (role) return `the ${role} role`;
  return company ? `the job at ${company}` : 'this job';
};

/** The employer, where a sentence needs somebody to act. */
export const themOf = (job: Pick<Opportunity, 'company'>): string => companyOf(job) ?? 'the company';

/** Words that name a team or a machine, never a human. */
const NOBODY =
  /\b(?:team|recruit(?:ing|ment)|talent|careers?|hiring|human resources|hr|no-?reply|notifications?|jobs)\b/i;

/** Capitals are put right where the whole name shouts. */
const calm = (name: string): string =>
  name.length > 3 && name === name.toUpperCase() && name !== name.toLowerCase()
    ? name.toLowerCase().replace(/(?<=^|[\s'’-])\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** The name of a human, first name first; null for nobody, or a team. */
const humanName = (name: string | null | undefined): string | null => {
  const line = orNull(name, 60);
  if (line === null || NOBODY.test(line) || line.includes('@')) return null;
  const [last, first, more] = line.split(',').map((part) => part.trim());
  return calm(first && last && more === undefined ? `${first} ${last}` : line);
};

export const contactName = ({ contact }: { contact: Contact | null }): string | null =>
  humanName(contact?.name);

const TITLE = /^(?:dr|prof|professor|mr|mrs|ms|mx|herr|frau|monsieur|madame|se[nñ]ora?)\.?$/i;

/** What a letter says after "Dear": the first name, or title and last name where there is a title. */
export const greetingName = (name: string): string => {
  const words = name.split(' ');
  const [first = name] = words;
  if (words.length === 1) return name;
  if (TITLE.test(first)) return `${first} ${words.at(-1)}`;
  // An initial is not what anybody is called.
  return /^\p{L}\.?$/u.test(first) ? name : first;
};

const UNREACHABLE =
  /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|donotreply|mailer-daemon|postmaster|bounces?|notifications?)\b/i;

/** An address that somebody reads; null for none, or a machine's. */
export const reachable = (contact: Contact | null): string | null => {
  const email = contact?.email?.trim() ?? '';
  const plain = /^[^\s@<>",;:()[\]\\]{1,64}@[a-z0-9.-]{1,190}$/i.test(email);
  return plain && !UNREACHABLE.test(email) ? email : null;
};

/** How the person signs; null while nobody said. */
export const ownName = ({ name }: Pick<Person, 'name'>): string | null => orNull(name, 60);
