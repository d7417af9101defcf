import type { Commit } from '../../functions/runtime/ports.ts';
import { dayOf, wall } from './calendar.ts';
import type { Meaning } from './meaning.ts';

/** What the checks believe of a person, from what that person meant and not from what the product stored. */
export interface Belief {
  writer: string;
  zone: string;
  digest: { weekday: number; minute: number } | null;
  /** When the person last said something that moves what is to come. */
  steeredAt: number;
  /** When something last happened after which a step may come a second time. */
  mayRepeatAt: number;
  left: 'unsubscribed' | 'undeliverable' | 'erased' | null;
  pausedUntil: number;
  stopped: Set<string>;
  confirmed: boolean;
  /** When mail to it first came back for good. */
  goneSince: number | null;
  /** Of each opportunity the day of the rejection, or the earliest day it can have been. */
  rejectedOn: Map<string, number>;
  snoozed: Set<string>;
  /** Campaign mails by the local day on which they were claimed. */
  claimedOn: Map<number, string>;
  /** The last moment at which each sort of step was posted. */
  postedAt: Map<string, number>;
}

export const belief = (writer: string, zone: string, confirmed: boolean): Belief => ({
  writer,
  zone,
  digest: { weekday: 1, minute: 480 },
  steeredAt: 0,
  mayRepeatAt: 0,
  left: null,
  pausedUntil: 0,
  stopped: new Set(),
  confirmed,
  goneSince: null,
  rejectedOn: new Map(),
  snoozed: new Set(),
  claimedOn: new Map(),
  postedAt: new Map(),
});

const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** What a mail that was applied changes, by what its writer meant. */
export const learn = (known: Belief, meaning: Meaning, text: string, { before, person }: Commit): void => {
  const { command, opportunityId, receivedAt } = meaning;
  if (meaning.kind === 'forward' && known.left === 'unsubscribed' && person.standing === 'active')
    known.left = null;
  if (meaning.kind === 'forward') {
    // What the same employer says next may begin anew what was stopped.
    known.stopped.clear();
    const had = new Set(before.opportunities.map(({ id }) => id));
    const on = wall(meaning.writtenAt, known.zone).day - 1;
    for (const { id } of person.opportunities) if (!had.has(id)) known.rejectedOn.set(id, on);
    return;
  }
  const until = (days: number): number => wall(receivedAt, known.zone).day + days;
  /** What a reply may have moved: the opportunity of the mail that it answers, or any that a digest lists. */
  const moved = (): string[] => (opportunityId ? [opportunityId] : person.opportunities.map(({ id }) => id));
  // A reply that a later one overtook changes nothing, and says so.
  const obeyed = (id: string, status: string): boolean =>
    person.opportunities.some((one) => one.id === id && one.status === status);
  switch (command) {
    case 'stop':
      if (opportunityId && obeyed(opportunityId, 'stopped')) known.stopped.add(opportunityId);
      break;
    case 'pause':
      if (person.paused) known.pausedUntil = /2 weeks/.test(text) ? until(14) : Number.POSITIVE_INFINITY;
      break;
    case 'unsubscribe':
      known.left = 'unsubscribed';
      break;
    case 'timezone': {
      const [, wanted = ''] = text.split(' ');
      if (person.zone === wanted) known.zone = wanted;
      break;
    }
    case 'digest': {
      const [, weekday = '', time = ''] = text.split(' ');
      const [hour = 0, minute = 0] = time.split(':').map(Number);
      const wanted = WEEKDAYS.indexOf(weekday) + 1;
      if (person.digest?.weekday === wanted) known.digest = { weekday: wanted, minute: hour * 60 + minute };
      break;
    }
    case 'digest off':
      if (!person.digest) known.digest = null;
      break;
    case 'snooze':
    case 'skip':
      for (const id of moved()) known.snoozed.add(id);
      break;
    case 'resume':
    case 'undo':
      // What is taken back, and how often, is the product's to know.
      known.pausedUntil = person.paused
        ? Math.min(known.pausedUntil, dayOf(person.paused.until ?? '9999-01-01'))
        : 0;
      known.zone = person.zone;
      known.digest = person.digest && {
        weekday: person.digest.weekday,
        minute: person.digest.hour * 60 + person.digest.minute,
      };
      known.stopped.clear();
      for (const id of moved()) known.snoozed.add(id);
      break;
    case 'track':
    case 'yes':
    case 'reopened':
      if (command === 'yes') known.confirmed = true;
      known.stopped.clear();
      break;
  }
};
