import { readFile } from 'node:fs/promises';
import { type MailLine, type RunningWorld, startWorld } from '../support/world.ts';

const NOW = '2026-11-23T10:00:00Z';
const ME = 'robin.vale@home.example';
const forward = (): Promise<Buffer> =>
  readFile(new URL('../fixtures/forwards/gmail-web_en_note.eml', import.meta.url));

/** A mail as a person's client writes it. */
const written = (headers: Record<string, string>, body: string): string =>
  [
    ...Object.entries({ From: ME, 'MIME-Version': '1.0', ...headers }).map(
      ([name, value]) => `${name}: ${value}`,
    ),
    'Content-Type: text/plain; charset=utf-8',
    '',
    body,
    '',
  ].join('\r\n');

describe('a person who steers by replying', () => {
  let world: RunningWorld;
  beforeEach(async () => {
    world = await startWorld({ NOW });
    await world.post({ from: ME, to: 'rejected@in.example.org', raw: await forward() });
    await world.untilMails(1);
  });
  afterEach(async () => {
    expect(await world.stop()).toBe(0);
  });

  const last = async (): Promise<MailLine> => {
    const mail = (await world.mails()).at(-1);
    if (!mail) throw new Error('Nothing was sent');
    return mail;
  };
  const text = async (mail: MailLine): Promise<string> => (await world.read(mail.id)).text ?? '';
  const addressOf = async (mail: MailLine): Promise<string> =>
    (await world.read(mail.id)).replyTo?.[0]?.address ?? '';
  /** Answers a mail, and returns the answer to that. */
  const say = async (to: MailLine, words: string): Promise<string> => {
    const count = (await world.mails()).length;
    await world.answer(to, words);
    await world.untilMails(count + 1);
    return text(await last());
  };
  const letter = async (): Promise<MailLine> => {
    await world.advance('P2D');
    const mail = (await world.mails()).find(({ step }) => step === 'letter');
    if (!mail) throw new Error('No letter was sent');
    return mail;
  };
  const opportunity = async () => (await world.state()).opportunities[0];

  test('is echoed in one mail, a line for each command, in the thread of their own', async () => {
    const mail = await letter();
    await world.answer(
      mail,
      'Done, it felt good.\r\ngap: statistics\r\nimpressed: how calm the warehouse was',
    );
    await world.untilMails(3);
    const answer = await world.read((await last()).id);
    expect(answer.text).toMatch(/Done: the letter/);
    expect(answer.text).toMatch(/Gap noted: statistics/);
    expect(answer.text).toMatch(/what impressed you/);
    expect(answer.inReplyTo).toMatch(/@client\.example>$/);
    expect(await opportunity()).toMatchObject({ gaps: [{ text: 'statistics' }] });
    expect((await opportunity())?.notes.map(({ text }) => text)).toContain('it felt good.');
  });

  test('takes it all back with a word, and back again with the same', async () => {
    const mail = await letter();
    await say(mail, 'done\r\ngap: statistics');
    expect(await say(mail, 'oops, undo')).toMatch(/Taken back/);
    const state = await opportunity();
    expect(state?.gaps).toEqual([]);
    expect(state?.steps.find(({ name }) => name === 'letter')?.state).toBe('sent');
    await say(mail, 'undo');
    expect((await opportunity())?.gaps).toHaveLength(1);
  });

  test('is asked, and nothing changes, where it is not clear', async () => {
    const mail = await letter();
    const before = await opportunity();
    expect(await say(mail, 'The ship has a hole.')).toMatch(/nothing was changed/i);
    expect((await opportunity())?.steps).toEqual(before?.steps);
    const count = (await world.mails()).length;
    await world.answer(mail, 'And the captain sleeps.');
    await world.advance('PT1M');
    expect(await world.mails()).toHaveLength(count);
  });

  test('has a step done by the letter itself, seen by Bcc, with what was really sent', async () => {
    const mail = await letter();
    const count = (await world.mails()).length;
    await world.post({
      from: ME,
      to: ['priya.raman@larkspur.example', await addressOf(mail)].slice(1),
      raw: written(
        { To: 'priya.raman@larkspur.example', Subject: 'Thank you', 'Message-ID': '<letter@home.example>' },
        'Dear Priya,\r\n\r\nthank you for the afternoon in the warehouse.',
      ),
    });
    await world.untilMails(count + 1);
    const state = await opportunity();
    expect(state?.steps.find(({ name }) => name === 'letter')?.state).toBe('done');
    expect(state?.notes.at(-1)?.text).toContain('thank you for the afternoon in the warehouse');
  });

  test("takes over with one yes what the employer's answer says was missing", async () => {
    const mail = await letter();
    const count = (await world.mails()).length;
    await world.post({
      from: ME,
      to: await addressOf(mail),
      raw: written(
        { To: await addressOf(mail), Subject: 'Fwd: Your letter', 'Message-ID': '<fwd@home.example>' },
        [
          'She answered!',
          '',
          '---------- Forwarded message ---------',
          'From: Priya Raman <priya.raman@larkspur.example>',
          'Date: Tue, Nov 24, 2026 at 4:15 PM',
          'Subject: Re: Thank you',
          'To: Robin Vale <robin.vale@home.example>',
          '',
          'Dear Robin,',
          '',
          'Thank you for your letter. The panel felt you lacked experience with customs law.',
          '',
          'Best wishes,',
          'Priya',
        ].join('\r\n'),
      ),
    });
    await world.untilMails(count + 1);
    const suggested = await text(await last());
    expect(suggested).toMatch(/They answered/);
    expect(suggested).toMatch(/customs law/);
    expect(await say(await last(), 'yes please')).toMatch(/Taken over: customs law/);
  });

  test('gets everything as files, and the mail they sent', async () => {
    await say(await last(), 'export my data please');
    const { attachments } = await world.read((await last()).id);
    expect(attachments.map(({ filename }) => filename)).toEqual([
      'round-two.json',
      'round-two.csv',
      'jobs.csv',
      'mail-1.eml',
      'mail-2.eml',
    ]);
  });

  test('is forgotten after one question, wholly', async () => {
    const receipt = await last();
    expect(await say(receipt, 'forget me')).toMatch(/yes/i);
    expect((await world.state()).opportunities).toHaveLength(1);
    expect(await say(await last(), 'yes')).toMatch(/delet|eras|gone/i);
    await world.advance('PT1M');
    const { people, opportunities, alarms } = await world.state();
    expect({ people, opportunities, alarms }).toEqual({ people: [], opportunities: [], alarms: [] });
    const count = (await world.mails()).length;
    await world.answer(receipt, 'status');
    await world.advance('P40D');
    expect(await world.mails()).toHaveLength(count);
  });

  test('hears nothing more after unsubscribe, but that it is so', async () => {
    const mail = await last();
    await say(mail, 'unsubscribe');
    const count = (await world.mails()).length;
    await world.advance('P30D');
    expect(await world.mails()).toHaveLength(count);
  });

  test('is told of near zones for one that does not exist', async () => {
    expect(await say(await last(), 'timezone Europe/Berlim')).toMatch(/Europe\/Berlin/);
    expect(await say(await last(), 'timezone Berlin')).toMatch(/Europe\/Berlin/);
  });

  test('names a row of the digest by its number or its company', async () => {
    await letter();
    await world.advance('P7D');
    const digest = (await world.mails()).findLast(({ step }) => step === 'digest');
    if (!digest) throw new Error('No digest was sent');
    expect(await say(digest, 'done 1')).toMatch(/Done: .* Larkspur Freight/);
    expect(await say(digest, 'stop Larkspur')).toMatch(/Stopped: .*Larkspur Freight/);
    expect(await say(digest, 'stop')).toMatch(/Which opportunity is "stop" about/);
  });
});

