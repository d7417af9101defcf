import { connect } from 'node:net';
import { createTransport } from 'nodemailer';
import { type ArrivedMail, LARGEST_MAIL, mailboxOf, type Smtp, startSmtp } from '../../local/smtp.ts';

/** Says the lines one after the other, each after the answer to the one before; resolves to the answers. */
const talk = (port: number, said: (string | Buffer)[]): Promise<string[]> =>
  new Promise((resolve, reject) => {
    const lines = [...said, 'QUIT'];
    const answers: string[] = [];
    const socket = connect(port, '127.0.0.1');
    let pending = '';
    socket.on('error', reject);
    socket.on('close', () => resolve(answers));
    socket.on('data', (chunk) => {
      pending += chunk;
      // The last line of an answer has a space after its code (RFC 5321 §4.2.1).
      if (!/^\d{3} .*\r\n$/m.test(pending)) return;
      answers.push(pending.trim());
      pending = '';
      const next = lines.shift();
      if (next === undefined) socket.end();
      else socket.write(Buffer.concat([Buffer.from(next), Buffer.from('\r\n')]));
    });
  });

describe('the SMTP server', () => {
  let arrived: ArrivedMail[];
  let trouble: Error | null;
  let smtp: Smtp;
  beforeEach(async () => {
    arrived = [];
    trouble = null;
    smtp = await startSmtp(0, (mail) => {
      if (trouble) throw trouble;
      arrived.push(mail);
    });
  });
  afterEach(() => smtp.close());
  const envelope = (to: string) => ['EHLO me', 'MAIL FROM:<ada@home.example>', `RCPT TO:<${to}>`];

  test.each([
    'rejected@localhost',
    'REJECTED@any.example',
    'rejected+abc@localhost',
    'reply+abc@roundtwo.example',
  ])('takes mail for %s, byte for byte', async (to) => {
    const answers = await talk(smtp.port, [
      ...envelope(to),
      'DATA',
      'Subject: x\r\n\r\n..dot\r\n\tend \r\n.',
    ]);
    expect(answers.at(-2)).toMatch(/^250/);
    expect(arrived).toEqual([
      { from: 'ada@home.example', to: [to], raw: Buffer.from('Subject: x\r\n\r\n.dot\r\n\tend \r\n') },
    ]);
  });

  test.each(['info@localhost', 'reply@localhost', 'rejectedx@localhost', 'postmaster@localhost'])(
    'refuses mail for %s with 550',
    async (to) => {
      const answers = await talk(smtp.port, envelope(to));
      expect(answers[3]).toMatch(/^550/);
    },
  );

  test('takes a bounce, whose sender is nobody', async () => {
    await talk(smtp.port, [
      'EHLO me',
      'MAIL FROM:<>',
      'RCPT TO:<rejected@localhost>',
      'DATA',
      'Subject: x\r\n\r\n.',
    ]);
    expect(arrived[0]?.from).toBe('');
  });

  test('takes an empty mail', async () => {
    await talk(smtp.port, [...envelope('rejected@localhost'), 'DATA', '.']);
    expect(arrived[0]?.raw).toHaveLength(0);
  });

  test('announces 40 MB and refuses at once what says it is more', async () => {
    const answers = await talk(smtp.port, [
      'EHLO me',
      `MAIL FROM:<ada@home.example> SIZE=${LARGEST_MAIL + 1}`,
    ]);
    expect(answers[1]).toContain(`SIZE ${LARGEST_MAIL}`);
    expect(answers[2]).toMatch(/^552/);
  });

  test('refuses with 552 what turns out to be over 40 MB, and takes the next mail', async () => {
    const large = Buffer.concat([
      Buffer.from('Subject: x\r\n\r\n'),
      Buffer.alloc(LARGEST_MAIL, 'a\r\n'),
      Buffer.from('\r\n.'),
    ]);
    const answers = await talk(smtp.port, [...envelope('rejected@localhost'), 'DATA', large]);
    expect(answers.at(-2)).toMatch(/^552/);
    await talk(smtp.port, [...envelope('rejected@localhost'), 'DATA', 'Subject: y\r\n\r\n.']);
    expect(arrived.map(({ raw }) => raw.length)).toEqual([14]);
  });

  test('answers 451 when the mail could not be stored, so that the client keeps it', async () => {
    trouble = new Error('disk full');
    const answers = await talk(smtp.port, [...envelope('rejected@localhost'), 'DATA', 'Subject: x\r\n\r\n.']);
    expect(answers.at(-2)).toMatch(/^451/);
  });

  test('takes any password of a client that was told to log in', async () => {
    const login = `AUTH PLAIN ${Buffer.from('\0ada\0secret').toString('base64')}`;
    const [hello, ...rest] = envelope('rejected@localhost');
    const answers = await talk(smtp.port, [hello ?? '', login, ...rest, 'DATA', 'Subject: x\r\n\r\n.']);
    expect(answers[1]).toMatch(/AUTH .*PLAIN/);
    expect(answers[2]).toMatch(/^235/);
    expect(arrived).toHaveLength(1);
  });

  test('does not offer TLS, and begins it for a client that insists', async () => {
    const mail = {
      envelope: { from: 'ada@home.example', to: 'rejected@localhost' },
      raw: 'Subject: x\r\n\r\n',
    };
    const insisting = createTransport({
      ...{ host: '127.0.0.1', port: smtp.port, requireTLS: true },
      tls: { rejectUnauthorized: false },
    });
    await insisting.sendMail(mail);
    expect(arrived).toHaveLength(1);
    const strict = createTransport({ host: '127.0.0.1', port: smtp.port });
    await strict.sendMail(mail);
    expect(arrived).toHaveLength(2);
  });

  test('a port that is taken is an error with its code', async () => {
    await expect(startSmtp(smtp.port, () => {})).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

test.each([
  ['rejected@x', 'rejected'],
  ['Reply+ABC@x', 'reply'],
  ['reply@x', null],
  ['@x', null],
  ['rejected', null],
])('%s belongs to the mailbox %s', (address, mailbox) => expect(mailboxOf(address)).toBe(mailbox));
