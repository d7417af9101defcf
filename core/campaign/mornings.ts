import type { Person } from '../person.ts';
import { addDays, type Instant, instantOf, type LocalDay, localTime, workingDay } from '../time.ts';

/** Campaign mail goes out at nine on a working day, in the person's zone. */
const MORNING = 9;
/** An alarm that comes late still counts until the working day ends; after that the next morning is better. */
const EVENING = 17;

/** Whether campaign mail may go out at this moment: a working day, between morning and evening. */
export const isOpenHour = (now: Instant, zone: string): boolean => {
  const { day, hour } = localTime(now, zone);
  return workingDay(day) === day && hour >= MORNING && hour < EVENING;
};

/** The first day on which this person can get a campaign mail: today while the day is open and unused. */
export const firstFreeDay = (person: Pick<Person, 'zone' | 'lastCampaignDay'>, now: Instant): LocalDay => {
  const { day, hour } = localTime(now, person.zone);
  const used = person.lastCampaignDay !== null && person.lastCampaignDay >= day;
  return workingDay(used || hour >= EVENING ? addDays(day, 1) : day);
};

/** The moment at which that day's campaign mail goes out. */
export const morningOf = (day: LocalDay, zone: string): Instant => instantOf(day, MORNING, 0, zone);
