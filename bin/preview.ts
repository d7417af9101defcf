import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { composeMail } from '../emails/compose.ts';
import { html as escaped } from '../emails/escape.ts';
import { SAMPLES } from '../emails/samples.ts';
import { sceneOf } from '../emails/scene.ts';
import { wordsOf } from '../emails/words.ts';
import type { Command } from './roundtwo.ts';

interface Row {
  name: string;
  kind: string;
  subject: string;
  attached: string[];
  bytes: number;
}

const STYLE = `
:root { color-scheme: light dark; --ground: #f4f1ea; --card: #fff; --ink: #26241f; --soft: #645e54; --accent: #1d6a4e; --line: #e5e0d6 }
@media (prefers-color-scheme: dark) {
  :root { --ground: #171613; --card: #22201c; --ink: #ece8df; --soft: #b3ab9c; --accent: #7cc7a5; --line: #45413a }
}
* { box-sizing: border-box }
body { margin: 0; padding: 2rem 1rem 4rem; background: var(--ground); color: var(--ink); font: 16px/1.5 system-ui, sans-serif }
main, header, nav { max-width: 76rem; margin: 0 auto }
h1 { font: 2rem/1.2 Georgia, serif; margin: 0 0 .25rem }
h1 span, a { color: var(--accent) }
header p, .soft { color: var(--soft); margin: 0 }
nav { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: 1.25rem 0; border-bottom: 1px solid var(--line) }
nav a, .links a { display: inline-block; padding: .2rem 0 }
h2 { font: 1.4rem/1.3 Georgia, serif; margin: 2.5rem 0 1rem }
.row { display: grid; grid-template-columns: repeat(auto-fill, minmax(16.5rem, 1fr)); gap: 1.25rem }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; overflow: hidden }
.view { display: block; height: 25rem; overflow: hidden; border-bottom: 1px solid var(--line) }
iframe { width: 460px; height: 625px; border: 0; transform: scale(.66); transform-origin: 0 0; pointer-events: none }
.card div { padding: .75rem 1rem 1rem }
.card b { display: block; overflow-wrap: anywhere }
.links { display: flex; gap: 1rem }
`;

const card = ({ name, subject, attached, bytes }: Row): string => `<article class="card">
<a class="view" href="${name}.html" aria-label="${name}"><iframe src="${name}.html" title="${name}" tabindex="-1" loading="lazy" sandbox></iframe></a>
<div><b>${name}</b><p class="soft">${escaped(subject)}</p>
<p class="soft">${[`${(bytes / 1024).toFixed(0)} kB`, ...attached].map(escaped).join(', ')}</p>
<span class="links"><a href="${name}.html">HTML</a><a href="${name}.txt">text</a><a href="${name}.eml">eml</a></span></div>
</article>`;

const index = (rows: Row[]): string => {
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  const section = (kind: string): string =>
    `<section id="${kind}"><h2>${kind}</h2><div class="row">${rows
      .filter((row) => row.kind === kind)
      .map(card)
      .join('\n')}</div></section>`;
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Round Two: every mail</title>
<style>${STYLE}</style>
<header><h1>Round <span>Two</span></h1><p>Every mail there is, with much known and with nearly nothing: ${rows.length} in ${kinds.length} kinds.</p></header>
<nav aria-label="Kinds of mail">${kinds.map((kind) => `<a href="#${kind}">${kind}</a>`).join('\n')}</nav>
<main>${kinds.map(section).join('\n')}</main>
</html>
`;
};

/** `preview DIR`: writes every sample of every mail as HTML, text and raw mail, and an index page of all. */
const preview: Command = async ([dir]) => {
  if (dir === undefined || dir.startsWith('-')) {
    console.error('Usage: npm run -s roundtwo -- preview DIR\n\nWrites every sample of every mail into DIR.');
    return dir === '--help' ? 0 : 2;
  }
  mkdirSync(dir, { recursive: true });
  const rows = SAMPLES.map(({ name, outgoing, person, context }): Row => {
    const { html, text, attachments } = wordsOf(outgoing, sceneOf(outgoing, person, context));
    const { subject, raw } = composeMail(outgoing, person, context);
    writeFileSync(join(dir, `${name}.html`), html);
    writeFileSync(join(dir, `${name}.txt`), text);
    writeFileSync(join(dir, `${name}.eml`), raw);
    const attached = attachments.map(({ filename }) => filename);
    return { name, kind: outgoing.kind, subject, attached, bytes: Buffer.byteLength(html) };
  });
  writeFileSync(join(dir, 'index.html'), index(rows));
  console.log(`${rows.length} mails are in ${dir}; open ${join(dir, 'index.html')}.`);
  return 0;
};

export default preview;
