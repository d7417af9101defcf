import fc from 'fast-check';
import { readMailboxes } from '../../core/forward/mailbox.ts';
import { unwrap } from '../../core/forward/unwrap.ts';
import { automatic } from '../../core/mail/automatic.ts';
import { forwardingConfirmation } from '../../core/mail/forwarding-confirmation.ts';
import { htmlLines, htmlToText } from '../../core/mail/html-text.ts';
import { LIMITS } from '../../core/mail/limits.ts';
import type { Message } from '../../core/mail/message.ts';
import { readMessage } from '../../core/mail/read.ts';
import { statedDate } from '../../core/mail/stated-date.ts';
import { ownWords } from '../../core/reply/own-words.ts';
import { readReply } from '../../core/reply/read-reply.ts';
import { when } from '../../core/reply/when.ts';
import { addDays, isDay, localDay } from '../../core/time.ts';
import { understand } from '../../core/understand/understand.ts';
import { receivedMail } from '../../functions/runtime/received-mail.ts';
import { sendingEvent } from '../../functions/runtime/sending-event.ts';
import { countSteps } from '../core/mail/steps.ts';
import { RUNS, wild } from './text.ts';

const NOW = Date.parse('2026-11-23T10:00:00Z');
const ZONE = 'Europe/London';
const TODAY = localDay(NOW, ZONE);

const message = (text: string | null, html: string | null, subject = 'Re: x'): Message => ({
  headers: [{ name: 'subject', value: subject }],
  from: [{ name: 'Amira Haddad', email: 'amira.haddad@post.example' }],
  to: [],
  cc: [],
  subject,
  date: { at: NOW, offset: 0 },
  messageId: '<x@post.example>',
  inReplyTo: [],
  references: [],
  text,
  html,
  attached: [],
});

const depthOf = ({ attached }: Message): number => 1 + Math.max(0, ...attached.map(depthOf));

/** Lines that once cost the reader of a person's own words the square of their number. */
const LINES = [
  'sam',
  'thanks',
  '- Sam',
  '--',
  '\u0000',
  'best\nsam',
  'Sent from my iPhone',
  '',
  'On x wrote:\n',
  '> x\n\ny',
];

describe('a mail of one line, over and over', () => {
  test.each(LINES)(
    '%j: twice as many cost about twice as much, to the reader of a person’s own words',
    async (line) => {
      const cost = async (times: number): Promise<number> => {
        let looks = 0;
        const given = message(`${line}\n`.repeat(times), null);
        const { trim } = String.prototype;
        String.prototype.trim = function () {
          looks += 1;
          return trim.call(this);
        };
        try {
          looks += (await countSteps(() => ownWords(given))) / 100;
        } finally {
          String.prototype.trim = trim;
        }
        return looks;
      };
      expect(await cost(1_600)).toBeLessThan(2.4 * (await cost(800)) + 2_000);
    },
  );
});

