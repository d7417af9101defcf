import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import type { RunningWorld } from './world.ts';

/** A real browser in front of the local world. */

const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
);

/** A window on a world, and what went wrong in it. */
export interface Window {
  page: Page;
  /** Requests to anywhere else than the world, errors, and breaches of its policy; none, when all is well. */
  strays: string[];
  /** Waits until an expression holds in the page; its policy lets nothing be evaluated from within. */
  until(expression: string): Promise<void>;
  /** A second window of the same person. */
  another(): Promise<Window>;
  close(): Promise<void>;
}

export interface Desk {
  open(world: RunningWorld, options?: BrowserContextOptions): Promise<Window>;
}

const watched = async (page: Page, world: RunningWorld): Promise<Window> => {
  const strays: string[] = [];
  page.on('request', (request) => {
    if (!/^(?:data|about|blob):/.test(request.url()) && !request.url().startsWith(`${world.url}/`)) {
      strays.push(request.url());
    }
  });
  page.on('pageerror', (error) => strays.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') strays.push(message.text());
  });
  await page.goto(world.url);
  return {
    page,
    strays,
    until: async (expression) => {
      for (const end = performance.now() + 20_000; !(await page.evaluate(expression)); ) {
        if (performance.now() > end) throw new Error(`This never came to hold: ${expression}`);
        await page.waitForTimeout(30);
      }
    },
    another: async () => watched(await page.context().newPage(), world),
    close: () => page.context().close(),
  };
};

/** Tests that need a browser; where there is none, one line says what is not tested. */
export const inChromium = (what: string, tests: (desk: Desk) => void): void => {
  if (CHROMIUM === undefined) {
    console.warn(`No Chromium on this machine: ${what} is not tested here.`);
    test.todo(`${what} needs Chromium`);
    return;
  }
  describe(what, () => {
    let browser: Browser;
    beforeAll(async () => {
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-quic'] });
    });
    afterAll(() => browser.close());
    tests({
      open: async (world, options = {}) => {
        const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
        return watched(await context.newPage(), world);
      },
    });
  });
};
