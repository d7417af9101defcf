import { writtenLately } from '../../core/campaign/letter-days.ts';
import * as compiled from '../compiled/readvertised.ts';
import { stepOf } from '../draft-step.ts';
import { delivered } from '../drafts/delivered.ts';
import { letterFrom } from '../letter.ts';
import { contactName, dayName, jobOf, themOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** The same role is advertised again: the strongest signal there is. */
export const readvertised = (scene: Scene): Letter => {
  const { opportunity, person, today } = scene;
  const lately = writtenLately(person, opportunity, today);
  const { facts, values, attachments } = delivered(
    'readvertised',
    scene,
    stepOf(opportunity, 'readvertised'),
    lately === null,
  );
  const them = themOf(opportunity);
  return letterFrom(
    compiled,
    threadSubject(scene),
    {
      ...values,
      heading: `${them === 'the company' ? 'They are' : `${them} is`} hiring for your role again`,
      preheader: 'Write today, to a person, before the applications pile up.',
      intro: `The alert you forwarded shows ${jobOf(opportunity)} again. No signal is stronger: the need is real, and you are already known. ${
        lately
          ? `You wrote to ${contactName(opportunity) ?? 'them'} about ${jobOf(lately.about)} on ${dayName(lately.day, today)}, so send this one to somebody else there.`
          : `Write ${facts.first ? `to ${facts.first} ` : ''}today, before the applications pile up.`
      }`,
      after: 'Apply through the advert as well, so that no process can overlook you.',
      replies: [
        ...draftReplies(scene, 'it is sent'),
        reply(scene, 'reopened', 'they are talking to me again'),
        reply(scene, 'stop', 'no more about this job'),
      ],
      why: 'Why now: you forwarded a job alert, and it lists the role you wanted.',
      unsubscribe: unsubscribeLink(scene),
    },
    attachments,
  );
};
