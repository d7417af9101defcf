import { MailMissing, type RawMail } from '../../functions/runtime/ports.ts';

/** A bucket, and a way to put mail into it as the receipt rule does. */
export interface Kept {
  mail: RawMail;
  put(key: string, bytes: Uint8Array): void;
  close(): Promise<void>;
}

/** What raw mail promises; every adapter is held to it. */
export const rawMailContract = (name: string, open: () => Promise<Kept>): void => {
  describe(`raw mail, kept in ${name}`, () => {
    let kept: Kept;
    beforeEach(async () => {
      kept = await open();
      kept.put('rejected/one', Buffer.from('Subject: x\r\n\r\nbody'));
    });
    afterEach(() => kept.close());

    test('is read up to a limit, with its whole size', async () => {
      const { bytes, size } = await kept.mail.read('rejected/one', 7);
      expect([Buffer.from(bytes).toString(), size]).toEqual(['Subject', 18]);
    });

    test('is read whole where the limit is larger', async () => {
      const { bytes, size } = await kept.mail.read('rejected/one', 1_000);
      expect([bytes.length, size]).toEqual([18, 18]);
    });

    test('is gone once it is deleted, and may be deleted again', async () => {
      await kept.mail.delete('rejected/one');
      await kept.mail.delete('rejected/one');
      await expect(kept.mail.read('rejected/one', 10)).rejects.toBeInstanceOf(MailMissing);
    });
  });
};
