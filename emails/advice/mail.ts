import * as compiled from '../compiled/advice.ts';
import { stepOf } from '../draft-step.ts';
import { delivered } from '../drafts/delivered.ts';
import { letterFrom } from '../letter.ts';
import { jobOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** The question that makes the next application stronger. */
export const advice = (scene: Scene, redraft: boolean): Letter => {
  const { opportunity } = scene;
  const { facts, values, attachments } = delivered('advice', scene, stepOf(opportunity, 'advice'));
  const whom = facts.first ?? 'them';
  return letterFrom(
    compiled,
    threadSubject(scene),
    {
      ...values,
      heading: redraft ? 'In other words' : `One question for ${whom}`,
      preheader: 'What would have made you stronger: short to ask, easy to answer.',
      intro: redraft
        ? `Here is your question about ${jobOf(opportunity)} in other words.`
        : `Ask ${whom} what would have made you stronger, and not why somebody else was chosen: the first is easy to answer honestly, and it is the one you can use.`,
      after: 'When an answer comes, forward it to us. What it names becomes a plan, half an hour at a time.',
      replies: [
        ...draftReplies(scene, 'the question is sent'),
        reply(scene, 'gap:', 'you know what was missing already'),
        reply(scene, 'stop', 'no more about this job'),
      ],
      why: redraft
        ? 'You get this because you asked for other words.'
        : 'Why now: by the end of the first week the decision is behind them, and they still remember you.',
      unsubscribe: unsubscribeLink(scene),
    },
    attachments,
  );
};
