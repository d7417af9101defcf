/**
 * Compiles every mail once, at build time: MJML and text twin become two functions that join strings and escape
 * every value. Run as `node emails/compile.ts`; it does nothing when nothing changed.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate, missing, type Side } from './compiler/generate.ts';
import { htmlOf } from './compiler/markup.ts';
import { parseTemplate } from './compiler/template.ts';
import type { Schema } from './schema.ts';

const EMAILS = import.meta.dirname;
const COMPILED = join(EMAILS, 'compiled');
const STAMP = join(COMPILED, 'stamp');

const read = (...path: string[]): string => readFileSync(join(EMAILS, ...path), 'utf8');
const mails = readdirSync(EMAILS)
  .filter((name) => existsSync(join(EMAILS, name, 'mail.mjml')))
  .toSorted();
const parts = readdirSync(join(EMAILS, 'parts')).toSorted();

/** One hash over everything that what is compiled depends on. */
const stampNow = (): string => {
  const hash = createHash('sha256');
  const add = (...path: string[]): void => {
    hash.update(`${path.join('/')}\0${read(...path)}\0`);
  };
  add('../package.json');
  for (const file of ['compile.ts', 'compiler/generate.ts', 'compiler/markup.ts', 'compiler/template.ts'])
    add(file);
  for (const file of ['frame.mjml', 'frame.txt', 'values.ts']) add('frame', file);
  for (const file of parts) add('parts', file);
  for (const name of mails) for (const file of ['mail.mjml', 'mail.txt', 'values.ts']) add(name, file);
  return hash.digest('hex');
};

/** `{{> name}}` is a part that several mails share. */
const withParts = (source: string, ending: string): string =>
  source.replace(/\{\{> ([a-z-]+)\}\}\n?/g, (_, name: string) => read('parts', `${name}.${ending}`));

const framed = (name: string, ending: 'mjml' | 'txt'): string => {
  const mail = read(name, `mail.${ending}`);
  const whole = withParts(
    read('frame', `frame.${ending}`).replace(/\{\{> mail\}\}\n?/, () => mail),
    ending,
  );
  // A block on a line of its own leaves no empty line in the text.
  return whole.replace(/^[ \t]*(\{\{(?:#[^{}]*|\/[^{}]*|else)\}\})[ \t]*\n/gm, '$1');
};

const schemaOf = async (folder: string): Promise<Schema> => {
  const { values }: { values: Schema } = await import(join(EMAILS, folder, 'values.ts'));
  return values;
};

/** Fixed text that many mails share is written once: the head alone is 4 kB. */
const shared = (): { name: (text: string) => string; source: () => string; settle: () => void } => {
  const uses = new Map<string, number>();
  let settled = false;
  const named = new Map<string, string>();
  return {
    name: (text) => {
      if (!settled) uses.set(text, (uses.get(text) ?? 0) + 1);
      return named.get(text) ?? JSON.stringify(text);
    },
    settle: () => {
      settled = true;
      for (const [text, count] of uses)
        if (count > 1 && text.length > 100) named.set(text, `fixed.f${named.size}`);
    },
    source: () =>
      [...named]
        .map(([text, name]) => `export const ${name.slice('fixed.'.length)} = ${JSON.stringify(text)};\n`)
        .join(''),
  };
};

const moduleOf = (name: string, html: string, text: string): string =>
  [
    '// Compiled by emails/compile.ts; edit the templates instead.',
    "import * as escape from '../escape.ts';",
    "import type { values as frame } from '../frame/values.ts';",
    `import type { values } from '../${name}/values.ts';`,
    "import type { ValuesOf } from '../schema.ts';",
    "import * as fixed from './fixed.ts';",
    '',
    'export type Values = ValuesOf<typeof values> & ValuesOf<typeof frame>;',
    `export const asHtml = (v: Values): string => ${html};`,
    `export const asText = (v: Values): string => ${text};`,
    '',
  ].join('\n');

const compile = async (stamp: string): Promise<void> => {
  const frame = await schemaOf('frame');
  const fixed = shared();
  const sources = await Promise.all(
    mails.map(async (name) => ({
      name,
      schema: { ...frame, ...(await schemaOf(name)) },
      html: parseTemplate(await htmlOf(framed(name, 'mjml'))),
      text: parseTemplate(framed(name, 'txt')),
    })),
  );
  const problems: string[] = [];
  const compiled = (): Map<string, string> => {
    const modules = new Map<string, string>();
    for (const { name, schema, html, text } of sources) {
      const side = (which: Side): ReturnType<typeof generate> =>
        generate(which === 'html' ? html : text, schema, which, fixed.name);
      try {
        const [asHtml, asText] = [side('html'), side('text')];
        problems.push(
          ...missing(schema, { html: asHtml.shown, text: asText.shown }).map(
            (problem) => `${name}: ${problem}`,
          ),
        );
        modules.set(name, moduleOf(name, asHtml.expression, asText.expression));
      } catch (error) {
        problems.push(`${name}: ${error instanceof Error ? error.message : error}`);
      }
    }
    return modules;
  };
  compiled();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  fixed.settle();
  const modules = compiled();
  // Beside it first, then in its place: whoever imports meanwhile never sees half of it.
  const fresh = `${COMPILED}.${process.pid}`;
  mkdirSync(fresh);
  for (const [name, source] of modules) writeFileSync(join(fresh, `${name}.ts`), source);
  writeFileSync(join(fresh, 'fixed.ts'), fixed.source());
  writeFileSync(join(fresh, 'stamp'), stamp);
  rmSync(COMPILED, { recursive: true, force: true });
  renameSync(fresh, COMPILED);
};

const stamp = stampNow();
if (!existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stamp) {
  try {
    await compile(stamp);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
