import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Code } from 'aws-cdk-lib/aws-lambda';
import { buildSync } from 'esbuild';

/** The functions, by the name of their file. */
export const FUNCTIONS = ['ingest', 'reply', 'send', 'feedback', 'unsubscribe', 'sweep'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** Where each function's code is. */
export type FunctionCode = Record<FunctionName, Code>;

/**
 * Bundles every function with one esbuild call (0.7 s for all, against 0.9 s for each through NodejsFunction).
 * CommonJS starts in 0.85 to 0.9 of the time of ES modules.
 * @param root the project's folder
 * @returns the code of each function; what is in a bundle stands in `.build/functions.json`
 */
export const bundleFunctions = (root: string): FunctionCode => {
  const outdir = join(root, '.build', 'functions');
  const { metafile } = buildSync({
    entryPoints: FUNCTIONS.map((name) => ({
      in: join(root, 'functions', `${name}.ts`),
      out: `${name}/index`,
    })),
    outdir,
    bundle: true,
    minify: true,
    platform: 'node',
    target: 'node24',
    format: 'cjs',
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  writeFileSync(join(root, '.build', 'functions.json'), JSON.stringify(metafile));
  return codeOf((name) => Code.fromAsset(join(outdir, name)));
};

const codeOf = (code: (name: FunctionName) => Code): FunctionCode => ({
  ingest: code('ingest'),
  reply: code('reply'),
  send: code('send'),
  feedback: code('feedback'),
  unsubscribe: code('unsubscribe'),
  sweep: code('sweep'),
});
