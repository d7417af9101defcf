import { DAY, HOUR } from '../../core/time.ts';
import { ingest } from '../../functions/ingest.ts';
import { reply } from '../../functions/reply.ts';
import type { Limits } from '../../functions/runtime/budget.ts';
import { MailRefused } from '../../functions/runtime/ports.ts';
import { unsubscribe } from '../../functions/unsubscribe.ts';
import { MONDAY } from '../support/people.ts';
import { inMemory } from '../support/ports.ts';

const SAM = 'sam@home.example';
const rejection = (from = SAM, role = 'Copy Editor'): string =>
  [
    `From: ${from}`,
    `Subject: Fwd: Your application as ${role}`,
    '',
    '---------- Forwarded message ---------',
    'From: Ada Brook <ada.brook@quill.example>',
    'Date: Fri, 2 Jan 2026 at 09:00',
    `Subject: Your application as ${role}`,
    '',
    `thank you for meeting us about the ${role} position at Quill Press. We have decided to offer it to another`,
    'candidate and will not be taking your application further.',
  ].join('\r\n');
const LIMITS: Limits = { senderHour: 3, senderDay: 5, personDay: 4, sendersHour: 32 };
const TO = 'rejected@in.example.org';
const tokenOf = (raw: string): string => /reply\+([a-z2-7]{26})/.exec(raw)?.[1] ?? '';

describe('who may use an owners’ deployment', () => {
  test('is an owner, who is answered', async () => {
    const world = inMemory();
    const mail = world.received({ to: TO, raw: rejection() });
    expect(await ingest(world.ports)(mail)).toMatchObject({ outcome: 'applied' });
    expect(world.sent.map(({ to }) => to)).toEqual([SAM]);
  });

  test('is not a stranger, whose mail is deleted at once, unanswered', async () => {
    const world = inMemory();
    const mail = world.received({ to: TO, raw: rejection('eve@evil.example') });
    expect(await ingest(world.ports)(mail)).toEqual({ outcome: 'ignored', what: 'stranger' });
    expect(world.sent).toEqual([]);
    expect(world.kept.size).toBe(0);
  });

  test.each([
    ['fails DMARC', { dmarc: 'FAIL' }, 'dmarc'],
    ['is proven by nothing', { dmarc: 'GRAY', spf: 'FAIL', dkim: 'FAIL' }, 'unauthenticated'],
    ['has no DMARC verdict', { dmarc: null }, 'dmarc'],
    ['was not looked at', { dmarc: 'DISABLED' }, 'dmarc'],
  ] as const)('is not an owner whose mail %s', async (_, verdicts, what) => {
    const world = inMemory();
    const mail = world.received({ to: TO, raw: rejection(), verdicts });
    expect(await ingest(world.ports)(mail)).toEqual({ outcome: 'ignored', what });
    expect(world.sent).toEqual([]);
    expect(world.kept.size).toBe(0);
  });

  test('is unknown where SES could not check: the mail stays, for somebody to look at', async () => {
    const world = inMemory();
    const mail = world.received({ to: TO, raw: rejection(), verdicts: { dmarc: 'PROCESSING_FAILED' } });
    await expect(ingest(world.ports)(mail)).rejects.toThrow('could not check');
    expect(world.kept.size).toBe(1);
  });
});

