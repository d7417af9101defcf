import { HOUR } from '../../core/time.ts';
import type { Settings } from './ports.ts';

/** The names that the stack sets and the functions read: one list for both. */
export const VARIABLES = [
  'DEPLOYMENT',
  'TABLE_NAME',
  'BUCKET_NAME',
  'MAIL_DOMAIN',
  'CONFIGURATION_SET',
  'SCHEDULE_GROUP',
  'SCHEDULE_ROLE_ARN',
  'SEND_FUNCTION_ARN',
  'SCHEDULE_DEAD_LETTER_ARN',
  'UNSUBSCRIBE_URL',
  'OWNERS',
  'ZONE',
] as const;

export type Variable = (typeof VARIABLES)[number];

/**
 * Half a day: SES's word comes within seconds, but whole regions have stood still for hours with queues full of it,
 * and what went to the dead letters comes back only when somebody has looked. Being late is better than twice.
 */
const SILENCE = 12 * HOUR;

export interface Environment {
  /** What the deployment is called, in metrics. */
  deployment: string;
  tableName: string;
  bucketName: string;
  configurationSet: string;
  scheduleGroup: string;
  scheduleRoleArn: string;
  sendFunctionArn: string;
  scheduleDeadLetterArn: string;
  settings: Settings;
}

const ownersFrom = (text: string): Settings['owners'] =>
  text === 'everyone' || text === 'local'
    ? text
    : text
        .split(',')
        .map((owner) => owner.trim().toLowerCase())
        .filter((owner) => owner !== '');

/**
 * Reads the environment once.
 * @throws one error that names every variable that is missing.
 */
export const readEnvironment = (variables: Record<string, string | undefined>): Environment => {
  const missing = VARIABLES.filter((name) => !variables[name]);
  if (missing.length > 0) throw new Error(`These environment variables are not set: ${missing.join(', ')}`);
  const get = (name: Variable): string => variables[name] ?? '';
  return {
    deployment: get('DEPLOYMENT'),
    tableName: get('TABLE_NAME'),
    bucketName: get('BUCKET_NAME'),
    configurationSet: get('CONFIGURATION_SET'),
    scheduleGroup: get('SCHEDULE_GROUP'),
    scheduleRoleArn: get('SCHEDULE_ROLE_ARN'),
    sendFunctionArn: get('SEND_FUNCTION_ARN'),
    scheduleDeadLetterArn: get('SCHEDULE_DEAD_LETTER_ARN'),
    settings: {
      domain: get('MAIL_DOMAIN'),
      unsubscribeUrl: get('UNSUBSCRIBE_URL'),
      owners: ownersFrom(get('OWNERS')),
      zone: get('ZONE'),
      silence: SILENCE,
    },
  };
};
