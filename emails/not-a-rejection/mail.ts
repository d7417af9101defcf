import type { Kind } from '../../core/understanding.ts';
import * as compiled from '../compiled/not-a-rejection.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, jobOf } from '../naming.ts';
import {
  type Letter,
  type Of,
  reply,
  replyLink,
  type Scene,
  threadSubject,
  unsubscribeLink,
} from '../scene.ts';

interface Words {
  heading: string;
  looks: string;
}

const from = (company: string | null): string => (company ? ` from ${company}` : '');

const WORDS: Record<Kind, (company: string | null) => Words> = {
  acknowledgement: (company) => ({
    heading: 'Your application arrived',
    looks: `This looks like a confirmation${from(company)} that your application has arrived. Nothing is decided yet, so there is nothing to do. Good luck!`,
  }),
  interview: (company) => ({
    heading: 'That looks like an invitation',
    looks: `This looks like an invitation${from(company)} to talk. Congratulations! Round Two is for afterwards, should it ever be needed.`,
  }),
  offer: (company) => ({
    heading: 'That looks like an offer',
    looks: `This looks like an offer${from(company)}. Congratulations! There is nothing left for us to do but to be glad.`,
  }),
  hold: (company) => ({
    heading: 'They have not decided yet',
    looks: `This looks like a mail${from(company)} that says it will take longer. That is not a no.`,
  }),
  alert: () => ({
    heading: 'That looks like a job alert',
    looks: 'This looks like a list of open jobs, and none of them is one that you follow here.',
  }),
  feedback: (company) => ({
    heading: 'That looks like feedback',
    looks: `This looks like feedback${from(company)}, but we know of no job here that it belongs to.`,
  }),
  rejection: (company) => ({
    heading: 'We are not sure about this one',
    looks: `This looks like an answer${from(company)} to an application.`,
  }),
  other: () => ({
    heading: 'We could not find a rejection in it',
    looks: 'We read what you forwarded and found no answer to an application in it.',
  }),
};

/** What it looks like instead, and how to follow it all the same. */
export const notARejection = (outgoing: Of<'not-a-rejection'>, scene: Scene): Letter => {
  const { heading, looks } = WORDS[outgoing.seems](companyOf(scene.opportunity));
  return letterFrom(compiled, threadSubject(scene), {
    heading,
    preheader: 'Nothing was started. One tap, and we follow it all the same.',
    intro: looks,
    offer: `If it was a no, or you would like to stay in the running all the same, reply "track" and we follow ${jobOf(scene.opportunity)} for a year. If not, you need do nothing, and we will forget it in 30 days.`,
    track: replyLink(scene, 'track'),
    replies: [
      reply(scene, 'track', 'follow it all the same'),
      reply(scene, 'company:', 'which employer it was'),
      reply(scene, 'help', 'what Round Two does'),
    ],
    why: 'You get this because you have just forwarded a mail to Round Two.',
    unsubscribe: unsubscribeLink(scene),
  });
};