describe('open sign-up', () => {
  const NEW = 'kim@other.example';
  const knock = async () => {
    const world = inMemory({ owners: 'everyone' });
    const mail = world.received({ to: TO, raw: rejection(NEW) });
    expect(await ingest(world.ports)(mail)).toEqual({ outcome: 'applied', what: 'held' });
    return world;
  };
  const say = (world: Awaited<ReturnType<typeof knock>>, text: string, from = NEW) =>
    reply(world.ports)(
      world.received({
        to: `reply+${tokenOf(world.sent[0]?.raw ?? '')}@in.example.org`,
        raw: `From: ${from}\r\nSubject: Re: hello\r\n\r\n${text}`,
      }),
    );

  test('asks once, and reads nothing before a yes', async () => {
    const world = await knock();
    await ingest(world.ports)(world.received({ to: TO, raw: rejection(NEW, 'Night Editor') }));
    expect(world.sent).toHaveLength(1);
    expect(world.sent[0]?.raw).not.toContain('Quill');
    expect(await say(world, 'yes')).toEqual({ outcome: 'applied', what: 'confirmed' });
    expect(world.sent.length).toBeGreaterThan(1);
    expect(world.sent.slice(1).map(({ to }) => to)).toEqual(world.sent.slice(1).map(() => NEW));
  });

  test('takes a yes from nobody else', async () => {
    const world = await knock();
    expect(await say(world, 'yes', 'eve@evil.example')).toEqual({
      outcome: 'ignored',
      what: 'not-the-owner',
    });
  });

  test('forgets who never says yes, with the mail that waited', async () => {
    const world = await knock();
    const person = world.sent[0]?.tags.person ?? '';
    world.at(MONDAY + 7 * DAY);
    const { send } = await import('../../functions/send.ts');
    await send(world.ports)({ personId: person, digest: false });
    expect(world.kept.size).toBe(0);
    expect(await world.ports.people.byAddress(NEW)).toBeNull();
  });

  test('forgets at once who declines by one click', async () => {
    const world = await knock();
    await unsubscribe(world.ports)(tokenOf(world.sent[0]?.raw ?? ''));
    expect(world.kept.size).toBe(0);
    expect(await world.ports.people.byAddress(NEW)).toBeNull();
    expect(world.sent).toHaveLength(1);
  });
});

describe('budgets, before a byte is read', () => {
  test('a sender’s hour: what is above it is deleted unread', async () => {
    const world = inMemory({}, LIMITS);
    const outcomes: string[] = [];
    for (let count = 0; count < 5; count += 1) {
      const mail = world.received({ to: TO, raw: rejection('eve@evil.example') });
      outcomes.push((await ingest(world.ports)(mail)).what);
    }
    expect(outcomes).toEqual(['stranger', 'stranger', 'stranger', 'over-budget', 'over-budget']);
    expect(world.read).toHaveLength(3);
    expect(world.kept.size).toBe(0);
  });

  test('a sender’s hour is not used up by who only claims to be that sender', async () => {
    const world = inMemory({}, LIMITS);
    for (let count = 0; count < 5; count += 1) {
      const forged = { spf: 'FAIL', dkim: 'FAIL', dmarc: 'FAIL' } as const;
      await ingest(world.ports)(world.received({ to: TO, raw: rejection(), verdicts: forged }));
    }
    const mail = world.received({ to: TO, raw: rejection() });
    expect(await ingest(world.ports)(mail)).toMatchObject({ outcome: 'applied' });
  });

  test('a person’s day: at their reply address, whoever it is from', async () => {
    const world = inMemory({}, LIMITS);
    await ingest(world.ports)(world.received({ to: TO, raw: rejection() }));
    const to = `reply+${tokenOf(world.sent[0]?.raw ?? '')}@in.example.org`;
    const outcomes: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const raw = `From: x${count}@evil.example\r\n\r\nstop`;
      outcomes.push((await reply(world.ports)(world.received({ to, raw }))).what);
    }
    expect(outcomes).toEqual([...Array(3).fill('not-the-owner'), ...Array(3).fill('over-budget')]);
    expect(world.read).toHaveLength(4);
  });

  test('the deployment’s hour: above it mail is parked, and only of senders who are new that day', async () => {
    const world = inMemory({}, LIMITS);
    const from = (name: string) => world.received({ to: TO, raw: rejection(name) });
    await ingest(world.ports)(from(SAM));
    const parked: string[] = [];
    for (let count = 0; count < 80; count += 1)
      await ingest(world.ports)(from(`s${count}@flood.example`)).catch((error) => parked.push(error.name));
    expect(parked.length).toBeGreaterThan(20);
    expect(new Set(parked)).toEqual(new Set(['BreakerOpen']));
    expect(await ingest(world.ports)(from(SAM))).toMatchObject({ outcome: 'applied' });
    world.at(MONDAY + HOUR);
    expect(await ingest(world.ports)(from('s200@flood.example'))).toEqual({
      outcome: 'ignored',
      what: 'stranger',
    });
  });
});

