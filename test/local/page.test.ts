import { readdirSync, statSync } from 'node:fs';
import { pageFile } from '../../local/page.ts';

const FOLDER = new URL('../../local/page/', import.meta.url);
const policyOf = (path: string): string => pageFile(path)?.headers?.['content-security-policy'] ?? '';

test('the page weighs less than 60 kB in all', () => {
  const weights = readdirSync(FOLDER).map((name) => statSync(new URL(name, FOLDER)).size);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(60_000);
});

test('the page takes everything from its own server, and nothing inline', () => {
  expect(policyOf('/')).toMatch(
    /default-src 'none'.*script-src 'self'.*style-src 'self'.*frame-ancestors 'none'/,
  );
  expect(policyOf('/')).not.toMatch(/unsafe|\*|https?:/);
});

test('mails are shown in a sandbox without scripts, which loads nothing', () => {
  expect(policyOf('/frame.html')).toMatch(/^sandbox allow-same-origin; default-src 'none';/);
  expect(policyOf('/frame.html')).not.toContain('script');
});

test('all modules are asked for at once', () => {
  const { headers } = pageFile('/') ?? {};
  for (const name of readdirSync(FOLDER).filter((one) => one.endsWith('.js'))) {
    expect(headers?.link).toContain(`</${name}>; rel=modulepreload`);
  }
});

test.each(['/../page.ts', '/nothing.js', '//', '/page'])('there is nothing at %s', (path) => {
  expect(pageFile(path)).toBeNull();
});
