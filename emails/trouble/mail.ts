import type { Trouble } from '../../core/outgoing.ts';
import * as compiled from '../compiled/trouble.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, type Of, reply, type Scene, unsubscribeLink } from '../scene.ts';

const WORDS: Record<Trouble, { heading: string; what: string; instead: string }> = {
  unreadable: {
    heading: 'We could not read that mail',
    what: 'The mail you sent us arrived, but what is inside could not be read: it may be encrypted, damaged or in a format of its own.',
    instead:
      'Please forward the original once more, without changes. If it fails again, copy its text into a new mail to us; that always works.',
  },
  'too-large': {
    heading: 'That mail was too large',
    what: 'The mail you sent us is larger than we can take, most likely because of its attachments.',
    instead: 'Please forward it again without the attachments. The text is all we need.',
  },
  empty: {
    heading: 'That mail was empty',
    what: 'The mail you sent us arrived without any text in it.',
    instead:
      'Please forward the rejection itself: open it, choose Forward, and send it to this address. Nothing needs to be typed above it.',
  },
};

/** Something went wrong that the person should know. */
export const trouble = (outgoing: Of<'trouble'>, scene: Scene): Letter => {
  const { heading, what, instead } = WORDS[outgoing.trouble];
  return letterFrom(compiled, heading, {
    heading,
    preheader: instead,
    what,
    instead,
    replies: [
      reply(scene, 'status', 'where everything stands'),
      reply(scene, 'help', 'everything you can say'),
    ],
    why: 'You get this because a mail from your address reached Round Two and could not be used.',
    unsubscribe: unsubscribeLink(scene),
  });
};
