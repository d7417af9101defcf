import { forwardingConfirmation } from '../../../core/mail/forwarding-confirmation.ts';
import type { Message } from '../../../core/mail/message.ts';
import { readMessage } from '../../../core/mail/read.ts';

const message = async (from: string, subject: string, ...lines: string[]): Promise<Message> => {
  const raw = [`From: ${from}`, `Subject: ${subject}`, '', ...lines].join('\r\n');
  const read = await readMessage(new TextEncoder().encode(raw));
  if (!read.ok) throw new Error(read.reason);
  return read.message;
};
const GMAIL = 'Gmail-Team <forwarding-noreply@google.com>';
const LINK = 'https://mail-settings.google.com/mail/vf-%5BANGjdJ8-made-up%5D-abc_D';

describe('Gmail’s question whether mail may be forwarded', () => {
  test('gives its code and link, in any language', async () => {
    const german = await message(
      GMAIL,
      '(#402817365) Gmail-Weiterleitungsbestätigung',
      'Bitte bestätigen:',
      LINK,
    );
    expect(forwardingConfirmation(german)).toEqual({ code: '402817365', link: LINK });
  });

  test('gives the code of the text where the subject has none', async () => {
    const text = await message(
      GMAIL,
      'Gmail Forwarding Confirmation',
      `See ${LINK}.`,
      'Confirmation code: 402817365',
    );
    expect(forwardingConfirmation(text)).toEqual({ code: '402817365', link: LINK });
  });

  test.each([
    'https://mail.google.com.evil.example/mail/vf-1',
    'http://mail.google.com/mail/vf-1',
    'https://evil.example/?https://mail',
  ])('gives no link to another host: %s', async (link) => {
    expect(forwardingConfirmation(await message(GMAIL, '(#402817365) Gmail', link))?.link).toBeNull();
  });

  test.each([
    'Gmail <forwarding-noreply@google.com.evil.example>',
    'Ada <ada@google.com>',
    `${GMAIL}, eve@evil.example`,
  ])('is nobody else’s: %s', async (from) => {
    expect(forwardingConfirmation(await message(from, '(#402817365) Gmail', LINK))).toBeNull();
  });
});
