import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { createTransport } from 'nodemailer';
import PostalMime, { type Email } from 'postal-mime';

/** The real local world in a process of its own, and what a person does with it. */

/** A line of `GET /api/mail`. */
export interface MailLine {
  id: string;
  to: string;
  subject: string;
  sentAt: string;
  step: string | null;
  opportunityId: string | null;
}

export interface ShownOpportunity {
  id: string;
  personId: string;
  company: string | null;
  role: string | null;
  contact: { name: string | null; email: string | null } | null;
  stage: string | null;
  status: string;
  rejectedOn: string;
  steps: { name: string; due: string; state: string; sentAt: string | null; sends: number }[];
  gaps: { text: string; kind: string; minutesLearned: number }[];
  notes: { at: string; text: string }[];
}

export interface ShownState {
  now: string;
  people: { id: string; standing: string; addresses: { email: string; confirmed: boolean }[] }[];
  opportunities: ShownOpportunity[];
  alarms: { name: string; at: string }[];
}

export interface Moved {
  now: string;
  sent: MailLine[];
}

export interface RunningWorld {
  url: string;
  port: number;
  smtpPort: number;
  /** All that it printed so far. */
  output(): string;
  /** Hands a mail over by SMTP; resolves when it was accepted. */
  post(mail: { from: string; to: string | string[]; raw: string | Uint8Array }): Promise<void>;
  /** A person's answer to a mail that they got, as a mail client writes it. */
  answer(mail: MailLine, text: string): Promise<void>;
  state(): Promise<ShownState>;
  mails(): Promise<MailLine[]>;
  /** The message as it was delivered. */
  raw(id: string): Promise<Buffer>;
  read(id: string): Promise<Email>;
  /** Resolves with the mails once there are that many. */
  untilMails(count: number): Promise<MailLine[]>;
  advance(duration: string): Promise<Moved>;
  moveTo(moment: string): Promise<Moved>;
  /** Ends it as Ctrl-C and `kill` do; resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** What `POST` and `GET` answer where they are refused. */
class Refused extends Error {
  readonly status: number;
  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}

/** How long anything may take before a test gives up on it: for a machine that is busy with other things. */
const PATIENCE = 20_000;

const readyLine = async (
  child: ChildProcess,
  output: () => string,
): Promise<{ port: number; smtpPort: number }> => {
  if (!child.stdout) throw new Error('The world has no output');
  const ended = once(child, 'exit').then(() => {
    throw new Error(`The world ended before it was ready:\n${output()}`);
  });
  const ready = (async () => {
    for await (const line of createInterface({ input: child.stdout ?? process.stdin })) {
      const [, port, smtpPort] = /^ready http:\/\/localhost:(\d+) smtp localhost:(\d+)$/.exec(line) ?? [];
      if (port && smtpPort) return { port: Number(port), smtpPort: Number(smtpPort) };
    }
    return ended;
  })();
  return Promise.race([ready, ended]);
};

/** Starts a world on free ports; `env` adds NOW, DATA and the like, `files` are forwarded at once. */
export const startWorld = async (
  env: Record<string, string> = {},
  files: string[] = [],
): Promise<RunningWorld> => {
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', 'local/main.ts', ...files],
    {
      cwd: new URL('../..', import.meta.url),
      env: { ...process.env, NODE_OPTIONS: '', ZONE: 'UTC', PORT: '0', SMTP_PORT: '0', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      printed += chunk;
    });
  }
  const { port, smtpPort } = await readyLine(child, () => printed);
  const url = `http://localhost:${port}`;

  const ask = async (path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(url + path, {
      ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(PATIENCE),
    });
    if (!response.ok) {
      const { error }: { error?: string } = JSON.parse(await response.text());
      throw new Refused(response.status, error ?? 'no reason given');
    }
    return response;
  };
  const asJson = async <Value>(path: string, body?: unknown): Promise<Value> =>
    JSON.parse(await (await ask(path, body)).text());

  const post: RunningWorld['post'] = async ({ from, to, raw }) => {
    const transport = createTransport({ host: '127.0.0.1', port: smtpPort, ignoreTLS: true });
    await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(raw) });
    transport.close();
  };
  const raw = async (id: string): Promise<Buffer> =>
    Buffer.from(await (await ask(`/api/mail/${id}`)).arrayBuffer());
  const read = async (id: string): Promise<Email> => PostalMime.parse(await raw(id));
  const mails = (): Promise<MailLine[]> => asJson('/api/mail');

  return {
    url,
    port,
    smtpPort,
    output: () => printed,
    post,
    answer: async (mail, text) => {
      const { replyTo, from, subject = '', messageId = '' } = await read(mail.id);
      const address = replyTo?.[0]?.address ?? from?.address ?? '';
      const lines = [
        `From: ${mail.to}`,
        `To: ${address}`,
        `Subject: Re: ${subject}`.replace(/[^\x20-\x7e]/g, '-'),
        `Message-ID: <answer-${mail.id}-${text.length}@client.example>`,
        `In-Reply-To: ${messageId}`,
        `References: ${messageId}`,
        'MIME-Version: 1.0',
        'Content-Type: text/plain; charset=utf-8',
        '',
        text,
        '',
      ];
      await post({ from: mail.to, to: address, raw: lines.join('\r\n') });
    },
    state: () => asJson('/api/state'),
    mails,
    raw,
    read,
    untilMails: async (count) => {
      const until = performance.now() + PATIENCE;
      for (;;) {
        const all = await mails();
        if (all.length >= count) return all;
        if (performance.now() > until) {
          throw new Error(
            `${all.length} of ${count} mails came:\n${JSON.stringify(all, null, 1)}\n${printed}`,
          );
        }
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    advance: (duration) => asJson('/api/clock', { advance: duration }),
    moveTo: (moment) => asJson('/api/clock', { to: moment }),
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
      child.kill(signal);
      const [code] = await once(child, 'exit');
      return code;
    },
  };
};
