import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/reopened.ts';
import { letterFrom } from '../letter.ts';
import { capital, contactName, roleOf, themOf } from '../naming.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

const MOST_NOTES = 3;

/** What the person told us, which they may want to have read before they talk again. */
const rememberedIn = ({ opportunity }: Scene): { text: string }[] => {
  const contact = contactName(opportunity);
  const impressed = cleanLine(opportunity.impressed ?? '', 300);
  return [
    ...(contact ? [`You dealt with ${contact}.`] : []),
    ...(impressed ? [`What impressed you: ${impressed}`] : []),
    ...opportunity.notes.slice(-MOST_NOTES).map(({ text }) => `Your note: ${cleanLine(text, 300)}`),
    ...opportunity.gaps
      .filter(({ accepted, minutesLearned }) => accepted && minutesLearned >= 60)
      .map(
        ({ text, minutesLearned }) =>
          `Since then you put ${Math.floor(minutesLearned / 60)} h into ${cleanLine(text)}.`,
      ),
  ].map((text) => ({ text }));
};

/** They are talking again: congratulations, and the campaign freezes. */
export const reopened = (scene: Scene): Letter => {
  const role = roleOf(scene.opportunity);
  return letterFrom(compiled, threadSubject(scene), {
    heading: 'Round two it is',
    preheader: 'They are talking to you again. Congratulations!',
    intro: `Congratulations! ${capital(themOf(scene.opportunity))} came back to you${role ? ` about the ${role} role` : ''}. Staying in the running was your doing.`,
    rests: 'While you talk to each other we keep quiet: every letter and reminder about this job rests.',
    remembered: rememberedIn(scene),
    replies: [
      reply(scene, 'hired', 'I got it'),
      reply(scene, 'resume', 'it came to nothing; go on as before'),
      reply(scene, 'note:', 'something to remember from it'),
    ],
    why: 'You get this because what you sent us says that they want to talk to you.',
    unsubscribe: unsubscribeLink(scene),
  });
};
