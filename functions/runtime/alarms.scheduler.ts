import {
  ActionAfterCompletion,
  ConflictException,
  CreateScheduleCommand,
  type CreateScheduleCommandInput,
  DeleteScheduleCommand,
  FlexibleTimeWindowMode,
  ResourceNotFoundException,
  type SchedulerClient,
  UpdateScheduleCommand,
} from '@aws-sdk/client-scheduler';
import { MINUTE } from '../../core/time.ts';
import type { Environment } from './environment.ts';
import type { Alarms } from './ports.ts';

/** Scheduler's own limits: it retries for a day at most, then hands over to the dead letters, and the sweep. */
const RETRIES = { MaximumEventAgeInSeconds: 86_400, MaximumRetryAttempts: 185 };
/** Monday morning is when everybody's digest is due: a quarter of an hour spreads it. */
const DIGEST_WINDOW_MINUTES = 15;

const DAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

const alarmName = (personId: string, seq: number): string => `${personId}-${seq}`;
const digestName = (personId: string): string => `${personId}-digest`;

type Where = Pick<
  Environment,
  'scheduleGroup' | 'scheduleRoleArn' | 'sendFunctionArn' | 'scheduleDeadLetterArn'
>;

/** Alarm clocks in EventBridge Scheduler. Their input is ids and nothing else. */
export const schedulerAlarms = (client: SchedulerClient, where: Where): Alarms => {
  const target = (input: Record<string, string | number | boolean>) => ({
    Arn: where.sendFunctionArn,
    RoleArn: where.scheduleRoleArn,
    Input: JSON.stringify(input),
    RetryPolicy: RETRIES,
    DeadLetterConfig: { Arn: where.scheduleDeadLetterArn },
  });

  const upsert = async (schedule: CreateScheduleCommandInput): Promise<void> => {
    try {
      await client.send(new CreateScheduleCommand(schedule));
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error;
      await client.send(new UpdateScheduleCommand(schedule));
    }
  };

  const remove = async (Name: string): Promise<void> => {
    try {
      await client.send(new DeleteScheduleCommand({ Name, GroupName: where.scheduleGroup }));
    } catch (error) {
      // It rang and deleted itself, or was never set.
      if (!(error instanceof ResourceNotFoundException)) throw error;
    }
  };

  return {
    set: (personId, seq, at, now) =>
      upsert({
        Name: alarmName(personId, seq),
        GroupName: where.scheduleGroup,
        // What at() does with a moment that has passed is not documented.
        ScheduleExpression: `at(${new Date(Math.max(at, now + MINUTE)).toISOString().slice(0, 19)})`,
        FlexibleTimeWindow: { Mode: FlexibleTimeWindowMode.OFF },
        ActionAfterCompletion: ActionAfterCompletion.DELETE,
        Target: target({ person: personId, seq }),
      }),
    cancel: (personId, seq) => remove(alarmName(personId, seq)),
    setDigest: (personId, { weekday, hour, minute }, zone) =>
      upsert({
        Name: digestName(personId),
        GroupName: where.scheduleGroup,
        ScheduleExpression: `cron(${minute} ${hour} ? * ${DAYS[weekday - 1]} *)`,
        ScheduleExpressionTimezone: zone,
        FlexibleTimeWindow: {
          Mode: FlexibleTimeWindowMode.FLEXIBLE,
          MaximumWindowInMinutes: DIGEST_WINDOW_MINUTES,
        },
        Target: target({ person: personId, digest: true }),
      }),
    cancelDigest: (personId) => remove(digestName(personId)),
  };
};
