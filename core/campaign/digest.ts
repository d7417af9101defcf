import { derivedId } from '../ids.ts';
import { isRunning, type Opportunity } from '../opportunity.ts';
import type { Person } from '../person.ts';
import { addDays, type Instant, instantOf, localDay, weekday } from '../time.ts';
import { type Decision, ignore } from './decision.ts';

/** Whether there is anything for a digest to say: no empty one is ever sent. */
const hasNews = (person: Person): boolean => person.opportunities.some(isRunning);

/**
 * The moment of the next digest after `now`: the weekday and hour that the person asked for, in their zone, so
 * that the hour holds through daylight saving. Null while it is off or would be empty.
 */
export const nextDigest = (person: Person, now: Instant): Instant | null => {
  const { digest, zone, standing, paused } = person;
  if (!digest || standing !== 'active' || paused || !hasNews(person)) return null;
  const today = localDay(now, zone);
  const wait = (digest.weekday - weekday(today) + 7) % 7;
  const moment = instantOf(addDays(today, wait), digest.hour, digest.minute, zone);
  return moment > now ? moment : instantOf(addDays(today, wait + 7), digest.hour, digest.minute, zone);
};

/** The weekly digest, once on its day however often its alarm rings. */
export const onDigest = (person: Person, now: Instant): Decision => {
  if (person.digestAt === null || !hasNews(person)) return ignore(person, 'nothing-to-tell');
  if (now < person.digestAt) return ignore(person, 'early');
  const day = localDay(now, person.zone);
  return {
    person,
    mails: [{ kind: 'digest', id: derivedId(person.id, 'digest', day), opportunityId: null, day }],
    outcome: { applied: 'digest' },
  };
};

/** The opportunities that a digest shows, by their numbers: the longest in the running first, so that numbers last. */
export const inTheRunning = ({ opportunities }: Pick<Person, 'opportunities'>): Opportunity[] =>
  opportunities
    .filter(isRunning)
    .toSorted((a, b) => a.rejectedOn.localeCompare(b.rejectedOn) || a.id.localeCompare(b.id));
