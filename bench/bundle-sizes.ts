import type { Metafile } from 'esbuild';

/** What a bundle is made of: bytes by package, or by room of ours, the largest first. */
export const contents = (metafile: Metafile, name: string): { part: string; bytes: number }[] => {
  const output = Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${name}/index.js`))?.[1];
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(output?.inputs ?? {})) {
    const inPackage = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
    const part = inPackage ?? path.split('/').slice(0, 2).join('/');
    parts.set(part, (parts.get(part) ?? 0) + bytesInOutput);
  }
  return [...parts].map(([part, bytes]) => ({ part, bytes })).toSorted((a, b) => b.bytes - a.bytes);
};

/** The minified size of a bundle, in bytes. */
export const bundleSize = (metafile: Metafile, name: string): number =>
  Object.entries(metafile.outputs).find(([path]) => path.endsWith(`/${name}/index.js`))?.[1].bytes ?? 0;
