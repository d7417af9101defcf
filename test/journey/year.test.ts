import { readFile } from 'node:fs/promises';
import { type MailLine, type RunningWorld, startWorld } from '../support/world.ts';

/** Monday morning; the rejection in the fixture is of the Friday before. */
const NOW = '2026-11-23T10:00:00Z';
const fixture = (name: string): Promise<Buffer> =>
  readFile(new URL(`../fixtures/forwards/${name}.eml`, import.meta.url));

const CAMPAIGN = new Set([
  'letter',
  'connect',
  'connect-2',
  'advice',
  'check-in-1',
  'check-in-2',
  'check-in-3',
  'renew',
]);
const day = ({ sentAt, step }: MailLine): string => `${sentAt.slice(0, 16)} ${step}`;

describe('a year in the running', () => {
  let world: RunningWorld;
  beforeAll(async () => {
    world = await startWorld({ NOW });
  });
  afterAll(async () => {
    expect(await world.stop()).toBe(0);
  });

  test('a rejection that is forwarded is answered, remembered and followed for a year', async () => {
    const from = 'robin.vale@home.example';
    await world.post({ from, to: 'rejected@in.example.org', raw: await fixture('gmail-web_en_note') });
    const [receipt] = await world.untilMails(1);
    expect(receipt).toMatchObject({ to: from, step: 'receipt' });

    const { opportunities, alarms } = await world.state();
    expect(opportunities).toHaveLength(1);
    expect(opportunities[0]).toMatchObject({
      company: 'Larkspur Freight',
      role: 'Logistics Planner',
      contact: { name: 'Priya Raman', email: 'priya.raman@larkspur.example' },
      status: 'running',
      rejectedOn: '2026-11-20',
    });
    expect(alarms.map(({ at }) => at.slice(0, 16))).toContain('2026-11-24T09:00');

    const end = '2027-12-01T00:00:00Z';
    for (;;) {
      const { now, sent } = await world.moveTo('next');
      if (now > end || sent.length === 0) break;
      for (const mail of sent) {
        if (CAMPAIGN.has(mail.step ?? '') && mail.step !== 'renew') await world.answer(mail, 'done');
      }
    }
    const campaign = (await world.mails()).filter(({ step }) => CAMPAIGN.has(step ?? ''));
    expect(campaign.map(day)).toEqual([
      '2026-11-24T09:00 letter',
      '2026-11-26T09:00 connect',
      '2026-11-30T09:00 advice',
      '2026-12-03T09:00 connect-2',
      '2026-12-24T09:00 check-in-1',
      '2027-03-22T09:00 check-in-2',
      '2027-06-18T09:00 check-in-3',
      '2027-11-22T09:00 renew',
    ]);
    const [opportunity] = (await world.state()).opportunities;
    expect(opportunity?.status).toBe('closed');
  });

  test('every mail has a text twin, says that a machine wrote it, and goes to its owner alone', async () => {
    for (const { id, to } of await world.mails()) {
      const { text, html, headers, to: shown } = await world.read(id);
      const header = (name: string) => headers.find(({ key }) => key === name)?.value ?? '';
      expect(shown?.map(({ address }) => address)).toEqual([to]);
      expect(to).toBe('robin.vale@home.example');
      expect(text?.length).toBeGreaterThan(40);
      expect(html).toContain('<html');
      expect(header('auto-submitted')).toMatch(/^auto-(?:generated|replied)/);
      expect(header('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    }
  });

  test('mails about one opportunity thread together', async () => {
    const mails = (await world.mails()).filter(({ step }) => CAMPAIGN.has(step ?? ''));
    for (const mail of mails) {
      const { headers } = await world.read(mail.id);
      const references = headers.find(({ key }) => key === 'references')?.value ?? '';
      expect(references).toMatch(/^<[^>]+>/);
    }
  });
});

describe('steering a campaign by replies', () => {
  let world: RunningWorld;
  const from = 'robin.vale@home.example';
  beforeAll(async () => {
    world = await startWorld({ NOW });
    await world.post({ from, to: 'rejected@in.example.org', raw: await fixture('gmail-web_en_note') });
    await world.untilMails(1);
  });
  afterAll(async () => {
    await world.stop();
  });

  const steps = async () => (await world.state()).opportunities[0]?.steps ?? [];
  const last = async (kind: string): Promise<MailLine> => {
    const mail = (await world.mails()).findLast(({ step }) => step === kind);
    if (!mail) throw new Error(`no ${kind} came`);
    return mail;
  };

  test('snooze moves the letter by two weeks', async () => {
    await world.moveTo('2026-11-24T12:00:00Z');
    await world.answer(await last('letter'), 'snooze 2 weeks');
    await world.untilMails(3);
    expect(await steps()).toContainEqual(
      expect.objectContaining({ name: 'letter', state: 'planned', due: '2026-12-08' }),
    );
    await world.moveTo('2026-12-08T12:00:00Z');
    expect((await last('letter')).sentAt.slice(0, 10)).toBe('2026-12-08');
  });

  test('skip leaves the connection out', async () => {
    await world.moveTo('2026-12-10T12:00:00Z');
    await world.answer(await last('connect'), 'Skip.');
    await world.untilMails((await world.mails()).length + 1);
    expect(await steps()).toContainEqual(expect.objectContaining({ name: 'connect', state: 'skipped' }));
  });

  test('done on the letter is a real contact', async () => {
    await world.answer(
      await last('letter'),
      'Done!\n\nOn Tue, 8 Dec 2026 at 09:00, Round Two wrote:\n> stop',
    );
    await world.untilMails((await world.mails()).length + 1);
    expect(await steps()).toContainEqual(expect.objectContaining({ name: 'letter', state: 'done' }));
    const checkIn = (await steps()).find(({ name }) => name === 'check-in-1');
    expect(checkIn?.due).toBe('2027-01-09');
  });

  test('stop ends it', async () => {
    await world.answer(await last('letter'), 'stop');
    await world.untilMails((await world.mails()).length + 1);
    const before = await world.mails();
    await world.advance('P1Y');
    expect(await world.mails()).toEqual(before);
    expect((await world.state()).opportunities[0]?.status).toBe('stopped');
  });
});
