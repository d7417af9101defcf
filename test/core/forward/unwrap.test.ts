import fc from 'fast-check';
import { unwrap } from '../../../core/forward/unwrap.ts';
import { countSteps, HOSTILE } from '../mail/steps.ts';
import { mail, read } from './mail.ts';

const block = (from: string, to: string, subject: string, date = 'Tue, Nov 3, 2026 at 5:55 PM'): string =>
  `From: ${from}\nDate: ${date}\nSubject: ${subject}\nTo: ${to}\n`;
const FORWARD = '---------- Forwarded message ---------\n';
const JANE = 'Jane Roe <jane@acme.example>';
const ME = 'Robin Vale <robin@home.example>';
const NO = 'Dear Robin,\n\nWe chose somebody else.\n\nJane Roe';

describe('what is no forward has no messages', () => {
  test.each([
    ['a letter', 'Hi,\n\nI was turned down by Acme today.\n\nRobin', 'Acme'],
    [
      'a reply',
      'thanks!\n\nOn Tue, 3 Nov 2026 at 17:55, Jane Roe <jane@acme.example> wrote:\n> We chose somebody else.',
      'Re: hello',
    ],
    [
      'a reply from Outlook',
      `done\n\n________________________________\n${block(JANE, ME, 'Next step')}\nold`,
      'RE: Next step',
    ],
    ['words that look like a header', 'From: Monday\nTo: Friday\nSubject: my diary', 'diary'],
    ['a header with one line', 'From: jane@acme.example\n\nhello', 'hello'],
    ['nothing at all', '', ''],
  ])('%s', async (_, body, subject) => {
    expect(unwrap(await mail(body, { subject }))).toEqual({ messages: [], note: null });
  });
});

describe('forwards within forwards', () => {
  test('the person’s own chain yields the employer’s mail, and what they typed on the way', async () => {
    const inner = `${FORWARD}${block(JANE, 'Robin Vale <r.vale@office.example>', 'Your application')}\n${NO}`;
    const outer = `${FORWARD}${block('Robin Vale <r.vale@office.example>', ME, 'Fwd: Your application')}\nfor later\n\n${inner}`;
    const { messages, note } = unwrap(await mail(`now\n\n${outer}`));
    expect(messages).toMatchObject([{ from: { email: 'jane@acme.example' }, text: NO }]);
    expect(note).toBe('now\n\nfor later');
  });

  test('a recruiter who passes on the employer’s mail yields the employer’s mail', async () => {
    const inner = `${FORWARD}${block(JANE, 'Rick <rick@agency.example>', 'Robin Vale')}\n${NO}`;
    const body = `${FORWARD}${block('Rick <rick@agency.example>', ME, 'Fwd: Robin Vale')}\nSorry, see below.\n\n${inner}`;
    expect(unwrap(await mail(body)).messages).toMatchObject([
      { from: { email: 'jane@acme.example' }, text: NO },
    ]);
  });

  test('the person’s own answer, forwarded, yields what it answers', async () => {
    const own = `${FORWARD}${block(ME, JANE, 'Re: Your application')}\nDear Jane, thank you.\n\n`;
    const quotes = [
      'On Tue, 3 Nov 2026 at 17:55, Jane Roe <jane@acme.example> wrote:\n> We chose\n> somebody else.',
      `${block(JANE, ME, 'Your application')}\nWe chose\nsomebody else.`,
    ];
    for (const quote of quotes) {
      const { messages, note } = unwrap(await mail(own + quote));
      expect(messages).toMatchObject([
        { from: { name: 'Jane Roe', email: 'jane@acme.example' }, text: 'We chose\nsomebody else.' },
      ]);
      expect(note).toBeNull();
    }
  });

  test('the thread that an employer answers stays in the text of the answer', async () => {
    const body = `${FORWARD}${block(JANE, ME, 'Re: Thank you')}\n${NO}\n\n${block(ME, JANE, 'Thank you', 'Mon, Nov 2, 2026 at 9:00 AM')}\nThank you for the interview.`;
    const { messages } = unwrap(await mail(body));
    expect(messages).toMatchObject([{ from: { email: 'jane@acme.example' }, subject: 'Re: Thank you' }]);
    expect(messages[0]?.text).toContain(NO);
    expect(messages[0]?.text).toContain('Thank you for the interview.');
  });

  test('"On … wrote" is a forward where the subject says so', async () => {
    const body =
      'fyi\n\nOn 3 Nov 2026, at 17:55, Jane Roe <jane@acme.example> wrote:\n\n> We chose somebody else.';
    expect(unwrap(await mail(body, { subject: 'WG: Your application' }))).toMatchObject({
      messages: [
        {
          from: { name: 'Jane Roe', email: 'jane@acme.example' },
          subject: 'Your application',
          text: 'We chose somebody else.',
        },
      ],
      note: 'fyi',
    });
  });
});

