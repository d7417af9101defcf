import { Sha256 } from '@smithy/core/checksum';
import { HttpRequest } from '@smithy/core/transport';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { SignatureV4 } from '@smithy/signature-v4';
import type { Instant } from '../../core/time.ts';

/** Where a bucket is, and who asks. */
export interface S3Options {
  /** The bucket's own address, without a slash at its end; the key of an object follows it. */
  bucketUrl: string;
  region: string;
  credentials: () => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string }>;
  now: () => Instant;
}

/** What S3 answered: its status, headers by lower-case name, and the whole body. */
export interface S3Answer {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** S3 asks clients to try again on these (Amazon S3 User Guide, "Best practices for S3 retries"). */
const AGAIN = new Set([500, 502, 503, 504]);
const ATTEMPTS = 3;
const CONNECT_MS = 2_000;
const ANSWER_MS = 10_000;

/** RFC 3986 §2.3, as Signature Version 4 wants a key: everything but the unreserved and the slash. */
const encoded = (key: string): string =>
  encodeURIComponent(key)
    .replaceAll('%2F', '/')
    .replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);

const bytesOf = async (body: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
};

/**
 * Signs requests for the objects of a bucket by Signature Version 4.
 * @returns signs a request of a method, a key and headers
 */
export const s3Signer = ({ bucketUrl, region, credentials, now }: S3Options) => {
  const { protocol, hostname, port, pathname } = new URL(bucketUrl);
  const signer = new SignatureV4({
    service: 's3',
    region,
    credentials,
    sha256: Sha256,
    // S3 signs the path as it is sent; every other service escapes it once more.
    uriEscapePath: false,
  });
  const where = { protocol, hostname, ...(port === '' ? {} : { port: Number(port) }) };
  const host = port === '' ? hostname : `${hostname}:${port}`;
  return async (method: 'GET' | 'DELETE', key: string, headers: Record<string, string>) => {
    const path = `${pathname.replace(/\/$/, '')}/${encoded(key)}`;
    const request = new HttpRequest({ method, ...where, path, headers: { host, ...headers } });
    return new HttpRequest(await signer.sign(request, { signingDate: new Date(now()) }));
  };
};

/**
 * Asks S3 for one object of a bucket. Two plain requests are all that a mail needs, and `@aws-sdk/client-s3` would be
 * 140 kB of every bundle for them; the signer and the connections are the SDK's own parts.
 * @returns asks with a method, a key and headers; a full answer whatever its status
 * @throws what the connection throws, once three attempts are used up
 */
export const s3Requests = (options: S3Options) => {
  const signed = s3Signer(options);
  const http = new NodeHttpHandler({ connectionTimeout: CONNECT_MS, requestTimeout: ANSWER_MS });
  const once = async (...asked: Parameters<typeof signed>): Promise<S3Answer> => {
    const { response } = await http.handle(await signed(...asked));
    return { status: response.statusCode, headers: response.headers, body: await bytesOf(response.body) };
  };
  return async (method: 'GET' | 'DELETE', key: string, headers: Record<string, string> = {}) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const answer = await once(method, key, headers);
        if (!AGAIN.has(answer.status) || attempt === ATTEMPTS) return answer;
      } catch (error) {
        if (attempt === ATTEMPTS) throw error;
      }
    }
  };
};

export type S3Requests = ReturnType<typeof s3Requests>;
