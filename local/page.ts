import { readdirSync, readFileSync } from 'node:fs';
import type { WebAnswer } from './http.ts';

const FOLDER = new URL('page/', import.meta.url);
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/** The page: nothing from elsewhere, nothing inline, nothing that turns text into markup. */
const PAGE = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/**
 * The frame that mails are shown in: whatever a mail says, it reaches neither the page nor the network. Mails style
 * inline and may carry their pictures; `allow-same-origin` lets the page, and only it, look in.
 */
const FRAME = [
  'sandbox allow-same-origin',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/** What the page asks for first, all at once instead of one after the other as each is read. */
const ahead = (names: string[]): string =>
  [
    ...names.filter((name) => name.endsWith('.js')).map((name) => `</${name}>; rel=modulepreload`),
    ...['state', 'mail'].map((name) => `</api/${name}>; rel=preload; as=fetch; crossorigin=anonymous`),
  ].join(', ');

/** A file of the page, or null where there is none of that name; `/` is its index. */
export const pageFile = (path: string): WebAnswer | null => {
  const name = path === '/' ? 'index.html' : path.slice(1);
  const names = readdirSync(FOLDER);
  // Only names that are in the folder: a path that climbs out of it is none of them.
  if (!names.includes(name)) return null;
  return {
    status: 200,
    type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    body: readFileSync(new URL(name, FOLDER)),
    headers: {
      'content-security-policy': name === 'frame.html' ? FRAME : PAGE,
      ...(path === '/' ? { link: ahead(names) } : {}),
    },
  };
};
