import fc from 'fast-check';
import { readMessage } from '../../../core/mail/read.ts';
import { understand, understandForwarded } from '../../../core/understand/understand.ts';
import { forwarded } from './forwarded.ts';

const REJECTION =
  'Hi Sam,\n\nThank you for the interview. We have decided to go with another candidate.\n\nBest,\nJo Lane';

describe('a forwarded message', () => {
  test('is dated by the clock of its own zone', () => {
    const at = Date.parse('2026-11-05T07:59:01Z');
    const dayAt = (offset: number | null): string | null =>
      understandForwarded(forwarded({ text: REJECTION, date: { at, offset } })).rejectedOn;
    expect([dayAt(-480), dayAt(0), dayAt(null)]).toEqual(['2026-11-04', '2026-11-05', '2026-11-05']);
  });

  test.each([
    ['final', 'You were one of our two finalists. We chose the other candidate.'],
    ['interview', 'It was a pleasure to meet you last week. We chose another candidate.'],
    ['assessment', 'Thank you for taking our online assessment. We will not be moving forward.'],
    ['application', 'We reviewed your application and will not be inviting you to interview.'],
    [null, 'We have chosen another candidate for the position.'],
  ])('tells the stage: %s', (stage, text) => {
    expect(understandForwarded(forwarded({ text })).stage).toBe(stage);
  });

  test.each([
    ['Greenhouse', 'no-reply@us.greenhouse-mail.io', ''],
    ['Workday', 'acme@myworkday.com', ''],
    ['Personio', 'jobs@acme.example', 'Apply again: https://acme.jobs.personio.de/job/1'],
    ['Teamtailor', 'jobs@acme.example', 'Powered by Teamtailor'],
    [null, 'jo@acme.example', 'Connect with me: https://www.linkedin.com/in/jo'],
  ])('tells the system it came through: %s', (ats, email, line) => {
    const said = understandForwarded(
      forwarded({ from: { name: null, email }, text: `${REJECTION}\n\n${line}` }),
    );
    expect(said.ats).toBe(ats);
  });

  test('names the gaps an employer answers with, each of its kind', () => {
    const { kind, gaps } = understandForwarded(
      forwarded({
        text: 'Dear Sam,\n\nYou asked what would have made you stronger. The main reason was the lack of Kubernetes in production. The panel felt your presentation needed more structure. We would have liked to see more references.\n\nJo Lane',
      }),
    );
    expect(kind).toBe('feedback');
    expect(gaps.map((gap) => gap.kind)).toEqual(['technology', 'presence', 'references']);
  });

  test('lists the jobs of an alert', () => {
    const { kind, listings } = understandForwarded(
      forwarded({
        subject: '2 new jobs for you',
        text: 'New jobs matching your saved search\n\nStaff Nurse at Oakdale Hospital\nView job\n\nNight Porter - The Grand\nView job\n\nManage alerts',
      }),
    );
    expect(kind).toBe('alert');
    expect(listings).toEqual([
      { role: 'Staff Nurse', company: 'Oakdale Hospital' },
      { role: 'Night Porter', company: 'The Grand' },
    ]);
  });

  test('has one fingerprint, whatever client forwarded it', () => {
    const from = { name: 'Jo', email: 'jo@acme.example' };
    const prints = [
      'We chose another candidate. See https://acme.example/jobs for more.',
      '> We chose another candidate.\n> See <https://acme.example/jobs> for more.',
      'We chose another candidate.\n\nSee   for more.',
    ].map((text) => understandForwarded(forwarded({ from, text })).content);
    expect(new Set(prints).size).toBe(1);
    expect(understandForwarded(forwarded({ from, text: 'We chose you.' })).content).not.toBe(prints[0]);
  });

  test('reads no more than the first 40,000 characters', () => {
    const long = `${REJECTION}\n`.padEnd(40_000, 'and so on ');
    const { why, kind } = understandForwarded(forwarded({ text: long }));
    expect(understandForwarded(forwarded({ text: long + long }))).toMatchObject({ why, kind });
  });

  test('never throws, whatever it says', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'if ',
            'not ',
            'selected',
            '\n',
            '“',
            '(',
            ', ',
            'Dear ',
            'Regards,\n',
            '@',
            '©',
            '..',
            '*',
          ),
          { maxLength: 80 },
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(odd, odd, odd, fc.option(fc.integer()), (text, subject, name, at) => {
        understandForwarded(
          forwarded({
            text,
            subject,
            from: { name, email: name },
            date: at === null ? null : { at: at * 1e9, offset: 60 },
          }),
        );
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('a whole mail', () => {
  const read = async (raw: string): Promise<ReturnType<typeof understand>> => {
    const result = await readMessage(new TextEncoder().encode(raw.replaceAll('\n', '\r\n')));
    if (!result.ok) throw new Error(result.reason);
    return understand(result.message);
  };

  test('is understood by what was forwarded in it, and keeps the note', async () => {
    const {
      forwarded: isForward,
      messages,
      note,
    } = await read(
      `From: Sam Tester <sam@home.example>\nTo: rejected@in.example\nSubject: Fwd: Cook\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\nOh well.\n\n---------- Forwarded message ---------\nFrom: Jo Lane <jo.lane@acme.example>\nDate: Fri, 20 Nov 2026 at 09:00\nSubject: Cook\nTo: Sam Tester <sam@home.example>\n\n${REJECTION}\n`,
    );
    expect([isForward, note]).toEqual([true, 'Oh well.']);
    expect(messages).toMatchObject([
      {
        kind: 'rejection',
        contact: { name: 'Jo Lane', email: 'jo.lane@acme.example' },
        rejectedOn: '2026-11-20',
      },
    ]);
  });

  test('is understood by its own words where somebody pasted them', async () => {
    const { forwarded: isForward, messages } = await read(
      `From: Sam Tester <sam@home.example>\nTo: rejected@in.example\nSubject: no luck\nDate: Mon, 23 Nov 2026 10:00:00 +0000\n\n${REJECTION}\n`,
    );
    expect(isForward).toBe(false);
    expect(messages).toMatchObject([{ kind: 'rejection', contact: { name: 'Jo Lane', email: null } }]);
  });
});
