import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** A request as the stand-ins for AWS see it: whole, because none of theirs is large. */
export interface Asked {
  method: string;
  /** Still percent-encoded. */
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

export interface Answer {
  status: number;
  headers?: Record<string, string>;
  body?: Uint8Array | string;
}

/** A server that listens. */
export interface Listening {
  port: number;
  url: string;
  close(): Promise<void>;
}

/**
 * Listens on this machine only; port 0 takes any free one.
 * @throws the system's error (EADDRINUSE, EACCES) where the port cannot be had.
 */
export const listenOn = async (server: Server, port: number): Promise<number> => {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

/** An HTTP server on this machine that answers whole requests with whole answers. */
export const serve = async (
  answer: (asked: Asked) => Answer | Promise<Answer>,
  port = 0,
): Promise<Listening> => {
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { status, headers, body } = await answer({
      method: request.method ?? 'GET',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: Buffer.concat(chunks),
    });
    response.writeHead(status, headers).end(body);
  });
  const actual = await listenOn(server, port);
  return {
    port: actual,
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
