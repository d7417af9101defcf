import { DeleteObjectCommand, GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { type Bucket, startBucket } from '../../local/s3.ts';
import { openShelf } from '../../local/shelf.ts';

describe('the S3 stand-in, spoken to by the real client', () => {
  let bucket: Bucket;
  let client: S3Client;
  beforeEach(async () => {
    bucket = await startBucket('mail', openShelf());
    client = new S3Client({
      region: 'eu-central-1',
      endpoint: bucket.url,
      forcePathStyle: true,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
  });
  afterEach(async () => {
    client.destroy();
    await bucket.close();
  });
  const get = async (Key: string, Range?: string) => {
    const answer = await client.send(
      new GetObjectCommand({ Bucket: 'mail', Key, ...(Range ? { Range } : {}) }),
    );
    return { text: await answer.Body?.transformToString('latin1'), range: answer.ContentRange };
  };

  test('gives back the bytes that were put, by the client or from inside', async () => {
    await client.send(
      new PutObjectCommand({ Bucket: 'mail', Key: 'in/a b', Body: Buffer.from('\xff\r\n.', 'latin1') }),
    );
    bucket.put('in/c', Buffer.from('inside'));
    expect((await get('in/a b')).text).toBe('\xff\r\n.');
    expect((await get('in/c')).text).toBe('inside');
  });

  test.each([
    ['bytes=0-2', 'abc', 'bytes 0-2/6'],
    ['bytes=4-', 'ef', 'bytes 4-5/6'],
    ['bytes=0-99', 'abcdef', 'bytes 0-5/6'],
    ['bytes=-2', 'ef', 'bytes 4-5/6'],
  ])('gives the range %s', async (range, text, contentRange) => {
    bucket.put('k', Buffer.from('abcdef'));
    expect(await get('k', range)).toEqual({ text, range: contentRange });
  });

  test('says NoSuchKey for what is not there and for what was deleted', async () => {
    bucket.put('k', Buffer.from('x'));
    await client.send(new DeleteObjectCommand({ Bucket: 'mail', Key: 'k' }));
    await expect(get('k')).rejects.toMatchObject({ name: 'NoSuchKey' });
    await expect(get('never')).rejects.toMatchObject({ name: 'NoSuchKey' });
  });
});
