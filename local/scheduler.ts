import { type Instant, instantOf, isDay, isZone } from '../core/time.ts';
import { nextCron } from './cron.ts';
import { type Answer, type Asked, type Listening, serve } from './loopback.ts';
import type { Shelf } from './shelf.ts';

/** What CreateSchedule and UpdateSchedule take, as far as this product uses it. */
interface Definition {
  GroupName: string;
  ScheduleExpression: string;
  ScheduleExpressionTimezone: string;
  ActionAfterCompletion: 'NONE' | 'DELETE';
  State: 'ENABLED' | 'DISABLED';
  FlexibleTimeWindow: { Mode: string; MaximumWindowInMinutes?: number };
  Target: { Arn: string; RoleArn: string; Input?: string };
  Description?: string;
}

interface Schedule extends Definition {
  Name: string;
  CreationDate: Instant;
  LastModificationDate: Instant;
  /** The next moment; null when it will not ring again. */
  next: Instant | null;
}

/** A schedule that rings at `at`. */
export interface Alarm {
  name: string;
  group: string;
  at: Instant;
  /** What the target is invoked with. */
  input: string;
}

/** What stands in for EventBridge Scheduler: speaks its REST API to the real client, on a clock of its own. */
export interface Scheduler extends Listening {
  /** All that will ring, soonest first. */
  alarms(): Alarm[];
  /**
   * Counts an alarm as rung: `at()` schedules are over (and deleted, where they asked for it), `cron()` ones
   * move on. Called after the target was invoked, so that a crash between the two rings again.
   */
  rung(alarm: Alarm): void;
}

interface Options {
  shelf: Shelf;
  region: string;
  now: () => Instant;
  /** Something was set, moved or deleted. */
  onChange?: () => void;
}

class Refused extends Error {
  readonly status: number;
  readonly type: string;
  constructor(status: number, type: string, message: string) {
    super(message);
    this.status = status;
    this.type = type;
  }
}

const invalid = (message: string): Refused => new Refused(400, 'ValidationException', message);
const json = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

const AT = /^at\((\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})\)$/;
const CRON = /^cron\((.*)\)$/;