describe('the log', () => {
  test('has ids and outcomes, and nobody’s address, token or words', async () => {
    const world = inMemory();
    await ingest(world.ports)(world.received({ to: TO, raw: rejection() }));
    await ingest(world.ports)(world.received({ to: TO, raw: rejection('eve@evil.example') }));
    const token = tokenOf(world.sent[0]?.raw ?? '');
    const to = `reply+${token}@in.example.org`;
    await reply(world.ports)(world.received({ to, raw: `From: ${SAM}\r\nSubject: Re: x\r\n\r\ndone` }));
    world.ports.postman.send = async () => {
      throw new MailRefused(`554 no such mailbox ${SAM}`, { cause: new Error(`${SAM} Quill`) });
    };
    await reply(world.ports)(world.received({ to, raw: `From: ${SAM}\r\n\r\nhelp` }));
    expect(world.lines.map(({ outcome }) => outcome)).toContain('refused');
    const text = JSON.stringify(world.lines);
    for (const word of ['@', 'home.example', 'Quill', 'Editor', token]) expect(text).not.toContain(word);
  });
});

describe('a personal address', () => {
  const personal = async () => {
    const world = inMemory();
    await ingest(world.ports)(world.received({ to: TO, raw: rejection() }));
    const to = `reply+${tokenOf(world.sent[0]?.raw ?? '')}@in.example.org`;
    await reply(world.ports)(
      world.received({ to, raw: `From: ${SAM}\r\nSubject: Re: hello\r\n\r\nnew address` }),
    );
    const address = /rejected\+[a-z2-7]{26}@in\.example\.org/.exec(world.sent.at(-1)?.raw ?? '')?.[0] ?? '';
    return { ...world, address };
  };
  const employer = rejection('Ada <ada.brook@quill.example>', 'Picture Editor').replace('Fwd: ', '');

  test('takes mail from whoever it is, as its owner’s', async () => {
    const world = await personal();
    const verdicts = { dmarc: 'FAIL', spf: 'FAIL' } as const;
    const mail = world.received({ to: world.address, raw: employer, verdicts });
    expect(await ingest(world.ports)(mail)).toMatchObject({ outcome: 'applied' });
    expect(world.sent.at(-1)?.to).toBe(SAM);
  });

  test.each(['virus', 'spam'] as const)('takes no %s', async (found) => {
    const world = await personal();
    const mail = world.received({ to: world.address, raw: employer, verdicts: { [found]: 'FAIL' } });
    expect(await ingest(world.ports)(mail)).toEqual({ outcome: 'ignored', what: found });
  });

  const gmail = (link: string): string =>
    [
      'From: Gmail Team <forwarding-noreply@google.com>',
      'Subject: (#583920174) Gmail Forwarding Confirmation',
      '',
      `Confirmation code: 583920174\r\n\r\n${link}`,
    ].join('\r\n');

  test.each([
    ['proven', {}, true],
    ['not proven', { dmarc: 'FAIL' }, false],
  ] as const)('passes Gmail’s code on to its owner only when Google is %s', async (_, verdicts, passed) => {
    const world = await personal();
    const before = world.sent.length;
    const raw = gmail('https://mail-settings.google.com/mail/vf-abc');
    await ingest(world.ports)(world.received({ to: world.address, raw, verdicts }));
    const told = world.sent.slice(before).filter((one) => one.raw.includes('583920174'));
    expect(told.map(({ to }) => to)).toEqual(passed ? [SAM] : []);
  });

  test.each(['https://mail.google.com.evil.example/vf-abc', 'https://evil.example/mail.google.com/vf-abc'])(
    'passes no link on to %s',
    async (link) => {
      const world = await personal();
      await ingest(world.ports)(world.received({ to: world.address, raw: gmail(link) }));
      expect(world.sent.at(-1)?.raw).toContain('583920174');
      expect(world.sent.at(-1)?.raw).not.toContain('evil.example');
    },
  );
});

describe('tokens', () => {
  test('count in the envelope only, and wrong ones look like unknown ones', async () => {
    const world = inMemory();
    await ingest(world.ports)(world.received({ to: TO, raw: rejection() }));
    const token = tokenOf(world.sent[0]?.raw ?? '');
    const raw = `From: ${SAM}\r\nTo: reply+${token}@in.example.org\r\n\r\nstop`;
    const elsewhere = await reply(world.ports)(world.received({ to: 'reply@in.example.org', raw }));
    const unknown = await reply(world.ports)(
      world.received({ to: `reply+${'a'.repeat(26)}@in.example.org`, raw }),
    );
    world.at(MONDAY + 3 * 365 * DAY);
    const expired = await reply(world.ports)(world.received({ to: `reply+${token}@in.example.org`, raw }));
    expect([elsewhere, unknown, expired]).toEqual(
      Array(3).fill({ outcome: 'ignored', what: 'unknown-token' }),
    );
    expect(world.sent).toHaveLength(1);
  });
});
