import { createHash } from 'node:crypto';
import { type Answer, type Asked, type Listening, serve } from './loopback.ts';
import type { Shelf } from './shelf.ts';

/** What stands in for one S3 bucket: speaks as much of the REST API to the real client as mail needs. */
export interface Bucket extends Listening {
  put(key: string, content: Uint8Array): void;
}

const missing = (key: string): Answer => ({
  status: 404,
  headers: { 'content-type': 'application/xml' },
  body: `<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>${key.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</Key></Error>`,
});

const etag = (content: Buffer): string => `"${createHash('md5').update(content).digest('hex')}"`;

/** RFC 9110 §14.1.2, one range; `bytes=0-99`, `bytes=100-`, `bytes=-50`. */
const range = (header: string | undefined, size: number): { from: number; to: number } | null => {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (first === undefined || last === undefined || (first === '' && last === '')) return null;
  if (first === '') return { from: Math.max(0, size - Number(last)), to: size - 1 };
  return { from: Number(first), to: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
};

const get = (content: Buffer, asked: Asked): Answer => {
  const headers = {
    'content-type': 'application/octet-stream',
    etag: etag(content),
    'accept-ranges': 'bytes',
  };
  const part = range(asked.headers.range, content.length);
  if (!part) return { status: 200, headers, body: content };
  if (part.from > part.to) {
    return {
      status: 416,
      body: '<Error><Code>InvalidRange</Code><Message>Not satisfiable.</Message></Error>',
    };
  }
  return {
    status: 206,
    headers: { ...headers, 'content-range': `bytes ${part.from}-${part.to}/${content.length}` },
    body: content.subarray(part.from, part.to + 1),
  };
};

/** Starts it on any free port of this machine; the objects are what the shelf holds. Paths are `/bucket/key`. */
export const startBucket = async (name: string, shelf: Shelf): Promise<Bucket> => {
  const answer = (asked: Asked): Answer => {
    const path = decodeURIComponent(asked.path);
    if (!path.startsWith(`/${name}/`))
      return { status: 404, body: '<Error><Code>NoSuchBucket</Code></Error>' };
    const key = path.slice(name.length + 2);
    const content = shelf.get(key);
    switch (asked.method) {
      case 'GET':
        return content ? get(content, asked) : missing(key);
      case 'PUT':
        shelf.put(key, asked.body);
        return { status: 200, headers: { etag: etag(asked.body) } };
      case 'DELETE':
        shelf.delete(key);
        return { status: 204 };
      default:
        return { status: 405, body: '<Error><Code>MethodNotAllowed</Code></Error>' };
    }
  };
  return { ...(await serve(answer)), put: (key, content) => shelf.put(key, content) };
};
