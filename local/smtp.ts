import { randomBytes } from 'node:crypto';
import type { Readable } from 'node:stream';
import { SMTPServer } from 'smtp-server';
import { listenOn } from './loopback.ts';

/** What SES takes in: 40 MB, headers included. */
export const LARGEST_MAIL = 40 * 1024 * 1024;

/** A mail that an SMTP client handed over. */
export interface ArrivedMail {
  /** The envelope's MAIL FROM; empty for a bounce. */
  from: string;
  /** The envelope's recipients, as they were written. */
  to: string[];
  raw: Buffer;
}

export interface Smtp {
  port: number;
  close(): Promise<void>;
}

/** Refused with that SMTP code. */
class Refusal extends Error {
  readonly responseCode: number;
  constructor(code: number, message: string) {
    super(message);
    this.responseCode = code;
  }
}

/** Which of the two mailboxes it is, whatever the domain: `rejected@localhost` is what people will type. */
export const mailboxOf = (address: string): 'rejected' | 'reply' | null => {
  const local = address.slice(0, Math.max(0, address.lastIndexOf('@'))).toLowerCase();
  if (local === 'rejected' || local.startsWith('rejected+')) return 'rejected';
  return local.startsWith('reply+') ? 'reply' : null;
};

const readAll = async (stream: Readable): Promise<Buffer> => {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    size += chunk.length;
    // What is too much is read to its end, because a client listens only then, and forgotten.
    if (size <= LARGEST_MAIL) chunks.push(chunk);
  }
  if (size > LARGEST_MAIL) throw new Refusal(552, 'Larger than 40 MB, which is the most that is taken');
  return Buffer.concat(chunks);
};

/**
 * The library greets after 100 ms, to catch spammers that speak first; on one machine it is most of what a mail
 * takes. Its own timer comes later and finds nothing left to do.
 */
const greetAtOnce = (server: SMTPServer): void => {
  const greeted = new WeakSet<{ connectionReady(): void }>();
  const greetAll = (): void => {
    const connections: Iterable<{ connectionReady(): void }> = server.connections;
    for (const connection of connections) {
      if (greeted.has(connection)) continue;
      greeted.add(connection);
      connection.connectionReady();
      connection.connectionReady = () => {};
    }
  };
  // The library takes a connection on in the turn after it came, and was there first.
  server.server.on('connection', () => setImmediate(greetAll));
};

/**
 * Takes mail on this machine only. A mail is accepted once `take` has returned; what `take` throws is answered
 * with 451, so that the client keeps the mail and tries again.
 * @param port 0 takes any free one
 */
export const startSmtp = async (port: number, take: (mail: ArrivedMail) => void): Promise<Smtp> => {
  const server = new SMTPServer({
    name: 'localhost',
    banner: 'Round Two',
    size: LARGEST_MAIL,
    // Nobody has to log in or encrypt on one machine. A client that was told to can: any password will do, and TLS,
    // which is not offered because the certificate is nobody's, begins when it is asked for.
    authOptional: true,
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }),
    hideSTARTTLS: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) =>
      done(mailboxOf(address) ? null : new Refusal(550, `No such mailbox; write to rejected@localhost`)),
    onData: (stream, { envelope }, done) => {
      readAll(stream)
        .then((raw) => {
          const from = envelope.mailFrom === false ? '' : envelope.mailFrom.address;
          take({ from, to: envelope.rcptTo.map(({ address }) => address), raw });
        })
        .then(
          () => done(null),
          (error) => done(error instanceof Refusal ? error : new Refusal(451, 'Not stored; try again')),
        );
    },
  });
  greetAtOnce(server);
  // A client that hangs up in mid-sentence is its own affair; a port that is taken is told by listenOn.
  server.on('error', () => {});
  const actual = await listenOn(server.server, port);
  return { port: actual, close: () => new Promise((resolve) => server.close(() => resolve())) };
};

/** An id like those that SES gives to the mail it receives. */
export const receivedId = (): string => randomBytes(20).toString('hex');
