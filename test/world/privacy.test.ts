import { randomBytes } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hashed } from '../../functions/runtime/table.ts';
import { scanTable } from '../support/table-scan.ts';
import { type MailLine, type RunningWorld, startWorld } from '../support/world.ts';

/** Words that stand nowhere else, in every place where a person or a stranger writes: wherever one shows, it leaked. */
const CANARIES = [
  'quorble',
  'zelmira',
  'plimwright',
  'jubilith',
  'gasketeer',
  'marmalade drawer',
  'bassoon repair',
  'snickerdoodle',
  'cantilevered',
  'second-quorble',
  'tarnhelm',
];
const OWNER = 'zelmira.quorble@canary-home.example';
const OTHER = 'second-quorble@canary-work.example';

const forward = [
  `From: Zelmira Quorble <${OWNER}>`,
  'To: rejected@in.example.org',
  'Subject: Fwd: Your application as Vorpal Gasketeer',
  'Date: Mon, 23 Nov 2026 10:00:00 +0000',
  'Message-ID: <snickerdoodle-1@canary-home.example>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'They were so cantilevered about it.',
  '',
  '---------- Forwarded message ---------',
  'From: Jubilith Tarnhelm <jubilith.tarnhelm@plimwright.example>',
  'Date: Sun, 22 Nov 2026 09:00:00 +0000',
  'Subject: Your application as Vorpal Gasketeer',
  `To: <${OWNER}>`,
  '',
  'Dear Zelmira,',
  '',
  'thank you for the interview on Thursday for the Vorpal Gasketeer position at Plimwright. We have decided to offer',
  'the position to another candidate.',
  '',
  'Kind regards',
  'Jubilith Tarnhelm',
].join('\r\n');

const leaks = (text: string): string[] => {
  const found = text.toLowerCase();
  return CANARIES.filter((canary) => found.includes(canary));
};

/** The same whatever order its attributes came in. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );

/** What the page shows of the machinery, as far as it is looked at here. */
interface Machinery {
  log: unknown[];
  deadLetters: unknown[];
}

/** Every file below a folder, with what is in it. */
const filesIn = async (folder: string): Promise<{ name: string; text: string }[]> => {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => ({
        name: join(parentPath, name).slice(folder.length),
        text: (await readFile(join(parentPath, name))).toString('latin1'),
      })),
  );
};

