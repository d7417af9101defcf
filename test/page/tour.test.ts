import { inChromium, type Window } from '../support/browser.ts';
import { type RunningWorld, startWorld } from '../support/world.ts';

const NOW = '2026-11-24T09:30:00Z';
const stepOf = async (world: RunningWorld, wanted: string): Promise<string | undefined> =>
  (await world.state()).opportunities[0]?.steps.find(({ name }) => name === wanted)?.state;

inChromium('the first minute', (desk) => {
  let world: RunningWorld;
  let window: Window;
  beforeEach(async () => {
    world = await startWorld({ NOW });
    window = await desk.open(world);
  });
  afterEach(async () => {
    expect(window.strays).toEqual([]);
    await window.close();
    await world.stop();
  });

  test('forward, read the receipt, send a letter, answer a reminder, watch a year go by', async () => {
    const { page } = window;
    const news = page.locator('#news');
    const mail = page.frameLocator('iframe.mail');

    await page.getByRole('button', { name: 'A kind letter' }).click();
    await mail.getByText('Fernhill').first().waitFor();
    await news.getByText('Forwarded “A kind letter” as ada@example.com.').waitFor();

    await page.getByRole('button', { name: 'Go to the next mail' }).click();
    await page.getByRole('button', { name: 'Open draft' }).click();
    expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('priya.raman@fernhill.example');
    expect(await page.getByLabel('Bcc').inputValue()).toMatch(/^reply\+[a-z2-7]{26}@/);
    expect(await page.getByLabel('Text').inputValue()).toMatch(/^Dear Priya,\n/);
    await page.getByRole('button', { name: 'Send to nowhere' }).click();
    await news.getByText('Sent').waitFor();
    expect(await stepOf(world, 'letter')).toBe('done');

    await page.getByRole('button', { name: 'Next mail', exact: true }).click();
    await mail.getByRole('heading', { name: 'Connect with Priya' }).waitFor();
    await mail.getByRole('link', { name: 'done' }).click();
    expect(await page.getByLabel('Text').inputValue()).toBe('done');
    await page.getByText('The mail beneath').click();
    await page.getByText('> ').first().waitFor();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await news.getByText('Sent, and answered.').waitFor();
    expect(await stepOf(world, 'connect')).toBe('done');

    await page.getByRole('button', { name: 'Watch a year go by' }).click();
    const clock = page.locator('#clock');
    await clock.getByRole('button', { name: 'Stop' }).waitFor();
    await clock.getByRole('button', { name: 'Play' }).waitFor({ timeout: 45_000 });
    expect(Date.parse((await world.state()).now)).toBeGreaterThan(Date.parse('2027-11-20T00:00:00Z'));
    expect(await page.locator('#tour').isVisible()).toBe(false);

    await page.getByRole('link', { name: 'Opportunities' }).click();
    await page.locator('#main').getByRole('link', { name: 'Product Designer at Fernhill' }).first().click();
    await page.getByText('decided to go with another candidate').waitFor();
    // Letter and connection were answered, the rest was sent into silence, which pauses a campaign.
    expect(await page.locator('.timeline .done').count()).toBe(2);
    expect(await page.locator('.timeline .sent').count()).toBeGreaterThanOrEqual(3);
  });

  test('works without a mouse', async () => {
    const { page } = window;
    const focused = () => page.evaluate<string>('document.activeElement.textContent.trim()');
    const tabTo = async (label: string): Promise<void> => {
      for (let presses = 0; !(await focused()).startsWith(label); presses += 1) {
        if (presses > 60) throw new Error(`Tab does not come to ${label}`);
        await page.keyboard.press('Tab');
      }
    };
    await tabTo('So close');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1 });
    await heading.getByText('Staff Engineer at Larkspur').waitFor();

    await page.keyboard.press('n');
    await page.getByRole('button', { name: 'Open draft' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.row.nested[aria-current]').getByText('Receipt').waitFor();
    await page.keyboard.press('k');
    await page.getByRole('button', { name: 'Open draft' }).waitFor();
    await page.keyboard.press('r');
    await page.keyboard.type('off it went at lunch');
    await tabTo('Send');
    await page.keyboard.press('Enter');
    await page.locator('#news').getByText('Sent, and answered.').waitFor();
    expect(await stepOf(world, 'letter')).toBe('done');

    await tabTo('Source');
    await page.keyboard.press('Enter');
    await page.getByText('Auto-Submitted:').waitFor();
    expect(await focused()).toBe('Source');

    await page.keyboard.press('/');
    await page.keyboard.type('receipt');
    expect(await page.locator('#list .row:not(.more)').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('f');
    await heading.getByText('Forward a rejection').waitFor();
  });

  test('takes what is dropped and what is pasted, and says of an acknowledgement that it is none', async () => {
    const { page } = window;
    const news = page.locator('#news');
    await page.setInputFiles('input[type=file]', {
      name: 'no.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(
        'From: Dana <dana@hollowmill.example>\r\nTo: robin@example.com\r\nSubject: Your application\r\n\r\n' +
          'Dear Robin,\r\n\r\nthank you for your interview for the post of Baker at Hollow Mill. ' +
          'Unfortunately we have decided to hire somebody else.\r\n\r\nDana\r\n',
      ),
    });
    await news.getByText('Forwarded no.eml as robin@example.com.').waitFor();
    await page.goto(`${world.url}/#/forward`);
    await page
      .getByLabel('Or paste a mail')
      .fill('We regret that we will not offer you the position of Sexton.');
    await page.getByRole('button', { name: 'Forward it' }).click();
    await news.getByText('Forwarded what you pasted as you@example.com.').waitFor();
    await page.goto(`${world.url}/#/forward`);
    await page.getByRole('button', { name: 'No rejection' }).click();
    await news.getByRole('link', { name: 'Not a rejection' }).waitFor();
    const { opportunities } = await world.state();
    expect(opportunities.map(({ company }) => company)).toContain('Hollow Mill');
  });
});
