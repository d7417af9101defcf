/**
 * Learns the weights of `core/understand/weights.ts` from the labelled mails and sayings of this project, and writes
 * them: `npm run learn`. With `--check` it writes nothing, and prints how well weights that were learned
 * from five sixths tell the last sixth, six times over. The held half is never read.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Forwarded } from '../../core/forward/forwarded.ts';
import { unwrap } from '../../core/forward/unwrap.ts';
import { readMessage } from '../../core/mail/read.ts';
import { featuresOf } from '../../core/understand/understand.ts';
import { KINDS } from '../../core/understand/weights.ts';

interface Example {
  name: string;
  kind: number;
  features: [string, number][];
}

const ROOT = join(import.meta.dirname, '../..');
const DEV = process.env.DEV ?? join(import.meta.dirname, 'mails/dev');

const said = (text: string, from: string | null, subject: string | null): Forwarded => {
  const sender = /^(.*?)\s*<(.*)>$/.exec(from ?? '');
  return {
    via: 'inline',
    from: sender ? { name: sender[1] || null, email: sender[2] ?? '' } : null,
    replyTo: null,
    to: [],
    date: null,
    subject,
    text,
    messageIds: [],
  };
};

const example = (name: string, kind: string, message: Forwarded): Example => ({
  name,
  kind: KINDS.map(String).indexOf(kind),
  features: [...featuresOf(message), ['', 1]],
});

/** One a line: language, kind, what the mail says. */
const sayingsIn = (file: string): Example[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [, kind = '', ...text] = line.split('|');
      return [
        example(
          `saying: ${line.slice(0, 120)}`,
          kind,
          said(text.join('|').replaceAll('\\n', '\n'), null, null),
        ),
      ];
    });

const mailsIn = async (folder: string): Promise<Example[]> => {
  const key: Record<string, { kind: string }> = JSON.parse(readFileSync(join(folder, 'key.json'), 'utf8'));
  const examples: Example[] = [];
  for (const [file, { kind }] of Object.entries(key)) {
    if (!existsSync(join(folder, file))) continue;
    const read = await readMessage(readFileSync(join(folder, file)));
    const messages = read.ok ? unwrap(read.message).messages : [];
    const [only] = messages;
    if (only && messages.length === 1) examples.push(example(file, kind, only));
  }
  return examples;
};

/** Weights by feature, one for each kind, by gradient descent on the whole of the examples (Adam). */
const learn = (examples: Example[], decay = 1.2, rounds = 200): Map<string, number[]> => {
  const often = new Map<string, number>();
  for (const { features } of examples)
    for (const [name] of features) often.set(name, (often.get(name) ?? 0) + 1);
  const names = [...often].filter(([, count]) => count >= 4).map(([name]) => name);
  const at = new Map(names.map((name, index) => [name, index]));
  const size = names.length * KINDS.length;
  const rows = examples.map(({ kind, features }) => ({
    kind,
    features: features.flatMap(([name, value]): [number, number][] => {
      const index = at.get(name);
      return index === undefined ? [] : [[index * KINDS.length, value]];
    }),
  }));
  const weights = new Float64Array(size);
  const [first, second] = [new Float64Array(size), new Float64Array(size)];
  for (let round = 1; round <= rounds; round += 1) {
    const slope = weights.map((weight, index) =>
      names[Math.floor(index / KINDS.length)] === '' ? 0 : decay * weight,
    );
    for (const { kind, features } of rows) {
      const sums = KINDS.map((_, k) =>
        features.reduce((sum, [index, value]) => sum + value * (weights[index + k] ?? 0), 0),
      );
      const most = Math.max(...sums);
      const shares = sums.map((sum) => Math.exp(sum - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      for (const [k, share] of shares.entries()) {
        const off = share / all - (k === kind ? 1 : 0);
        for (const [index, value] of features) slope[index + k] = (slope[index + k] ?? 0) + off * value;
      }
    }
    for (let index = 0; index < size; index += 1) {
      const step = slope[index] ?? 0;
      first[index] = 0.9 * (first[index] ?? 0) + 0.1 * step;
      second[index] = 0.99 * (second[index] ?? 0) + 0.01 * step * step;
      const [mean, spread] = [
        (first[index] ?? 0) / (1 - 0.9 ** round),
        (second[index] ?? 0) / (1 - 0.99 ** round),
      ];
      weights[index] = (weights[index] ?? 0) - (0.05 * mean) / (Math.sqrt(spread) + 1e-8);
    }
  }
  return new Map(
    names.map((name, index) => [
      name,
      [...weights.subarray(index * KINDS.length, (index + 1) * KINDS.length)],
    ]),
  );
};

const told = (weights: Map<string, number[]>, { features }: Example): number => {
  const sums = KINDS.map((_, k) =>
    features.reduce((sum, [name, value]) => sum + value * (weights.get(name)?.[k] ?? 0), 0),
  );
  return sums.indexOf(Math.max(...sums));
};

const share = (right: number, of: number): string =>
  `${right} of ${of} (${((right / Math.max(1, of)) * 100).toFixed(1)} %)`;

const PARTS = 6;

/** Learns without each sixth in turn, and tells that sixth. */
const check = (examples: Example[]): void => {
  const tried = Array.from({ length: PARTS }, (_, part) => {
    const weights = learn(examples.filter((_, index) => index % PARTS !== part));
    return examples
      .filter((_, index) => index % PARTS === part)
      .map((one) => ({ ...one, said: told(weights, one) }));
  }).flat();
  const lines = tried
    .filter(({ kind, said }) => kind !== said)
    .map(({ name, kind, said }) => `${KINDS[said]}, not ${KINDS[kind]}: ${name}`);
  for (const line of lines.sort()) console.log(line);
  for (const [what, some] of [
    ['mails', tried.filter(({ name }) => name.endsWith('.eml'))] as const,
    ['all', tried] as const,
  ]) {
    const both = some.filter(({ kind, said }) => kind === 0 && said === 0).length;
    const kinds = share(some.filter(({ kind, said }) => kind === said).length, some.length);
    const precision = share(both, some.filter(({ said }) => said === 0).length);
    const recall = share(both, some.filter(({ kind }) => kind === 0).length);
    console.log(`${what}: kind ${kinds}, precision ${precision}, recall ${recall}`);
  }
};

const folder = join(import.meta.dirname, 'mails/learn');
const examples = [
  ...(await mailsIn(DEV)),
  // A saying is the core of many letters, and counts for three.
  ...Array.from({ length: process.argv.includes('--check') ? 1 : 3 }, () =>
    sayingsIn(join(ROOT, 'test/core/understand/sayings.txt')),
  ).flat(),
  ...readdirSync(folder)
    .sort()
    .filter((file) => file.endsWith('.txt'))
    .flatMap((file) => sayingsIn(join(folder, file))),
];
if (process.argv.includes('--check')) check(examples);
else {
  const rounded = [...learn(examples)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([name, weights]) => `  '${name}': [${weights.map((weight) => Number(weight.toFixed(2))).join(', ')}],`,
    );
  writeFileSync(
    join(ROOT, 'core/understand/weights.ts'),
    `import type { Kind } from '../understanding.ts';

/** The kinds, in the order of the weights. */
export const KINDS: Kind[] = [${KINDS.map((kind) => `'${kind}'`).join(', ')}];

/** What each feature speaks for, kind by kind; written by \`test/accuracy/learn.ts\`, and not by hand. */
// biome-ignore format: one feature a line
export const WEIGHTS: Record<string, readonly number[]> = {
${rounded.join('\n')}
};
`,
  );
}
