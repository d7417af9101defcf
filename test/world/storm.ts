import { randomBytes } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createTransport } from 'nodemailer';
import { type MailLine, type RunningWorld, type ShownState, startWorld } from '../support/world.ts';

/**
 * The real local world under a steady rain of mail, killed with `kill -9` in between: forwards of jobs that are all
 * different, and a reply to every receipt. What SMTP took must be there afterwards, once.
 */
export interface Storm {
  /** How long mail is posted. */
  seconds: number;
  /** Forwards a second; a reply to each receipt comes on top. */
  rate: number;
  /** How often the world is killed meanwhile. */
  kills: number;
}

export interface Damage {
  seconds: number;
  /** Forwards and replies that SMTP accepted. */
  accepted: number;
  /** Mails whose acceptance a kill swallowed, so that they were posted again as any mail server does. */
  resent: number;
  kills: number;
  people: number;
  opportunities: number;
  mails: number;
  /** What was accepted and is not there, and what is there more often than it was posted. */
  lost: string[];
  doubled: string[];
  /** Mails still claimed or uncertain, and dead letters. */
  open: number;
  dead: number;
}

const EMPLOYERS = [
  'Larkfield',
  'Tallow',
  'Nordhof',
  'Quillon',
  'Brackwater',
  'Fennimore',
  'Ostrava',
  'Penhale',
];

interface Posted {
  from: string;
  employer: string;
  /** Set when the last attempt ended without an answer: then it may have been taken twice. */
  doubtful: boolean;
}

const forward = ({ from, employer }: Posted): string =>
  [
    `From: ${from}`,
    'To: rejected@in.example.org',
    `Subject: Fwd: Your application at ${employer}`,
    `Message-ID: <${employer}.${from}>`,
    '',
    '---------- Forwarded message ---------',
    `From: ${employer} Jobs <jobs@${employer.toLowerCase()}.example>`,
    'Date: Mon, 23 Nov 2026 09:00:00 +0000',
    'Subject: Your application as Head baker',
    `To: <${from}>`,
    '',
    `Thank you for the interview for the position of Head baker at ${employer}. We have decided to offer the`,
    'position to another candidate.',
  ].join('\r\n');

const reply = ({ from, employer }: Posted, to: string): string =>
  [
    `From: ${from}`,
    `To: ${to}`,
    'Subject: Re: receipt',
    `Message-ID: <re.${employer}.${from}>`,
    '',
    `note: wind at ${employer}`,
    '',
  ].join('\r\n');

const nameOf = ({ from, employer }: Pick<Posted, 'from' | 'employer'>): string => `${employer} of ${from}`;

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** What the page shows of the machinery, as far as it is looked at here. */
interface Machinery {
  ledger: { state: string }[];
  deadLetters: unknown[];
}

interface Weather {
  world: RunningWorld;
  /** Nobody posts while the world is down. */
  up: Promise<void>;
}

/** Posts a mail until SMTP says that it has it. */
const post = async (weather: Weather, posted: Posted, to: string, raw: string): Promise<void> => {
  for (;;) {
    await weather.up;
    const transport = createTransport({
      host: '127.0.0.1',
      port: weather.world.smtpPort,
      ignoreTLS: true,
      connectionTimeout: 20_000,
      socketTimeout: 20_000,
    });
    try {
      await transport.sendMail({ envelope: { from: posted.from, to }, raw });
      return;
    } catch {
      posted.doubtful = true;
      await sleep(50);
    } finally {
      transport.close();
    }
  }
};

const toldOf = (posted: Posted[], replied: Set<Posted>, state: ShownState, mails: MailLine[]) => {
  const [lost, doubled]: [string[], string[]] = [[], []];
  const count = (what: string, number: number, doubtful: boolean): void => {
    if (number < 1) lost.push(what);
    if (number > (doubtful ? 2 : 1)) doubled.push(`${what}, ${number} times`);
  };
  const owners = new Map(state.people.map(({ id, addresses }) => [id, addresses[0]?.email ?? '']));
  const jobs = new Map<string, ShownState['opportunities']>();
  for (const one of state.opportunities) {
    const name = nameOf({ from: owners.get(one.personId) ?? '', employer: one.company ?? '' });
    jobs.set(name, [...(jobs.get(name) ?? []), one]);
  }
  const receipts = new Map<string, number>();
  for (const { step, opportunityId } of mails)
    if (step === 'receipt') receipts.set(opportunityId ?? '', (receipts.get(opportunityId ?? '') ?? 0) + 1);
  for (const one of posted) {
    const name = nameOf(one);
    const found = jobs.get(name) ?? [];
    count(`opportunity: ${name}`, found.length, false);
    count(`receipt: ${name}`, receipts.get(found[0]?.id ?? '') ?? 0, one.doubtful);
    if (replied.has(one)) count(`note: ${name}`, found[0]?.notes.length ?? 0, one.doubtful);
  }
  return { lost, doubled };
};

