import { MailMissing } from '../../../functions/runtime/ports.ts';
import { s3RawMail } from '../../../functions/runtime/raw-mail.s3.ts';
import { s3Requests, s3Signer } from '../../../functions/runtime/s3.ts';
import { type Answer, type Asked, type Listening, serve } from '../../../local/loopback.ts';
import { startBucket } from '../../../local/s3.ts';
import { openShelf } from '../../../local/shelf.ts';

const at = (bucketUrl: string) => ({
  bucketUrl,
  region: 'us-east-1',
  credentials: async () => ({
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  }),
  now: () => Date.parse('2013-05-24T00:00:00Z'),
});

describe('requests to S3', () => {
  test('are signed as the Amazon S3 API Reference signs its example of a GET', async () => {
    const { headers } = await s3Signer(at('https://examplebucket.s3.amazonaws.com'))('GET', 'test.txt', {
      range: 'bytes=0-9',
    });
    expect(headers.authorization).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;range;x-amz-content-sha256;x-amz-date, Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  test.each([
    ['rejected/abc', '/rejected/abc'],
    ["a b/ü(1)!'*", '/a%20b/%C3%BC%281%29%21%27%2A'],
  ])('ask for %s by its path as it is signed', async (key, path) => {
    expect((await s3Signer(at('https://b.s3.amazonaws.com'))('GET', key, {})).path).toBe(path);
  });
});

describe('raw mail in S3', () => {
  let server: Listening;
  afterEach(() => server.close());
  const mailFrom = async (answer: (asked: Asked) => Answer) => {
    server = await serve(answer);
    return s3RawMail(s3Requests(at(`${server.url}/mail`)));
  };

  test('is read up to a limit, with its whole size, and deleted', async () => {
    const bucket = await startBucket('mail', openShelf());
    server = bucket;
    bucket.put('rejected/a b', Buffer.from('abcdef'));
    bucket.put('rejected/empty', Buffer.alloc(0));
    const mail = s3RawMail(s3Requests(at(`${bucket.url}/mail`)));
    const read = async (key: string, limit: number) => {
      const { bytes, size } = await mail.read(key, limit);
      return [Buffer.from(bytes).toString(), size];
    };
    expect(await read('rejected/a b', 4)).toEqual(['abcd', 6]);
    expect(await read('rejected/a b', 10)).toEqual(['abcdef', 6]);
    expect(await read('rejected/empty', 10)).toEqual(['', 0]);
    await mail.delete('rejected/a b');
    await expect(read('rejected/a b', 10)).rejects.toThrow(MailMissing);
  });

  test('is asked for again while S3 is busy, three times at the most', async () => {
    const asked: string[] = [];
    const slow = await mailFrom(({ method }) => {
      asked.push(method);
      return asked.length < 3
        ? { status: 503, body: '<Error><Code>SlowDown</Code></Error>' }
        : { status: 204 };
    });
    await slow.delete('k');
    expect(asked).toHaveLength(3);
  });

  test('that S3 will not give is an error with its code and nothing else', async () => {
    const denied = await mailFrom(() => ({
      status: 403,
      body: '<Error><Code>AccessDenied</Code><Message>secret</Message></Error>',
    }));
    await expect(denied.read('k', 10)).rejects.toThrow(/^S3 answered 403 AccessDenied$/);
    await expect(denied.delete('k')).rejects.toThrow(/^S3 answered 403 AccessDenied$/);
  });
});
