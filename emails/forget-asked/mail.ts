import * as compiled from '../compiled/forget-asked.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, reply, replyLink, type Scene, unsubscribeLink } from '../scene.ts';

/** `forget me`, asked once more, because it cannot be taken back. */
export const forgetAsked = (scene: Scene): Letter => {
  const count = scene.person.opportunities.length;
  return letterFrom(compiled, 'Delete everything?', {
    heading: 'Delete everything?',
    preheader: 'It cannot be taken back, so we ask once.',
    intro: 'You asked us to forget you. That cannot be taken back, so we ask once.',
    held: `${count === 0 ? 'No job is' : count === 1 ? 'One job is' : `${count} jobs are`} kept for you, with every note, plan and letter. All of it would be deleted at once; copies in backups follow within 35 days.`,
    yes: replyLink(scene, 'yes'),
    otherwise: 'If you do nothing, everything stays as it is.',
    replies: [
      reply(scene, 'yes', 'delete everything'),
      reply(scene, 'export', 'send me a copy first'),
      reply(scene, 'pause', 'just leave me alone for now'),
    ],
    why: 'You get this because you wrote "forget me".',
    unsubscribe: unsubscribeLink(scene),
  });
};
