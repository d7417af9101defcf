import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { listenOn } from './loopback.ts';

/** A request from the browser or the command line, whole. */
export interface WebRequest {
  method: string;
  /** Decoded, without the query. */
  path: string;
  query: URLSearchParams;
  body: Buffer;
}

export interface WebAnswer {
  status: number;
  type: string;
  body: string | Uint8Array;
  headers?: Record<string, string>;
}

/** Answers with a value as JSON. */
export const json = (value: unknown, status = 200): WebAnswer => ({
  status,
  type: 'application/json; charset=utf-8',
  body: JSON.stringify(value),
});

/** Something about the request that its sender can mend: one sentence, with the status. */
export class BadRequest extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** Answers a request, or null where there is nothing of that name; a BadRequest becomes JSON. */
export type Site = (request: WebRequest) => Promise<WebAnswer | null> | WebAnswer | null;

/** A stream of server-sent events: called with a function that sends one; returns what ends it. */
export type Subscribe = (send: (event: string) => void) => () => void;

/** A 40 MB mail in base64 with what JSON adds. */
const LARGEST_BODY = 60 * 1024 * 1024;

const OTHER_SITES = 'Requests from other sites are refused.';

/**
 * The page and the API hold a person's mail and no password: only pages of this very server may ask. Another
 * name in Host is a rebound DNS name; another Origin is another site, `null` the sandbox that a mail is shown in.
 */
const refusal = ({ headers, method }: IncomingMessage, port: number): string | null => {
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  if (!hosts.includes(headers.host ?? '')) return `This server answers to localhost:${port} only.`;
  const { origin } = headers;
  if (origin !== undefined && !hosts.some((host) => origin === `http://${host}`)) {
    return OTHER_SITES;
  }
  // Browsers say whose request it is (Fetch Metadata); a link from elsewhere may lead here, and nothing more.
  const site = headers['sec-fetch-site'] ?? 'none';
  const isLink =
    method === 'GET' && headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  return site === 'none' || site === 'same-origin' || isLink ? null : OTHER_SITES;
};

const readBody = async (request: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > LARGEST_BODY) throw new BadRequest(413, 'That is more than a mail may hold.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

const SAFE = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
};

const write = (response: ServerResponse, { status, type, body, headers }: WebAnswer): void => {
  response.writeHead(status, { ...SAFE, 'content-type': type, ...headers }).end(body);
};

const stream = (response: ServerResponse, subscribe: Subscribe): void => {
  response.writeHead(200, { ...SAFE, 'content-type': 'text/event-stream' });
  response.write(': open\n\n');
  const end = subscribe((event) => response.write(`data: ${event}\n\n`));
  response.on('close', end);
};

const answerTo = async (request: IncomingMessage, site: Site): Promise<WebAnswer> => {
  const url = new URL(request.url ?? '/', 'http://localhost');
  let path: string;
  try {
    path = decodeURIComponent(url.pathname);
  } catch {
    throw new BadRequest(400, 'The path is not readable.');
  }
  const body = await readBody(request);
  const answer = await site({ method: request.method ?? 'GET', path, query: url.searchParams, body });
  if (!answer) throw new BadRequest(404, `There is nothing at ${path}.`);
  return answer;
};

/** A web server on this machine. It listens before it has a site, because the site needs to know the port. */
export interface Web {
  port: number;
  open(site: Site, live: { path: string; subscribe: Subscribe }): void;
  close(): Promise<void>;
}

/**
 * @param port 0 takes any free one
 * @throws the system's error where the port cannot be had
 */
export const startWeb = async (port: number, onError: (error: unknown) => void): Promise<Web> => {
  let site: Site = () => {
    throw new BadRequest(503, 'Still starting.');
  };
  let live: { path: string; subscribe: Subscribe } | undefined;
  const server = createServer(async (request, response) => {
    const refused = refusal(request, actual);
    if (refused) return write(response, json({ error: refused }, 403));
    if (live && request.method === 'GET' && request.url === live.path)
      return stream(response, live.subscribe);
    try {
      write(response, await answerTo(request, site));
    } catch (error) {
      if (error instanceof BadRequest) return write(response, json({ error: error.message }, error.status));
      onError(error);
      write(response, json({ error: 'That went wrong here; the terminal says more.' }, 500));
    }
  });
  const actual = await listenOn(server, port);
  return {
    port: actual,
    open: (opened, events) => {
      site = opened;
      live = events;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
