import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { type Ses, startSes } from '../../local/ses.ts';
import { openShelf, type Shelf } from '../../local/shelf.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const RAW = Buffer.from(
  'From: Round Two <reply+abc@roundtwo.example>\r\nTo: ada@home.example\r\nSubject: =?utf-8?Q?Gr=C3=BC=C3=9Fe?=\r\n' +
    'Message-ID: <ours@roundtwo.example>\r\nDate: Thu, 1 Jan 1970 00:00:00 +0000\r\nIn-Reply-To: <one@home.example>\r\n' +
    'List-Unsubscribe: <https://roundtwo.example/u/\r\n tail>\r\n\r\nDate: not a header\r\n.\r\n\xffbytes',
  'latin1',
);

describe('the SES stand-in, spoken to by the real client', () => {
  let shelf: Shelf;
  let ses: Ses;
  let client: SESClient;
  let events: Record<string, unknown>[];
  const start = async (region = 'eu-central-1') => {
    ses = await startSes({
      shelf,
      region,
      now: () => NOW,
      publish: (event) => events.push(event),
      label: async () => null,
    });
    client = new SESClient({
      region,
      endpoint: ses.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
  };
  const send = (data = RAW) =>
    client.send(
      new SendRawEmailCommand({
        RawMessage: { Data: data },
        Destinations: ['ada@home.example'],
        ConfigurationSetName: 'roundtwo',
        Tags: [
          { Name: 'mail', Value: 'm1' },
          { Name: 'person', Value: 'p1' },
        ],
      }),
    );

  beforeEach(async () => {
    shelf = openShelf();
    events = [];
    await start();
  });
  afterEach(async () => {
    client.destroy();
    await ses.close();
  });

  test('keeps the exact bytes it was handed', async () => {
    const { MessageId } = await send();
    expect(ses.received(MessageId ?? '')).toEqual(RAW);
  });

  test('delivers them with its own Message-ID and Date and nothing else changed', async () => {
    const { MessageId } = await send();
    const delivered = ses.delivered(MessageId ?? '')?.toString('latin1') ?? '';
    expect(delivered).toContain(`Message-ID: <${MessageId}@eu-central-1.amazonses.com>\r\n`);
    expect(delivered).toContain('Date: Tue, 24 Nov 2026 09:00:00 +0000\r\n');
    const without = (text: string) => text.replace(/^(Message-ID|Date): .*\r\n(?=[\s\S]*\r\n\r\n)/gm, '');
    expect(without(delivered)).toBe(without(RAW.toString('latin1')));
  });

  test('names us-east-1 mails after the host email', async () => {
    client.destroy();
    await ses.close();
    await start('us-east-1');
    const { MessageId } = await send();
    expect(String(ses.delivered(MessageId ?? ''))).toContain(`<${MessageId}@email.amazonses.com>`);
  });

  test('lists the mail with its subject decoded, its recipient and tags', async () => {
    const { MessageId } = await send();
    expect(ses.mails()).toEqual([
      {
        id: MessageId,
        number: 1,
        to: ['ada@home.example'],
        subject: 'Grüße',
        sentAt: NOW,
        tags: { mail: 'm1', person: 'p1' },
        label: null,
      },
    ]);
  });

  test('publishes Send, then Delivery, with the tags', async () => {
    const { MessageId } = await send();
    expect(events).toMatchObject([
      { eventType: 'Send', mail: { messageId: MessageId, tags: { mail: ['m1'], person: ['p1'] } } },
      {
        eventType: 'Delivery',
        mail: { messageId: MessageId },
        delivery: { recipients: ['ada@home.example'] },
      },
    ]);
  });

  test('refuses what is over 10 MB after base64', async () => {
    // By hand: the client's own encoding of so much text needs a deep stack.
    const data = Buffer.alloc(8 * 1024 * 1024, 'a').toString('base64');
    const body = `Action=SendRawEmail&Version=2010-12-01&RawMessage.Data=${data}&Destinations.member.1=ada%40home.example`;
    const type = { 'content-type': 'application/x-www-form-urlencoded' };
    const refused = await fetch(ses.url, { method: 'POST', headers: type, body });
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Message length is more than');
    expect(ses.mails()).toEqual([]);
  });

  test('never delivers a Bcc header', async () => {
    const { MessageId } = await send(
      Buffer.from('To: ada@home.example\nBcc: x@y.example,\n z@y.example\n\nhello'),
    );
    expect(String(ses.delivered(MessageId ?? ''))).toMatch(/To: ada@home\.example\n\nhello$/);
  });

  test('finds its mails after a restart and tells about the last one again', async () => {
    await send();
    const { MessageId } = await send();
    client.destroy();
    await ses.close();
    events = [];
    await start();
    expect(ses.mails().map(({ number }) => number)).toEqual([1, 2]);
    expect(ses.received(MessageId ?? '')).toEqual(RAW);
    expect(events).toMatchObject([
      { eventType: 'Send', mail: { messageId: MessageId } },
      { eventType: 'Delivery', mail: { messageId: MessageId } },
    ]);
  });
});
