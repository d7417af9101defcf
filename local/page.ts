import { readdirSync, readFileSync } from 'node:fs';
import type { WebAnswer } from './http.ts';

const FOLDER = new URL('page/', import.meta.url);
const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

/**
 * Nothing from elsewhere, no inline script, and mail only in frames that are sandboxed: whatever a mail says, it
 * reaches neither this page nor the network. Frames are `srcdoc`, which inherit this policy; mails style inline.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the page, or null where there is none of that name; `/` is its index. */
export const pageFile = (path: string): WebAnswer | null => {
  const name = path === '/' ? 'index.html' : path.slice(1);
  // Only names that are in the folder: a path that climbs out of it is none of them.
  if (!readdirSync(FOLDER).includes(name)) return null;
  return {
    status: 200,
    type: TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream',
    body: readFileSync(new URL(name, FOLDER)),
    headers: { 'content-security-policy': POLICY, 'x-frame-options': 'DENY' },
  };
};
