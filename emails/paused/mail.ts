import * as compiled from '../compiled/paused.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, jobOf } from '../naming.ts';
import { type Letter, reply, replyLink, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** Three rounds without a sign: it rests, and says so once. */
export const paused = (scene: Scene): Letter =>
  letterFrom(compiled, threadSubject(scene), {
    heading: companyOf(scene.opportunity)
      ? `We will let ${companyOf(scene.opportunity)} rest`
      : 'We will let this one rest',
    preheader: 'Three rounds went by, so this one rests. One tap wakes it.',
    intro: `We have written to you about ${jobOf(scene.opportunity)} three times and heard nothing, which is perfectly all right. So it rests from today, and nothing more comes about it.`,
    resume: replyLink(scene, 'resume'),
    replies: [
      reply(scene, 'resume', 'go on; I do want this'),
      reply(scene, 'reopened', 'they are talking to me again'),
      reply(scene, 'stop', 'close it for good'),
    ],
    why: 'Why now: mail that nobody answers three times is mail that nobody needs.',
    unsubscribe: unsubscribeLink(scene),
  });
