import { randomBytes } from 'node:crypto';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A mail as the local SES keeps it in DATA. */
export interface KeptMail {
  id: string;
  subject: string;
  sentAt: string;
  step: string | null;
  opportunityId: string | null;
  html: string;
  attachments?: { name: string; type: string; content: string }[];
}

export interface Folder {
  path: string;
  remove(): void;
}

export const someFolder = (): Folder => {
  const path = join(tmpdir(), `roundtwo-${randomBytes(6).toString('hex')}`);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
};

const asMime = ({ subject, html, attachments = [] }: KeptMail): string =>
  [
    'From: Round Two <reply+nobody@roundtwo.localhost>',
    'To: ada@example.com',
    `Subject: =?utf-8?B?${Buffer.from(subject).toString('base64')}?=`,
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="part"',
    '',
    '--part',
    'Content-Type: text/html; charset=utf-8',
    '',
    html,
    ...attachments.flatMap(({ name, type, content }) => [
      '--part',
      `Content-Type: ${type}; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      '',
      content,
    ]),
    '--part--',
    '',
  ].join('\r\n');

/** A folder for DATA in which these were sent before, whatever is in them: no mail of the product looks like it. */
export const folderWith = (mails: KeptMail[]): Folder => {
  const folder = someFolder();
  const shelf = join(folder.path, 'mail');
  mkdirSync(shelf, { recursive: true });
  for (const [index, mail] of mails.entries()) {
    const { id, subject, step, opportunityId } = mail;
    const kept = {
      ...{ id, number: index + 1, to: ['ada@example.com'], subject, tags: {} },
      sentAt: Date.parse(mail.sentAt),
      label: step === null ? null : { step, opportunityId },
    };
    writeFileSync(join(shelf, `${id}.json`), JSON.stringify(kept));
    writeFileSync(join(shelf, `${id}.eml`), asMime(mail));
  }
  return folder;
};
