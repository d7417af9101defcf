import * as compiled from '../compiled/confirm.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, reply, replyLink, type Scene, unsubscribeLink } from '../scene.ts';

/** Somebody wrote from this address for the first time: was it them? */
export const confirm = (scene: Scene): Letter => {
  const waiting = Math.max(1, scene.person.held.length);
  return letterFrom(compiled, 'Was that you?', {
    heading: 'Was that you?',
    preheader: 'One tap, and what you forwarded is taken care of.',
    intro: `Somebody, most likely you, forwarded ${waiting === 1 ? 'a mail' : `${waiting} mails`} to Round Two from this address. Say yes once, and we read ${waiting === 1 ? 'it' : 'them'} and begin.`,
    yes: replyLink(scene, 'yes'),
    promises: [
      'We remember the job, and for a year we write to you when a small step keeps you in the running: a letter, a connection, a question.',
      'We write to you and to nobody else. What goes to an employer, you send yourself.',
      'Reply "export" and you get all that is kept; reply "forget me" and it is gone.',
    ].map((text) => ({ text })),
    otherwise:
      'If it was not you, do nothing. In 7 days what was sent is deleted unread, and you will not hear from us again.',
    replies: [reply(scene, 'yes', 'that was me; go ahead')],
    why: 'You get this one mail because Round Two asks before it does anything.',
    unsubscribe: unsubscribeLink(scene),
  });
};
