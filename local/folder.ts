import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { Problem } from './problem.ts';

/** The folder that DATA names, held by this process alone. */
export interface DataFolder {
  path: string;
  release(): void;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return pid !== process.pid;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** One by one, because Node's own `recursive` never returns where a file system makes no folders (/proc). */
const makeFolder = (path: string): void => {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  mkdirSync(path);
};

/**
 * Makes the folder where there is none and takes it: two worlds in one folder would overwrite each other.
 * @throws Problem when it cannot be written, or is another running world's
 */
export const takeFolder = (given: string): DataFolder => {
  const path = resolve(given);
  const lock = join(path, 'in-use-by');
  try {
    makeFolder(path);
    accessSync(path, constants.W_OK);
    writeFileSync(lock, '', { flag: 'a' });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Problem(`The folder DATA=${given} cannot be written: ${why}`);
  }
  const holder = Number(readFileSync(lock, 'utf8'));
  if (holder > 0 && isAlive(holder)) {
    throw new Problem(
      `The folder DATA=${given} is in use by process ${holder}; if that is something else, delete ${lock}.`,
    );
  }
  writeFileSync(lock, String(process.pid));
  return { path, release: () => rmSync(lock, { force: true }) };
};
