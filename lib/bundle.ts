import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync, type Metafile } from 'esbuild';

/** The functions, by the name of their file. */
export const FUNCTIONS = ['ingest', 'reply', 'send', 'feedback', 'unsubscribe', 'sweep'] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** The bundles: a folder for each function, and what is in them. */
export interface Bundles {
  folder: (name: FunctionName) => string;
  metafile: Metafile;
}

/**
 * Bundles every function with one esbuild call (0.7 s for all, against 0.9 s for each through NodejsFunction).
 * CommonJS starts in 0.85 to 0.9 of the time of ES modules.
 * @param root the project's folder
 * @returns where they are; what is in each stands in `.build/functions.json`, too
 */
export const bundleFunctions = (root: string): Bundles => {
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
    // The SDK's ES modules let what is not used fall away: 290 kB of each bundle.
    mainFields: ['module', 'main'],
    charset: 'utf8',
    alias: {
      '@aws-sdk/credential-provider-node': join(root, 'functions', 'runtime', 'credentials.lambda.ts'),
    },
    legalComments: 'none',
    metafile: true,
    logLevel: 'error',
  });
  writeFileSync(join(root, '.build', 'functions.json'), JSON.stringify(metafile));
  return { folder: (name) => join(outdir, name), metafile };
};
