import PostalMime from 'postal-mime';
import { composeMail } from '../../emails/compose.ts';
import { parcelsOf } from '../../emails/export/parcels.ts';
import { CONTEXT, richPerson } from '../../emails/sample.ts';

const contentOf = (files: { filename: string; content: string | Uint8Array }[], name: string): string =>
  String(files.find(({ filename }) => filename === name)?.content ?? '');

describe('an export', () => {
  test('holds every record as JSON, and every value as a line of CSV', () => {
    const [files = []] = parcelsOf(
      richPerson(),
      [{ sk: 'PROFILE', state: { name: 'Sam', gaps: ['SQL'] } }],
      [],
    );
    expect(files.map(({ filename }) => filename)).toEqual(['round-two.json', 'round-two.csv', 'jobs.csv']);
    expect(JSON.parse(contentOf(files, 'round-two.json'))).toEqual([
      { sk: 'PROFILE', state: { name: 'Sam', gaps: ['SQL'] } },
    ]);
    expect(contentOf(files, 'round-two.csv')).toBe(
      'record,field,value\r\n1,sk,PROFILE\r\n1,state.name,Sam\r\n1,state.gaps.0,SQL\r\n',
    );
    expect(contentOf(files, 'jobs.csv')).toContain('Alder & Finch');
  });

  test('quotes what CSV would take apart, and disarms what a spreadsheet would run', () => {
    const [files = []] = parcelsOf(richPerson(), [{ note: 'a "b", c\nd', sum: '=SUM(A1)', minus: '-5' }], []);
    expect(contentOf(files, 'round-two.csv')).toContain(
      '1,note,"a ""b"", c\nd"\r\n1,sum,\'=SUM(A1)\r\n1,minus,-5\r\n',
    );
  });

  test('takes as many mails as its records need, each with whole records', () => {
    const items = Array.from({ length: 40 }, (_, index) => ({ index, text: 'x'.repeat(1_000) }));
    const parcels = parcelsOf(richPerson(), items, [], 20_000);
    expect(parcels.length).toBeGreaterThan(3);
    const read = parcels.flatMap((files) =>
      files
        .filter(({ filename }) => filename.endsWith('.json'))
        .flatMap(({ content }) => JSON.parse(String(content))),
    );
    expect(read).toEqual(items);
    for (const files of parcels)
      expect(files.reduce((sum, { content }) => sum + content.length, 0)).toBeLessThan(22_000);
  });

  test('encloses the mails that came where they fit', () => {
    const received = [20_000, 500, 400].map((size) => ({ bytes: new Uint8Array(size) }));
    const [files = []] = parcelsOf(richPerson(), [{ a: 1 }], received, 10_000);
    expect(files.map(({ filename }) => filename)).toEqual([
      'round-two.json',
      'round-two.csv',
      'jobs.csv',
      'mail-2.eml',
      'mail-3.eml',
    ]);
  });

  test('stays below the 10 MB that SES takes, in however many mails', async () => {
    const exported = Array.from({ length: 60 }, (_, index) => ({ index, text: 'x'.repeat(200_000) }));
    const received = [{ bytes: new Uint8Array(6_000_000) }];
    const outgoing = { kind: 'export', id: 'export', opportunityId: null } as const;
    const { raw, more } = composeMail(outgoing, richPerson(), { ...CONTEXT, exported, received });
    expect(more.length).toBeGreaterThan(0);
    for (const mail of [raw, ...more]) expect(mail.length).toBeLessThan(10_000_000);
    const { subject, attachments } = await PostalMime.parse(more[0] ?? '');
    expect(subject).toBe(`Everything we keep about you (2 of ${more.length + 1})`);
    expect(attachments.length).toBeGreaterThan(0);
  });
});
