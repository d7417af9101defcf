import fc from 'fast-check';
import PostalMime from 'postal-mime';
import type { Outgoing } from '../../core/outgoing.ts';
import { weeklyEvent } from '../../emails/calendar.ts';
import { composeMail } from '../../emails/compose.ts';
import { mailto } from '../../emails/mailto.ts';
import { CONTEXT, richOpportunity, sampleGap, samplePerson, step } from '../../emails/sample.ts';
import { sceneOf } from '../../emails/scene.ts';
import { wordsOf } from '../../emails/words.ts';

const LETTER: Outgoing = { kind: 'letter', id: 'mail-1', opportunityId: 'rich', redraft: false };

describe('a link that opens a mail (RFC 6068)', () => {
  const parsed = (link: string) => {
    const [to = '', query = ''] = link.slice('mailto:'.length).split('?');
    const fields = query.split('&').map((field): [string, string] => {
      const at = field.indexOf('=');
      return [field.slice(0, at), decodeURIComponent(field.slice(at + 1))];
    });
    return { to: decodeURIComponent(to), fields: new Map(fields) };
  };

  test('says exactly what went in, with line ends as mail has them, whatever that is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (subject, body) => {
        const link = mailto('dana+maps@alder.example', { subject, bcc: 'reply+abc@roundtwo.example', body });
        expect(link).toMatch(/^mailto:[A-Za-z0-9._~%@?&=-]*$/);
        const { to, fields } = parsed(link);
        expect(to).toBe('dana+maps@alder.example');
        expect([...fields.keys()]).toEqual(['subject', 'bcc', 'body']);
        expect(fields.get('bcc')).toBe('reply+abc@roundtwo.example');
        expect(fields.get('subject')?.replaceAll('\r\n', '\n')).toBe(
          subject.toWellFormed().replace(/\r\n?/g, '\n'),
        );
        expect(fields.get('body')).not.toMatch(/[^\r]\n|\r(?!\n)/);
      }),
    );
  });

  test('stays under 1,900 characters where names take nine signs a letter', () => {
    const person = samplePerson(
      [richOpportunity({ company: '株'.repeat(80), role: '式'.repeat(80), impressed: '会'.repeat(140) })],
      { name: '社'.repeat(60) },
    );
    const { html } = wordsOf(LETTER, sceneOf(LETTER, person, CONTEXT));
    const [, send = ''] = /href="(mailto:[^"]*bcc=[^"]*)"/.exec(html) ?? [];
    expect(send.replaceAll('&amp;', '&').length).toBeLessThan(1_900);
    expect(parsed(send.replaceAll('&amp;', '&')).fields.get('bcc')).toContain('reply+');
  });
});

