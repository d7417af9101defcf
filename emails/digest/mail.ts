import { inTheRunning } from '../../core/campaign/digest.ts';
import { type Due, everythingDue } from '../../core/campaign/due.ts';
import type { Opportunity } from '../../core/opportunity.ts';
import { addDays, DAY, type LocalDay } from '../../core/time.ts';
import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/digest.ts';
import { letterFrom } from '../letter.ts';
import { capital, labelOf, listed, weekdayName } from '../naming.ts';
import { type Letter, reply, replyLink, type Scene, unsubscribeLink } from '../scene.ts';
import { dueName, duration, howLong, nextLine, whenName } from '../state.ts';
import { stepName } from '../step-name.ts';
import { factOf } from './fact.ts';

const MOST_LINES = 12;
/** What fits into a mail that Gmail does not clip, and more than anybody reads. */
const MOST_ROWS = 60;

const dueIn = (waiting: Due[], today: LocalDay): { when: string; what: string }[] =>
  waiting
    .filter(({ day }) => day < addDays(today, 7))
    .slice(0, MOST_LINES)
    .map((due) => ({
      when: capital(whenName(due.day, today)),
      what: `${dueName(due)}, ${labelOf(due.opportunity)}`,
    }));

/** What the person did in the last seven days, as far as the state tells. */
const didIn = ({ person, now }: Scene): string[] => {
  const recent = (at: number | null): boolean => at !== null && now - at < 7 * DAY;
  const named = person.opportunities
    .flatMap(({ gaps }) => gaps)
    .filter(({ addedAt, accepted }) => accepted && recent(addedAt))
    .map(({ text }) => cleanLine(text, 60));
  const lines = person.opportunities.flatMap((one) => [
    ...(recent(one.createdAt) && one.status !== 'offered' ? [`You began to follow ${labelOf(one)}.`] : []),
    ...one.steps
      .filter(
        ({ state, sentAt, name }) =>
          state === 'done' && (recent(sentAt) || (recent(one.contactedAt) && name === lastDone(one))),
      )
      .map(({ name }) => `Done: ${stepName(name)}, ${labelOf(one)}.`),
  ]);
  return named.length > 0 ? [...lines, `You named what to learn: ${listed([...new Set(named)])}.`] : lines;
};

const lastDone = ({ steps }: Opportunity): string | undefined =>
  steps
    .filter(({ state }) => state === 'done')
    .toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0))
    .at(-1)?.name;

interface Bar {
  name: string;
  hours: string;
  filled: number;
  left: number;
  bar: string;
}

/** The gaps across all opportunities; the longest bar is the one with most time in it. */
const barsOf = (running: Opportunity[]): Bar[] => {
  const minutes = new Map<string, { name: string; minutes: number }>();
  for (const { text, accepted, minutesLearned } of running.flatMap(({ gaps }) => gaps)) {
    const name = cleanLine(text, 60);
    const key = name.toLowerCase();
    if (accepted && name !== '')
      minutes.set(key, {
        name: minutes.get(key)?.name ?? name,
        minutes: (minutes.get(key)?.minutes ?? 0) + minutesLearned,
      });
  }
  const gaps = [...minutes.values()].toSorted((a, b) => b.minutes - a.minutes).slice(0, MOST_LINES);
  // Ten hours fill a bar until somebody has put in more.
  const full = Math.max(600, ...gaps.map((gap) => gap.minutes));
  return gaps.map((gap) => {
    const filled = Math.round((gap.minutes / full) * 100);
    const signs = Math.round(filled / 5);
    return {
      name: gap.name,
      hours: gap.minutes === 0 ? 'not begun yet' : duration(gap.minutes),
      filled,
      left: 100 - filled,
      bar: `[${'#'.repeat(signs)}${'.'.repeat(20 - signs)}]`,
    };
  });
};

/** The week at a glance: every opportunity side by side, and nothing that nags. */
export const digest = (scene: Scene): Letter => {
  const { person, today } = scene;
  const running = inTheRunning(person);
  const waiting = everythingDue(person);
  const due = dueIn(waiting, today);
  const fact = factOf({ running, waiting, today, zone: person.zone });
  const subject =
    due.length === 0
      ? 'Your week: nothing due'
      : `Your week: ${due.length === 1 ? 'one thing' : `${due.length} things`} to do`;
  const { weekday: day } = person.digest ?? { weekday: 1 };
  return letterFrom(compiled, subject, {
    heading: 'Your week',
    preheader: fact,
    fact,
    due,
    did: didIn(scene)
      .slice(0, MOST_LINES)
      .map((text) => ({ text })),
    rows: running.slice(0, MOST_ROWS).map((one, index) => ({
      number: index + 1,
      job: capital(labelOf(one)),
      since: howLong(one, today),
      next: nextLine(one, waiting, today),
      link: replyLink(scene, '', index + 1),
    })),
    more:
      running.length > MOST_ROWS
        ? `${running.length - MOST_ROWS} more are in the running; "status" shows them.`
        : null,
    gaps: barsOf(running),
    replies: [
      reply(scene, 'status', 'everything, with your settings'),
      reply(scene, 'pause', 'rest everything'),
      reply(scene, 'digest off', 'no more digests'),
    ],
    why: `You get this every ${weekdayName(day)} while something is in the running.`,
    unsubscribe: unsubscribeLink(scene),
  });
};
