import type { Message } from '../../../core/mail/message.ts';
import { readMessage } from '../../../core/mail/read.ts';

/** The person in these tests. */
const ROBIN = 'Robin Vale <robin@home.example>';

/** The moment at which the person forwards. */
const FORWARDED_AT = 'Mon, 23 Nov 2026 06:00:00 +0000';

export const read = async (raw: Uint8Array): Promise<Message> => {
  const result = await readMessage(raw);
  if (!result.ok) throw new Error(`not read: ${result.reason}`);
  return result.message;
};

/** A mail of the person with this body, read as it would arrive. */
export const mail = (
  body: string,
  { subject = 'Fwd: Your application', type = 'text/plain', more = '' } = {},
): Promise<Message> =>
  read(
    new TextEncoder().encode(
      [
        `From: ${ROBIN}`,
        'To: rejected@roundtwo.example',
        `Subject: ${subject}`,
        `Date: ${FORWARDED_AT}`,
        `Content-Type: ${type}; charset=utf-8`,
        'Content-Transfer-Encoding: 8bit',
        ...(more ? [more] : []),
        '',
        body,
      ].join('\r\n'),
    ),
  );
