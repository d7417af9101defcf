import fc from 'fast-check';
import { LIMITS } from '../../../core/mail/limits.ts';
import type { Message } from '../../../core/mail/message.ts';
import { readMessage } from '../../../core/mail/read.ts';
import { countSteps, HOSTILE } from './steps.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const HEAD = 'From: Jane Roe <Jane.Roe@Acme.example>\r\nTo: robin@home.example\r\nSubject: Hello\r\n';

const read = async (raw: string | Uint8Array, limits = LIMITS): Promise<Message> => {
  const result = await readMessage(typeof raw === 'string' ? bytes(raw) : raw, limits);
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.message;
};

describe('a mail is read', () => {
  test('headers, mailboxes, subject, date and ids', async () => {
    const message = await read(
      [
        'From: "Roe, Jane" <Jane.Roe@Acme.example>',
        'To: Team: robin@home.example, =?utf-8?q?S=C3=B6ren?= <s@home.example>;',
        'Cc: no address here',
        'Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?=',
        ' and more',
        'Date: Tue, 03 Nov 2026 14:05:22 -0800',
        'Message-ID: <one@acme.example>',
        'In-Reply-To: <two@home.example>',
        'References: <three@home.example>\r\n\t<two@home.example>',
        'X-Odd: folded\r\n here',
        '',
        'Body',
      ].join('\r\n'),
    );
    expect(message).toMatchObject({
      from: [{ name: 'Roe, Jane', email: 'jane.roe@acme.example' }],
      to: [
        { name: null, email: 'robin@home.example' },
        { name: 'Sören', email: 's@home.example' },
      ],
      cc: [],
      subject: 'Grüße and more',
      date: { at: Date.UTC(2026, 10, 3, 22, 5, 22), offset: -480 },
      messageId: '<one@acme.example>',
      inReplyTo: ['<two@home.example>'],
      references: ['<three@home.example>', '<two@home.example>'],
      text: 'Body\n',
      html: null,
      attached: [],
    });
    expect(message.headers).toContainEqual({ name: 'x-odd', value: 'folded here' });
  });

  test('text and HTML of an alternative, each for itself', async () => {
    const message = await read(
      `${HEAD}Content-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\n\r\nplain\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>rich</p>\r\n--b--\r\n`,
    );
    expect(message.text?.trim()).toBe('plain');
    expect(message.html?.trim()).toBe('<p>rich</p>');
  });

  const inner = 'From: a@acme.example\r\nSubject: Inner\r\nMessage-ID: <i@acme.example>\r\n\r\nNo.\r\n';
  const withPart = (header: string, body: string): string =>
    `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nnote\r\n--b\r\n${header}\r\n\r\n${body}\r\n--b--\r\n`;
  test.each([
    ['attached', 'Content-Type: message/rfc822\r\nContent-Disposition: attachment', inner],
    ['marked inline, as mutt does', 'Content-Type: message/rfc822\r\nContent-Disposition: inline', inner],
    ['in base64', 'Content-Type: message/rfc822\r\nContent-Transfer-Encoding: base64', btoa(inner)],
    [
      'as a file called .eml',
      'Content-Type: application/octet-stream; name="No thanks.EML"\r\nContent-Transfer-Encoding: base64',
      btoa(inner),
    ],
  ])('a mail within it: %s', async (_, header, body) => {
    const { attached, text } = await read(withPart(header, body));
    expect(attached).toMatchObject([{ subject: 'Inner', messageId: '<i@acme.example>' }]);
    expect(attached[0]?.text?.trim()).toBe('No.');
    expect(text?.trim()).toBe('note');
  });

  test('mails within mails, down to the limit', async () => {
    const nested = (depth: number): string =>
      depth === 0
        ? inner
        : `From: a@acme.example\r\nSubject: ${depth}\r\nContent-Type: message/rfc822\r\n\r\n${nested(depth - 1)}`;
    const depthOf = ({ attached: [next] }: Message): number => (next ? 1 + depthOf(next) : 0);
    expect(depthOf(await read(nested(4)))).toBe(4);
    expect(depthOf(await read(nested(40)))).toBeLessThanOrEqual(LIMITS.depth);
  });

  test('a mail after a large attachment is still found', async () => {
    const image = `${'A'.repeat(76)}\r\n`.repeat(20_000);
    const { attached } = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\n${image}\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n${inner}\r\n--b--\r\n`,
    );
    expect(attached).toMatchObject([{ subject: 'Inner' }]);
  });
});

describe('what is no mail is said to be none', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['white space', ' \r\n\r\n', 'empty'],
    ['a picture', '\x89PNG\r\n\x1a\n\0\0\0', 'not-mail'],
    ['a page', '<html><body>Subject: hi</body></html>', 'not-mail'],
    ['a note', 'Milk: two litres\nEggs: six\n', 'not-mail'],
    ['JSON', '{"from":"a@b.example"}', 'not-mail'],
  ])('%s', async (_, text, reason) => {
    expect(await readMessage(bytes(text))).toEqual({ ok: false, reason });
  });

  test('a mail above the limit', async () => {
    expect(await readMessage(bytes(HEAD), { ...LIMITS, size: 20 })).toEqual({
      ok: false,
      reason: 'too-large',
    });
  });
});

describe('damage is survived', () => {
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0));

  test('raw 8-bit headers and text that are not UTF-8', async () => {
    const message = await read(
      latin(`From: J\xfcrgen <j@acme.example>\r\nSubject: M\xfcller\r\n\r\nGr\xfc\xdfe\r\n`),
    );
    expect(message).toMatchObject({ from: [{ name: 'Jürgen' }], subject: 'Müller', text: 'Grüße\n' });
  });

  test.each([
    ['Latin-1 that calls itself UTF-8', 'charset=utf-8', 'Gr=FC=DFe aus M=FCnchen'],
    ['UTF-8 that calls itself Latin-1', 'charset=iso-8859-1', 'Gr=C3=BC=C3=9Fe aus M=C3=BCnchen'],
    ['a charset that nobody knows', 'charset=x-unknown', 'Gr=C3=BC=C3=9Fe aus M=C3=BCnchen'],
  ])('%s', async (_, charset, body) => {
    const { text } = await read(
      `${HEAD}Content-Type: text/plain; ${charset}\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${body}\r\n`,
    );
    expect(text).toBe('Grüße aus München\n');
  });

  test('sound text with those signs is left alone', async () => {
    const { text } = await read(
      `${HEAD}Content-Type: text/plain; charset=utf-8\r\n\r\nÃ la carte, a=20 and b=3D\r\n`,
    );
    expect(text).toBe('Ã la carte, a=20 and b=3D\n');
  });

  test('quoted-printable that was never decoded', async () => {
    const { text } = await read(
      `${HEAD}\r\nThank you for your=20\r\ninter=\r\nest =E2=80=93 Gr=C3=BC=C3=9Fe\r\n`,
    );
    expect(text).toBe('Thank you for your \ninterest – Grüße\n');
  });

  test('a multipart without a boundary in its header', async () => {
    const { text } = await read(
      `${HEAD}Content-Type: multipart/alternative\r\n\r\n--xyz\r\nContent-Type: text/plain\r\n\r\nhello\r\n--xyz--\r\n`,
    );
    expect(text?.trim()).toBe('hello');
  });

  test('a multipart whose boundary never comes', async () => {
    const { text } = await read(`${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\nhello\r\n`);
    expect(text?.trim()).toBe('hello');
  });

  test('a multipart that breaks off', async () => {
    const { text } = await read(`${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n--b\r\n\r\nhello`);
    expect(text?.trim()).toBe('hello');
  });
});

describe('hostile mail', () => {
  test('limits are kept by leaving out what exceeds them', async () => {
    const part = '--b\r\nContent-Type: message/rfc822\r\n\r\nSubject: x\r\n\r\nx\r\n';
    const { attached } = await read(
      `${HEAD}Content-Type: multipart/mixed; boundary="b"\r\n\r\n${part.repeat(50)}--b--`,
      {
        ...LIMITS,
        parts: 11,
      },
    );
    expect(attached).toHaveLength(10);
    const { text } = await read(`${HEAD}\r\n${'line\r\n'.repeat(1_000)}`, { ...LIMITS, lines: 100 });
    expect(text?.split('\n').length).toBeLessThanOrEqual(100);
    const { html } = await read(`${HEAD}Content-Type: text/html\r\n\r\n${'x'.repeat(100_000)}`, {
      ...LIMITS,
      part: 5_000,
    });
    expect(html?.length).toBeLessThanOrEqual(5_001);
    const { subject } = await read(
      `From: a@b.example\r\n${'X-A: b\r\n'.repeat(20_000)}Subject: late\r\n\r\nx`,
    );
    expect(subject).toBe('');
  });

  test('empty lines do not use up what may be read', async () => {
    const { text } = await read(`${HEAD}\r\nfirst${'\r\n'.repeat(50_000)}last`);
    expect(text?.trim()).toMatch(/^first\s+last$/);
  });

  test.each(HOSTILE)('twice as much of %j costs at most about twice as much', async (piece) => {
    const cost = (times: number): Promise<number> =>
      countSteps(() => readMessage(bytes(`${HEAD}\r\n${piece.repeat(times)}`)));
    expect(await cost(2_000)).toBeLessThan(2.3 * (await cost(1_000)) + 20_000);
  });

  test('no bytes make it throw', async () => {
    const line = fc.constantFrom(
      'From: a@b.example',
      'Content-Type: multipart/mixed; boundary=b',
      'Content-Type: message/rfc822',
      'Content-Type: text/html; charset=utf-16',
      'Content-Transfer-Encoding: base64',
      'Content-Transfer-Encoding: quoted-printable',
      'Subject: =?utf-8?b?////?= =?x?q?=FF?=',
      'Date: 99 Foo',
      '--b',
      '--b--',
      '',
      '\0',
    );
    const mail = fc.array(fc.oneof(line, fc.constantFrom(...HOSTILE), fc.string()), { maxLength: 40 });
    await fc.assert(
      fc.asyncProperty(mail, fc.uint8Array({ maxLength: 60 }), async (lines, tail) => {
        const raw = new Uint8Array([...bytes(`Subject: x\n${lines.join('\n')}`), ...tail]);
        expect(await readMessage(raw)).toHaveProperty('ok');
      }),
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (raw) => {
        expect(await readMessage(raw)).toHaveProperty('ok');
      }),
    );
  });

  test('a header says what the sender wrote, also where the body had to be mended', async () => {
    const read = await readMessage(
      bytes('From: a@b.example\nContent-Type: multipart/report; boundary=gone\n\nnothing of the kind'),
    );
    expect(read.ok && read.message.headers.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'from: a@b.example',
      'content-type: multipart/report; boundary=gone',
    ]);
    expect(read.ok && read.message.text).toContain('nothing of the kind');
  });
});