describe('mails about one opportunity', () => {
  const headersOf = async (thread: string[], inReplyTo: string | null = null) => {
    const { raw } = composeMail(LETTER, samplePerson([richOpportunity()]), { ...CONTEXT, thread, inReplyTo });
    const { headers } = await PostalMime.parse(raw);
    return (name: string): string | undefined => headers.find(({ key }) => key === name)?.value;
  };
  const ses = (n: number, region = 'eu-central-1') => `<0100-${n}-000000@${region}.amazonses.com>`;

  test('answer the last one and name all before it, by the ids that SES gave them', async () => {
    const header = await headersOf(['<forward@home.example>', ses(1), '<0100-2-000000@email.amazonses.com>']);
    expect(header('in-reply-to')).toBe('<0100-2-000000@email.amazonses.com>');
    expect(header('references')).toBe(`<forward@home.example> ${ses(1)} <0100-2-000000@email.amazonses.com>`);
    expect(header('subject')).toBe('Re: Round two: Product Designer at Alder & Finch');
  });

  test('answer the person’s own mail where there is one', async () => {
    const header = await headersOf([ses(1), ses(2)], '<mine@home.example>');
    expect(header('in-reply-to')).toBe('<mine@home.example>');
    expect(header('references')).toBe(`${ses(1)} ${ses(2)} <mine@home.example>`);
  });

  test('keep the root and the last eleven of a long conversation', async () => {
    const header = await headersOf(Array.from({ length: 40 }, (_, n) => ses(n)));
    const references = header('references')?.split(/\s+/) ?? [];
    expect(references).toHaveLength(12);
    expect([references[0], references.at(-1)]).toEqual([ses(0), ses(39)]);
  });

  test('name nothing that is no Message-ID', async () => {
    const header = await headersOf(['<a b@x>', 'plain', '<ok@x.example>\r\nBcc: eve@evil.example']);
    expect([header('references'), header('in-reply-to'), header('bcc')]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a calendar file (RFC 5545)', () => {
  const event = {
    uid: 'u@roundtwo.example',
    title: 'Half an hour: SQL',
    description: 'Begin',
    day: '2026-10-20',
    hour: 7,
    minute: 30,
    zone: 'Europe/Berlin',
    minutes: 30,
    weeks: 10,
  };
  /** Unfolded (§3.1) and split into names and values. */
  const parse = (file: string): [string, string][] =>
    file
      .replace(/\r\n[ \t]/g, '')
      .split('\r\n')
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1)]);
  const textOf = (value: string): string =>
    value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));

  test('says the weekday and hour that were chosen, in the zone, ten times', () => {
    const lines = new Map(parse(weeklyEvent(event, CONTEXT.now)));
    expect(lines.get('DTSTART;TZID=Europe/Berlin')).toBe('20261020T073000');
    expect(lines.get('RRULE')).toBe('FREQ=WEEKLY;COUNT=10');
    expect(lines.get('DURATION')).toBe('PT30M');
  });

  test('tells the change of the clocks that falls into its weeks', () => {
    const file = weeklyEvent(event, CONTEXT.now);
    expect(file).toContain(
      ['BEGIN:STANDARD', 'DTSTART:20261025T030000', 'TZOFFSETFROM:+0200', 'TZOFFSETTO:+0100'].join('\r\n'),
    );
  });

  test.each([
    ['technology', 'Open one course on it and do its next exercise'],
    ['experience', 'Write down one thing I have done that comes close to it'],
    ['references', 'Write two lines to one person I enjoyed working with'],
    ['presence', 'Answer one interview question aloud and record it'],
  ] as const)('of a plan for %s begins with what is done first', (kind, first) => {
    const outgoing: Outgoing = { kind: 'skill', id: 'm', opportunityId: 'rich', gapId: 'gap1', n: 0 };
    const person = samplePerson([richOpportunity({ gaps: [sampleGap({ kind, text: 'it' })] })]);
    const [file] = wordsOf(outgoing, sceneOf(outgoing, person, CONTEXT)).attachments;
    const lines = parse(Buffer.from(file?.content ?? '').toString('utf8'));
    const description = lines.find(([name]) => name === 'DESCRIPTION')?.[1] ?? '';
    expect(textOf(description).split('\n')[0]).toBe(first);
  });

  const long = fc.string({ unit: 'grapheme', maxLength: 300, size: 'max' });

  test('gives any title and description back as they were, in lines of 75 octets', () => {
    fc.assert(
      fc.property(long, long, (title, description) => {
        const file = weeklyEvent({ ...event, title, description }, CONTEXT.now);
        expect(file.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
        const lines = parse(file);
        const plain = (text: string): string =>
          text
            .toWellFormed()
            .replace(/\r\n?/g, '\n')
            .replace(/(?!\n)[\p{Cc}\u2028\u2029]/gu, ' ');
        expect(textOf(lines.find(([name]) => name === 'SUMMARY')?.[1] ?? '?')).toBe(plain(title));
        expect(textOf(lines.find(([name]) => name === 'DESCRIPTION')?.[1] ?? '?')).toBe(plain(description));
        expect(lines.filter(([name, value]) => name === 'BEGIN' && value === 'VEVENT')).toHaveLength(1);
      }),
    );
  });
});

