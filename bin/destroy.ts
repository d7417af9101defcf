/** `npm run destroy`. */
import { destroy } from './aws/destroy.ts';
import { outside } from './aws/outside.ts';
import { run } from './aws/run.ts';

process.exitCode = await run(destroy, process.argv.slice(2), outside());
