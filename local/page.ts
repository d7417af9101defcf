import { readFileSync } from 'node:fs';
import type { WebAnswer } from './http.ts';

const FILES: Record<string, { file: string; type: string }> = {
  '/': { file: 'index.html', type: 'text/html; charset=utf-8' },
  '/page.css': { file: 'page.css', type: 'text/css; charset=utf-8' },
  '/page.js': { file: 'page.js', type: 'text/javascript; charset=utf-8' },
};

/**
 * Nothing from elsewhere, no inline script, and mail only in frames that are sandboxed: whatever a mail says, it
 * reaches neither this page nor the network. Frames are `srcdoc`, which inherit this policy; mails style inline.
 */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  'img-src data: blob:',
  "connect-src 'self'",
  "frame-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** A file of the page, or null where there is none of that name. */
export const pageFile = (path: string): WebAnswer | null => {
  const found = Object.hasOwn(FILES, path) ? FILES[path] : undefined;
  if (!found) return null;
  return {
    status: 200,
    type: found.type,
    body: readFileSync(new URL(`page/${found.file}`, import.meta.url)),
    headers: { 'content-security-policy': POLICY, 'x-frame-options': 'DENY' },
  };
};
