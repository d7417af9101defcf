import middy from '@middy/core';
import type { Applied } from './apply.ts';
import { errorName } from './log.ts';
import type { Ports } from './ports.ts';
import { fieldsOf, type ReceivedMail, receivedMail } from './received-mail.ts';
import { type SendingEvent, sendingEvent } from './sending-event.ts';
import { portsFromEnvironment } from './wire.ts';

/** What a function does with one input. */
type Recipe<Input, Output> = (ports: Ports) => (input: Input) => Promise<Output>;

/** Ports are made once a process, on the first event; tests and the local world bring their own. */
const once = <Made>(make: () => Made): (() => Made) => {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
};

type PortsOf = () => Ports;

interface QueueRecord {
  messageId: string;
  body: string;
  /** How often it was handed over, this time included; after five times it is parked (`lib/dead-letters.ts`). */
  attributes?: { ApproximateReceiveCount?: string };
}

/** The notification in an SQS record: inside SNS's envelope, or as it is where raw delivery is on. */
const notificationIn = ({ body }: QueueRecord): unknown => {
  const outer: unknown = JSON.parse(body);
  const { Type, Message } = fieldsOf(outer);
  return Type === 'Notification' && typeof Message === 'string' ? JSON.parse(Message) : outer;
};

interface QueueOutcome {
  batchItemFailures: { itemIdentifier: string }[];
}

/**
 * A handler for an SQS queue. Each record stands alone: one that fails goes back to the queue, and in time to its
 * dead letters, and delays nobody else's. Within a batch they are taken in the order that `order` gives.
 */
const queue = <Input>(
  recipe: Recipe<Input, Applied>,
  parse: (notification: unknown) => Input | null,
  order: (input: Input) => number,
  portsOf: PortsOf,
) => {
  const handle = async ({ Records }: { Records: QueueRecord[] }): Promise<QueueOutcome> => {
    const ports = portsOf();
    const act = recipe(ports);
    const failed: string[] = [];
    const inputs: { record: QueueRecord; input: Input }[] = [];
    const fail = ({ messageId, attributes }: QueueRecord, error: unknown): void => {
      failed.push(messageId);
      const attempt = Number(attributes?.ApproximateReceiveCount ?? 1);
      ports.log.error('failed', { record: messageId, attempt, error: errorName(error) });
    };
    for (const record of Records) {
      try {
        const input = parse(notificationIn(record));
        if (input) inputs.push({ record, input });
      } catch (error) {
        fail(record, error);
      }
    }
    for (const { record, input } of inputs.toSorted((a, b) => order(a.input) - order(b.input))) {
      try {
        const { outcome, what } = await act(input);
        ports.log.info(outcome, { record: record.messageId, what });
      } catch (error) {
        fail(record, error);
      }
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
  return middy(handle);
};

/** A handler for mail that SES received, in the order in which it did. */
export const mailQueue = (
  recipe: Recipe<ReceivedMail, Applied>,
  portsOf: PortsOf = once(portsFromEnvironment),
) => queue(recipe, receivedMail, ({ receivedAt }) => receivedAt, portsOf);

/** A handler for what SES says about mail that was sent. */
export const feedbackQueue = (
  recipe: Recipe<SendingEvent, Applied>,
  portsOf: PortsOf = once(portsFromEnvironment),
) => queue(recipe, sendingEvent, ({ at }) => at, portsOf);

/** Whom an alarm is for. It carries ids only. */
export interface AlarmRang {
  personId: string;
  digest: boolean;
}

/** A handler for EventBridge Scheduler's `{"person","seq"}` and `{"person","digest":true}`. */
export const alarm = (recipe: Recipe<AlarmRang, Applied>, portsOf: PortsOf = once(portsFromEnvironment)) =>
  middy(async (event: unknown): Promise<void> => {
    const ports = portsOf();
    const { person, digest } = fieldsOf(event);
    if (typeof person !== 'string') {
      ports.log.error('ignored', { what: 'an alarm for nobody' });
      return;
    }
    const { outcome, what } = await recipe(ports)({ personId: person, digest: digest === true });
    ports.log.info(outcome, { person, what });
  });

/** A handler that runs by the clock alone. */
export const tick = <Output>(
  recipe: (ports: Ports) => () => Promise<Output>,
  portsOf: PortsOf = once(portsFromEnvironment),
) => middy(async (): Promise<Output> => recipe(portsOf())());

/** A function URL's answer. */
interface HttpAnswer {
  statusCode: number;
  headers: Record<string, string>;
  body: string;
}

const page = (statusCode: number, body: string): HttpAnswer => ({
  statusCode,
  headers: {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  },
  body: `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Round Two</title><style>body{font:18px/1.5 system-ui;max-width:32rem;margin:4rem auto;padding:0 1rem;color-scheme:light dark}button{font:inherit;padding:.5rem 1rem}</style><body>${body}`,
});

const TOKEN_PATH = /^\/([a-z2-7]{26})$/i;

/**
 * A handler for the unsubscribe address: a POST acts (RFC 8058 §3.2), a GET or HEAD shows a page that asks, and
 * nothing else answers. Wrong, expired and unknown tokens look like good ones.
 */
export const httpPost = (recipe: Recipe<string, Applied>, portsOf: PortsOf = once(portsFromEnvironment)) =>
  middy(async (event: unknown): Promise<HttpAnswer> => {
    const { rawPath, requestContext } = fieldsOf(event);
    const { method } = fieldsOf(fieldsOf(requestContext).http);
    const token = TOKEN_PATH.exec(typeof rawPath === 'string' ? rawPath : '')?.[1]?.toLowerCase();
    if (!token) return page(404, '<p>There is nothing here.</p>');
    if (method === 'GET' || method === 'HEAD') {
      return page(200, '<h1>Stop all mail?</h1><form method="post"><button>Unsubscribe</button></form>');
    }
    if (method !== 'POST') return page(405, '<p>There is nothing here.</p>');
    const ports = portsOf();
    const { outcome, what } = await recipe(ports)(token);
    ports.log.info(outcome, { what: `unsubscribe ${what}` });
    return page(
      200,
      '<h1>Done.</h1><p>Round Two writes to you no more. Forward a mail whenever you want to come back.</p>',
    );
  });
