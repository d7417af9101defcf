import type { Gap } from '../../core/opportunity.ts';
import { addDays, type LocalDay, weekday } from '../../core/time.ts';
import { weeklyEvent } from '../calendar.ts';
import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/skill.ts';
import { letterFrom } from '../letter.ts';
import { capital, labelOf, weekdayName } from '../naming.ts';
import type { Attachment } from '../raw.ts';
import {
  type Letter,
  type Of,
  type Reply,
  reply,
  replyLink,
  type Scene,
  threadSubject,
  unsubscribeLink,
} from '../scene.ts';
import { duration } from '../state.ts';
import { PLANS, type Plan } from './plans.ts';

const HOUR = 7;
const MINUTE = 30;
const WEEKS = 10;

/** One weekday for each gap of a person, so that two plans do not meet: Tuesday first, Fridays last. */
const WEEKDAYS = [2, 4, 3, 1, 5];

const weekdayOf = ({ person }: Scene, gap: Gap): number => {
  const gaps = person.opportunities.flatMap(({ gaps: all }) => all).filter(({ accepted }) => accepted);
  const index = gaps.findIndex(({ id }) => id === gap.id);
  return WEEKDAYS[Math.max(0, index) % WEEKDAYS.length] ?? 2;
};

/** The first such weekday after today. */
const firstDay = (today: LocalDay, wanted: number): LocalDay =>
  addDays(today, ((wanted - weekday(today) + 6) % 7) + 1);

const TITLES: Record<Gap['kind'], string> = {
  technology: 'A small build, a little at a time',
  experience: 'Three stories, and a new one',
  references: 'Five people',
  presence: 'Aloud, once a week',
};

const repliesFor = (scene: Scene, what: string): Reply[] => [
  reply(scene, 'learned 30m', 'half an hour more; any time will do: "learned 2h"', `learned 30m ${what}`),
  reply(scene, 'skip', 'not this week'),
  reply(scene, 'note:', 'something you want to remember'),
  reply(scene, 'stop', 'no more about this job'),
];

const planMail = (scene: Scene, gap: Gap, plan: Plan, what: string): Letter => {
  const { opportunity, person, today, now, domain } = scene;
  const day = firstDay(today, weekdayOf(scene, gap));
  const time = `${String(HOUR).padStart(2, '0')}:${MINUTE}`;
  const when = `${weekdayName(weekday(day))} at ${time}`;
  const event: Attachment = {
    filename: 'half-an-hour.ics',
    type: 'text/calendar; charset=utf-8; method=PUBLISH',
    content: weeklyEvent(
      {
        uid: `${opportunity.id}-${gap.id}@${domain}`,
        title: `Half an hour: ${what}`,
        description: [capital(plan.begin(what)), '', ...plan.steps(what)].join('\n'),
        day,
        hour: HOUR,
        minute: MINUTE,
        zone: person.zone,
        minutes: 30,
        weeks: WEEKS,
      },
      now,
    ),
  };
  return letterFrom(
    compiled,
    threadSubject(scene),
    {
      heading: `A plan for ${what}`,
      preheader: `Half an hour, ${weekdayName(weekday(day))}s at ${time}. It is in the attachment.`,
      intro: `${plan.idea} Half an hour a week is enough when it has a time and a place, so here is both:`,
      plan: `When it is ${when}, then ${plan.place} I ${plan.begin(what)}.`,
      stepsTitle: TITLES[gap.kind],
      steps: plan.steps(what).map((text) => ({ text })),
      hours: null,
      learned: replyLink(scene, `learned 30m ${what}`),
      calendar: `The attached half-an-hour.ics puts it into your calendar for ${WEEKS} weeks. Another time suits you better? Move it there; what counts is that it has one.`,
      replies: repliesFor(scene, what),
      why:
        gap.source === 'employer'
          ? `Why now: they named it when you asked, about ${labelOf(opportunity)}.`
          : `Why now: you named it as what was missing for ${labelOf(opportunity)}.`,
      unsubscribe: unsubscribeLink(scene),
    },
    [event],
  );
};

const nudge = (scene: Scene, gap: Gap, plan: Plan, what: string, n: number): Letter => {
  const tasks = plan.tasks(what);
  const last = n >= tasks.length;
  return letterFrom(compiled, threadSubject(scene), {
    heading: `Half an hour for ${what}`,
    preheader: tasks[(n - 1) % tasks.length] ?? '',
    intro: last
      ? 'This is the last of these reminders. By now it is a habit, or it has told you that it need not be one.'
      : 'One small thing for this week:',
    plan: null,
    stepsTitle: last ? 'A good way to end' : `Week ${[0, 1, 2, 3, 4, 5, 6, 8, 10][n] ?? n}`,
    steps: [{ text: tasks[(n - 1) % tasks.length] ?? '' }],
    hours: gap.minutesLearned > 0 ? `So far you have put ${duration(gap.minutesLearned)} into it.` : null,
    learned: replyLink(scene, `learned 30m ${what}`),
    calendar: null,
    replies: repliesFor(scene, what),
    why: `You get this because ${what} is on your list for ${labelOf(scene.opportunity)}; there are eight of these, fewer towards the end.`,
    unsubscribe: unsubscribeLink(scene),
  });
};

/** The plan for a gap, and the nudges that follow it. */
export const skill = (outgoing: Of<'skill'>, scene: Scene): Letter => {
  const gap = scene.opportunity.gaps.find(({ id }) => id === outgoing.gapId);
  if (!gap) throw new Error('A plan needs its gap, and the person has none of that id.');
  const what = cleanLine(gap.text, 60).replace(/[.!?…]+$/, '') || 'what was missing';
  const plan = PLANS[gap.kind];
  return outgoing.n === 0 ? planMail(scene, gap, plan, what) : nudge(scene, gap, plan, what, outgoing.n);
};
