import { request } from 'node:http';
import { json, startWeb, type Web } from '../../local/http.ts';

/** Asks with exactly these headers, as no browser would let a page do. */
const ask = (port: number, method: string, headers: Record<string, string>): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, method, path: '/api/clock', headers }, (answer) => {
      answer.resume();
      resolve(answer.statusCode ?? 0);
    });
    asked.on('error', reject);
    asked.end(method === 'POST' ? '{}' : undefined);
  });

describe('the web server', () => {
  let web: Web;
  let reached: number;
  beforeEach(async () => {
    reached = 0;
    web = await startWeb(0, () => {});
    web.open(
      () => {
        reached += 1;
        return json({});
      },
      { path: '/api/events', subscribe: () => () => {} },
    );
  });
  afterEach(() => web.close());
  const here = () => ({ host: `localhost:${web.port}` });

  test('answers its own page, and a command line that says nothing about itself', async () => {
    const own = { ...here(), origin: `http://localhost:${web.port}`, 'sec-fetch-site': 'same-origin' };
    expect(await ask(web.port, 'POST', own)).toBe(200);
    expect(await ask(web.port, 'POST', { host: `127.0.0.1:${web.port}` })).toBe(200);
    expect(await ask(web.port, 'GET', { ...here(), 'sec-fetch-site': 'none' })).toBe(200);
  });

  test.each([
    ['a name that was rebound to this machine', { host: 'evil.example' }],
    ['that name with our port', { host: 'evil.example:80' }],
  ])('refuses %s', async (_what, headers) => {
    expect(await ask(web.port, 'GET', headers)).toBe(403);
    expect(reached).toBe(0);
  });

  test.each([
    ['a form of another site', { origin: 'https://evil.example', 'content-type': 'text/plain' }],
    ['another server on this machine', { origin: 'http://localhost:8080' }],
    ['the frame that a mail is shown in', { origin: 'null' }],
    ['another scheme', { origin: 'https://localhost' }],
    ['another site that hides its origin', { 'sec-fetch-site': 'cross-site' }],
    ['another port, by Fetch Metadata', { 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' }],
    [
      'a form that another site submits at the top',
      { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' },
    ],
  ])('refuses a POST of %s', async (_what, headers) => {
    expect(await ask(web.port, 'POST', { ...here(), ...headers })).toBe(403);
    expect(reached).toBe(0);
  });

  test('lets a link from elsewhere lead here, but not a picture or a frame', async () => {
    const from = { ...here(), 'sec-fetch-site': 'cross-site' };
    const asDocument = { ...from, 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };
    expect(await ask(web.port, 'GET', asDocument)).toBe(200);
    expect(await ask(web.port, 'GET', { ...from, 'sec-fetch-mode': 'no-cors' })).toBe(403);
    expect(await ask(web.port, 'GET', { ...asDocument, 'sec-fetch-dest': 'iframe' })).toBe(403);
  });
});
