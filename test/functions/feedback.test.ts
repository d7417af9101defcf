import { feedback } from '../../functions/feedback.ts';
import { ingest } from '../../functions/ingest.ts';
import { sendingEvent } from '../../functions/runtime/sending-event.ts';
import { sweep } from '../../functions/sweep.ts';
import { type InMemory, inMemory } from '../support/ports.ts';

const mail = [
  'From: sam@home.example',
  'Subject: Fwd: Your application as Copy Editor',
  '',
  '---------- Forwarded message ---------',
  'From: Ada Brook <ada.brook@quill.example>',
  'Subject: Your application as Copy Editor',
  '',
  'thank you for meeting us about the Copy Editor position at Quill Press. We have decided to offer it to another',
  'candidate and will not be taking your application further.',
].join('\r\n');

/** An event as SES publishes it ("Examples of event data that Amazon SES publishes to Amazon SNS"). */
const event = (tags: { mail: string; person: string }, eventType: string, more: object = {}) =>
  sendingEvent({
    eventType,
    mail: {
      timestamp: '2026-01-05T10:00:01.000Z',
      messageId: 'EXAMPLE7c191be45-e9aedb9a-02f9-4d12-a87d-dd0099a07f8a-000000',
      source: 'rejected@in.example.org',
      destination: ['sam@home.example'],
      headersTruncated: false,
      headers: [],
      tags: { 'ses:configuration-set': ['RoundTwo-out'], mail: [tags.mail], person: [tags.person] },
    },
    ...more,
  });

const started = async (): Promise<InMemory & { tell(type: string, more?: object): Promise<string> }> => {
  const world = inMemory();
  await ingest(world.ports)(world.received({ to: 'rejected@in.example.org', raw: mail }));
  const [receipt] = world.sent;
  if (!receipt) throw new Error('no receipt');
  return {
    ...world,
    tell: async (type, more) => {
      const told = event(receipt.tags, type, more);
      if (!told) throw new Error(`${type} is not read`);
      const { outcome, what } = await feedback(world.ports)(told);
      return `${outcome} ${what}`;
    },
  };
};
const standing = async ({ ports, sent }: InMemory): Promise<string | undefined> =>
  (await ports.people.load(sent[0]?.tags.person ?? ''))?.person.standing;
const PERMANENT = { bounce: { bounceType: 'Permanent', bounceSubType: 'General', bouncedRecipients: [] } };
const TRANSIENT = {
  bounce: { bounceType: 'Transient', bounceSubType: 'MailboxFull', bouncedRecipients: [] },
};

describe('what SES says of our mail', () => {
  test('a hard bounce stops everything and keeps the data, also when it is told twice and Send comes last', async () => {
    const world = await started();
    expect(await world.tell('Bounce', PERMANENT)).toBe('applied undeliverable');
    await world.tell('Bounce', PERMANENT);
    await world.tell('Send');
    expect(await standing(world)).toBe('undeliverable');
    world.at(Date.parse('2026-03-01T10:00:00Z'));
    await sweep(world.ports)();
    expect(world.sent).toHaveLength(1);
    const loaded = await world.ports.people.load(world.sent[0]?.tags.person ?? '');
    expect(loaded?.person.opportunities).toHaveLength(1);
  });

  test('a complaint stops everything', async () => {
    const world = await started();
    expect(await world.tell('Complaint')).toBe('applied complained');
    expect(await standing(world)).toBe('undeliverable');
  });

  test('a soft bounce, a delay and a delivery stop nothing', async () => {
    const world = await started();
    await world.tell('Bounce', TRANSIENT);
    await world.tell('DeliveryDelay');
    await world.tell('Delivery');
    expect(await standing(world)).toBe('active');
  });

  test('a bounce that comes before SES’s answer settles the mail: it is not sent again', async () => {
    const world = inMemory();
    const { send } = world.ports.postman;
    const tags: { mail: string; person: string }[] = [];
    world.ports.postman.send = async (_, __, ours) => {
      tags.push(ours);
      const { MailUncertain } = await import('../../functions/runtime/ports.ts');
      throw new MailUncertain('the answer was lost');
    };
    await ingest(world.ports)(world.received({ to: 'rejected@in.example.org', raw: mail }));
    const told = event(tags[0] ?? { mail: '', person: '' }, 'Bounce', TRANSIENT);
    if (!told) throw new Error('not read');
    await feedback(world.ports)(told);
    world.ports.postman.send = send;
    world.at(Date.parse('2026-01-06T02:00:00Z'));
    await sweep(world.ports)();
    expect(world.sent).toEqual([]);
  });

  test('a mail that SES will not write is counted, and parked for good', async () => {
    const world = await started();
    await world.tell('Rendering Failure');
    expect(world.lines.at(-1)).toMatchObject({ outcome: 'refused', MailsGivenUp: 1 });
  });
});
