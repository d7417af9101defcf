import * as compiled from '../compiled/renew.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, dayName, jobOf } from '../naming.ts';
import { type Letter, reply, replyLink, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What the person did in the year, as facts; null where nothing is known. */
const yearOf = ({ opportunity }: Scene): string | null => {
  const done = opportunity.steps.filter(({ state }) => state === 'done').length;
  const minutes = opportunity.gaps.reduce((sum, gap) => sum + gap.minutesLearned, 0);
  const parts = [
    ...(done > 0 ? [`took ${plural(done, 'step', 'steps')}`] : []),
    ...(minutes >= 60 ? [`put in ${plural(Math.floor(minutes / 60), 'hour', 'hours')} of learning`] : []),
  ];
  return parts.length > 0
    ? `In that time you ${parts.join(' and ')}. None of it is lost, whatever you decide.`
    : null;
};

/** A year is over: another, or enough. */
export const renew = (scene: Scene): Letter => {
  const { opportunity, today } = scene;
  const company = companyOf(opportunity);
  return letterFrom(compiled, threadSubject(scene), {
    heading: company ? `A year since ${company}` : 'A year has passed',
    preheader: 'Another year, or enough? One tap, or nothing at all.',
    intro: `It is a year since ${dayName(opportunity.renewFrom, today)}, and we have followed ${jobOf(opportunity)} all the way. Would you still like to work there? Then we go on for another year. If you have moved on, that is a good ending too.`,
    done: yearOf(scene),
    keep: replyLink(scene, 'track'),
    replies: [
      reply(scene, 'track', 'keep it going for another year'),
      reply(scene, 'hired', 'I got it after all'),
      reply(scene, 'stop', 'enough; close it now'),
    ],
    why: 'Why now: a campaign lasts one year, and only you can make it longer.',
    unsubscribe: unsubscribeLink(scene),
  });
};
