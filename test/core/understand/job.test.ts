import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanCompany, humanName } from '../../../core/understand/names.ts';
import { cleanRole } from '../../../core/understand/role.ts';
import { understandForwarded } from '../../../core/understand/understand.ts';
import type { Understood } from '../../../core/understanding.ts';
import { forwarded } from './forwarded.ts';

interface Labelled extends Pick<Understood, 'company' | 'role' | 'contact' | 'agency'> {
  from: { name: string | null; email: string };
  subject: string;
  text: string;
}

const letters: Labelled[] = JSON.parse(readFileSync(join(import.meta.dirname, 'letters.json'), 'utf8'));

describe('what a rejection says', () => {
  test.each(letters)('"$subject" from $from.email', ({ from, subject, text, ...expected }) => {
    const { kind, company, role, contact, agency } = understandForwarded(forwarded({ from, subject, text }));
    expect({ kind, company, role, contact, agency }).toEqual({ kind: 'rejection', ...expected });
  });

  test('is null where the mail does not say it', () => {
    const said = understandForwarded(
      forwarded({ text: 'Sorry, we have chosen another candidate for the job.' }),
    );
    expect(said).toMatchObject({
      company: null,
      role: null,
      contact: null,
      stage: null,
      ats: null,
      agency: null,
      rejectedOn: null,
    });
  });

  test('never takes the person for the contact or the employer', () => {
    const { contact, company } = understandForwarded(
      forwarded({ text: 'Dear Sam Tester,\n\nwe chose another candidate.\n\nBest regards,\nSam Tester' }),
      { person: { name: 'Sam Tester', email: 'sam@home.example' } },
    );
    expect([contact, company]).toEqual([null, null]);
  });
});

test.each([
  ['Marsh & Perry LLP Careers', 'Marsh & Perry'],
  ['Müller & Söhne GmbH & Co. KG', 'Müller & Söhne'],
  ['Acme Talent Acquisition Team', 'Acme'],
  ['Globex Recruiting (Workday)', 'Globex'],
  ['Halden Energy via Greenhouse', 'Halden Energy'],
  ['Service recrutement Groupe Valmont', 'Groupe Valmont'],
  ['Zielony Dom sp. z o.o.', 'Zielony Dom'],
  ['Molino Ferri S.r.l.', 'Molino Ferri'],
  ['Hiring Team', null],
  ['No-Reply', null],
])('an employer is written as people do: %s', (raw, name) => {
  expect(cleanCompany(raw)).toBe(name);
});

test.each([
  ['R-10293 Data Analyst', 'Data Analyst'],
  ['Data Analyst (Ref: 4711)', 'Data Analyst'],
  ['Softwareentwickler (m/w/d) – Referenz 4711', 'Softwareentwickler'],
  ['Comptable H/F', 'Comptable'],
  ['Senior Nurse, Night Shift', 'Senior Nurse, Night Shift'],
  ['Analyst – Pricing', 'Analyst – Pricing'],
  ['Teacher, Year 6', 'Teacher, Year 6'],
  ['position', null],
])('a role keeps what narrows it and loses numbers and gender marks: %s', (raw, role) => {
  expect(cleanRole(raw)).toBe(role);
});

test.each([
  ['Jane Doe', 'Jane Doe'],
  ['Doe, Jane', null],
  ['Dr. Ines Falk', 'Ines Falk'],
  ['i. A. Anja Krüger', 'Anja Krüger'],
  ['Claire MOREAU', 'Claire Moreau'],
  ['Sanne de Wit', 'Sanne de Wit'],
  ["Maeve O'Dowd", "Maeve O'Dowd"],
  ['The Hiring Team', null],
  ['Human Resources', null],
  ['Talent Acquisition', null],
  ['jobs@acme.example', null],
])('a human is told from a team: %s', (line, name) => {
  expect(humanName(line)).toBe(name);
});

test('a sender may be written surname first, as mail systems do', () => {
  expect(humanName('Doe, Jane', true)).toBe('Jane Doe');
});
