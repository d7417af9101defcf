import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jest } from '@jest/globals';
import run from '../../../bin/understand.ts';

const MAIL = `From: Jo Lane <jo.lane@acme.example>\r\nTo: sam@home.example\r\nSubject: Cook\r\nDate: Fri, 20 Nov 2026 09:00:00 +0100\r\n\r\nHi Sam,\r\n\r\nWe chose another candidate for the position of Cook at Acme.\r\n\r\nBest,\r\nJo\r\n`;

describe('the command', () => {
  const folder = mkdtempSync(join(tmpdir(), 'understand-'));
  mkdirSync(join(folder, 'b'));
  writeFileSync(join(folder, 'b', 'one.eml'), MAIL);
  writeFileSync(join(folder, 'a.eml'), MAIL);
  writeFileSync(join(folder, 'c.eml'), '');
  writeFileSync(join(folder, 'notes.txt'), 'not looked at');
  afterAll(() => rmSync(folder, { recursive: true }));

  const output = async (args: string[]): Promise<{ code: number; lines: string[]; errors: string[] }> => {
    const log = jest.spyOn(console, 'log').mockImplementation(() => {});
    const error = jest.spyOn(console, 'error').mockImplementation(() => {});
    const code = await run(args);
    const lines = log.mock.calls.map(([line]) => String(line));
    const errors = error.mock.calls.map(([line]) => String(line));
    log.mockRestore();
    error.mockRestore();
    return { code, lines, errors };
  };

  test('prints a line a mail, in order of name, and an error for what is no mail', async () => {
    const { code, lines } = await output([folder]);
    const [first, second, third] = lines.map((line) => JSON.parse(line));
    expect([code, lines.length]).toEqual([0, 3]);
    expect([first.file, second.file]).toEqual([join(folder, 'a.eml'), join(folder, 'b', 'one.eml')]);
    expect(first).toMatchObject({
      kind: 'rejection',
      opportunities: [
        {
          company: 'Acme',
          role: 'Cook',
          contact: { name: 'Jo Lane', email: 'jo.lane@acme.example' },
          ats: null,
          rejectedOn: '2026-11-20',
        },
      ],
      language: 'en',
      forwarded: false,
      note: null,
    });
    expect(Object.keys(third)).toEqual(['file', 'error']);
  });

  test('says what is wrong with a path that is not there', async () => {
    const { code, errors } = await output([join(folder, 'nowhere')]);
    expect(code).toBe(2);
    expect(errors[0]).toContain('nowhere');
  });
});
