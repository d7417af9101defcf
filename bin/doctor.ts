/** `npm run doctor`. */
import { doctor } from './aws/doctor.ts';
import { outside } from './aws/outside.ts';
import { run } from './aws/run.ts';

process.exitCode = await run(doctor, process.argv.slice(2), outside());
