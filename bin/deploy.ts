/** `npm run deploy`. */
import { deploy } from './aws/deploy.ts';
import { outside } from './aws/outside.ts';
import { run } from './aws/run.ts';

process.exitCode = await run(deploy, process.argv.slice(2), outside());
