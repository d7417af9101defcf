import { randomBytes } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type RunningWorld, startWorld } from '../support/world.ts';

const NOW = '2026-11-23T10:00:00Z';
const from = 'robin.vale@home.example';
const to = 'rejected@in.example.org';
const forward = (): Promise<Buffer> =>
  readFile(new URL('../fixtures/forwards/gmail-web_en_note.eml', import.meta.url));
const mail = (subject: string, body: string): string => `From: ${from}\r\nSubject: ${subject}\r\n\r\n${body}`;

describe('mail that is not a rejection anybody could read', () => {
  let world: RunningWorld;
  beforeAll(async () => {
    world = await startWorld({ NOW });
    await world.post({ from, to, raw: await forward() });
    await world.untilMails(1);
  });
  afterAll(async () => {
    expect(await world.stop()).toBe(0);
  });

  /** What the last mail that was sent was about, once there are that many. */
  const answer = async (count: number): Promise<string | null | undefined> =>
    (await world.untilMails(count)).at(-1)?.step;

  test('is refused for an address that is not ours', async () => {
    await expect(world.post({ from, to: 'sales@in.example.org', raw: mail('Hi', 'Hi') })).rejects.toThrow(
      '550',
    );
    await expect(world.post({ from, to: 'rejectedx@in.example.org', raw: mail('Hi', 'Hi') })).rejects.toThrow(
      '550',
    );
  });

  test('is refused over 40 MB', async () => {
    const raw = Buffer.alloc(41 * 1024 * 1024, 'x');
    await expect(world.post({ from, to, raw })).rejects.toThrow('552');
  });

  test('is answered when it is empty', async () => {
    await world.post({ from, to, raw: '' });
    expect(await answer(2)).toBe('trouble');
  });

  test('is answered when it says nothing', async () => {
    await world.post({ from, to, raw: mail('Fwd:', '') });
    expect(await answer(3)).toBe('trouble');
  });

  test('ends with a line in the log when it is noise, and the next one is taken', async () => {
    await world.post({ from, to, raw: randomBytes(4_096) });
    await world.post({
      from,
      to,
      raw: mail('Fwd: Lunch', 'Shall we have lunch on Friday? The usual place.'),
    });
    expect(await answer(4)).toMatch(/^(?:not-a-rejection|trouble)$/);
    await world.advance('PT1M');
    const outcomes = world.output().match(/(?:applied|ignored) record=\d+/g) ?? [];
    expect(outcomes.length).toBeGreaterThanOrEqual(5);
  });

  test('is answered with what it seems to be, and followed on request', async () => {
    const thanks =
      'Dear Robin,\r\n\r\nthank you for applying for the post of Baker at Hollow Mill. We have received your application ' +
      'and will be in touch within two weeks.\r\n\r\nHollow Mill';
    const count = (await world.mails()).length;
    await world.post({ from, to, raw: mail('Fwd: We received your application', thanks) });
    const seems = (await world.untilMails(count + 1)).at(-1);
    expect(seems?.step).toBe('not-a-rejection');
    if (seems) await world.answer(seems, 'track');
    await world.untilMails(count + 2);
    const tracked = (await world.state()).opportunities.find(({ role }) => role === 'Baker');
    expect(tracked?.status).toBe('running');
  });

  test('changes nothing at a reply address that nobody was given', async () => {
    const before = await world.mails();
    await world.post({ from, to: `reply+${'a'.repeat(26)}@in.example.org`, raw: mail('Re: x', 'stop') });
    await world.advance('PT1M');
    expect(await world.mails()).toEqual(before);
    expect(world.output()).toContain('unknown-token');
  });

  test('a clock that is moved backwards, or makes no sense, is one sentence', async () => {
    for (const moment of ['2020-01-01T00:00:00Z', 'yesterday']) {
      await expect(world.moveTo(moment)).rejects.toMatchObject({
        status: 400,
        message: expect.stringMatching(/^[^\n]{10,200}$/),
      });
    }
    await expect(world.advance('-P1D')).rejects.toMatchObject({ status: 400 });
  });
});

describe('a world that cannot start', () => {
  test('on a port that is taken says so and ends', async () => {
    const world = await startWorld({ NOW });
    const second = startWorld({ NOW, PORT: String(world.port) });
    await expect(second).rejects.toThrow(`PORT ${world.port} is taken`);
    await expect(startWorld({ NOW, SMTP_PORT: String(world.smtpPort) })).rejects.toThrow(
      `SMTP_PORT ${world.smtpPort} is taken`,
    );
    await world.stop();
  });

  test.each([
    [{ DATA: '/dev/null/nowhere' }, '/dev/null/nowhere'],
    [{ DATA: process.platform === 'linux' ? '/proc/nowhere' : '/dev/null/never' }, 'cannot be written'],
    [{ PORT: 'many' }, 'PORT is "many"'],
    [{ NOW: 'soon' }, 'NOW is "soon"'],
    [{ DYNAMODB: 'oracle' }, 'DYNAMODB is "oracle"'],
  ])('%j is one sentence', async (env, sentence) => {
    await expect(startWorld({ NOW, ...env })).rejects.toThrow(sentence);
  });

  test('without a database engine keeps everything in memory, and says so', async () => {
    const world = await startWorld({ NOW, DYNAMODB: 'memory' });
    await world.post({ from, to, raw: await forward() });
    expect(await world.untilMails(1)).toHaveLength(1);
    expect(world.output()).toContain('in memory');
    await world.stop();
  });
});

describe('a world with a folder', () => {
  const folder = join(tmpdir(), `roundtwo-${randomBytes(6).toString('hex')}`);
  afterAll(() => rm(folder, { recursive: true }));

  test('loses nothing when it is killed, and goes on where it was', async () => {
    const first = await startWorld({ NOW, DATA: folder });
    await first.post({ from, to, raw: await forward() });
    await first.untilMails(1);
    await first.moveTo('2026-11-24T12:00:00Z');
    const [state, mails] = [await first.state(), await first.mails()];
    await first.stop('SIGKILL');

    const second = await startWorld({ DATA: folder });
    const { now, ...kept } = await second.state();
    expect(Date.parse(now)).toBeGreaterThanOrEqual(Date.parse(state.now));
    expect(kept).toEqual(
      expect.objectContaining({ opportunities: state.opportunities, alarms: state.alarms }),
    );
    expect(await second.mails()).toEqual(mails);
    const { sent } = await second.moveTo('2026-11-26T12:00:00Z');
    expect(sent.map(({ step }) => step)).toEqual(['connect']);
    await second.stop();
  });
});
