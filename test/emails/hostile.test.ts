import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { Outgoing } from '../../core/outgoing.ts';
import { composeMail } from '../../emails/compose.ts';
import { CONTEXT, richOpportunity, sampleGap, samplePerson } from '../../emails/sample.ts';
import { sceneOf } from '../../emails/scene.ts';
import { wordsOf } from '../../emails/words.ts';

/** What strangers put into names: markup, line breaks, quotes, turned and hidden signs, far too much of it. */
const hostile = fc.oneof(
  fc.constantFrom(
    '<img src=x onerror=alert(1)>',
    '"><script>alert(1)</script>',
    "'); DROP TABLE people; --",
    'Acme\r\nBcc: eve@evil.example\r\n\r\nHello',
    'Acme\nX-Injected: yes',
    '=?utf-8?q?=0D=0ABcc:_eve@evil.example?=',
    '\u202eemcA\u202c',
    'Ac\u200bme',
    'Sam <eve@evil.example>, Eve',
    '"Sam" <eve@evil.example>',
    '{{name}} %0D%0A %2C',
    'END:VEVENT\r\nBEGIN:VEVENT',
    ';TZID=evil:20260101',
    '🎉👩‍👩‍👧‍👦'.repeat(20),
    'x'.repeat(500),
    'Ω'.repeat(500),
    '\u0000\u0007\u001b[31m',
    '\ud800',
    'a&b=c?d#e%',
    '',
    ' ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

const KINDS: Outgoing[] = [
  {
    kind: 'receipt',
    id: 'm',
    opportunityId: 'rich',
    merged: false,
    duplicate: false,
    asks: ['who', 'impressed'],
  },
  { kind: 'letter', id: 'm', opportunityId: 'rich', redraft: false },
  { kind: 'connect', id: 'm', opportunityId: 'rich', redraft: false },
  { kind: 'check-in-2', id: 'm', opportunityId: 'rich', redraft: false },
  { kind: 'skill', id: 'm', opportunityId: 'rich', gapId: 'gap1', n: 0 },
  { kind: 'digest', id: 'm', opportunityId: null, day: '2026-11-16' },
  { kind: 'status', id: 'm', opportunityId: null },
  { kind: 'answer', id: 'm', opportunityId: 'rich', subject: 'x', echoes: [{ line: 'Done.', ok: true }] },
];

const world = fc.record({
  outgoing: fc.constantFrom(...KINDS),
  company: hostile,
  role: hostile,
  contact: hostile,
  impressed: hostile,
  note: hostile,
  gap: hostile,
  name: hostile,
  subject: hostile,
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

const sceneFor = ({ outgoing, company, role, contact, impressed, note, gap, name, subject }: World) => {
  const opportunity = richOpportunity({
    company,
    role,
    contact: { name: contact, email: 'dana.reyes@alderfinch.example' },
    impressed,
    notes: [{ at: CONTEXT.now, text: note }],
    gaps: [sampleGap({ text: gap })],
  });
  const person = samplePerson([opportunity], { name });
  const mail: Outgoing =
    outgoing.kind === 'answer' ? { ...outgoing, subject, echoes: [{ line: note, ok: true }] } : outgoing;
  return { mail, person, words: wordsOf(mail, sceneOf(mail, person, CONTEXT)) };
};

const runs = { numRuns: 400 };

describe('whatever strangers call themselves', () => {
  test('headers stay as they were meant', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const { mail, person } = sceneFor(one);
        const { raw } = composeMail(mail, person, CONTEXT);
        const head = Buffer.from(raw).toString('latin1').split('\r\n\r\n')[0] ?? '';
        const names = head
          .replace(/\r\n[ \t]/g, ' ')
          .split('\r\n')
          .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());
        expect(names).not.toContain('bcc');
        expect(names).not.toContain('x-injected');
        expect(new Set(names).size).toBe(names.length);
        const { to, from, subject } = await PostalMime.parse(raw);
        expect(to?.map(({ address }) => address)).toEqual([person.addresses[0]?.email]);
        expect(from?.address).toBe(`rejected@${CONTEXT.domain}`);
        expect(subject).not.toMatch(/[\r\n\p{Cc}]/u);
        expect(subject?.length).toBeLessThan(250);
      }),
      runs,
    );
  });

  test('HTML stays text, and links stay ours', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { html } = sceneFor(one).words;
        expect(html).not.toMatch(/<(?:img|script|svg|iframe)\b/i);
        // Attributes are ours alone: no quote of theirs closes one.
        expect(html).not.toMatch(/<[^<>]*\son\w+\s*=/i);
        for (const [, href = ''] of html.matchAll(/href="([^"]*)"/g)) {
          expect(href).toMatch(/^(?:https:\/\/|mailto:)[\x21-\x7e]*$/);
          expect(href.length).toBeLessThan(2_600);
        }
        expect(html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
      }),
      runs,
    );
  });

  test('a link that opens a mail has the recipients that were meant', () => {
    fc.assert(
      fc.property(world, (one) => {
        for (const [, href = ''] of sceneFor(one).words.html.matchAll(/href="(mailto:[^"]*)"/g)) {
          const [to = '', query = ''] = href.replaceAll('&amp;', '&').slice('mailto:'.length).split('?');
          expect(decodeURIComponent(to)).not.toMatch(/[\r\n,;]|evil/);
          const fields = query.split('&').map((field) => field.split('=')[0]);
          expect(new Set(fields).size).toBe(fields.length);
          for (const field of fields) expect(['subject', 'body', 'bcc', '']).toContain(field);
        }
      }),
      runs,
    );
  });

  test('a calendar file holds one event', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { words } = sceneFor({
          ...one,
          outgoing: { kind: 'skill', id: 'm', opportunityId: 'rich', gapId: 'gap1', n: 0 },
        });
        for (const { filename, content } of words.attachments) {
          if (!filename.endsWith('.ics')) continue;
          const text = Buffer.from(content).toString('utf8');
          expect(text.split('\r\n').filter((line) => line.startsWith('BEGIN:VEVENT'))).toHaveLength(1);
          expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        }
      }),
      runs,
    );
  });
});
