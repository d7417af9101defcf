import { MailMissing, type RawMail } from './ports.ts';

/** Incoming mail in memory. @param objects what is there, by key */
export const memoryRawMail = (objects: Map<string, Uint8Array>): RawMail => ({
  read: async (key, limit) => {
    const bytes = objects.get(key);
    if (!bytes) throw new MailMissing('No such mail');
    return { bytes: bytes.subarray(0, limit), size: bytes.length };
  },
  delete: async (key) => {
    objects.delete(key);
  },
});
