import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { dynamoBudgets } from '../../functions/runtime/budgets.dynamodb.ts';
import { memoryBudgets } from '../../functions/runtime/budgets.memory.ts';
import { dynamoLedger } from '../../functions/runtime/ledger.dynamodb.ts';
import { dynamoPeople } from '../../functions/runtime/people.dynamodb.ts';
import { memoryPeople } from '../../functions/runtime/people.memory.ts';
import { tableDefinition } from '../../functions/runtime/table.ts';
import { type Engine, startEngine } from '../../local/dynamodb.ts';
import { budgetsContract } from './budgets.contract.ts';
import { peopleContract } from './people.contract.ts';

peopleContract('memory', async () => memoryPeople());
budgetsContract('memory', async (limits) => memoryBudgets(limits));

const asked = process.env.DYNAMODB;
const engine: Engine | null = await startEngine(asked, undefined);
if (!engine) {
  console.warn('No database engine for this platform: the contract of the table is not tested here.');
  test.todo('the contract of the table needs a database engine');
} else {
  const client = new DynamoDBClient({
    region: 'us-east-1',
    endpoint: engine.endpoint,
    credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
  });
  afterAll(async () => {
    client.destroy();
    await engine.stop();
  });
  beforeAll(async () => {
    await client.send(new CreateTableCommand(tableDefinition('roundtwo')));
  });
  peopleContract(engine.name, async () => ({
    ...dynamoPeople(client, 'roundtwo'),
    ...dynamoLedger(client, 'roundtwo'),
  }));
  budgetsContract(engine.name, async (limits) => dynamoBudgets(client, 'roundtwo', limits));
}
