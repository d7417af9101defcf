import type { SQSEvent } from 'aws-lambda';
import { type Consumer, type DeadLetter, openQueue, type Queue } from '../../local/queue.ts';
import { openShelf } from '../../local/shelf.ts';

const messageOf = (record: SQSEvent['Records'][number]): string =>
  JSON.parse(JSON.parse(record.body).Message).say;

describe('the queue stand-in', () => {
  let shelf = openShelf();
  let dead: DeadLetter[];
  let seen: string[];
  let queue: Queue;
  const open = (handle: Consumer) => {
    queue = openQueue({
      name: 'in',
      shelf,
      now: () => 0,
      onDeadLetter: (letter) => dead.push(letter),
      backoff: [1, 1],
    });
    queue.deliverTo((event) => {
      seen.push(...event.Records.map(messageOf));
      return handle(event);
    });
    return queue;
  };
  const failing = (say: string) => async (event: SQSEvent) => ({
    batchItemFailures: event.Records.filter((record) => messageOf(record) === say).map(({ messageId }) => ({
      itemIdentifier: messageId,
    })),
  });
  beforeEach(() => {
    shelf = openShelf();
    dead = [];
    seen = [];
  });
  afterEach(() => queue.stop());

  test('hands over what was pushed, in order, as SNS notifications', async () => {
    open(async () => undefined);
    for (const say of ['a', 'b', 'c']) queue.push({ say });
    await queue.idle();
    expect(seen).toEqual(['a', 'b', 'c']);
    expect(shelf.names()).toEqual([]);
  });

  test('tries what failed again and delays nothing else', async () => {
    let failures = 2;
    open((event) => (failures-- > 0 ? failing('poison')(event) : Promise.resolve(undefined)));
    for (const say of ['poison', 'b']) queue.push({ say });
    await queue.idle();
    expect(seen.filter((say) => say === 'poison')).toHaveLength(3);
    expect(seen.filter((say) => say === 'b')).toEqual(['b']);
    expect(dead).toEqual([]);
  });

  test('tries a whole batch again when the handler throws', async () => {
    let calls = 0;
    open(async () => {
      if (calls++ === 0) throw new Error('no');
      return undefined;
    });
    queue.push({ say: 'a' });
    await queue.idle();
    expect(seen).toEqual(['a', 'a']);
  });

  test('gives up after the last attempt and keeps a dead letter', async () => {
    open(failing('poison'));
    queue.push({ say: 'poison' });
    await queue.idle();
    expect(seen).toHaveLength(3);
    expect(dead).toMatchObject([{ queue: 'in', attempts: 3 }]);
    expect(queue.deadLetters()).toEqual(dead);
  });

  test('goes on after a restart with what was not handled', async () => {
    open(() => new Promise(() => {}));
    queue.push({ say: 'a' });
    queue.push({ say: 'b' });
    open(async () => undefined);
    await queue.idle();
    expect(seen.slice(-2)).toEqual(['a', 'b']);
    queue.push({ say: 'c' });
    await queue.idle();
    expect(seen.at(-1)).toBe('c');
  });
});
