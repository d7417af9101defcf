import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreateTableCommand, DynamoDBClient, ListTablesCommand } from '@aws-sdk/client-dynamodb';
import { type Engine, startEngine } from '../../local/dynamodb.ts';

const clientOf = ({ endpoint }: Engine): DynamoDBClient =>
  new DynamoDBClient({
    region: 'local',
    endpoint,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
    maxAttempts: 1,
  });

describe('the database engine', () => {
  test('keeps its tables in the folder over a restart', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'roundtwo-engine-'));
    const first = await startEngine(undefined, folder);
    if (!first) return console.log('skipped: this platform has no embedded engine');
    const before = clientOf(first);
    await before.send(
      new CreateTableCommand({
        TableName: 'kept',
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        BillingMode: 'PAY_PER_REQUEST',
      }),
    );
    before.destroy();
    await first.stop();
    await expect(fetch(first.endpoint)).rejects.toThrow();

    const second = await startEngine(undefined, folder);
    if (!second) throw new Error('The engine was there a moment ago');
    const client = clientOf(second);
    expect((await client.send(new ListTablesCommand({}))).TableNames).toEqual(['kept']);
    client.destroy();
    await second.stop();
    rmSync(folder, { recursive: true });
  });

  test('a folder that it cannot write is one sentence', async () => {
    await expect(startEngine('embedded', '/dev/null/nowhere')).rejects.toThrow(/database .* did not start/);
  });

  test('an engine that nobody knows is one sentence', async () => {
    await expect(startEngine('oracle', undefined)).rejects.toThrow('DYNAMODB is "oracle"');
  });
});
