import type { Accepted, Postman } from './ports.ts';

/** A mail as it was accepted. */
export interface Posted extends Accepted {
  raw: Uint8Array;
  to: string;
  tags: { mail: string; person: string };
}

/** Takes every mail. @param posted is told of each, in order */
export const memoryPostman = (posted: (mail: Posted) => void): Postman => {
  let count = 0;
  return {
    send: async (raw, to, tags) => {
      count += 1;
      const sesId = `ses-${String(count).padStart(10, '0')}`;
      const accepted = { sesId, messageId: `<${sesId}@eu-central-1.amazonses.com>` };
      posted({ raw, to, tags, ...accepted });
      return accepted;
    },
  };
};
