import type { Postman } from '../../functions/runtime/ports.ts';

/** A postman, and what arrived of what he took. */
export interface Delivering {
  postman: Postman;
  arrived(): { to: string; tags: Record<string, string>; raw: string }[];
  close(): Promise<void>;
}

const RAW = Buffer.from(
  'From: Round Two <rejected@in.example.org>\r\nSubject: x\r\n\r\nbytes \xff.\r\n',
  'latin1',
);
const TAGS = { mail: 'm1', person: 'p1' };

/** What a postman promises; every adapter is held to it. */
export const postmanContract = (name: string, open: () => Promise<Delivering>): void => {
  describe(`mail, sent by ${name}`, () => {
    let delivering: Delivering;
    beforeEach(async () => {
      delivering = await open();
    });
    afterEach(() => delivering.close());

    test('goes to one address, exactly these bytes, with the ledger’s ids', async () => {
      await delivering.postman.send(RAW, 'ada@home.example', TAGS);
      expect(delivering.arrived()).toEqual([
        { to: 'ada@home.example', tags: TAGS, raw: RAW.toString('latin1') },
      ]);
    });

    test('gets an id of its own each time, which is in its Message-ID', async () => {
      const one = await delivering.postman.send(RAW, 'ada@home.example', TAGS);
      const other = await delivering.postman.send(RAW, 'ada@home.example', TAGS);
      expect(one.sesId).not.toBe(other.sesId);
      for (const { sesId, messageId } of [one, other])
        expect(messageId).toBe(`<${sesId}@eu-central-1.amazonses.com>`);
      expect(delivering.arrived()).toHaveLength(2);
    });
  });
};
