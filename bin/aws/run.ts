import { Problem } from '../../local/problem.ts';
import { nameOf } from './clients.ts';
import type { Outside } from './outside.ts';

/** A command: what it prints for `--help`, and what it does; resolves to the exit code. */
export interface Command {
  help: string;
  act(args: string[], outside: Outside): Promise<number>;
}

const sentenceFor = (error: unknown): string => {
  if (error instanceof Problem) return error.message;
  const name = nameOf(error);
  const message = error instanceof Error ? error.message : String(error);
  if (/^AccessDenied|^UnauthorizedOperation|NotAuthorized/.test(name))
    return `AWS does not allow that: ${message} Sign in as somebody who may, and run this again.`;
  if (/^Throttl|TooManyRequests/.test(name))
    return 'AWS asks to go slower; wait a minute, and run this again.';
  if (/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|EAI_AGAIN|TimeoutError/.test(`${name} ${message}`))
    return 'AWS cannot be reached; check the connection and the region, and run this again.';
  return `AWS says ${name}: ${message} Nothing else was changed; run this again when that is mended.`;
};

/**
 * Runs a command to its exit code: 0 when it is done, 1 for a problem, told in one sentence.
 */
export const run = async ({ help, act }: Command, args: string[], outside: Outside): Promise<number> => {
  if (args.includes('--help') || args.includes('-h')) {
    outside.say(help);
    return 0;
  }
  try {
    return await act(args, outside);
  } catch (error) {
    outside.say(sentenceFor(error));
    return 1;
  }
};
