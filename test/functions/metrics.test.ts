import { ingest } from '../../functions/ingest.ts';
import { mailQueue } from '../../functions/runtime/lambda.ts';
import { DIMENSION, METRICS, measured, NAMESPACE } from '../../functions/runtime/metrics.ts';
import { sweep } from '../../functions/sweep.ts';
import { context } from '../../local/product.ts';
import { inMemory } from '../support/ports.ts';

const MAIL =
  'From: sam@home.example\r\nSubject: Fwd: no\r\n\r\nWe regret to say that we chose somebody else.';
const queued = (objectKey: string, count = '1') => ({
  messageId: objectKey,
  body: JSON.stringify({
    mail: { timestamp: '2026-01-05T10:00:00.000Z', source: 'sam@home.example' },
    receipt: {
      recipients: ['rejected@in.example.org'],
      action: { objectKey },
      ...Object.fromEntries(
        ['spf', 'dkim', 'dmarc', 'spam', 'virus'].map((name) => [`${name}Verdict`, { status: 'PASS' }]),
      ),
    },
  }),
  attributes: { ApproximateReceiveCount: count },
});

describe('what is measured', () => {
  test('stands in the lines of the log that the functions really write', async () => {
    const world = inMemory({}, { senderHour: 1, senderDay: 1, personDay: 9, sendersHour: 99_999 });
    const handle = mailQueue(ingest, () => world.ports);
    for (const key of ['rejected/1', 'rejected/2']) {
      world.kept.set(key, MAIL);
      await handle({ Records: [queued(key)] }, context('ingest'));
    }
    await sweep(world.ports)();
    const names = world.lines.flatMap((line) =>
      Object.values(METRICS).flatMap(({ name }) => (name in line ? [name] : [])),
    );
    // MailsGivenUp is in feedback.test.ts.
    expect(names.toSorted()).toEqual(['MailsOverBudget', 'MailsSent', 'SweepLag']);
  });

  test('is written as CloudWatch reads it', () => {
    expect(measured('swept', { mails: 0, lag: 12 }, 'RoundTwo', 1_767_600_000_000)).toEqual({
      [DIMENSION]: 'RoundTwo',
      SweepLag: 12,
      _aws: {
        Timestamp: 1_767_600_000_000,
        CloudWatchMetrics: [
          {
            Namespace: NAMESPACE,
            Dimensions: [[DIMENSION]],
            Metrics: [{ Name: 'SweepLag', Unit: 'Seconds' }],
          },
        ],
      },
    });
    expect(measured('applied', { what: 'forward' }, 'RoundTwo', 0)).toEqual({});
  });

  test('is how late the latest thing was', async () => {
    const world = inMemory();
    world.kept.set('rejected/1', MAIL);
    await mailQueue(ingest, () => world.ports)({ Records: [queued('rejected/1')] }, context('ingest'));
    const due = (await world.ports.people.load(world.sent[0]?.tags.person ?? ''))?.person.alarm.at ?? 0;
    world.at(due + 3 * 3_600_000);
    await sweep(world.ports)();
    expect(world.lines.at(-1)).toMatchObject({ outcome: 'swept', SweepLag: 10_800 });
  });
});

test('a mail that fails says which attempt it was, and goes back alone', async () => {
  const world = inMemory();
  world.kept.set('rejected/good', MAIL);
  class SlowDown extends Error {
    override name = 'SlowDown';
  }
  const { rawMail } = world.ports;
  const read: typeof rawMail.read = async (key, limit) => {
    if (key === 'rejected/slow') throw new SlowDown();
    return rawMail.read(key, limit);
  };
  const handle = mailQueue(ingest, () => ({ ...world.ports, rawMail: { ...rawMail, read } }));
  const answer = await handle(
    { Records: [queued('rejected/slow', '4'), queued('rejected/good')] },
    context('ingest'),
  );
  expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: 'rejected/slow' }] });
  expect(world.lines).toContainEqual(
    expect.objectContaining({ outcome: 'failed', record: 'rejected/slow', attempt: 4, error: 'SlowDown' }),
  );
  expect(world.sent).toHaveLength(1);
});

test('a mail that was dropped already is ignored when it comes again', async () => {
  const world = inMemory();
  const handle = mailQueue(ingest, () => world.ports);
  const answer = await handle({ Records: [queued('rejected/gone')] }, context('ingest'));
  expect(answer).toEqual({ batchItemFailures: [] });
  expect(world.lines).toContainEqual(expect.objectContaining({ outcome: 'ignored', what: 'gone' }));
});
