import { spawn } from 'node:child_process';
import { Resolver } from 'node:dns/promises';
import { fileURLToPath } from 'node:url';

/** What a command needs from the world: a test brings its own. */
export interface Outside {
  /** For every client of the SDK; empty takes AWS's own environment. */
  client: {
    endpoint?: string;
    region?: string;
    credentials?: { accessKeyId: string; secretAccessKey: string };
    maxAttempts?: number;
  };
  dns: Dns;
  /** Runs the CDK's command line, its words going to the terminal; resolves to its exit code. */
  cdk(args: string[], env: Record<string, string>): Promise<number>;
  say(line: string): void;
  /** `24.11.0` */
  node: string;
}

/** Looks up DNS records; each rejects, as Node does, where there are none. */
export interface Dns {
  resolveMx(name: string): Promise<{ exchange: string; priority: number }[]>;
  resolveTxt(name: string): Promise<string[][]>;
  resolveCname(name: string): Promise<string[]>;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The world as it is. */
export const outside = (): Outside => ({
  client: {},
  dns: new Resolver({ timeout: 3000, tries: 2 }),
  cdk: (args, env) =>
    new Promise((resolve, reject) => {
      const program = fileURLToPath(new URL('../../node_modules/aws-cdk/bin/cdk', import.meta.url));
      const child = spawn(process.execPath, [program, ...args], {
        cwd: root,
        env: { ...process.env, ...env },
        stdio: 'inherit',
      });
      child.once('error', reject);
      child.once('exit', (code) => resolve(code ?? 1));
    }),
  say: (line) => console.log(line),
  node: process.versions.node,
});
