import { readFile } from 'node:fs/promises';
import { type RunningWorld, startWorld } from '../support/world.ts';

const from = 'robin.vale@home.example';

describe('a personal address, for a filter to forward to', () => {
  let world: RunningWorld;
  let personal: string;
  beforeAll(async () => {
    world = await startWorld({ NOW: '2026-11-23T10:00:00Z' });
    const raw = await readFile(new URL('../fixtures/forwards/gmail-web_en_note.eml', import.meta.url));
    await world.post({ from, to: 'rejected@in.example.org', raw });
    const [receipt] = await world.untilMails(1);
    if (receipt) await world.answer(receipt, 'new address');
  });
  afterAll(async () => {
    await world.stop();
  });

  const announced = async (count: number): Promise<string> => {
    const mails = await world.untilMails(count);
    const mail = mails.findLast(({ step }) => step === 'address');
    const { text = '' } = await world.read(mail?.id ?? '');
    return /rejected\+[a-z2-7]{26}@[a-z.]+/.exec(text)?.[0] ?? '';
  };
  const rejection = (role: string): string =>
    [
      'From: Ada Brook <ada.brook@quill.example>',
      'To: Robin Vale <robin.vale@home.example>',
      `Subject: Your application as ${role}`,
      'Date: Fri, 20 Nov 2026 09:00:00 +0000',
      `Message-ID: <${role.replace(' ', '-')}@quill.example>`,
      '',
      'Dear Robin,',
      '',
      `thank you for meeting us about the ${role} position at Quill Press. We have decided to offer it to`,
      'another candidate and will not be taking your application further.',
      '',
      'Kind regards',
      'Ada Brook',
    ].join('\r\n');
  const roles = async () => (await world.state()).opportunities.map(({ role }) => role);

  test('takes mail from an employer as its owner’s', async () => {
    personal = await announced(2);
    await world.post({ from: 'ada.brook@quill.example', to: personal, raw: rejection('Copy Editor') });
    const mails = await world.untilMails(3);
    expect(mails.at(-1)).toMatchObject({ step: 'receipt', to: from });
    expect(await roles()).toContain('Copy Editor');
  });

  test('passes Gmail’s code and link on to the owner', async () => {
    const raw = [
      'From: Gmail Team <forwarding-noreply@google.com>',
      `To: ${personal}`,
      'Subject: (#583920174) Gmail Forwarding Confirmation - Receive Mail from robin.vale@gmail.com',
      '',
      'robin.vale@gmail.com has asked to forward mail to you. Confirmation code: 583920174',
      '',
      'https://mail-settings.google.com/mail/vf-%5BANGjdJ8-made-up%5D-abc',
      '',
      'To cancel: https://mail-settings.google.com/mail/uf-%5BANGjdJ8-other%5D-abc',
    ].join('\r\n');
    await world.post({ from: 'forwarding-noreply@google.com', to: personal, raw });
    const mail = (await world.untilMails(4)).at(-1);
    expect(mail).toMatchObject({ step: 'forwarding', to: from });
    const { text } = await world.read(mail?.id ?? '');
    expect(text).toContain('583920174');
    expect(text).toContain('https://mail-settings.google.com/mail/vf-');
    expect(text).not.toContain('/uf-');
  });

  test('drops what is not about a job, in silence', async () => {
    const raw = 'From: Shop <news@shop.example>\r\nSubject: Boots\r\n\r\nAll boots at half price this week.';
    await world.post({ from: 'news@shop.example', to: personal, raw });
    await world.advance('PT1M');
    expect(await world.mails()).toHaveLength(4);
    expect(world.output()).toContain('nothing-about-a-job');
  });

  test('does not steer, and its label at reply@ leads nowhere', async () => {
    const reply = personal.replace('rejected+', 'reply+');
    await world.post({ from, to: reply, raw: `From: ${from}\r\nSubject: Re: hello\r\n\r\nstop` });
    await world.advance('PT1M');
    expect((await world.state()).opportunities.map(({ status }) => status)).not.toContain('stopped');
  });

  test('is replaced by another one on request', async () => {
    const receipt = (await world.mails())[0];
    if (receipt) await world.answer(receipt, 'new address');
    const next = await announced(5);
    expect(next).not.toBe(personal);
    await world.post({ from: 'ada.brook@quill.example', to: personal, raw: rejection('Night Editor') });
    await world.post({ from: 'ada.brook@quill.example', to: next, raw: rejection('Picture Editor') });
    await world.untilMails(6);
    expect(await roles()).toContain('Picture Editor');
    expect(await roles()).not.toContain('Night Editor');
  });
});
