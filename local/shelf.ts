import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Named things that are kept: in a folder, so that a restart finds them, or in memory. */
export interface Shelf {
  /** Sorted. */
  names(): string[];
  get(name: string): Buffer | undefined;
  /** Kept when this returns: a crash of this process any time later loses nothing. */
  put(name: string, content: Uint8Array | string): void;
  delete(name: string): void;
}

const UNFINISHED = '.unfinished';

const inMemory = (): Shelf => {
  const things = new Map<string, Buffer>();
  return {
    names: () => [...things.keys()].sort(),
    get: (name) => things.get(name),
    put: (name, content) => void things.set(name, Buffer.from(content)),
    delete: (name) => void things.delete(name),
  };
};

const inFolder = (folder: string): Shelf => {
  mkdirSync(folder, { recursive: true });
  const held = new Set<string>();
  for (const file of readdirSync(folder)) {
    if (file.endsWith(UNFINISHED)) rmSync(join(folder, file));
    else held.add(decodeURIComponent(file));
  }
  const path = (name: string): string => join(folder, encodeURIComponent(name));
  return {
    names: () => [...held].sort(),
    get: (name) => (held.has(name) ? readFileSync(path(name)) : undefined),
    put: (name, content) => {
      // A rename is all or nothing, so whoever is killed here leaves the old content or the new one.
      writeFileSync(path(name) + UNFINISHED, content);
      renameSync(path(name) + UNFINISHED, path(name));
      held.add(name);
    },
    delete: (name) => {
      if (held.delete(name)) rmSync(path(name), { force: true });
    },
  };
};

/** A shelf in that folder (made if it is not there), or in memory where there is none. */
export const openShelf = (folder?: string): Shelf => (folder === undefined ? inMemory() : inFolder(folder));
