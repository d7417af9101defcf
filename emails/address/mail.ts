import * as compiled from '../compiled/address.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, reply, type Scene, unsubscribeLink } from '../scene.ts';

/** A personal address, for a filter to forward to. */
export const address = (scene: Scene): Letter => {
  const { personalToken, domain } = scene;
  if (personalToken === undefined) throw new Error('A mail about a personal address needs its token.');
  return letterFrom(compiled, 'Your personal address', {
    heading: 'Your personal address',
    preheader: 'For a filter in your mailbox, so that forwarding happens by itself.',
    intro:
      'Mail that reaches this address counts as yours, whoever sent it. It is made for a filter in your own mailbox:',
    address: `rejected+${personalToken}@${domain}`,
    steps: [
      'In your mail settings, add it as a forwarding address. If your provider sends a confirmation to it, we pass its code on to you.',
      'Make a filter that forwards mail with words like "your application" to it.',
      'Whatever is not about a job is dropped unread.',
    ].map((text) => ({ text })),
    care: 'Keep it to yourself, like a key. An earlier one no longer works.',
    replies: [
      reply(scene, 'new address', 'replace it by another'),
      reply(scene, 'help', 'everything you can say'),
    ],
    why: 'You get this because you asked for an address of your own.',
    unsubscribe: unsubscribeLink(scene),
  });
};