describe('a year in the life of somebody who wants nobody to know', () => {
  const data = join(tmpdir(), `roundtwo-${randomBytes(6).toString('hex')}`);
  let world: RunningWorld;
  let printed = '';
  const tokens = new Set<string>();
  let mails: MailLine[] = [];

  const open = async (): Promise<void> => {
    world = await startWorld({ NOW: '2026-11-23T10:00:00Z', DATA: data });
  };
  const close = async (): Promise<void> => {
    await world.stop();
    printed += world.output();
  };
  /** Waits until all has come to rest, and remembers the tokens of what came. */
  const look = async (): Promise<MailLine[]> => {
    await world.advance('PT1M');
    const known = mails.length;
    mails = await world.mails();
    for (const { id } of mails.slice(known)) {
      const { replyTo, text = '', html = '' } = await world.read(id);
      const written = [replyTo?.[0]?.address ?? '', text, html].join(' ');
      for (const [token] of written.matchAll(/\b[a-z2-7]{26}\b/g)) tokens.add(token);
    }
    return mails;
  };
  const latest = (step?: string): MailLine => {
    const mail = mails.findLast((one) => step === undefined || one.step === step);
    if (!mail) throw new Error(`no ${step} was sent, but ${mails.map((one) => one.step).join()}`);
    return mail;
  };
  const say = async (step: string, words: string): Promise<void> => {
    await world.answer(latest(step), words);
    await look();
  };

  beforeAll(async () => {
    await open();
    await world.post({ from: OWNER, to: 'rejected@in.example.org', raw: forward });
    await look();
    await say('receipt', 'contact: Jubilith Tarnhelm <jubilith.tarnhelm@plimwright.example>');
    await say('receipt', 'impressed: the marmalade drawer\ngap: bassoon repair\nname: Zelmira');
    await say('receipt', 'learned 2h bassoon repair\nnote: snickerdoodle on Fridays');
    await say('receipt', 'I went there and it was all snickerdoodle, who knows what comes of that');
    await say('receipt', `also ${OTHER}`);
    await say('receipt', 'new address');
    await world.moveTo('2026-11-24T12:00:00Z');
    await look();
    await say('letter', 'shorter');
    await say('letter', 'done');
    await world.moveTo('2026-12-15T12:00:00Z');
    await look();
    await say('connect', 'company: Plimwright Cantilevered');
    await say('connect', 'undo');
    // What no longer can be read, for a stranger, and what makes no sense.
    await world.post({ from: OWNER, to: 'rejected@in.example.org', raw: 'snickerdoodle\0cantilevered' });
    await world.post({ from: OWNER, to: `reply+${'a'.repeat(26)}@in.example.org`, raw: forward });
    await world.post({ from: OWNER, to: 'rejected@in.example.org', raw: '' });
    await world.post({ from: OWNER, to: 'rejected@in.example.org', raw: forward.replace('-1@', '-2@') });
    await look();
    await world.moveTo('2027-07-01T12:00:00Z');
    await look();
  });
  afterAll(async () => {
    await world.stop();
    await rm(data, { recursive: true, force: true });
  });

  test('leaves no name, address, word or token in a log, an alarm or what an alarm says', async () => {
    expect(mails.length).toBeGreaterThan(15);
    expect(tokens.size).toBeGreaterThan(10);
    const { alarms } = await world.state();
    expect(alarms.length).toBeGreaterThan(0);
    const machinery: Machinery = JSON.parse(await (await fetch(`${world.url}/api/machinery`)).text());
    const schedules = await filesIn(join(data, 'schedules'));
    expect(schedules.length).toBeGreaterThan(0);
    const seen = {
      log: printed + world.output(),
      'the page of the log': JSON.stringify(machinery.log),
      'the names of alarms': JSON.stringify(alarms),
      'what alarms say': JSON.stringify(schedules),
      'dead letters': JSON.stringify(machinery.deadLetters),
    };
    for (const [where, text] of Object.entries(seen)) {
      expect({ where, leaks: leaks(text) }).toEqual({ where, leaks: [] });
      expect({ where, tokens: [...tokens].filter((token) => text.includes(token)) }).toEqual({
        where,
        tokens: [],
      });
    }
  });

  test('is exported whole: every attribute of every item there is', async () => {
    await say('letter', 'export');
    const parts = await world.read(latest('export').id);
    const json = parts.attachments.find(({ mimeType }) => mimeType === 'application/json');
    const exported = String(
      json && (typeof json.content === 'string' ? json.content : Buffer.from(new Uint8Array(json.content))),
    );
    const records: unknown[] = JSON.parse(exported);
    await close();
    const items = await scanTable(data);
    await open();
    const own = items.filter(({ pk, text }) => pk.startsWith('USER#') && !text.includes('"kind":"export"'));
    expect(own.length).toBeGreaterThan(20);
    const known = new Set(records.map(canonical));
    const missing = own.filter(
      ({ attributes, state }) =>
        !known.has(canonical({ ...attributes, ...(state === null ? {} : { state }) })),
    );
    expect(missing.map(({ sk }) => sk.split('#').slice(0, 2).join('#'))).toEqual([]);
    for (const canary of [
      'quorble',
      'plimwright',
      'jubilith',
      'gasketeer',
      'marmalade drawer',
      'bassoon repair',
      'snickerdoodle',
    ])
      expect(exported.toLowerCase()).toContain(canary);
  });

  test('is forgotten whole: nothing is left in the table, the bucket, the scheduler or a queue', async () => {
    const { people } = await world.state();
    const ids = people.map(({ id }) => id);
    await say('letter', 'forget me');
    await say('forget-asked', 'yes');
    expect(latest().step).toBe('farewell');
    await world.advance('PT3H');
    expect((await world.state()).people).toEqual([]);
    expect((await world.state()).alarms).toEqual([]);
    await close();

    const items = await scanTable(data);
    for (const { pk, sk, text } of items) {
      expect({ pk, sk, leaks: leaks(text) }).toEqual({ pk, sk, leaks: [] });
      expect(pk).toMatch(/^(?:USER|SEEN|BUDGET)#/);
      if (pk.startsWith('USER#')) expect(sk).toBe('TOMBSTONE');
    }
    const secrets = [OWNER, OTHER, ...tokens].map(hashed);
    // How many mails a sender sent is kept for two days under a hash, so that leaving does not set it back.
    const rest = items.filter(({ pk }) => !pk.startsWith('BUDGET#'));
    expect(secrets.filter((secret) => rest.some(({ text }) => text.includes(secret)))).toEqual([]);

    // `mail` is where the stand-in for SES keeps what it delivered: the person's mailbox, and not ours.
    const folders = (await readdir(data, { withFileTypes: true })).filter(
      (entry) => entry.isDirectory() && entry.name !== 'mail',
    );
    for (const { name: folder } of folders) {
      for (const { name, text } of await filesIn(join(data, folder))) {
        if (/\.(?:db|sqlite|wal|shm)/.test(name)) continue;
        expect({ folder, name, leaks: leaks(text) }).toEqual({ folder, name, leaks: [] });
        expect({ folder, name, names: ids.filter((id) => text.includes(id)) }).toEqual({
          folder,
          name,
          names: [],
        });
      }
    }
    expect(leaks(printed)).toEqual([]);
    expect([...tokens].filter((token) => printed.includes(token))).toEqual([]);
    await open();
  });
});
