import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeMail } from '../emails/compose.ts';
import { html as escaped } from '../emails/escape.ts';
import { SAMPLES } from '../emails/samples.ts';
import { sceneOf } from '../emails/scene.ts';
import { wordsOf } from '../emails/words.ts';
import type { Command } from './roundtwo.ts';

const index = (rows: { name: string; subject: string; bytes: number }[]): string => `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Round Two: every mail</title>
<style>:root{color-scheme:light dark}body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
td{padding:.3rem 1rem .3rem 0;vertical-align:top}</style>
<h1>Every mail</h1>
<table>${rows
  .map(
    ({ name, subject, bytes }) =>
      `<tr><td><a href="${name}.html">${name}</a><td>${escaped(subject)}<td>${(bytes / 1024).toFixed(0)} kB<td><a href="${name}.txt">text</a><td><a href="${name}.eml">eml</a>`,
  )
  .join('\n')}</table>
`;

/** `preview DIR`: writes every sample of every mail as HTML, text and raw mail, and an index page of all. */
const preview: Command = async ([dir]) => {
  if (dir === undefined || dir.startsWith('-')) {
    console.error('Usage: npm run -s roundtwo -- preview DIR\n\nWrites every sample of every mail into DIR.');
    return dir === '--help' ? 0 : 2;
  }
  mkdirSync(dir, { recursive: true });
  const rows = SAMPLES.map(({ name, outgoing, person, context }) => {
    const { html, text } = wordsOf(outgoing, sceneOf(outgoing, person, context));
    const { subject, raw } = composeMail(outgoing, person, context);
    writeFileSync(join(dir, `${name}.html`), html);
    writeFileSync(join(dir, `${name}.txt`), text);
    writeFileSync(join(dir, `${name}.eml`), raw);
    return { name, subject, bytes: Buffer.byteLength(html) };
  });
  writeFileSync(join(dir, 'index.html'), index(rows));
  console.log(`${rows.length} mails are in ${dir}; open ${join(dir, 'index.html')}.`);
  return 0;
};

export default preview;