describe('two of them wired to each other', () => {
  /** Posts every mail that one sent to the other, as if it came from its person, until both are silent. */
  const exchange = async (a: RunningWorld, b: RunningWorld, rounds: number): Promise<number[]> => {
    const seen = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      for (const [from, to, which] of [
        [a, b, 0],
        [b, a, 1],
      ] as const) {
        const mails = await from.mails();
        for (const mail of mails.slice(seen[which])) {
          const raw = (await from.raw(mail.id)).toString('latin1');
          // Each believes that the other is the person it writes to.
          const sent = raw.replace(/^From: .*$/m, `From: ${ME}`);
          const known = (await to.mails()).at(0);
          const replyTo = known ? (await to.read(known.id)).replyTo?.[0]?.address : undefined;
          for (const address of ['rejected@in.example.org', ...(replyTo ? [replyTo] : [])])
            await to.post({ from: ME, to: address, raw: Buffer.from(sent, 'latin1') });
        }
        seen[which] = mails.length;
        await to.advance('PT10M');
      }
    }
    return [(await a.mails()).length, (await b.mails()).length];
  };

  test('fall silent', async () => {
    const [a, b] = await Promise.all([startWorld({ NOW }), startWorld({ NOW })]);
    for (const world of [a, b]) {
      await world.post({ from: ME, to: 'rejected@in.example.org', raw: await forward() });
      await world.untilMails(1);
    }
    expect(await exchange(a, b, 4)).toEqual([1, 1]);
    await Promise.all([a.stop(), b.stop()]);
  });

  test('do so even where a server in between took the headers that tell', async () => {
    const world = await startWorld({ NOW });
    await world.post({ from: ME, to: 'rejected@in.example.org', raw: await forward() });
    const [receipt] = await world.untilMails(1);
    if (!receipt) throw new Error('Nothing was sent');
    const address = (await world.read(receipt.id)).replyTo?.[0]?.address ?? '';
    for (let round = 0; round < 6; round += 1) {
      const about = { To: address, Subject: 'Re: Round two', 'Message-ID': `<bot-${round}@home.example>` };
      const raw = written(about, 'Your message has reached our team and will be read.');
      await world.post({ from: ME, to: address, raw });
      await world.advance('PT5M');
    }
    const answers = (await world.mails()).filter(({ step }) => step !== 'receipt');
    expect(answers.length).toBeLessThanOrEqual(1);
    await world.stop();
  });
});