describe('the digest', () => {
  const DIGEST: Outgoing = { kind: 'digest', id: 'd', opportunityId: null, day: '2026-11-16' };
  const digestOf = (count: number) => {
    const jobs = Array.from({ length: count }, (_, at) =>
      richOpportunity({ id: `o${at}`, company: `House ${at}`, role: 'Analyst', steps: [] }),
    );
    return wordsOf(DIGEST, sceneOf(DIGEST, samplePerson(jobs), CONTEXT));
  };

  test('costs less than half a kilobyte a row, and stays under 100 kB whatever there is', () => {
    const [one, many] = [digestOf(1), digestOf(41)].map(({ html }) => Buffer.byteLength(html));
    expect(((many ?? 0) - (one ?? 0)) / 40).toBeLessThan(512);
    expect(Buffer.byteLength(digestOf(900).html)).toBeLessThan(100_000);
    expect(digestOf(900).text).toContain('840 more are in the running');
  });

  test('gives each row its number and a reply address of its own', () => {
    const { html, text } = digestOf(3);
    for (const row of [1, 2, 3]) {
      expect(html).toContain(`mailto:reply%2B${CONTEXT.token}-${row}@${CONTEXT.domain}`);
      expect(text).toContain(`  ${row}. Analyst at House`);
    }
  });

  test('draws a bar for each gap from table cells, as long as the hours put in', () => {
    const gaps = [
      sampleGap({ id: 'a', text: 'SQL', minutesLearned: 600 }),
      sampleGap({ id: 'b', text: 'Spanish', minutesLearned: 150 }),
      sampleGap({ id: 'c', text: 'Drawing', minutesLearned: 0 }),
    ];
    const { html, text } = wordsOf(
      DIGEST,
      sceneOf(DIGEST, samplePerson([richOpportunity({ gaps })]), CONTEXT),
    );
    expect([...html.matchAll(/class="full" width="(\d+)%"/g)].map(([, width]) => width)).toEqual([
      '100',
      '25',
    ]);
    expect(text).toContain('Spanish: 2 h 30 min\n  [#####...............]');
    expect(text).toContain('Drawing: not begun yet');
  });

  test('states a fact that is true, and another one each week', () => {
    const spoken = { contactedAt: CONTEXT.now - 40 * 86_400_000 };
    const jobs = [
      richOpportunity({ ...spoken, id: 'a', company: 'Quill', rejectedOn: '2026-08-12', steps: [] }),
      richOpportunity({
        ...spoken,
        id: 'b',
        company: 'Quill',
        role: 'Printer',
        rejectedOn: '2026-09-12',
        steps: [],
      }),
    ];
    const facts = Array.from({ length: 6 }, (_, week) => {
      const now = CONTEXT.now + week * 7 * 86_400_000;
      const { html } = wordsOf(DIGEST, sceneOf(DIGEST, samplePerson(jobs), { ...CONTEXT, now }));
      return />([^<]*)<\/div>/.exec(html)?.[1] ?? '';
    });
    for (const [week, fact] of facts.entries()) expect(fact).not.toBe(facts[week + 1]);
    expect(facts).toContain('One employer has heard from you since the no, and knows that you meant it.');
    expect(facts).toContain('You know somebody where you want to work: Dana Reyes.');
    expect(facts.join(' ')).not.toContain('Two employers');
  });

  test('says what is due by the day on which it can go, and what was done', () => {
    const dana = { company: 'Quill', role: 'Editor' };
    const sent = { state: 'done', sentAt: CONTEXT.now - 2 * 86_400_000 } as const;
    const first = richOpportunity({
      ...dana,
      id: 'first',
      steps: [step('letter', '2026-11-11', true, sent)],
    });
    const held = richOpportunity({
      ...dana,
      id: 'held',
      role: 'Printer',
      steps: [step('letter', '2026-11-13', true)],
    });
    const { text } = wordsOf(DIGEST, sceneOf(DIGEST, samplePerson([first, held]), CONTEXT));
    expect(text).toContain('Done: your letter of thanks, Editor at Quill.');
    expect(text).toContain('Next: your letter of thanks, 11 December.');
    expect(text).not.toContain('THIS WEEK');
  });
});

test('a letter to a new advertisement is not addressed to whoever was written to lately', () => {
  const outgoing: Outgoing = { kind: 'readvertised', id: 'm', opportunityId: 'rich' };
  const other = richOpportunity({
    id: 'other',
    role: 'Map Editor',
    steps: [
      step('letter', '2026-11-02', true, { state: 'done', sentAt: Date.parse('2026-11-02T09:00:00Z') }),
    ],
  });
  const textOf = (...jobs: Parameters<typeof samplePerson>[0]) =>
    wordsOf(outgoing, sceneOf(outgoing, samplePerson(jobs), CONTEXT)).text;
  expect(textOf(richOpportunity())).toContain('To: Dana Reyes');
  const lately = textOf(richOpportunity(), other);
  expect(lately).not.toContain('To: Dana Reyes');
  expect(lately.replace(/\s+/g, ' ')).toContain(
    'You wrote to Dana Reyes about the Map Editor role at Alder & Finch on 2 November',
  );
});
