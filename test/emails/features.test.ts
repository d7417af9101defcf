import { readFileSync } from 'node:fs';
import { SAMPLES } from '../../emails/samples.ts';
import { sceneOf } from '../../emails/scene.ts';
import { wordsOf } from '../../emails/words.ts';

/**
 * Which features of HTML and CSS are missing where, of Gmail, Outlook for Windows (Word), Apple Mail and Yahoo. An
 * empty entry is a feature that all of them know, wholly or for the most part.
 */
const { missing }: { missing: Record<string, string> } = JSON.parse(
  readFileSync(new URL('caniemail.json', import.meta.url), 'utf8'),
);

/** What is used although somebody lacks it, and what they see instead. */
const HARMLESS: Record<string, string> = {
  'css-color-scheme': 'by day, and dark where the client turns colours around itself',
  'css-at-media-prefers-color-scheme': 'by day, and dark where the client turns colours around itself',
  'css-at-media': 'the layout of the desk, by day',
  'css-border-radius': 'corners that are square',
  'css-cursor': 'the arrow',
  'css-height': 'the height of what is inside, which has a line-height and a font-size of its own',
  'css-max-height': 'the line that lists of mails show, hidden by mso-hide instead',
  'css-min-height': 'words to tap that are less tall, where a mouse is at hand',
  'css-opacity': 'the line that lists of mails show, hidden by display and mso-hide instead',
  'css-outline': 'the outline that a client draws itself',
  'css-overflow': 'the line that lists of mails show, hidden by display and mso-hide instead',
  'css-overflow-wrap': 'one word that is longer than a line sticks out',
  'css-word-break': 'one address that is longer than a line sticks out',
  'css-table-layout': 'columns as wide as their words',
  'css-white-space': 'a date in two lines',
  'html-body': 'the same ground, which the first div inside has as well',
  'css-word-spacing': 'nothing: it only undoes a spacing',
};

/** So old that the tables of support do not list them. */
const ANCIENT = /^(?:css-(?:color|font-family)|html-(?:a|b|br|head|html|meta|title))$/;
/** Words of one client alone, which all others skip. */
const VENDOR = /^css-(?:-ms-|-webkit-|mso-|supported-color-schemes)/;

const ENTRY: [RegExp, string][] = [
  [/^css-(border|padding|margin|font|list-style|background)-(?:top|right|bottom|left|color|type)$/, 'css-$1'],
  [/^html-(?:ul|ol|li)$/, 'html-lists'],
  [/^html-(?:table|tbody|tr|td)$/, 'html-table'],
  [/^html-h[1-6]$/, 'html-h1-h6'],
  [/^html-(?:main|section|article|aside|nav|header|footer|figure)$/, 'html-semantics'],
];
const entryOf = (feature: string): string =>
  feature in missing ? feature : ENTRY.reduce((name, [pattern, to]) => name.replace(pattern, to), feature);

