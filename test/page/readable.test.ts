import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { inChromium } from '../support/browser.ts';
import { type RunningWorld, startWorld } from '../support/world.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Mails are tested on their own, in test/looks. */
const VIOLATIONS = `axe.run({ iframes: false }).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`;
const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';

/** `npm run picture` makes the one that README opens with. */
const PICTURE = process.env.PICTURES
  ? fileURLToPath(new URL('../../docs/local-world.png', import.meta.url))
  : null;

const VIEWS = [
  { width: 360, colorScheme: 'light' },
  { width: 360, colorScheme: 'dark' },
  { width: 768, colorScheme: 'light' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const;

inChromium('how the page reads', (desk) => {
  let world: RunningWorld;
  let places: string[];
  beforeAll(async () => {
    world = await startWorld({ NOW: '2026-11-24T09:30:00Z' });
    for (const name of ['human', 'ats', 'german', 'finalist', 'acknowledgement']) {
      await fetch(`${world.url}/api/forward?sample=${name}`, { method: 'POST' });
    }
    await world.advance('P10D');
    const mails = await world.mails();
    const letter = mails.find(({ step }) => step === 'letter');
    if (letter) await world.answer(letter, 'done. gap: statistics. learned 2h statistics');
    await world.untilMails(mails.length + 1);
    const [opportunity] = (await world.state()).opportunities;
    places = [
      '',
      'forward',
      `mail/${letter?.id}`,
      'opportunities',
      `opportunity/${opportunity?.id}`,
      'machinery',
    ];
  });
  afterAll(() => world.stop());

  test.each(VIEWS)('axe finds nothing, and nothing is too wide: $width px, $colorScheme', async (view) => {
    const { width, colorScheme } = view;
    const { page, strays, close } = await desk.open(world, { viewport: { width, height: 800 }, colorScheme });
    // The page's own policy keeps scripts out; the debugger puts axe in.
    await page.evaluate(AXE);
    for (const place of places) {
      await page.evaluate(`location.hash = '#/${place}'`);
      await page
        .locator(place === '' ? '#list .row' : '#main article')
        .first()
        .waitFor();
      if (place.startsWith('mail/')) await page.locator('iframe[data-drawn]').waitFor();
      expect([place, await page.evaluate(TOO_WIDE)]).toEqual([place, 0]);
      expect([place, await page.evaluate(VIOLATIONS)]).toEqual([place, []]);
    }
    expect(strays).toEqual([]);
    if (PICTURE && width === 1280 && colorScheme === 'light') {
      await page.evaluate(`location.hash = '#/${places[2]}'`);
      await page.locator('iframe[data-drawn]').waitFor();
      await page.screenshot({ path: PICTURE });
    }
    await close();
  });

  test('everything leads to everything', async () => {
    const { page, close } = await desk.open(world);
    const follow = async (name: string | RegExp, within = '#main'): Promise<void> =>
      page.locator(within).getByRole('link', { name }).first().click();
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();
    await follow('Machinery', '#places');
    await heading('Machinery');
    await follow('Letter');
    await heading('Round two: ');
    await follow(/ at (?:Fernhill|Seewind|Larkspur|Northgate)/);
    await page.getByRole('heading', { name: 'Steps' }).waitFor();
    await follow(/^[a-z2-7]{10,}$/);
    await heading('Machinery');
    await page.locator('.chosen').waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Steps' }).waitFor();
    await page.locator('.timeline a').first().click();
    await heading('Round two: ');
    await close();
  });
});
