import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { Outgoing } from '../../core/outgoing.ts';
import { composeMail } from '../../emails/compose.ts';
import { CONTEXT, richOpportunity, type Sample, sampleGap, samplePerson } from '../../emails/sample.ts';
import { SAMPLES } from '../../emails/samples.ts';
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

/** Every kind of mail there is, about an opportunity of which everything is known. */
const MAILS = SAMPLES.filter(
  ({ outgoing }) => outgoing.opportunityId === null || outgoing.opportunityId === 'rich',
);

const world = fc.record({
  sample: fc.constantFrom(...MAILS),
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

const sceneFor = ({ sample, company, role, contact, impressed, note, gap, name, subject }: World) => {
  const opportunity = richOpportunity({
    company,
    role,
    contact: { name: contact, email: 'dana.reyes@alderfinch.example' },
    impressed,
    notes: [{ at: CONTEXT.now, text: note }],
    gaps: [sampleGap({ text: gap })],
  });
  const person = samplePerson([opportunity], { name });
  const { outgoing, context } = sample;
  const mail: Outgoing =
    outgoing.kind === 'answer' ? { ...outgoing, subject, echoes: [{ line: note, ok: true }] } : outgoing;
  return { mail, person, context, words: wordsOf(mail, sceneOf(mail, person, context)) };
};

const runs = { numRuns: 200 };

const sampleOf = (kind: Outgoing['kind']): Sample => {
  const found = MAILS.find(({ outgoing }) => outgoing.kind === kind);
  if (!found) throw new Error(`There is no sample of ${kind}.`);
  return found;
};

describe('whatever strangers call themselves', () => {
  test('headers stay as they were meant', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const { mail, person, context } = sceneFor(one);
        const { raw } = composeMail(mail, person, context);
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
        const { words } = sceneFor({ ...one, sample: sampleOf('skill') });
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

  test('a letter to be sent has the recipient and the subject that were meant', async () => {
    await fc.assert(
      fc.asyncProperty(world, async (one) => {
        const { words } = sceneFor({ ...one, sample: sampleOf('letter') });
        const file = words.attachments.find(({ filename }) => filename === 'letter.eml');
        const { headers, to, cc, bcc, subject, text } = await PostalMime.parse(file?.content ?? '');
        expect(headers.map(({ key }) => key).toSorted()).toEqual([
          'bcc',
          'content-transfer-encoding',
          'content-type',
          'date',
          'mime-version',
          'subject',
          'to',
          'x-unsent',
        ]);
        expect(to?.map(({ address }) => address)).toEqual(['dana.reyes@alderfinch.example']);
        expect(cc).toBeUndefined();
        expect(bcc?.map(({ address }) => address)).toEqual([`reply+${CONTEXT.token}@${CONTEXT.domain}`]);
        expect(subject).not.toMatch(/[\r\n\p{Cc}]/u);
        expect(text?.length).toBeGreaterThan(50);
      }),
      runs,
    );
  });

  test('no text twin has a line that a mail program would not wrap, or a sign that turns it around', () => {
    fc.assert(
      fc.property(world, (one) => {
        const { text } = sceneFor(one).words;
        expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069]|(?!\n)\p{Cc}/u);
        const long = text
          .split('\n')
          .filter((line) => line.length > 78 && !/^ *(?:\S+|\S+: \S+)$/.test(line));
        // A name that is one long word may stand beside others, and no line is longer than two of them.
        expect(long.filter((line) => line.length > 250)).toEqual([]);
      }),
      runs,
    );
  });
});
