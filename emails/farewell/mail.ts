import * as compiled from '../compiled/farewell.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, type Scene, unsubscribeLink } from '../scene.ts';

/** The last mail: everything is deleted. */
export const farewell = (scene: Scene): Letter =>
  letterFrom(compiled, 'Everything is deleted', {
    heading: 'Goodbye, and good luck',
    preheader: 'Everything that was kept about you is deleted.',
    intro:
      'Everything we kept about you is deleted: every job, note, plan and letter, and your address with them. Copies in backups are gone within 35 days.',
    wish: 'This is our last mail to you. We hope that somebody says yes soon, and that it is the right somebody.',
    replies: [],
    why: 'You get this because you asked us to forget you, and said yes when we asked again.',
    unsubscribe: unsubscribeLink(scene),
  });
