import PostalMime from 'postal-mime';
import type { MailKind } from '../../core/outgoing.ts';
import { composeMail } from '../../emails/compose.ts';
import { SAMPLES } from '../../emails/samples.ts';
import { sceneOf } from '../../emails/scene.ts';
import { wordsOf } from '../../emails/words.ts';

const KINDS: Record<MailKind, true> = {
  receipt: true,
  letter: true,
  connect: true,
  'connect-2': true,
  advice: true,
  'check-in-1': true,
  'check-in-2': true,
  'check-in-3': true,
  renew: true,
  readvertised: true,
  skill: true,
  paused: true,
  reopened: true,
  hired: true,
  'not-a-rejection': true,
  answer: true,
  'not-understood': true,
  digest: true,
  status: true,
  help: true,
  farewell: true,
  export: true,
  confirm: true,
  'forget-asked': true,
  address: true,
  forwarding: true,
  trouble: true,
};

const written = SAMPLES.map((sample) => ({
  ...sample,
  words: wordsOf(sample.outgoing, sceneOf(sample.outgoing, sample.person, sample.context)),
  mail: composeMail(sample.outgoing, sample.person, sample.context),
}));
const each = written.map((one) => [one.name, one] as const);

test.each(Object.keys(KINDS))('there are at least two samples of %s', (kind) => {
  expect(SAMPLES.filter(({ outgoing }) => outgoing.kind === kind).length).toBeGreaterThanOrEqual(2);
});

describe.each(each)('%s', (_, { words, mail, person, context }) => {
  test('stays under 100 kB, where Gmail clips at 102', () => {
    expect(Buffer.byteLength(words.html)).toBeLessThan(100_000);
  });

  test('has a text twin of lines of at most 78 characters, but for links', () => {
    const long = words.text.split('\n').filter((line) => line.length > 78 && /\s\S/.test(line.trim()));
    // A word that is longer than a line cannot be cut.
    expect(
      long.filter((line) =>
        line
          .trim()
          .split(' ')
          .every((word) => word.length < 70),
      ),
    ).toEqual([]);
  });

  test('says the same in text as in HTML', () => {
    const shown = words.html
      .replace(/<(style|head)\b[\s\S]*?<\/\1>/g, ' ')
      .replace(/<div style="display:none[\s\S]*?<\/div>/g, ' ')
      .replace(/<!--[\s\S]*?-->/g, ' ')
      // What a link says on its button stands in text as the link or as a word to reply with.
      .replace(/<a [\s\S]*?<\/a>/g, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&nbsp;/g, ' ')
      .replace(/&amp;/g, '&');
    const has = new Set(words.text.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu));
    const lost = new Set(
      (shown.toLowerCase().match(/[\p{L}\p{N}]{4,}/gu) ?? []).filter((word) => !has.has(word)),
    );
    expect([...lost]).toEqual([]);
  });

  test('has no picture, script, form or font to fetch, and links only to https and mailto', () => {
    expect(words.html).not.toMatch(
      /<(?:img|script|form|iframe|object|video|link|input)\b|url\(|@import|@font-face/i,
    );
    const links = [...words.html.matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href);
    expect(links.filter((href) => !/^(?:https:|mailto:)/.test(href))).toEqual([]);
    expect(links.length).toBeGreaterThan(0);
  });

  test('goes to its person alone, says that a machine wrote it, and can be ended with one click', async () => {
    const { to, cc, bcc, headers, from, replyTo, subject } = await PostalMime.parse(mail.raw);
    const header = (name: string): string => headers.find(({ key }) => key === name)?.value ?? '';
    expect(to?.map(({ address }) => address)).toEqual([person.addresses[0]?.email]);
    expect([cc, bcc]).toEqual([undefined, undefined]);
    expect(from?.address).toBe(`rejected@${context.domain}`);
    expect(replyTo?.[0]?.address).toBe(`reply+${context.token}@${context.domain}`);
    expect(subject?.length).toBeGreaterThan(3);
    // RFC 3834 §5.2, RFC 2369 §3.2, RFC 8058 §3.1.
    expect(header('auto-submitted')).toMatch(/^auto-(?:replied|generated)$/);
    expect(header('list-unsubscribe')).toContain(`<${context.unsubscribeUrl}/${context.token}>`);
    expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
  });

  test('has lines that every server passes on', () => {
    const lines = Buffer.from(mail.raw).toString('latin1').split('\r\n');
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(lines.join('').match(/[\r\n]/)).toBeNull();
  });
});

describe('links that open a mail', () => {
  const links = written.flatMap(({ name, words, context }) =>
    [...words.html.matchAll(/href="(mailto:[^"]*)"/g)].map(([, href = '']) => ({
      name,
      href: href.replaceAll('&amp;', '&'),
      context,
    })),
  );

  test('are shorter than 1,900 characters and hold nothing that RFC 6068 wants encoded', () => {
    expect(links.filter(({ href }) => href.length > 1_900).map(({ name }) => name)).toEqual([]);
    expect(links.filter(({ href }) => !/^mailto:[\w.~%@-]*(?:\?(?:\w+=[\w.~%@-]*&?)+)?$/.test(href))).toEqual(
      [],
    );
  });

  test('of a draft carry it whole, with Round Two in Bcc', () => {
    for (const { words, context } of written.filter(({ outgoing }) => outgoing.kind === 'letter')) {
      const href = /href="(mailto:[^"]*bcc=[^"]*)"/.exec(words.html)?.[1]?.replaceAll('&amp;', '&') ?? '';
      const fields = new Map(
        href
          .slice(href.indexOf('?') + 1)
          .split('&')
          .map((field) => {
            const [key = '', value = ''] = field.split('=');
            return [key, decodeURIComponent(value)] as const;
          }),
      );
      expect(fields.get('bcc')).toBe(`reply+${context.token}@${context.domain}`);
      const body = (fields.get('body') ?? '').replaceAll('\r\n', '\n');
      const flat = (text: string): string => text.replace(/\s+/g, ' ').trim();
      expect(flat(words.text)).toContain(flat(body.split('\n\n')[1] ?? '?'));
    }
  });
});

describe('what is attached', () => {
  test('to a letter is the letter, unsent, as its draft', async () => {
    for (const { words, context } of written.filter(({ outgoing }) => outgoing.kind === 'letter')) {
      const [file] = words.attachments;
      const letter = await PostalMime.parse(file?.content ?? '');
      expect(file?.filename).toBe('letter.eml');
      expect(letter.headers.find(({ key }) => key === 'x-unsent')?.value).toBe('1');
      expect(letter.bcc?.[0]?.address).toBe(`reply+${context.token}@${context.domain}`);
      expect(letter.text?.split('\n\n').length).toBeGreaterThan(2);
    }
  });

  test('to a skill plan is a calendar file with its hour and weekday', () => {
    const files = written.flatMap(({ outgoing, words }) =>
      outgoing.kind === 'skill' ? words.attachments.filter(({ filename }) => filename.endsWith('.ics')) : [],
    );
    expect(files.length).toBeGreaterThan(0);
    for (const { content } of files) {
      const lines = Buffer.from(content)
        .toString('utf8')
        .replace(/\r\n[ \t]/g, '')
        .split('\r\n');
      expect(lines[0]).toBe('BEGIN:VCALENDAR');
      expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
      expect(lines.find((line) => line.startsWith('DTSTART'))).toMatch(
        /^DTSTART(?:;TZID=[\w/]+)?:\d{8}T\d{6}$/,
      );
      expect(lines.find((line) => line.startsWith('RRULE'))).toMatch(/^RRULE:FREQ=WEEKLY/);
    }
  });
});
