import { type Answer, type Asked, type Listening, serve } from '../../local/loopback.ts';
import { ACCOUNT, REGION } from './stack.ts';

/** An action on a resource, as IAM decides it. */
export interface Call {
  action: string;
  resource: string;
  /** Keys of conditions, and what they are in this call. */
  context: Record<string, string>;
}

/** Reads from a request, as it stands on the wire, what IAM would be asked for it. */
type Reader = (asked: Asked) => Call[];

const arn = (service: string, rest: string): string => `arn:aws:${service}:${REGION}:${ACCOUNT}:${rest}`;
const fields = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {};
const json = ({ body }: Asked): Record<string, unknown> => fields(JSON.parse(body.toString('utf8') || '{}'));

/** A transaction needs the actions of its parts (DynamoDB Developer Guide, "Using IAM with transactions"). */
const PARTS: Record<string, string> = {
  Put: 'PutItem',
  Update: 'UpdateItem',
  Delete: 'DeleteItem',
  ConditionCheck: 'ConditionCheckItem',
};

const dynamodb: Reader = (asked) => {
  const action = String(asked.headers['x-amz-target']).replace(/^.*\./, '');
  const body = json(asked);
  const table = (name: unknown): string => arn('dynamodb', `table/${name}`);
  const call = (name: string, resource: string, context: Call['context'] = {}): Call => ({
    action: `dynamodb:${name}`,
    resource,
    context,
  });
  if (action === 'TransactWriteItems') {
    const items = Array.isArray(body.TransactItems) ? body.TransactItems : [];
    return items.flatMap((item) =>
      Object.entries(fields(item)).map(([part, one]) =>
        call(PARTS[part] ?? part, table(fields(one).TableName), { in: 'transaction' }),
      ),
    );
  }
  if (action === 'BatchWriteItem')
    return Object.keys(fields(body.RequestItems)).map((name) => call(action, table(name)));
  const index = body.IndexName === undefined ? '' : `/index/${body.IndexName}`;
  return [call(action, `${table(body.TableName)}${index}`)];
};

const METHODS: Record<string, string> = { GET: 'Get', DELETE: 'Delete', POST: 'Create', PUT: 'Update' };

const s3: Reader = ({ method, path }) => [
  {
    action: `s3:${method === 'PUT' ? 'Put' : METHODS[method]}Object`,
    resource: `arn:aws:s3:::${decodeURIComponent(path.slice(1))}`,
    context: {},
  },
];

const scheduler: Reader = (asked) => {
  const body = json(asked);
  const group = asked.query.get('groupName') ?? body.GroupName;
  const action = `scheduler:${METHODS[asked.method]}Schedule`;
  const resource = arn('scheduler', `schedule/${group}/${asked.path.split('/').at(-1)}`);
  const calls: Call[] = [{ action, resource, context: {} }];
  const role = fields(body.Target).RoleArn;
  // Whoever makes a schedule passes its role to Scheduler.
  if (typeof role === 'string')
    calls.push({
      action: 'iam:PassRole',
      resource: role,
      context: { 'iam:PassedToService': 'scheduler.amazonaws.com' },
    });
  return calls;
};

const ses: Reader = ({ body }) => {
  const form = new URLSearchParams(body.toString('latin1'));
  const raw = Buffer.from(form.get('RawMessage.Data') ?? '', 'base64').toString('latin1');
  const from = /^From:.*<([^>]+)>/im.exec(raw)?.[1] ?? '';
  const identities = [from.slice(from.indexOf('@') + 1), form.get('Destinations.member.1')];
  return [
    ...identities.map((one) => `identity/${one}`),
    `configuration-set/${form.get('ConfigurationSetName')}`,
  ].map((resource) => ({
    action: `ses:${form.get('Action')}`,
    resource: arn('ses', resource),
    context: { 'ses:FromAddress': from },
  }));
};

const READERS = { dynamodb, s3, scheduler, ses };

const FAULT: Answer = {
  status: 500,
  headers: { 'x-amzn-errortype': 'InternalServerError' },
  body: '{"__type":"InternalServerError"}',
};

/**
 * Stands between a client and a service and notes each request before it passes it on as it is.
 * @param note is told of each call; where it says true the call fails, as AWS's own fault
 */
export const record = async (
  service: keyof typeof READERS,
  target: string,
  note: (call: Call) => boolean,
): Promise<Listening> =>
  serve(async (asked): Promise<Answer> => {
    const faults = READERS[service](asked).map(note);
    if (faults.includes(true)) return FAULT;
    const { host: _, connection: __, 'content-length': ___, ...headers } = asked.headers;
    const query = asked.query.size > 0 ? `?${asked.query}` : '';
    const response = await fetch(`${target}${asked.path}${query}`, {
      method: asked.method,
      headers: Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]),
      ...(asked.body.length > 0 ? { body: new Uint8Array(asked.body) } : {}),
    });
    const {
      'content-length': ____,
      'transfer-encoding': _____,
      connection: ______,
      ...kept
    } = Object.fromEntries(response.headers);
    return { status: response.status, headers: kept, body: new Uint8Array(await response.arrayBuffer()) };
  });