/** What a mail's HTML is made of: elements, properties, units, functions, at-rules, pseudo-classes. */
const featuresOf = (html: string): Set<string> => {
  // What stands in Outlook's own comments is for Outlook alone.
  const shown = html.replace(/<!--[\s\S]*?-->/g, '');
  const found = new Set([...shown.matchAll(/<([a-z][a-z0-9]*)/g)].map(([, tag]) => `html-${tag}`));
  const sheets = [...shown.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/g)].map(([, sheet = '']) => sheet);
  const blocks = [
    ...[...shown.matchAll(/style="([^"]*)"/g)].map(([, inline = '']) => inline.replaceAll('&#39;', "'")),
    ...sheets.flatMap((sheet) => [...sheet.matchAll(/\{([^{}]*)\}/g)].map(([, block = '']) => block)),
  ];
  for (const sheet of sheets) {
    for (const [, rule] of sheet.matchAll(/@([a-z-]+)/g)) found.add(`css-at-${rule}`);
    for (const [, query] of sheet.matchAll(/@media[^{]*\((prefers-[a-z-]+|hover|orientation)\b/g))
      found.add(`css-at-media-${query}`);
    for (const [, pseudo] of sheet.replace(/\{[^{}]*\}/g, '{}').matchAll(/::?([a-z-]+)(?=[^{}]*\{)/g))
      if (pseudo !== 'root') found.add(`css-pseudo-class-${pseudo}`);
  }
  for (const declaration of blocks.flatMap((block) => block.split(';'))) {
    const [property = '', ...rest] = declaration.split(':');
    const value = rest.join(':').trim();
    if (property.trim() === '' || value === '') continue;
    found.add(`css-${property.trim()}`);
    for (const [, unit] of value.matchAll(/\d(px|em|rem|vh|vw|ch|pt|vmin|vmax)\b/g))
      found.add(`css-unit-${unit}`);
    for (const [, call] of value.matchAll(/([a-z-]+)\(/g))
      found.add(call === 'url' ? 'css-background-image' : `css-function-${call}`);
    for (const word of ['flex', 'grid'])
      if (property.trim() === 'display' && value.includes(word)) found.add(`css-display-${word}`);
  }
  return found;
};

const judged = (html: string): string[] =>
  [...featuresOf(html)].flatMap((feature) => {
    if (ANCIENT.test(feature) || VENDOR.test(feature)) return [];
    const where = missing[entryOf(feature)];
    if (where === undefined) return [`${feature}, of which nobody knows where it works`];
    return where === '' || entryOf(feature) in HARMLESS ? [] : [`${feature}, which ${where} cannot show`];
  });

const mails = SAMPLES.map(({ name, outgoing, person, context }) => ({
  name,
  html: wordsOf(outgoing, sceneOf(outgoing, person, context)).html,
}));

test('no mail needs what Gmail, Outlook, Apple Mail or Yahoo lack', () => {
  expect(mails.flatMap(({ name, html }) => judged(html).map((problem) => `${name}: ${problem}`))).toEqual([]);
});

test.each([
  ['<svg></svg>', 'html-svg'],
  ['<form></form>', 'html-form'],
  ['<p style="display:flex">x</p>', 'css-display-flex'],
  ['<p style="position:absolute">x</p>', 'css-position'],
  ['<p style="width:calc(1px + 2px)">x</p>', 'css-function-calc'],
  ['<p style="box-shadow:1px 1px red">x</p>', 'css-box-shadow'],
  ['<p style="background:url(x)">x</p>', 'css-background-image'],
  ['<p style="margin:1vw">x</p>', 'css-unit-vw'],
  ['<style>@font-face { font-family: x }</style>', 'css-at-font-face'],
  ['<style>a:hover { color: red }</style>', 'css-pseudo-class-hover'],
  ['<p style="made-up:1">x</p>', 'css-made-up'],
])('%s would be told', (html, feature) => {
  expect(judged(html).map((problem) => problem.split(',')[0])).toContain(feature);
});

test('nothing is called harmless that no mail uses any more', () => {
  const used = new Set(mails.flatMap(({ html }) => [...featuresOf(html)].map(entryOf)));
  expect(Object.keys(HARMLESS).filter((feature) => !used.has(feature))).toEqual([]);
});

test('every width of a table or cell stands in an attribute or in pixels, as Word wants it', () => {
  const widths = mails.flatMap(({ html }) =>
    [...html.matchAll(/width:\s*([\d.]+[a-z%]*)/g)].map(([, width = '']) => width),
  );
  expect(widths.filter((width) => !/^(?:0|[\d.]+(?:px|%))$/.test(width))).toEqual([]);
});

test('no margin stands on a cell, where Word ignores it', () => {
  expect(mails.filter(({ html }) => /<td[^>]*style="[^"]*margin/.test(html)).map(({ name }) => name)).toEqual(
    [],
  );
});
