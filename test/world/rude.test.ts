import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { type RunningWorld, startWorld } from '../support/world.ts';

const from = 'robin.vale@home.example';
const to = 'rejected@in.example.org';

describe('a world among rude clients', () => {
  let world: RunningWorld;
  beforeAll(async () => {
    world = await startWorld({ NOW: '2026-11-23T10:00:00Z' });
  });
  afterAll(async () => {
    expect(await world.stop()).toBe(0);
  });

  /** Says each line once the one before was answered, and hangs up; resolves to all that was answered. */
  const speak = async (...lines: string[]): Promise<string> => {
    const socket = connect(world.smtpPort, '127.0.0.1');
    let heard = '';
    socket.on('data', (chunk) => {
      heard += chunk;
    });
    await once(socket, 'data');
    for (const line of lines) {
      const answered = once(socket, 'data', { signal: AbortSignal.timeout(500) }).catch(() => {});
      socket.write(line);
      await answered;
    }
    socket.destroy();
    return heard;
  };
  const hello = ['EHLO client.example\r\n', `MAIL FROM:<${from}>\r\n`, `RCPT TO:<${to}>\r\n`, 'DATA\r\n'];

  /** Asks for a path as it is written, which fetch would tidy. */
  const ask = async (method: string, path: string, body = ''): Promise<number> => {
    const asked = request({ host: '127.0.0.1', port: world.port, method, path });
    asked.end(body);
    const [response] = await once(asked, 'response');
    response.resume();
    await once(response, 'end');
    return response.statusCode;
  };

  test('takes nothing of a mail that was hung up on', async () => {
    await speak(...hello, 'Subject: Fwd: half\r\n\r\nUnfortunately');
    expect(await world.mails()).toEqual([]);
  });

  test('takes no second mail that hides in the first', async () => {
    // Ends of mail that only some servers take for one: whoever does reads a mail that nobody sent.
    for (const end of ['\n.\n', '\n.\r\n', '\r.\r', '\r\n.\n']) {
      const hidden = `MAIL FROM:<eve@evil.example>\r\nRCPT TO:<${to}>\r\nDATA\r\nFrom: eve@evil.example\r\nSubject: hidden\r\n\r\nx\r\n.\r\n`;
      const heard = await speak(
        ...hello,
        `From: ${from}\r\nSubject: Fwd: outer\r\n\r\nUnfortunately${end}${hidden}`,
      );
      expect(heard.match(/^250 .*queued|^250 OK: message/gim) ?? []).toHaveLength(1);
    }
    await world.advance('PT1M');
    const { people } = await world.state();
    expect(people.map(({ addresses }) => addresses[0]?.email)).toEqual([from]);
  });

  test.each([
    ['an endless command', `${'A'.repeat(200_000)}\r\n`],
    ['an address with a line break', `MAIL FROM:<a@b.example\nRCPT TO:<${to}>>\r\n`],
    ['noise', '\u0000\u0001\ufffd\r\n\r\n\r\n'],
    ['a sender of 100 kB', `MAIL FROM:<${'a'.repeat(100_000)}@b.example>\r\n`],
    ['two hundred recipients', `MAIL FROM:<>\r\n${`RCPT TO:<${to}>\r\n`.repeat(200)}`],
  ])('stays up after %s', async (_, line) => {
    await speak(line, 'EHLO client.example\r\n', line);
    expect(await ask('GET', '/api/state')).toBe(200);
  });

  test.each([
    ['GET', '/api/mail/../../etc/passwd'],
    ['GET', '/api/mail/%2e%2e%2f%2e%2e%2fetc%2fpasswd'],
    ['GET', '/../../package.json'],
    ['GET', '/%00'],
    ['GET', '/%ff%fe'],
    ['GET', '/api/mail/__proto__'],
    ['GET', '/api/mail/x/parts'],
    ['GET', '/api/mail/x/99999999999'],
    ['POST', '/api/clock', '{'],
    ['POST', '/api/clock', 'null'],
    ['POST', '/api/clock', '{"advance":"P99999999Y"}'],
    ['POST', '/api/clock', '{"advance":{"__proto__":1}}'],
    ['POST', '/api/clock', `{"to":"${'9'.repeat(10_000)}"}`],
    ['POST', '/api/mail', '[]'],
    [
      'POST',
      '/api/mail',
      '{"from":"a\\r\\nRCPT TO:<x@y.example>","to":["rejected@localhost"],"subject":"x","text":"x"}',
    ],
    ['POST', '/api/forward?sample=../../package.json', ''],
    ['DELETE', '/api/state'],
    ['POST', '/unsubscribe/%2e%2e'],
    ['POST', `/unsubscribe/${'a'.repeat(27)}`],
  ])('answers %s %s with what is wrong', async (method, path, body = '') => {
    const status = await ask(method, path, body);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
  });

  test('is still there, and knows only whom it knew', async () => {
    expect((await world.state()).people).toHaveLength(1);
    expect(world.output()).not.toMatch(/\n\s+at .*\(.*:\d+:\d+\)/);
  });
});
