import { generate, missing, type Side } from '../../emails/compiler/generate.ts';
import { parseTemplate } from '../../emails/compiler/template.ts';
import type { Schema } from '../../emails/schema.ts';

const SCHEMA: Schema = {
  name: 'text',
  note: 'text?',
  link: 'url',
  count: 'number',
  rows: [{ label: 'text' }],
};

const compile = (template: string, side: Side = 'html') =>
  generate(parseTemplate(template), SCHEMA, side, JSON.stringify);

describe('a template', () => {
  test.each([
    ['a value that nobody declared', '{{nmae}}', 'not in values.ts'],
    ['a value that may be null, shown bare', '{{note}}', 'may be null'],
    ['a link outside href', '<p>{{link}}</p>', 'is a link'],
    ['text in href', '<a href="{{name}}">x</a>', 'is no link'],
    ['text in a style', '<p style="color:{{name}}">x</p>', 'only a number'],
    ['a list of what is none', '{{#each name as one}}{{one.label}}{{/each}}', 'is not a list'],
    ['a row’s value that nobody declared', '{{#each rows as one}}{{one.lable}}{{/each}}', 'not in values.ts'],
  ])('with %s does not build', (_, template, sentence) => {
    expect(() => compile(template)).toThrow(sentence);
  });

  test.each(['{{#if note}}open', '{{/if}}', '{{#each rows as one}}', '{{ name'])(
    'whose blocks do not close does not build: %s',
    (template) => {
      expect(() => compile(template)).toThrow();
    },
  );

  test('and its twin show every value, or do not build', () => {
    const html = compile(
      '{{name}}{{#if note}}{{note}}{{/if}}<a href="{{link}}">{{count}}</a>{{#each rows as one}}{{one.label}}{{/each}}',
    );
    const text = compile('{{name}} {{link}} {{#each rows as one}}-{{/each}}', 'text');
    expect(missing(SCHEMA, { html: html.shown, text: html.shown })).toEqual([]);
    expect(missing(SCHEMA, { html: html.shown, text: text.shown })).toEqual([
      'mail.txt never shows "note".',
      'mail.txt never shows "count".',
      'mail.txt never shows "rows.label".',
    ]);
  });
});
