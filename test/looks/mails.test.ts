import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium, type Page } from 'playwright-core';
import { richOpportunity, sampleGap, samplePerson } from '../../emails/sample.ts';
import { SAMPLES } from '../../emails/samples.ts';
import { sceneOf } from '../../emails/scene.ts';
import { wordsOf } from '../../emails/words.ts';

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** `PICTURES=1` keeps one of every mail in every view for whoever reviews a change. */
const PICTURES = process.env.PICTURES ? fileURLToPath(new URL('../../.build/looks', import.meta.url)) : null;

/** How mails are read: on the smallest phone and at a desk, by day and by night. */
const VIEWS = [
  { name: 'phone', width: 320, colorScheme: 'light' },
  { name: 'phone-dark', width: 320, colorScheme: 'dark' },
  { name: 'desk', width: 700, colorScheme: 'light' },
  { name: 'desk-dark', width: 700, colorScheme: 'dark' },
] as const;

const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
const VIOLATIONS = `axe.run({ runOnly: ['wcag2a', 'wcag2aa'] }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200)))`;

if (CHROMIUM === undefined) {
  console.warn('No Chromium on this machine: how the mails look is not tested here.');
  test.todo('how the mails look needs Chromium');
} else {
  describe('every mail, on a phone and at a desk, by day and by night', () => {
    let browser: Browser;
    let page: Page;
    beforeAll(async () => {
      if (PICTURES) mkdirSync(PICTURES, { recursive: true });
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic'] });
      page = await browser.newPage();
      // No picture, style or script is ever fetched by a mail.
      await page.route(/^https?:/, (route) => route.abort());
    });
    afterAll(() => browser.close());

    test.each(SAMPLES.map((sample) => [sample.name, sample] as const))(
      '%s fits, and can be read',
      async (sampleName, { outgoing, person, context }) => {
        const { html } = wordsOf(outgoing, sceneOf(outgoing, person, context));
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        await page.evaluate(AXE);
        for (const { name, width, colorScheme } of VIEWS) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          expect([name, await page.evaluate(TOO_WIDE)]).toEqual([name, 0]);
          expect([name, await page.evaluate(VIOLATIONS)]).toEqual([name, []]);
          const path = PICTURES && join(PICTURES, `${sampleName}-${name}.jpg`);
          if (path) await page.screenshot({ path, quality: 60, fullPage: true });
        }
      },
    );

    test.each([
      ['500 letters without a space', 'x'.repeat(500)],
      ['500 signs of a wide script', '株'.repeat(500)],
      ['a family of emoji', '👩‍👩‍👧‍👦'.repeat(60)],
      ['words from right to left, and signs that turn them', 'شركة \u202eelcaM\u202c مثال'],
      ['markup', '<table width=9999><tr><td>"><script>document.title="broken"</script>'],
      ['towers of accents', `Z${'\u0301'.repeat(300)}algo`],
    ])('no layout breaks under names of %s', async (_, name) => {
      await page.setViewportSize({ width: 320, height: 800 });
      const opportunity = richOpportunity({
        company: name,
        role: name,
        contact: { name, email: 'dana.reyes@alderfinch.example' },
        impressed: name,
        notes: [{ at: 0, text: name }],
        gaps: [sampleGap({ text: name })],
      });
      const person = samplePerson([opportunity], { name });
      for (const { name: sampleName, outgoing, context } of SAMPLES) {
        if (outgoing.opportunityId !== 'rich' && outgoing.opportunityId !== null) continue;
        const { html } = wordsOf(outgoing, sceneOf(outgoing, person, context));
        await page.setContent(html, { waitUntil: 'domcontentloaded' });
        expect([sampleName, await page.evaluate(TOO_WIDE), await page.title()]).toEqual([
          sampleName,
          0,
          'Round Two',
        ]);
      }
    });
  });
}
