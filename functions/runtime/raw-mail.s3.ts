import { MailMissing, type RawMail } from './ports.ts';
import type { S3Answer, S3Requests } from './s3.ts';

/** S3's own word for what is wrong, out of its XML error ("Error responses", Amazon S3 API Reference). */
const codeOf = ({ body }: S3Answer): string =>
  /<Code>(\w+)<\/Code>/.exec(body.subarray(0, 2_000).toString('utf8'))?.[1] ?? 'Unknown';

/** Incoming mail in S3, as the receipt rule put it there. */
export const s3RawMail = (ask: S3Requests): RawMail => ({
  read: async (key, limit) => {
    const answer = await ask('GET', key, { range: `bytes=0-${limit - 1}` });
    const { status, headers, body } = answer;
    if (status === 200 || status === 206) {
      // "bytes 0-99/1234"; absent where the object is served whole.
      const range = headers['content-range'];
      return { bytes: body, size: range ? Number(range.slice(range.lastIndexOf('/') + 1)) : body.length };
    }
    // A range of an empty object cannot be satisfied (RFC 9110 §15.5.17): it is there, and empty.
    if (status === 416) return { bytes: new Uint8Array(), size: 0 };
    const code = codeOf(answer);
    if (code === 'NoSuchKey') throw new MailMissing('No such mail');
    throw new Error(`S3 answered ${status} ${code}`);
  },
  delete: async (key) => {
    const answer = await ask('DELETE', key);
    if (answer.status >= 300) throw new Error(`S3 answered ${answer.status} ${codeOf(answer)}`);
  },
});