/** Lets the storm blow, and says what it damaged. */
export const storm = async ({ seconds, rate, kills }: Storm): Promise<Damage> => {
  const data = join(tmpdir(), `roundtwo-storm-${randomBytes(6).toString('hex')}`);
  const open = (): Promise<RunningWorld> => startWorld({ NOW: '2026-11-23T10:00:00Z', DATA: data });
  const weather: Weather = { world: await open(), up: Promise.resolve() };
  const posted: Posted[] = [];
  const replied = new Set<Posted>();
  const posting = new Set<Promise<void>>();
  const start = performance.now();
  const age = (): number => (performance.now() - start) / 1_000;
  const track = (work: Promise<void>): void => {
    posting.add(work);
    void work.finally(() => posting.delete(work));
  };

  const killed = async (): Promise<void> => {
    const { promise, resolve } = Promise.withResolvers<void>();
    weather.up = promise;
    await weather.world.stop('SIGKILL');
    weather.world = await open();
    resolve();
  };

  /** Answers receipts that have come, each once. */
  const answer = async (): Promise<void> => {
    const { world } = weather;
    const waiting = new Map(posted.filter((one) => !replied.has(one)).map((one) => [nameOf(one), one]));
    for (const { id, step, to, subject } of await world.mails()) {
      const employer = EMPLOYERS.find((name) => subject.includes(name)) ?? '';
      const one = waiting.get(nameOf({ from: to, employer }));
      if (step !== 'receipt' || !one || replied.has(one) || age() > seconds) continue;
      const address = (await world.read(id)).replyTo?.[0]?.address;
      if (!address) continue;
      replied.add(one);
      track(post(weather, one, address, reply(one, address)));
    }
  };

  const rain = async (): Promise<void> => {
    // As many forwards as were asked for; the answers to their receipts come on top.
    for (let count = 0; age() < seconds; count++) {
      const one: Posted = {
        from: `storm${Math.floor(count / EMPLOYERS.length)}@post.example`,
        employer: EMPLOYERS[count % EMPLOYERS.length] ?? '',
        doubtful: false,
      };
      posted.push(one);
      track(post(weather, one, 'rejected@in.example.org', forward(one)));
      await sleep(Math.max(0, ((count + 1) * 1_000) / rate - age() * 1_000));
    }
  };
  const answers = async (): Promise<void> => {
    while (age() < seconds) {
      // A world that is killed in mid-sentence is asked again.
      await answer().catch(() => undefined);
      await sleep(200);
    }
  };
  const lightning = async (): Promise<void> => {
    for (let count = 1; count <= kills; count++) {
      await sleep(Math.max(0, (seconds * count * 1_000) / (kills + 1) - age() * 1_000));
      await killed();
    }
  };

  try {
    await Promise.all([rain(), answers(), lightning()]);
    while (posting.size > 0) await Promise.all(posting);
    const { world } = weather;
    // What a kill left claimed runs out, and the sweep takes it up: both within three hours of the world's clock. The
    // answer comes once the backlog is gone, however long that takes here.
    const moved = await fetch(`${world.url}/api/clock`, { method: 'POST', body: '{"advance":"PT3H"}' });
    if (!moved.ok) throw new Error(await moved.text());
    const machinery: Machinery = JSON.parse(await (await fetch(`${world.url}/api/machinery`)).text());
    const [state, mails] = await Promise.all([world.state(), world.mails()]);
    return {
      seconds: Math.round(age()),
      accepted: posted.length + replied.size,
      resent: posted.filter(({ doubtful }) => doubtful).length,
      kills,
      people: state.people.length,
      opportunities: state.opportunities.length,
      mails: mails.length,
      ...toldOf(posted, replied, state, mails),
      open: machinery.ledger.filter((entry) => entry.state === 'claimed' || entry.state === 'uncertain')
        .length,
      dead: machinery.deadLetters.length,
    };
  } finally {
    await weather.world.stop();
    await rm(data, { recursive: true, force: true });
  }
};

const HELP = `Usage: npm run storm -- [--seconds 120] [--rate 50] [--kills 5]

Posts that many mails a second to the local world, kills it with kill -9 in between, and checks that nothing was
lost or doubled. Prints one JSON object; exit code 1 when something was.`;

if (import.meta.main) {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '120' },
      rate: { type: 'string', default: '50' },
      kills: { type: 'string', default: '5' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) console.log(HELP);
  else {
    const damage = await storm({
      seconds: Number(values.seconds),
      rate: Number(values.rate),
      kills: Number(values.kills),
    });
    console.log(JSON.stringify(damage, null, 1));
    if (damage.lost.length + damage.doubled.length + damage.open + damage.dead > 0) process.exitCode = 1;
  }
}