/** The first moment of the expression after `from`; an `at()` that has passed rings at once. */
const nextMoment = (expression: string, zone: string, from: Instant): Instant | null => {
  const [, day, hour, minute, second] = AT.exec(expression) ?? [];
  if (day && isDay(day)) return instantOf(day, Number(hour), Number(minute), zone) + Number(second) * 1000;
  const cron = CRON.exec(expression)?.[1];
  if (cron === undefined) throw invalid(`Invalid Schedule Expression ${expression}.`);
  try {
    return nextCron(cron, zone, from);
  } catch (error) {
    throw invalid(
      `Invalid Schedule Expression ${expression}. ${error instanceof Error ? error.message : ''}`,
    );
  }
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const parse = (body: Buffer): Definition => {
  const given: unknown = JSON.parse(body.toString('utf8') || '{}');
  if (!isObject(given)) throw invalid('The body is no object.');
  const text = (name: string, otherwise?: string): string => {
    const value = given[name] ?? otherwise;
    if (typeof value !== 'string') throw invalid(`${name} is missing.`);
    return value;
  };
  const { FlexibleTimeWindow: window, Target: target } = given;
  if (!isObject(window) || (window.Mode !== 'OFF' && window.Mode !== 'FLEXIBLE')) {
    throw invalid('FlexibleTimeWindow is missing.');
  }
  if (!isObject(target) || typeof target.Arn !== 'string' || typeof target.RoleArn !== 'string') {
    throw invalid('Target is missing.');
  }
  const zone = text('ScheduleExpressionTimezone', 'UTC');
  if (!isZone(zone)) throw invalid(`Invalid timezone ${zone}.`);
  return {
    GroupName: text('GroupName', 'default'),
    ScheduleExpression: text('ScheduleExpression'),
    ScheduleExpressionTimezone: zone,
    ActionAfterCompletion: text('ActionAfterCompletion', 'NONE') === 'DELETE' ? 'DELETE' : 'NONE',
    State: text('State', 'ENABLED') === 'DISABLED' ? 'DISABLED' : 'ENABLED',
    FlexibleTimeWindow: { ...window, Mode: window.Mode },
    Target: {
      ...target,
      Arn: target.Arn,
      RoleArn: target.RoleArn,
      ...(typeof target.Input === 'string' ? { Input: target.Input } : {}),
    },
    ...(typeof given.Description === 'string' ? { Description: given.Description } : {}),
  };
};

/** Starts it on any free port of this machine, with the schedules that the shelf holds. */
export const startScheduler = async ({ shelf, region, now, onChange }: Options): Promise<Scheduler> => {
  const key = (group: string, name: string): string => `${group}/${name}`;
  const schedules = new Map<string, Schedule>(
    shelf.names().map((name) => [name, JSON.parse(String(shelf.get(name)))]),
  );
  const keep = (schedule: Schedule): void => {
    const name = key(schedule.GroupName, schedule.Name);
    schedules.set(name, schedule);
    shelf.put(name, JSON.stringify(schedule));
    onChange?.();
  };
  const drop = (group: string, name: string): void => {
    schedules.delete(key(group, name));
    shelf.delete(key(group, name));
    onChange?.();
  };
  const arn = (group: string, name: string): string =>
    `arn:aws:scheduler:${region}:000000000000:schedule/${group}/${name}`;
  const find = (group: string, name: string): Schedule => {
    const schedule = schedules.get(key(group, name));
    if (!schedule) throw new Refused(404, 'ResourceNotFoundException', `Schedule ${name} does not exist.`);
    return schedule;
  };
  const define = (name: string, definition: Definition, created: Instant): Answer => {
    const next = nextMoment(definition.ScheduleExpression, definition.ScheduleExpressionTimezone, now());
    keep({ ...definition, Name: name, CreationDate: created, LastModificationDate: now(), next });
    return json(200, { ScheduleArn: arn(definition.GroupName, name) });
  };
  const shown = ({
    next: _,
    CreationDate,
    LastModificationDate,
    ...schedule
  }: Schedule): Record<string, unknown> => ({
    ...schedule,
    Arn: arn(schedule.GroupName, schedule.Name),
    CreationDate: CreationDate / 1000,
    LastModificationDate: LastModificationDate / 1000,
  });

  const list = (query: URLSearchParams): Answer => {
    const group = query.get('ScheduleGroup');
    const limit = Number(query.get('MaxResults') ?? 100);
    const all = [...schedules.values()]
      .filter((schedule) => group === null || schedule.GroupName === group)
      .filter((schedule) => schedule.Name.startsWith(query.get('NamePrefix') ?? ''))
      .sort((a, b) => (a.Name < b.Name ? -1 : 1));
    const from = Number(query.get('NextToken') ?? 0);
    const more = from + limit < all.length ? { NextToken: String(from + limit) } : {};
    return json(200, { Schedules: all.slice(from, from + limit).map(shown), ...more });
  };

  const operate = ({ method, path, query, body }: Asked): Answer => {
    if (path === '/schedules' && method === 'GET') return list(query);
    const name = decodeURIComponent(/^\/schedules\/([^/]+)$/.exec(path)?.[1] ?? '');
    if (!/^[0-9a-zA-Z_.-]{1,64}$/.test(name)) throw invalid(`Invalid schedule name ${name}.`);
    const group = query.get('groupName') ?? 'default';
    switch (method) {
      case 'POST': {
        const definition = parse(body);
        if (schedules.has(key(definition.GroupName, name))) {
          throw new Refused(409, 'ConflictException', `Schedule ${name} already exists.`);
        }
        return define(name, definition, now());
      }
      case 'PUT': {
        const definition = parse(body);
        return define(name, definition, find(definition.GroupName, name).CreationDate);
      }
      case 'GET':
        return json(200, shown(find(group, name)));
      case 'DELETE':
        drop(group, find(group, name).Name);
        return json(200, {});
      default:
        throw invalid(`Unknown operation ${method} ${path}.`);
    }
  };

  const answer = (asked: Asked): Answer => {
    try {
      return operate(asked);
    } catch (error) {
      if (error instanceof SyntaxError) return answer({ ...asked, body: Buffer.from('[]') });
      if (!(error instanceof Refused)) throw error;
      return json(error.status, { Message: error.message }, { 'x-amzn-errortype': error.type });
    }
  };

  return {
    ...(await serve(answer)),
    alarms: () =>
      [...schedules.values()]
        .flatMap(({ Name: name, GroupName: group, State, next, Target }) =>
          next === null || State === 'DISABLED'
            ? []
            : [{ name, group, at: next, input: Target.Input ?? '{}' }],
        )
        .sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1)),
    rung: (alarm) => {
      const schedule = schedules.get(key(alarm.group, alarm.name));
      // Moved or deleted by its own target meanwhile: then it is no longer this alarm that counts.
      if (schedule?.next !== alarm.at) return;
      const { ScheduleExpression: expression, ScheduleExpressionTimezone: zone } = schedule;
      const next = AT.test(expression) ? null : nextMoment(expression, zone, alarm.at);
      if (next === null && schedule.ActionAfterCompletion === 'DELETE') drop(alarm.group, alarm.name);
      else keep({ ...schedule, next });
    },
  };
};
