import { createServer, type Server } from 'node:net';
import { listenOn } from '../../local/loopback.ts';
import { inChromium, type Window } from '../support/browser.ts';
import { type Folder, folderWith, type KeptMail } from '../support/sent-before.ts';
import { type RunningWorld, startWorld } from '../support/world.ts';

const body = (evil: string): string => `
<!-- --!><script>parent.pwned = 1</script>
<html manifest="${evil}/m"><head>
<meta http-equiv="refresh" content="0;url=${evil}/refresh">
<base href="${evil}/base/" target="_top">
<link rel="stylesheet" href="${evil}/a.css"><link rel="preconnect" href="${evil}">
<link rel="dns-prefetch" href="${evil}"><link rel="prefetch" href="${evil}/prefetch">
<style>
@import url(${evil}/b.css);
@font-face { font-family: x; src: url(${evil}/font) }
:root { height: calc(100vh + 50px); background: url(${evil}/root) }
*:not(html, body) { position: fixed; inset: 0; z-index: 2147483647; font-family: x }
#tall { position: static !important; height: 900000px }
</style></style></head>
<body onload="parent.pwned = 2" style="background: url(${evil}/body)" background="${evil}/bg">
<script src="${evil}/a.js"></script><img src="x" onerror="parent.pwned = 3">
<svg onload="parent.pwned = 4"><use href="${evil}/u.svg#x"></use><image href="${evil}/i"/>
<style><img title="</style><img src=x onerror=parent.pwned=5>"></svg>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=parent.pwned=6&gt;">
</table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=parent.pwned=7>"></noscript>
<form action="${evil}/form" id="f"><input autofocus onfocus="parent.pwned = 8" name="q"></form>
<button form="f" formaction="${evil}/button" formtarget="_top">Continue</button>
<object data="${evil}/o"></object><embed src="${evil}/e">
<iframe src="${evil}/i" srcdoc="<script>top.pwned = 9</script>"></iframe>
<video autoplay src="${evil}/v" poster="${evil}/p"></video>
<picture><source srcset="${evil}/s 2x"><img src="${evil}/img.png" alt="a picture"></picture>
<table width="99999"><tr><td style="min-width: 99999px">wide</td></tr></table>
<a href="${evil}/top" target="_top" ping="${evil}/ping" id="top-link">to the top</a>
<a href="javascript:parent.pwned = 10" id="script-link">run</a>
<a href="data:text/html,<script>top.pwned=11</script>" target="_blank" id="data-link">data</a>
<a href="${evil}/plain" id="plain-link">plain</a>
<div id="main">main</div><div id="tall"></div><img name="body"><a id="location" href="#">x</a>
</body></html>`;

const SUBJECT = '<img src=x onerror="window.pwned=20">"><script>window.pwned=21</script>';
const mail = (evil: string): KeptMail => ({
  id: 'hostile',
  subject: SUBJECT,
  sentAt: '2026-11-24T09:00:00Z',
  step: '<b>letter</b>',
  opportunityId: null,
  html: body(evil),
  attachments: [
    { name: 'note.txt', type: 'text/html', content: '<script>top.pwned = 30</script>' },
    { name: 'page.html', type: 'application/octet-stream', content: '<script>top.pwned = 31</script>' },
    { name: 'drawing.svg', type: 'image/svg+xml', content: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  ],
});

inChromium('a hostile mail', (desk) => {
  /** Somebody else's server, and how often anybody so much as connected to it. */
  let evil: Server;
  let connections = 0;
  let folder: Folder;
  let world: RunningWorld;
  let window: Window;
  beforeAll(async () => {
    evil = createServer((socket) => {
      connections += 1;
      socket.destroy();
    });
    folder = folderWith([mail(`http://127.0.0.1:${await listenOn(evil, 0)}`)]);
    world = await startWorld({ NOW: '2026-11-24T10:00:00Z', DATA: folder.path });
  });
  beforeEach(async () => {
    window = await desk.open(world);
    await window.page.goto(`${world.url}/#/mail/hostile`);
    await window.page.locator('iframe[data-drawn]').waitFor();
  });
  afterEach(() => window.close());
  afterAll(async () => {
    await world.stop();
    folder.remove();
    evil.close();
  });

  /** What it could have got hold of, once it has had the time to. */
  const harm = async () => {
    await window.page.waitForTimeout(300);
    return {
      ran: await window.page.evaluate('window.pwned ?? null'),
      connections,
      at: window.page.url(),
      windows: window.page.context().pages().length,
    };
  };
  const NONE = () => ({ ran: null, connections: 0, at: `${world.url}/#/mail/hostile`, windows: 1 });

  test('runs nothing and asks for nothing from anywhere, by day and by night', async () => {
    expect(await harm()).toEqual(NONE());
    await window.page.getByRole('button', { name: 'Dark' }).click();
    await window.page.getByRole('button', { name: 'Phone' }).click();
    expect(await harm()).toEqual(NONE());
  });

  test('stays inside its frame, whatever its styles say', async () => {
    const { page } = window;
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    expect(await page.evaluate('document.elementFromPoint(40, 20).closest("#top") !== null')).toBe(true);
    // However tall it makes itself, the answer below it can be reached.
    await window.until('document.querySelector("iframe").offsetHeight === 20000');
    await page.getByRole('button', { name: 'Reply' }).click();
    expect(await page.evaluate('document.activeElement.name')).toBe('text');
  });

  test.each(['top-link', 'plain-link', 'script-link', 'data-link'])(
    'has a link, %s, that leads nowhere',
    async (id) => {
      const { page } = window;
      const link = `document.querySelector('iframe').contentDocument.getElementById('${id}')`;
      await page.evaluate(`${link}.click()`);
      await page.evaluate(
        `${link}.dispatchEvent(new MouseEvent('auxclick', { button: 1, bubbles: true, cancelable: true }))`,
      );
      expect(await harm()).toEqual(NONE());
      // Nor does it replace the mail in its frame.
      expect(await page.evaluate(`${link} !== null`)).toBe(true);
      expect(await page.locator('#news').textContent()).toMatch(/elsewhere|nowhere/);
    },
  );

  test('has a subject that is text', async () => {
    expect(await window.page.getByRole('heading', { level: 1 }).textContent()).toBe(SUBJECT);
  });

  test('has attachments that never run as pages of this server', async () => {
    const answers = await Promise.all(
      [1, 2, 3].map(async (at) => {
        const { headers } = await fetch(`${world.url}/api/mail/hostile/${at}`);
        return [
          headers.get('content-type'),
          headers.get('content-disposition')?.split(';')[0],
          headers.get('content-security-policy'),
          headers.get('x-content-type-options'),
        ];
      }),
    );
    const policy = "sandbox; default-src 'none'";
    expect(answers).toEqual([
      ['text/plain; charset=utf-8', 'inline', policy, 'nosniff'],
      ['application/octet-stream', 'attachment', policy, 'nosniff'],
      ['application/octet-stream', 'attachment', policy, 'nosniff'],
    ]);
  });
});