describe('several in one mail', () => {
  const two = [
    block(JANE, ME, 'Acme'),
    block('Bo Lee <bo@globex.example>', ME, 'Globex', 'Wed, Nov 4, 2026 at 9:00 AM'),
  ] as const;
  const both = [
    { from: { email: 'jane@acme.example' }, subject: 'Acme', text: NO },
    { from: { email: 'bo@globex.example' }, subject: 'Globex', text: 'Not this time.' },
  ];
  test.each([
    ['each under its separator', `${FORWARD}${two[0]}\n${NO}\n\n${FORWARD}${two[1]}\nNot this time.`],
    [
      'each with its end',
      `--- Forwarded message from J ---\n${two[0]}\n${NO}\n--- End forwarded message ---\n--- Forwarded message from B ---\n${two[1]}\nNot this time.\n--- End forwarded message ---`,
    ],
    [
      'each quoted',
      `Begin forwarded message:\n\n${`${two[0]}\n${NO}`.replace(/^/gm, '> ')}\n\nBegin forwarded message:\n\n${`${two[1]}\nNot this time.`.replace(/^/gm, '> ')}`,
    ],
    ['pasted without separators', `${two[0]}\n${NO}\n\n${two[1]}\nNot this time.`],
  ])('%s', async (_, body) => {
    expect(unwrap(await mail(body, { subject: 'two more' })).messages).toMatchObject(both);
  });
});

test('an end keeps messages apart, whoever they were for', async () => {
  const message = (from: string, to: string, text: string): string =>
    `--- Forwarded message from x ---\n${block(from, to, 'Re: jobs')}\n${text}\n--- End forwarded message ---\n`;
  const body =
    message(JANE, 'list@a.example', 'One.') + message('Bo <bo@b.example>', 'jane@acme.example', 'Two.');
  expect(unwrap(await mail(body)).messages.map(({ text }) => text)).toEqual(['One.', 'Two.']);
});

