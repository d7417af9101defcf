import { SAMPLES } from '../../emails/samples.ts';
import { sceneOf } from '../../emails/scene.ts';
import { wordsOf } from '../../emails/words.ts';

/**
 * What breaks a layout in Gmail, Outlook for Windows (Word), Apple Mail or Yahoo, by the support tables of
 * caniemail.com (read in November 2026): each is missing in at least one of them.
 */
const UNSUPPORTED: [feature: string, pattern: RegExp, where: string][] = [
  ['css-display-flex', /display:\s*(?:inline-)?flex/, 'Outlook for Windows'],
  ['css-display-grid', /display:\s*(?:inline-)?grid/, 'Outlook for Windows, Yahoo'],
  ['css-position', /position:\s*(?:absolute|fixed|sticky)/, 'Gmail, Outlook for Windows, Yahoo'],
  ['css-variables', /var\(--|--[a-z-]+\s*:/, 'Gmail, Outlook for Windows, Yahoo'],
  ['css-function-calc', /calc\(/, 'Outlook for Windows'],
  ['css-background-image', /background(?:-image)?:[^;"]*url\(/, 'Outlook for Windows'],
  ['css-linear-gradient', /(?:linear|radial|conic)-gradient\(/, 'Outlook for Windows'],
  ['css-box-shadow', /box-shadow:/, 'Gmail on some systems, Outlook for Windows'],
  ['css-at-import', /@import/, 'Gmail, Outlook'],
  ['css-at-font-face', /@font-face/, 'Gmail, Outlook, Yahoo'],
  ['css-animation', /@keyframes|animation:/, 'Gmail, Outlook'],
  ['css-pseudo-class-hover', /:hover/, 'Outlook for Windows'],
  ['css-rgba', /rgba\(|hsla?\(|oklch\(/, 'Outlook for Windows'],
  ['css-unit-rem', /\d(?:rem|vw|vh|ch)\b/, 'Outlook for Windows'],
  ['css-margin on table cells', /<td[^>]*style="[^"]*margin/, 'Outlook for Windows'],
  ['html-svg', /<svg\b/, 'Gmail, Outlook'],
  ['html-video', /<(?:video|audio|picture)\b/, 'Gmail, Outlook, Yahoo'],
  ['html-form', /<(?:form|input|button|select|textarea)\b/, 'Outlook, Yahoo'],
  ['html-semantics', /<(?:main|section|article|aside|nav|header|footer|figure)\b/, 'Outlook for Windows'],
];

const mails = SAMPLES.map(({ name, outgoing, person, context }) => ({
  name,
  html: wordsOf(outgoing, sceneOf(outgoing, person, context)).html,
}));
/** Styles are looked for where styles are, and not in what a letter says. */
const stylesOf = (html: string): string =>
  [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>|style="([^"]*)"/g)]
    .map(([, sheet, inline]) => sheet ?? inline)
    .join('\n');

test.each(UNSUPPORTED)('no mail needs %s', (feature, pattern, where) => {
  expect(
    mails
      .filter(({ html }) => pattern.test(/^css-(?!margin)/.test(feature) ? stylesOf(html) : html))
      .map(({ name }) => `${name}, which ${where} cannot show`),
  ).toEqual([]);
});

test('every width of a table or cell stands in an attribute or in pixels, as Word wants it', () => {
  const widths = mails.flatMap(({ html }) =>
    [...html.matchAll(/width:\s*([\d.]+[a-z%]*)/g)].map(([, width = '']) => width),
  );
  expect(widths.filter((width) => !/^(?:0|[\d.]+(?:px|%))$/.test(width))).toEqual([]);
});
