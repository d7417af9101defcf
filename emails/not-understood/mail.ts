import { isRunning } from '../../core/opportunity.ts';
import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/not-understood.ts';
import { letterFrom } from '../letter.ts';
import { labelOf } from '../naming.ts';
import {
  type Letter,
  type Of,
  reply,
  replyLink,
  type Scene,
  threadSubject,
  unsubscribeLink,
} from '../scene.ts';

const MOST_CHOICES = 12;

const choicesFor = (outgoing: Of<'not-understood'>, scene: Scene): string[] => {
  const word = cleanLine(outgoing.guess ?? '', 40);
  if (outgoing.reason === 'when') return ['tomorrow', 'next monday', '2w'].map((when) => `snooze ${when}`);
  if (outgoing.reason === 'which' && word !== '')
    return scene.person.opportunities
      .filter(isRunning)
      .slice(0, MOST_CHOICES)
      .map((one) => `${word} ${labelOf(one)}`);
  return word === '' ? [] : [word];
};

const ASK: Record<Of<'not-understood'>['reason'], (guess: string | null) => string> = {
  unclear: (guess) =>
    guess
      ? `It sounded like "${guess}". If that is what you meant, one tap does it; if not, say it in another way, or with one of the words below.`
      : 'Could you say it in another way, or with one of the words below?',
  when: () => 'A day is enough: "tomorrow", "next monday", "2w" or a date.',
  which: (guess) => `Which one ${guess ? `is "${guess}" about` : 'do you mean'}?`,
};

/** Asks back, and says what was understood. Nothing was changed. */
export const notUnderstood = (outgoing: Of<'not-understood'>, scene: Scene): Letter => {
  const guess = outgoing.guess === null ? null : cleanLine(outgoing.guess, 40);
  return letterFrom(compiled, threadSubject(scene), {
    heading:
      outgoing.reason === 'which'
        ? 'Which one do you mean?'
        : outgoing.reason === 'when'
          ? 'When would be right?'
          : 'What would you like us to do?',
    preheader: 'Nothing was changed. One question first.',
    intro: 'Thank you for writing. We were not sure what you want, so nothing was changed.',
    ask: ASK[outgoing.reason](guess),
    choices: choicesFor(outgoing, scene).map((words) => ({ words, link: replyLink(scene, words) })),
    replies: [
      reply(scene, 'done', 'I have done it'),
      reply(scene, 'snooze 1w', 'ask me again in a week'),
      reply(scene, 'note:', 'just keep this with it'),
      reply(scene, 'stop', 'no more about this job'),
      reply(scene, 'help', 'everything you can say'),
    ],
    why: 'You get this because you wrote to Round Two; we ask at most once a day.',
    unsubscribe: unsubscribeLink(scene),
  });
};