describe('attached, redirected and automatic', () => {
  const attached = (inner: string, note = ''): Promise<Parameters<typeof unwrap>[0]> =>
    mail(`--b\r\n\r\n${note}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--`, {
      type: 'multipart/mixed; boundary=b',
      subject: 'this',
    });
  const original = `From: ${JANE}\r\nTo: ${ME}\r\nReply-To: jobs@acme.example\r\nSubject: Your application\r\nDate: Tue, 03 Nov 2026 17:55:00 +0100\r\nMessage-ID: <m@acme.example>\r\nReferences: <r@home.example>\r\n\r\nNo.\r\n`;
  const whole = {
    from: { name: 'Jane Roe', email: 'jane@acme.example' },
    replyTo: { name: null, email: 'jobs@acme.example' },
    to: [{ name: 'Robin Vale', email: 'robin@home.example' }],
    date: { at: Date.UTC(2026, 10, 3, 16, 55), offset: 60 },
    subject: 'Your application',
    text: 'No.',
    messageIds: ['<m@acme.example>', '<r@home.example>'],
  };

  test('an attached mail is whole, and the text beside it is the note', async () => {
    expect(unwrap(await attached(original, 'see attached\r\n\r\nSent from my iPhone'))).toEqual({
      messages: [{ via: 'attached', ...whole }],
      note: 'see attached',
    });
  });

  test('an attached forward of the person yields what it passes on', async () => {
    const inner = `From: ${ME}\r\nSubject: Fwd: x\r\n\r\n${FORWARD}${block(JANE, ME, 'x')}\n${NO}`;
    expect(unwrap(await attached(inner)).messages).toMatchObject([
      { via: 'attached', from: { email: 'jane@acme.example' }, text: NO },
    ]);
  });

  test('a redirected mail is its own message', async () => {
    const raw = new TextEncoder().encode(
      `Resent-From: ${ME}\r\nResent-To: rejected@roundtwo.example\r\n${original}`,
    );
    expect(unwrap(await read(raw))).toEqual({ messages: [{ via: 'redirected', ...whole }], note: null });
  });

  test('a mail that a filter passed on is its own message, whatever it quotes', async () => {
    const raw = new TextEncoder().encode(
      original.replace('No.', `No.\r\n\r\n${block(ME, JANE, 'x')}\r\nold`),
    );
    expect(unwrap(await read(raw), { automatic: true })).toMatchObject({
      messages: [{ via: 'automatic', from: whole.from, messageIds: whole.messageIds }],
      note: null,
    });
  });

  test('the ids that a forward names are kept', async () => {
    const more = 'X-Forwarded-Message-Id: <m@acme.example>\r\nReferences: <r@home.example> <m@acme.example>';
    const { messages } = unwrap(await mail(`${FORWARD}${block(JANE, ME, 'x')}\n${NO}`, { more }));
    expect(messages[0]?.messageIds).toEqual(['<m@acme.example>', '<r@home.example>']);
  });

  test('where the HTML holds no forward, the plain text may', async () => {
    const parts = `--b\r\nContent-Type: text/plain\r\n\r\n${FORWARD}${block(JANE, ME, 'x')}\n${NO}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p></p>\r\n--b--`;
    const { messages } = unwrap(await mail(parts, { type: 'multipart/alternative; boundary=b' }));
    expect(messages).toMatchObject([{ from: { email: 'jane@acme.example' }, text: NO }]);
  });
});

describe('the note is what the person typed', () => {
  const note = async (typed: string): Promise<string | null> =>
    unwrap(await mail(`${typed}\n\n${FORWARD}${block(JANE, ME, 'x')}\n${NO}`)).note;

  test.each([
    ['nothing', '', null],
    ['a signature only', '-- \nRobin Vale\n+44 20 7946 0000', null],
    ['what a phone adds', 'Sent from my iPhone', null],
    ['what a phone adds in German', 'so ein Mist\n\nVon meinem iPhone gesendet', 'so ein Mist'],
    ['what an app adds', 'third this week\n\nGet Outlook for Android<https://aka.ms/x>', 'third this week'],
    [
      'a closing and the own name',
      'They were nice.\nKeep it.\n\nBest wishes,\nRobin',
      'They were nice.\nKeep it.',
    ],
    ['several paragraphs', 'one\n\ntwo', 'one\n\ntwo'],
  ])('%s', async (_, typed, expected) => {
    expect(await note(typed)).toBe(expected);
  });

  test('what stands below the end of the forward counts too', async () => {
    const body = `--- Forwarded message from J ---\n${block(JANE, ME, 'x')}\n${NO}\n--- End forwarded message ---\n\nmy thoughts`;
    expect(unwrap(await mail(body)).note).toBe('my thoughts');
  });
});

describe('hostile forwards', () => {
  const piece = fc.constantFrom(
    ...HOSTILE,
    FORWARD,
    block(JANE, ME, 'Fwd: x'),
    '> ',
    '\n\n',
    '----- End forwarded message -----\n',
  );

  test('nothing in a body makes it throw', async () => {
    const bodies = fc.array(fc.oneof(piece, fc.string()), { maxLength: 50 });
    await fc.assert(
      fc.asyncProperty(bodies, fc.constantFrom('text/plain', 'text/html'), async (pieces, type) => {
        const { messages } = unwrap(await mail(pieces.join(''), { type }));
        for (const { text, via } of messages) expect([typeof text, via]).toEqual(['string', 'inline']);
      }),
    );
  });

  test.each([...HOSTILE, `${block(JANE, ME, 'x')}\n`])(
    'twice as much of %j costs at most about twice as much',
    async (unit) => {
      const cost = async (times: number): Promise<number> => {
        const message = await mail(unit.repeat(times));
        return countSteps(() => unwrap(message));
      };
      expect(await cost(1_600)).toBeLessThan(2.3 * (await cost(800)) + 20_000);
    },
  );
});
