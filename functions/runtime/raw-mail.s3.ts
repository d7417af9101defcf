import { DeleteObjectCommand, GetObjectCommand, NoSuchKey, type S3Client } from '@aws-sdk/client-s3';
import { MailMissing, type RawMail } from './ports.ts';

/** Incoming mail in S3, as the receipt rule put it there. */
export const s3RawMail = (client: S3Client, bucketName: string): RawMail => ({
  read: async (key, limit) => {
    try {
      const {
        Body,
        ContentLength = 0,
        ContentRange,
      } = await client.send(
        new GetObjectCommand({ Bucket: bucketName, Key: key, Range: `bytes=0-${limit - 1}` }),
      );
      const bytes = Body ? await Body.transformToByteArray() : new Uint8Array();
      // "bytes 0-99/1234"; absent where the object is served whole.
      const size = Number(ContentRange?.slice(ContentRange.lastIndexOf('/') + 1) ?? ContentLength);
      return { bytes, size };
    } catch (error) {
      if (error instanceof NoSuchKey) throw new MailMissing('No such mail', { cause: error });
      // A range of an empty object cannot be satisfied (RFC 9110 §15.5.17): it is there, and empty.
      if (error instanceof Error && error.name === 'InvalidRange')
        return { bytes: new Uint8Array(), size: 0 };
      throw error;
    }
  },
  delete: async (key) => {
    await client.send(new DeleteObjectCommand({ Bucket: bucketName, Key: key }));
  },
});
