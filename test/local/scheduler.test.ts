import {
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  GetScheduleCommand,
  ListSchedulesCommand,
  SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { type Scheduler, startScheduler } from '../../local/scheduler.ts';
import { openShelf, type Shelf } from '../../local/shelf.ts';

const NOW = Date.parse('2026-11-24T09:00:00Z');
const once: CreateScheduleCommandInput = {
  Name: 'p1-1',
  GroupName: 'people',
  ScheduleExpression: 'at(2026-11-25T09:00:00)',
  ScheduleExpressionTimezone: 'UTC',
  FlexibleTimeWindow: { Mode: 'OFF' },
  ActionAfterCompletion: 'DELETE',
  Target: {
    Arn: 'arn:aws:lambda:local:0:function:send',
    RoleArn: 'arn:aws:iam::0:role/r',
    Input: '{"personId":"p1"}',
  },
};

describe('the Scheduler stand-in, spoken to by the real client', () => {
  let shelf: Shelf;
  let scheduler: Scheduler;
  let client: SchedulerClient;
  const start = async () => {
    scheduler = await startScheduler({ shelf, region: 'eu-central-1', now: () => NOW });
    client = new SchedulerClient({
      region: 'eu-central-1',
      endpoint: scheduler.url,
      credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
      maxAttempts: 1,
    });
  };
  const stop = async () => {
    client.destroy();
    await scheduler.close();
  };
  beforeEach(async () => {
    shelf = openShelf();
    await start();
  });
  afterEach(stop);

  const alarmTimes = () => scheduler.alarms().map(({ at }) => new Date(at).toISOString());

  test('an at() schedule rings once, with its input, and is gone', async () => {
    const { ScheduleArn } = await client.send(new CreateScheduleCommand(once));
    expect(ScheduleArn).toContain(':schedule/people/p1-1');
    const [alarm] = scheduler.alarms();
    expect(alarm).toEqual({
      name: 'p1-1',
      group: 'people',
      at: Date.parse('2026-11-25T09:00:00Z'),
      input: '{"personId":"p1"}',
    });
    if (alarm) scheduler.rung(alarm);
    expect(scheduler.alarms()).toEqual([]);
    await expect(
      client.send(new GetScheduleCommand({ Name: 'p1-1', GroupName: 'people' })),
    ).rejects.toMatchObject({
      name: 'ResourceNotFoundException',
    });
  });

  test('without ActionAfterCompletion it stays and rings no more', async () => {
    await client.send(new CreateScheduleCommand({ ...once, ActionAfterCompletion: 'NONE' }));
    for (const alarm of scheduler.alarms()) scheduler.rung(alarm);
    expect(scheduler.alarms()).toEqual([]);
    const { State } = await client.send(new GetScheduleCommand({ Name: 'p1-1', GroupName: 'people' }));
    expect(State).toBe('ENABLED');
  });

  test('reads at() in the zone of the schedule', async () => {
    await client.send(new CreateScheduleCommand({ ...once, ScheduleExpressionTimezone: 'America/New_York' }));
    expect(alarmTimes()).toEqual(['2026-11-25T14:00:00.000Z']);
  });

  test('rings an at() that has passed at once', async () => {
    await client.send(new CreateScheduleCommand({ ...once, ScheduleExpression: 'at(2026-11-01T09:00:00)' }));
    expect(alarmTimes()).toEqual(['2026-11-01T09:00:00.000Z']);
  });

  test('a cron() schedule rings every week at the same local hour', async () => {
    await client.send(
      new CreateScheduleCommand({
        ...once,
        ScheduleExpression: 'cron(0 8 ? * MON *)',
        ScheduleExpressionTimezone: 'Europe/Berlin',
      }),
    );
    const rings: string[] = [];
    for (let ring = 0; ring < 20; ring++) {
      rings.push(...alarmTimes());
      for (const alarm of scheduler.alarms()) scheduler.rung(alarm);
    }
    expect(rings[0]).toBe('2026-11-30T07:00:00.000Z');
    expect(rings[17]).toBe('2027-03-29T06:00:00.000Z');
  });

  test('an alarm that was moved while it rang is not counted as rung', async () => {
    await client.send(new CreateScheduleCommand(once));
    const [alarm] = scheduler.alarms();
    await client.send(new UpdateScheduleCommand({ ...once, ScheduleExpression: 'at(2026-12-01T09:00:00)' }));
    if (alarm) scheduler.rung(alarm);
    expect(alarmTimes()).toEqual(['2026-12-01T09:00:00.000Z']);
  });

  test('a disabled schedule does not ring', async () => {
    await client.send(new CreateScheduleCommand({ ...once, State: 'DISABLED' }));
    expect(scheduler.alarms()).toEqual([]);
  });

  test('a name that is taken is a conflict', async () => {
    await client.send(new CreateScheduleCommand(once));
    await expect(client.send(new CreateScheduleCommand(once))).rejects.toMatchObject({
      name: 'ConflictException',
    });
  });

  test('what is not there can be neither updated nor deleted', async () => {
    const missing = { name: 'ResourceNotFoundException' };
    await expect(client.send(new UpdateScheduleCommand(once))).rejects.toMatchObject(missing);
    const { Name, GroupName } = once;
    await expect(client.send(new DeleteScheduleCommand({ Name, GroupName }))).rejects.toMatchObject(missing);
  });

  test.each([
    ['an expression that is none', { ScheduleExpression: 'at(tomorrow)' }],
    ['a day that does not exist', { ScheduleExpression: 'at(2026-02-30T09:00:00)' }],
    ['a cron expression with five fields', { ScheduleExpression: 'cron(0 8 ? * MON)' }],
    ['an unknown zone', { ScheduleExpressionTimezone: 'Mars/Olympus' }],
    ['a name with a space', { Name: 'p1 1' }],
  ])('%s is refused', async (_what, change) => {
    await expect(client.send(new CreateScheduleCommand({ ...once, ...change }))).rejects.toMatchObject({
      name: 'ValidationException',
    });
  });

  test('lists by group and prefix, a page at a time', async () => {
    for (const Name of ['a-1', 'a-2', 'a-3', 'b-1'])
      await client.send(new CreateScheduleCommand({ ...once, Name }));
    const first = await client.send(
      new ListSchedulesCommand({ GroupName: 'people', NamePrefix: 'a-', MaxResults: 2 }),
    );
    const second = await client.send(
      new ListSchedulesCommand({
        GroupName: 'people',
        NamePrefix: 'a-',
        MaxResults: 2,
        ...(first.NextToken ? { NextToken: first.NextToken } : {}),
      }),
    );
    const names = [...(first.Schedules ?? []), ...(second.Schedules ?? [])].map(({ Name }) => Name);
    expect(names).toEqual(['a-1', 'a-2', 'a-3']);
    expect(second.NextToken).toBeUndefined();
    expect((await client.send(new ListSchedulesCommand({ GroupName: 'others' }))).Schedules).toEqual([]);
  });

  test('finds its schedules after a restart', async () => {
    await client.send(new CreateScheduleCommand(once));
    await stop();
    await start();
    expect(alarmTimes()).toEqual(['2026-11-25T09:00:00.000Z']);
    const { Target } = await client.send(new GetScheduleCommand({ Name: 'p1-1', GroupName: 'people' }));
    expect(Target).toEqual(once.Target);
  });
});
