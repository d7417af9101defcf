import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { weeklyEvent } from '../../emails/calendar.ts';
import { cleanLine } from '../../emails/clean.ts';
import { html } from '../../emails/escape.ts';
import { mailto } from '../../emails/mailto.ts';
import { rawMail } from '../../emails/raw.ts';
import { RUNS, wild } from './text.ts';

const CONTROL = /[\p{Cc}\u2028\u2029]/u;

describe('whatever it is given, each writer', () => {
  test('of mails writes what can be read back, in lines that every server takes', async () => {
    await fc.assert(
      fc.asyncProperty(wild, wild, wild, wild, async (name, subject, text, filename) => {
        const raw = rawMail({
          headers: [
            ['From', { name, email: 'rejected@in.example.org' }],
            ['To', { name: null, email: 'amira.haddad@post.example' }],
            ['Subject', subject],
          ],
          text,
          html: `<p>${html(text)}</p>`,
          attachments: [{ filename, type: 'text/plain; charset=utf-8', content: text }],
          id: 'mail-1',
        });
        const written = Buffer.from(raw).toString('latin1');
        expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        expect(written.split('\r\n').every((line) => line.length <= 998)).toBe(true);
        const [head = ''] = written.split('\r\n\r\n');
        expect(head).not.toMatch(/[^\x20-\x7e\r\n\t]/);
        const mail = await PostalMime.parse(raw);
        expect(
          mail.headers.map(({ key }) => key).filter((key) => ['bcc', 'x-injected'].includes(key)),
        ).toEqual([]);
        expect(mail.from?.address).toBe('rejected@in.example.org');
        expect(mail.to?.map(({ address }) => address)).toEqual(['amira.haddad@post.example']);
        expect(mail.attachments).toHaveLength(1);
        expect(mail.attachments[0]?.filename ?? '').not.toMatch(CONTROL);
      }),
      RUNS,
    );
  });

  test('of links that open a mail keeps each field what it was', () => {
    fc.assert(
      fc.property(wild, wild, wild, (to, subject, body) => {
        const link = mailto(to, { subject, bcc: 'reply+a@in.example.org', body });
        expect(link).toMatch(/^mailto:[\x21-\x7e]*$/);
        expect(link).not.toMatch(/["'<>]/);
        const [address = '', query = ''] = link.slice('mailto:'.length).split('?');
        expect(address).not.toMatch(/[&,;]/);
        const fields = query.split('&').map((field) => field.split('='));
        expect(fields.map(([name]) => name)).toEqual(['subject', 'bcc', 'body']);
        const lines = (text: string): string => text.toWellFormed().replace(/\r\n?|\n/g, '\r\n');
        expect(fields.map(([, value = '']) => decodeURIComponent(value))).toEqual([
          lines(subject),
          'reply+a@in.example.org',
          lines(body),
        ]);
      }),
      RUNS,
    );
  });

  test('of calendars writes one event, whose words can be read back', () => {
    fc.assert(
      fc.property(
        wild,
        wild,
        fc.constantFrom('Europe/London', 'America/New_York', 'Asia/Kolkata'),
        (title, description, zone) => {
          const written = weeklyEvent(
            {
              uid: 'gap-1',
              title,
              description,
              day: '2026-11-24',
              hour: 7,
              minute: 30,
              zone,
              minutes: 30,
              weeks: 10,
            },
            Date.parse('2026-11-23T10:00:00Z'),
          );
          const lines = written.split('\r\n');
          expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
          expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
          const unfolded = written.replace(/\r\n /g, '').split('\r\n');
          const names = unfolded.map((line) => line.split(/[:;]/)[0]);
          expect(names.filter((name) => name === 'SUMMARY')).toHaveLength(1);
          expect(names.filter((name) => name === 'ATTENDEE' || name === 'ORGANIZER')).toEqual([]);
          expect(unfolded.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
          const summary = unfolded.find((line) => line.startsWith('SUMMARY'))?.slice('SUMMARY:'.length) ?? '';
          expect(summary.replace(/\\n/g, '\n').replace(/\\(.)/g, '$1')).toBe(
            title
              .toWellFormed()
              .replace(/\r\n?|\n/g, '\n')
              .replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' '),
          );
        },
      ),
      RUNS,
    );
  });

  test('of single lines shows one line of bounded length', () => {
    fc.assert(
      fc.property(wild, fc.integer({ min: 10, max: 200 }), (text, longest) => {
        const line = cleanLine(text, longest);
        expect(line).not.toMatch(CONTROL);
        expect(line).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
        expect(line.length).toBeLessThanOrEqual(longest);
        expect(line.isWellFormed()).toBe(true);
        expect(cleanLine(line, longest)).toBe(line);
      }),
      RUNS,
    );
  });

  test('of HTML leaves no sign that a browser would act on', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(html(text)).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
      RUNS,
    );
  });
});
