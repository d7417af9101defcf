import { inChromium } from '../support/browser.ts';
import { type Folder, folderWith, someFolder } from '../support/sent-before.ts';
import { type RunningWorld, startWorld } from '../support/world.ts';

const NOW = '2026-11-24T09:30:00Z';

inChromium('the page', (desk) => {
  /** What a test started ends with it, also where it fails. */
  const started: { stop(): unknown }[] = [];
  const start = async (env: Record<string, string>): Promise<RunningWorld> => {
    const world = await startWorld({ NOW, ...env });
    started.push(world);
    return world;
  };
  const keep = (folder: Folder): string => {
    started.unshift({ stop: folder.remove });
    return folder.path;
  };
  afterEach(async () => {
    for (const one of started.splice(0).reverse()) await one.stop();
  });

  test('shows in every window what happens in one', async () => {
    const world = await start({});
    const one = await desk.open(world);
    const other = await one.another();
    await one.page.getByRole('button', { name: 'A kind letter' }).click();
    await other.page.locator('#list').getByText('Product Designer at Fernhill').waitFor();
    // Read in the one is read in the other.
    await one.page.locator('iframe[data-drawn]').waitFor();
    await other.until('!document.querySelector(".unread")');

    await Promise.all(
      [one, other].map(({ page }) => page.getByRole('button', { name: '+1 week', exact: true }).click()),
    );
    for (const { page, until } of [one, other]) {
      await page.locator('#news').getByText('→').waitFor();
      await until('document.getElementById("face").dateTime >= "2026-12-08"');
    }
    const steps = (await world.mails()).map(({ step }) => step);
    expect(steps.filter((step) => step === 'letter')).toHaveLength(1);
    expect([one.strays, other.strays]).toEqual([[], []]);
    await one.close();
  });

  test('goes on by itself when the world was killed and comes back with its folder', async () => {
    const DATA = keep(someFolder());
    const first = await start({ DATA });
    const { page, close } = await desk.open(first);
    await page.getByRole('button', { name: 'So close' }).click();
    await page.locator('iframe[data-drawn]').waitFor();
    const { port } = first;
    await first.stop('SIGKILL');
    await page.locator('#news').getByText('npm start brings it back').waitFor();

    await start({ DATA, PORT: String(port) });
    await page.locator('#news').getByText('is back').waitFor();
    await page.keyboard.press('n');
    await page.locator('#news').getByRole('link', { name: 'Letter' }).click();
    await page.getByRole('button', { name: 'Open draft' }).waitFor();
    await close();
  });

  test('holds five hundred mails', async () => {
    const folder = folderWith(
      Array.from({ length: 500 }, (_, at) => ({
        id: `mail-${at}`,
        subject: `Round two: Job ${at}`,
        sentAt: new Date(Date.parse('2026-10-01T09:00:00Z') + at * 3_600_000).toISOString(),
        step: at % 2 === 0 ? 'letter' : 'digest',
        opportunityId: null,
        html: `<p>This is mail ${at}.</p>`,
      })),
    );
    const world = await start({ DATA: keep(folder) });
    const { page, strays, close } = await desk.open(world);
    const rows = page.locator('#list .row');
    await rows.first().waitFor();
    expect(await rows.count()).toBe(500);
    for (const expected of [499, 498, 497]) {
      await page.keyboard.press('j');
      await page.frameLocator('iframe.mail').getByText(`This is mail ${expected}.`).waitFor();
    }
    await page.getByLabel('Search the mail').fill('digest 12');
    expect(await rows.allTextContents()).toEqual(
      expect.arrayContaining([expect.stringMatching(/Job 12[13579]/)]),
    );
    await page.getByLabel('Search the mail').fill('');
    await rows.last().scrollIntoViewIfNeeded();
    await rows.last().click();
    await page.frameLocator('iframe.mail').getByText('This is mail 0.').waitFor();
    expect(
      await page.evaluate(
        'document.querySelector("[aria-current=true]").getBoundingClientRect().bottom <= innerHeight',
      ),
    ).toBe(true);
    expect(strays).toEqual([]);
    await close();
  });
});
