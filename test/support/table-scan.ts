import { DynamoDBClient, ScanCommand, type ScanCommandInput } from '@aws-sdk/client-dynamodb';
import { type Item, parsed, textOf } from '../../functions/runtime/attributes.ts';
import { startEngine } from '../../local/dynamodb.ts';
import { TABLE_NAME } from '../../local/table.ts';

/** An item of the table: its keys, its state unpacked, and all of it as text. */
export interface ScannedItem {
  pk: string;
  sk: string;
  state: unknown;
  attributes: Record<string, unknown>;
  text: string;
}

const scanned = (item: Item): ScannedItem => {
  const { state, packed, ...others } = item;
  const attributes = Object.fromEntries(
    Object.entries(others).map(([name, { S, N, L }]) => [name, S ?? N ?? L?.map((one) => one.S ?? '')]),
  );
  const whole = state || packed ? parsed<unknown>(item) : null;
  return {
    pk: textOf(item, 'pk'),
    sk: textOf(item, 'sk'),
    state: whole,
    attributes,
    text: JSON.stringify([attributes, whole]),
  };
};

/** Everything in the table of a world that was stopped and kept its things in that folder. */
export const scanTable = async (folder: string): Promise<ScannedItem[]> => {
  const engine = await startEngine('embedded', folder);
  if (!engine) throw new Error('There is no database engine here');
  const credentials = { accessKeyId: 'local', secretAccessKey: 'local' };
  const client = new DynamoDBClient({ region: 'eu-central-1', endpoint: engine.endpoint, credentials });
  try {
    const found: ScannedItem[] = [];
    let from: ScanCommandInput['ExclusiveStartKey'];
    do {
      const { Items = [], LastEvaluatedKey } = await client.send(
        new ScanCommand({ TableName: TABLE_NAME, ExclusiveStartKey: from }),
      );
      found.push(...Items.map(scanned));
      from = LastEvaluatedKey;
    } while (from);
    return found;
  } finally {
    client.destroy();
    await engine.stop();
  }
};
