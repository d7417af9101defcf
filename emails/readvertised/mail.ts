import * as compiled from '../compiled/readvertised.ts';
import { stepOf } from '../draft-step.ts';
import { delivered } from '../drafts/delivered.ts';
import { letterFrom } from '../letter.ts';
import { jobOf, themOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** The same role is advertised again: the strongest signal there is. */
export const readvertised = (scene: Scene): Letter => {
  const { opportunity } = scene;
  const { facts, values, attachments } = delivered(
    'readvertised',
    scene,
    stepOf(opportunity, 'readvertised'),
  );
  const them = themOf(opportunity);
  return letterFrom(
    compiled,
    threadSubject(scene),
    {
      ...values,
      heading: `${them === 'the company' ? 'They are' : `${them} is`} hiring for your role again`,
      preheader: 'Write today, to a person, before the applications pile up.',
      intro: `The alert you forwarded shows ${jobOf(opportunity)} again. No signal is stronger: the need is real, and you are already known. Write ${facts.first ? `to ${facts.first} ` : ''}today, before the applications pile up.`,
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
