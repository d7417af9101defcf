import { isRunning } from '../../core/opportunity.ts';
import * as compiled from '../compiled/hired.ts';
import { letterFrom } from '../letter.ts';
import { jobOf, themOf } from '../naming.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** An offer, or the job itself: congratulations. */
export const hired = (scene: Scene): Letter => {
  const { opportunity, person } = scene;
  const settled = opportunity.status === 'hired';
  const others = person.opportunities.filter((one) => one.id !== opportunity.id && isRunning(one)).length;
  return letterFrom(compiled, threadSubject(scene), {
    heading: settled ? 'You got it' : 'That is an offer',
    preheader: settled
      ? 'Congratulations! This is the mail we like writing best.'
      : 'Congratulations! Take your time with it.',
    intro: settled
      ? `Congratulations! A no from ${themOf(opportunity)} has become a yes, and you are the one who turned it.`
      : `Congratulations! What you sent us looks like an offer for ${jobOf(opportunity)}. Take the time you need with it: a good offer can stand a question or two.`,
    rest:
      others > 0
        ? `Nothing more comes about this job. ${others === 1 ? 'One other is' : `${others} others are`} still in the running; reply "pause" and all of it rests.`
        : 'Nothing more comes about this job. We hope you never need us again, and you know where we are.',
    replies: [
      ...(settled
        ? []
        : [reply(scene, 'hired', 'I took it'), reply(scene, 'resume', 'I turned it down; go on as before')]),
      reply(scene, 'pause', 'rest everything'),
      reply(scene, 'export', 'send me all that is kept'),
      reply(scene, 'forget me', 'delete all that is kept'),
    ],
    why: 'You get this because what you sent us says that they chose you.',
    unsubscribe: unsubscribeLink(scene),
  });
};
