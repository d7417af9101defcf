/**
 * Runs one bundle as Lambda would start it: a fresh process, one event for the cold start, then more for the warm result.
 * `node probe.cjs JOB.json` prints one line of JSON; a job without a bundle measures an empty process.
 */
const { existsSync, readFileSync } = require('node:fs');
const { subscribe } = require('node:diagnostics_channel');

const { bundle, now, events = [] } = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const real = Date.now;
const offset = now === undefined ? 0 : now - real();
Date.now = () => real() + offset;

/** Megabytes at the most since this program began; `maxRSS` would count the process that started it, too. */
const peakMb = () => {
  const status = existsSync('/proc/self/status') ? readFileSync('/proc/self/status', 'utf8') : '';
  const kilobytes = /VmHWM:\s+(\d+)/.exec(status)?.[1] ?? process.resourceUsage().maxRSS;
  return Number(kilobytes) / 1024;
};

let calls = [];
const named = (request) => {
  const target = request.getHeader('x-amz-target');
  if (target) return String(target).split('.')[1];
  const path = request.path;
  if (path.startsWith('/schedules/'))
    return `${{ POST: 'Create', PUT: 'Update', DELETE: 'Delete' }[request.method] ?? request.method}Schedule`;
  return path === '/'
    ? 'SendRawEmail'
    : `${request.method === 'GET' ? 'Get' : request.method === 'DELETE' ? 'Delete' : 'Put'}Object`;
};
subscribe('http.client.request.start', ({ request }) => calls.push(named(request)));

const context = { functionName: 'bench', awsRequestId: 'bench', getRemainingTimeInMillis: () => 30_000 };
const say = console.log;
console.log = () => {};
process.stdout.write = (
  (write) =>
  (chunk, ...rest) =>
    String(chunk).startsWith('{"bench"') ? write(chunk, ...rest) : true
)(process.stdout.write.bind(process.stdout));

const main = async () => {
  const [first, ...more] = events;
  let handler = async () => {};
  if (bundle) ({ handler } = require(bundle));
  const failed = (answer) => answer?.batchItemFailures?.length > 0;
  if (failed(await handler(first, context))) throw new Error('the first event failed');
  const cold = performance.now();
  const peak = peakMb();
  const once = calls;
  const warm = [];
  for (const event of more) {
    calls = [];
    const from = performance.now();
    if (failed(await handler(event, context))) throw new Error('a later event failed');
    warm.push(performance.now() - from);
  }
  say(JSON.stringify({ bench: true, cold, peak, warm, calls: once }));
  process.exit(0);
};

main().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