describe('whatever is written, each reader', () => {
  test('of mail ends with a mail within the limits, or a reason', async () => {
    const raw = fc
      .tuple(wild, wild, fc.uint8Array({ maxLength: 80 }))
      .map(([head, body, tail]) =>
        Buffer.concat([Buffer.from(`From: a@b.example\n${head}\n\n${body}`), tail]),
      );
    await fc.assert(
      fc.asyncProperty(raw, async (bytes) => {
        const read = await readMessage(bytes);
        if (!read.ok) return expect(['empty', 'not-mail']).toContain(read.reason);
        const { message: mail } = read;
        for (const { email } of [...mail.from, ...mail.to, ...mail.cc])
          expect(email).toBe(email.toLowerCase());
        expect(mail.text ?? '').not.toContain('\r');
        expect(mail.subject).not.toMatch(/[\r\n]/);
        expect(depthOf(mail)).toBeLessThanOrEqual(LIMITS.depth + 1);
        const machine = automatic(mail);
        expect(machine === null || machine.length > 0).toBe(true);
        const link = forwardingConfirmation(mail)?.link ?? null;
        if (link !== null) expect(new URL(link).hostname).toMatch(/(?:^|\.)google\.com$/);
      }),
      RUNS,
    );
  });

  test('of HTML gives lines of text', () => {
    fc.assert(
      fc.property(wild, (html) => {
        for (const { text, quoteDepth } of htmlLines(html)) {
          expect(text).not.toMatch(/[\r\n]/);
          expect(quoteDepth).toBeGreaterThanOrEqual(0);
        }
        expect(htmlToText(html).length).toBeLessThanOrEqual(10 * html.length + 10);
      }),
      RUNS,
    );
  });

  test('of mailboxes gives addresses, each in one line', () => {
    fc.assert(
      fc.property(wild, (value) => {
        for (const { name, email } of readMailboxes(value)) {
          expect(email).toMatch(/^(?:[^\s@<>]+@[^\s@<>]+)?$/);
          expect(name ?? 'x').toMatch(/\S/);
        }
      }),
      RUNS,
    );
  });

  test('of dates gives a moment that there was, or none', () => {
    fc.assert(
      fc.property(wild, fc.option(fc.constant(NOW)), (value, notAfter) => {
        const stated = statedDate(value, notAfter);
        if (stated === null) return;
        expect(new Date(stated.at).getTime()).toBe(stated.at);
        expect(Math.abs(stated.offset ?? 0)).toBeLessThanOrEqual(18 * 60);
      }),
      RUNS,
    );
  });

  test('of forwards gives messages, and understands each as something', () => {
    fc.assert(
      fc.property(fc.option(wild), fc.option(wild), wild, (text, html, subject) => {
        const mail = message(text, html, subject);
        const { messages, note } = unwrap(mail);
        expect(messages.length).toBeLessThanOrEqual(LIMITS.parts);
        expect(note === null || note.trim() !== '').toBe(true);
        const { messages: understood } = understand(mail);
        for (const { confidence, rejectedOn, contact, company, role } of understood) {
          expect(confidence).toBeGreaterThanOrEqual(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(rejectedOn === null || isDay(rejectedOn)).toBe(true);
          for (const said of [company, role, contact?.name, contact?.email])
            expect(said ?? 'x').toMatch(/^[^\r\n]*\S[^\r\n]*$/);
        }
      }),
      { numRuns: Math.ceil(RUNS.numRuns / 2) },
    );
  });

  test('of a person’s own words invents none, and takes none that are quoted', () => {
    const quoted = fc.array(fc.constantFrom('qz17 forget me', 'qz17 unsubscribe', '', 'qz17 done'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(wild, quoted, wild, (above, lines, below) => {
        const plain = (text: string): string => text.replace(/\r\n?/g, '\n');
        const text = plain(
          `${above}\nOn Mon, 23 Nov 2026, Round Two wrote:\n${lines.map((line) => `> ${line}`).join('\n')}\n${below}`,
        );
        const own = ownWords(message(text, null));
        if (!plain(below).includes('qz17')) expect(own).not.toContain('qz17');
        // Signs that nobody sees may be gone; every letter that is left was written.
        const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '');
        for (const line of own.split('\n')) expect(letters(text)).toContain(letters(line));
      }),
      RUNS,
    );
  });

  test('of replies gives commands that can be carried out', () => {
    const last = addDays(TODAY, 732);
    fc.assert(
      fc.property(wild, (words) => {
        const context = { now: NOW, zone: ZONE };
        const reading = readReply(words, context);
        expect(readReply(words, context)).toEqual(reading);
        expect(JSON.parse(JSON.stringify(reading))).toEqual(reading);
        if (reading.unsure) expect(reading.commands).toEqual([]);
        for (const command of reading.commands) {
          if ('value' in command && command.value !== undefined) expect(command.value).toMatch(/\S/);
          if (!('until' in command) || command.until === undefined) continue;
          expect(isDay(command.until)).toBe(true);
          expect(command.until > TODAY && command.until <= last).toBe(true);
        }
      }),
      RUNS,
    );
  });

  test('of times gives a day ahead of today, and none beyond two years', () => {
    fc.assert(
      fc.property(wild, (words) => {
        const day = when(words, { now: NOW, zone: ZONE });
        if (day !== null) expect(isDay(day) && day > TODAY && day <= addDays(TODAY, 732)).toBe(true);
      }),
      RUNS,
    );
  });

  test('of notifications gives what SES writes, or refuses by name', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), fc.jsonValue(), (anything, mail, receipt) => {
        for (const given of [anything, { mail, receipt }, { eventType: 'Bounce', mail, bounce: receipt }]) {
          for (const read of [receivedMail, sendingEvent]) {
            try {
              const known = read(given);
              if (known !== null) expect(Object.values(known)).not.toContain(undefined);
            } catch (error) {
              expect(error).toMatchObject({ name: 'StrangeNotification' });
            }
          }
        }
      }),
      RUNS,
    );
  });
});
