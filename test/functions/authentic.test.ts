import type { Message } from '../../core/mail/message.ts';
import { readMessage } from '../../core/mail/read.ts';
import { authenticSender, Unchecked } from '../../functions/runtime/authentic.ts';
import type { Verdict, Verdicts } from '../../functions/runtime/received-mail.ts';

const message = async (...headers: string[]): Promise<Message> => {
  const read = await readMessage(new TextEncoder().encode([...headers, '', 'Hello'].join('\r\n')));
  if (!read.ok) throw new Error(read.reason);
  return read.message;
};
const verdicts = (known: Partial<Verdicts> = {}): Verdicts => ({
  spf: 'PASS',
  dkim: 'PASS',
  dmarc: 'PASS',
  spam: 'PASS',
  virus: 'PASS',
  ...known,
});
const results = (text: string): string => `Authentication-Results: ${text}`;
const FROM = 'From: Sam <sam@home.example>';
const noPolicy = (known: Partial<Verdicts>): Verdicts => verdicts({ dmarc: 'GRAY', ...known });

describe('who a mail is proven to be from', () => {
  test('is its From where DMARC passes', async () => {
    expect(authenticSender(await message(FROM), verdicts(), 'bounce@sender.example')).toEqual({
      email: 'sam@home.example',
    });
  });

  test.each([
    'From: Sam @ Home <sam@home.example>',
    'From: "eve@evil.example" <sam@home.example>',
    'From: sam@home.example <sam@home.example>',
    'From: =?utf-8?q?S=C3=A4m_@_Home?= <SAM@home.example>',
    'From: sam@home.example (Sam)',
  ])('is its From, whatever the name beside it: %s', async (from) => {
    expect(authenticSender(await message(from), verdicts(), 'x@y.example')).toEqual({
      email: 'sam@home.example',
    });
  });

  test.each([
    ['sam@home.example', 'the domain itself'],
    ['b@bounce.home.example', 'a domain below it'],
  ])('is its From where there is no policy and SPF passes for %s, %s', async (envelope) => {
    const given = noPolicy({ dkim: 'FAIL' });
    expect(authenticSender(await message(FROM), given, envelope)).toEqual({ email: 'sam@home.example' });
  });

  test.each(['sam@home.example.evil.example', 'sam@xhome.example', 'sam@example', ''])(
    'is nobody where SPF passes for %s only',
    async (envelope) => {
      const given = noPolicy({ dkim: 'FAIL' });
      expect(authenticSender(await message(FROM), given, envelope)).toEqual({ refused: 'unauthenticated' });
    },
  );

  test('is its From where there is no policy and SES found an aligned signature', async () => {
    const signed = await message(
      results('amazonses.com; spf=none; dkim=pass header.i=@home.example; dmarc=none'),
      FROM,
    );
    expect(authenticSender(signed, noPolicy({ spf: 'FAIL' }), 'x@elsewhere.example')).toEqual({
      email: 'sam@home.example',
    });
  });

  test.each<[string, string[]]>([
    ['another domain’s signature', [results('amazonses.com; dkim=pass header.i=@evil.example')]],
    ['results of another server', [results('mx.evil.example; dkim=pass header.i=@home.example')]],
    [
      'results that the sender wrote below those of SES',
      [
        results('amazonses.com; dkim=pass header.i=@evil.example'),
        results('amazonses.com; dkim=pass header.i=@home.example'),
      ],
    ],
    [
      'a quoted local part that says so',
      [results('amazonses.com; spf=pass smtp.mailfrom="a; dkim=pass header.i=@home.example"@evil.example')],
    ],
    [
      'a comment that holds a semicolon',
      [results('amazonses.com; spf=pass (a; dkim=pass header.i=@home.example) smtp.mailfrom=evil.example')],
    ],
    ['a quote that never ends', [results('amazonses.com; spf=pass "; dkim=pass header.i=@home.example')]],
    ['a comment that says so', [results('amazonses.com; dkim=fail (dkim=pass header.i=@home.example)')]],
  ])('is nobody by %s', async (_, headers) => {
    const given = noPolicy({ spf: 'FAIL' });
    expect(authenticSender(await message(...headers, FROM), given, 'x@evil.example')).toEqual({
      refused: 'unauthenticated',
    });
  });

  test.each([
    ['two addresses', 'From: sam@home.example, eve@evil.example'],
    ['two headers', 'From: eve@evil.example\r\nFrom: sam@home.example'],
    ['no address', 'From: Sam'],
    // Each of these is one address to one reader and another to the next.
    ['an address for a name', 'From: sam@home.example <eve@evil.example>'],
    ['a bare return', 'From: eve@evil.example\rX: <sam@home.example>'],
    ['a source route', 'From: <@evil.example,@x.example:sam@home.example>'],
    ['a comment that is an address', 'From: eve@evil.example (sam@home.example)'],
    ['a second header that is empty', 'From: sam@home.example\r\nFrom:'],
    ['a letter that looks like another', 'From: sam@h\u043eme.example'],
  ])('is nobody with %s in From', async (_, from) => {
    expect(authenticSender(await message(from), verdicts(), 'sam@home.example')).toHaveProperty('refused');
  });

  test.each<[keyof Verdicts]>([['virus'], ['spam'], ['dmarc']])('is nobody where %s fails', async (name) => {
    const given = verdicts({ [name]: 'FAIL' });
    expect(authenticSender(await message(FROM), given, 'sam@home.example')).toEqual({
      refused: name,
    });
  });

  test.each<[Partial<Verdicts>]>([
    [{ virus: 'PROCESSING_FAILED' }],
    [{ spam: 'PROCESSING_FAILED' }],
    [{ dmarc: 'PROCESSING_FAILED' }],
    [{ dmarc: 'GRAY', spf: 'PROCESSING_FAILED', dkim: 'FAIL' }],
  ])('is parked where a check that matters did not work: %j', async (known) => {
    const mail = await message(FROM);
    expect(() => authenticSender(mail, verdicts(known), 'sam@home.example')).toThrow(Unchecked);
  });

  test.each<Verdict>(['PROCESSING_FAILED', 'FAIL', 'DISABLED', null])(
    'does not need SPF (%s) where DMARC passes',
    async (spf) => {
      expect(authenticSender(await message(FROM), verdicts({ spf }), 'x@y.example')).toEqual({
        email: 'sam@home.example',
      });
    },
  );
});
