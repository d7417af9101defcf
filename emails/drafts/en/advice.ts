import type { Version } from '../voice.ts';
import { job, place, role } from './phrases.ts';

/** The question as it is, once. */
const plainQuestion: Version = ({ f, more, warm, brief }) => ({
  subject: 'One question, if you have a minute',
  paragraphs: [
    [
      `Thank you again for ${f.interviewed ? 'talking with me about' : 'considering me for'} ${job(f)}.`,
      warm('I have been glad of the way you dealt with me ever since.'),
      more('I am working on what comes next, and your view would help me more than anybody’s.'),
    ],
    [
      'What one or two things would have made me a stronger candidate?',
      brief(
        'A single line is plenty.',
        'I am not asking about the decision or the others; a single line about me is plenty.',
      ),
    ],
  ],
});

/** Easy to answer: pick a word. */
const pickAWord: Version = ({ f, more, warm, brief }) => ({
  subject: 'A question you can answer in one word',
  paragraphs: [
    [
      `Thank you for the time you took to get to know me for ${job(f)}.`,
      more('I would like to make good use of it.'),
      warm('You were generous with it, so I will keep this short.'),
    ],
    [
      `What would have made me a stronger candidate: ${brief('', 'a certain ')}technology, experience, references, or the way I came across?`,
      more('Whichever it is, I would rather know than guess, and I will get to work on it.'),
    ],
    [`One word is enough${brief('.', ', and two are a gift.')}`],
  ],
});

/** What to do before another try. */
const beforeNextTime: Version = ({ f, more, warm, brief }) => ({
  subject: 'What to work on before next time',
  paragraphs: [
    [
      `Thank you for considering me for ${job(f)}, and for your time.`,
      warm('I came away wanting to do better, and I would like to begin in the right place.'),
    ],
    [
      `I would like to apply ${f.company ? `to ${f.company} ` : ''}again one day, and to come better prepared.`,
      'If you had to name one or two things that would make me a stronger candidate by then, what would they be?',
      more('I will take them as a plan and not as a verdict.'),
    ],
    [brief('Thank you.', 'Thank you in advance, whether or not you find the time to answer.')],
  ],
});

/** A short call, for whoever would rather talk. */
const shortCall: Version = ({ f, more, warm, brief }) => ({
  subject: `Five minutes about ${role(f)}`,
  paragraphs: [
    [
      `Thank you again for your time${f.interviewed ? ', and for our conversation about' : ' in considering me for'} ${job(f)}.`,
      more(f.finalist && 'Having come as far as I did, I suspect that what was missing can be learned.'),
      warm(f.interviewed && `Talking with you told me more about ${place(f)} than any website could.`),
      warm(!f.interviewed && 'I have followed your work with even more interest since.'),
    ],
    [
      'Would you tell me the one or two things that would have made me a stronger candidate?',
      brief(
        'A line or a short call is fine.',
        'A line by mail is fine, and so is a call of five minutes at a time that suits you.',
      ),
    ],
    [more('I ask to learn from it; the decision is yours and I respect it.')],
  ],
});

export const advice: readonly Version[] = [plainQuestion, pickAWord, beforeNextTime, shortCall];
