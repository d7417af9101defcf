import type { Version, Voice } from '../voice.ts';
import { job, opening, place, role, told, workThere } from './phrases.ts';

const details = ({ turn, brief }: Voice, first: number): string => {
  const sentences = [
    'Please feel free to keep my details on file for as long as they are useful.',
    'You are welcome to keep my application and contact details for future openings.',
    'I am happy for you to hold on to my details and to get in touch at any time.',
    'Do keep my details; I would be glad to hear from you whenever something fits.',
  ];
  return brief(
    'My details are yours to keep.',
    turn([...sentences.slice(first), ...sentences.slice(0, first)]),
  );
};

/** Plans change: keep the door open. */
const doorOpen: Version = (voice) => {
  const { f, more, warm, brief, turn } = voice;
  return {
    subject: 'Thank you for your time',
    paragraphs: [
      [
        f.interviewed
          ? turn([
              `Thank you for taking the time to talk with me about ${job(f)}${brief('', ', and for how graciously you handled it from start to finish')}.`,
              `I would like to thank you for the time you gave me when we talked about ${job(f)}${brief('', ', and for the care that went into it')}.`,
            ])
          : `Thank you for taking the time to consider me for ${job(f)}.`,
        more(f.finalist && 'To have come as far as I did meant a great deal to me.'),
        warm(
          f.interviewed
            ? 'I enjoyed our conversation, and I have thought back to it more than once.'
            : 'I know how many applications you must have read, and I am grateful that you read mine with care.',
        ),
      ],
      [
        f.impressed
          ? told('What has stayed with me most', 'is', f.impressed)
          : more(`What drew me to ${place(f)} in the first place has not changed.`),
      ],
      [
        `I truly want to ${workThere(f)}.`,
        turn([
          `Plans change and people move on, so if ${opening(f)}, I hope you will keep me in mind.`,
          `Should ${opening(f).replace(/ comes up/, ' come up')}, whatever the reason, please think of me.`,
        ]),
        brief('', details(voice, 0)),
      ],
      [brief(details(voice, 0), '')],
    ],
  };
};

/** What draws them there comes first, the thanks follow from it. */
const drawnThere: Version = (voice) => {
  const { f, more, warm, brief, turn } = voice;
  return {
    subject: f.interviewed ? `After our conversation about ${role(f)}` : `My application for ${role(f)}`,
    paragraphs: [
      [
        f.impressed
          ? `I keep coming back to one thing about ${place(f)}: ${f.impressed}.`
          : `The more I learned about ${place(f)}, the more I could see myself there.`,
        f.interviewed
          ? `Thank you for making the time to talk${brief('', ' it all through with me')}.`
          : 'Thank you for making the time to consider me.',
        warm(
          f.interviewed
            ? 'You made it easy to ask what I really wanted to know.'
            : 'I know that there were many of us, and I am grateful for the care you took.',
        ),
      ],
      [
        more(
          turn([
            'I respect the choice you made, and I wish you and whoever joins you a good start.',
            'I wish you and your new colleague well, and I mean it.',
          ]),
        ),
        more(f.finalist && 'Coming so close has only made me surer of what I want.'),
        `This is still work I truly want to do${brief('', f.company ? `, and ${f.company} is where I would like to do it` : '')}.`,
        f.agency
          ? 'That is why I hope you will keep me on your list, for this client and for others like it.'
          : 'That is why I hope you will keep me on your list, should the team grow or plans change.',
      ],
      [details(voice, 1)],
    ],
  };
};

/** Gracious, and about the longer run: this role or another. */
const longerRun: Version = (voice) => {
  const { f, more, warm, brief, turn } = voice;
  return {
    subject: f.company ? `With thanks, and good wishes to ${f.company}` : 'With thanks, and good wishes',
    paragraphs: [
      [
        f.interviewed
          ? `Before we part ways for now, thank you for your time${brief('', ' and for such an honest look at the work')}.`
          : `Before we part ways for now, thank you for your time${brief('', ' and for reading what I sent')}.`,
        more(
          turn([
            `I applied for ${job(f)} because I meant it, and I still do.`,
            `I did not apply for ${job(f)} lightly, and I would apply again today.`,
          ]),
        ),
        warm('Whatever came of it, I am glad our paths crossed.'),
      ],
      [
        f.impressed
          ? told('What stood out above everything else', 'was', f.impressed)
          : more(f.interviewed && 'I came away with a better idea of what good looks like in this work.'),
        more(f.finalist && 'Reaching the final round has only made me more certain.'),
      ],
      [
        `I truly hope to ${workThere(f)} one day, in this role or in another that suits us both.`,
        f.agency
          ? 'If you hear of one, there or elsewhere, please keep me in mind.'
          : `So please keep me in mind${brief('', ' when one opens up: I would answer the same day')}.`,
        details(voice, 2),
      ],
    ],
  };
};

/** An offer: somebody who already knows the work can step in. */
const openOffer: Version = (voice) => {
  const { f, more, warm, brief, turn } = voice;
  return {
    subject: 'Thank you, and an open offer',
    paragraphs: [
      [
        f.interviewed
          ? `Thank you for your time and your openness when we spoke about ${job(f)}.`
          : `Thank you for your time in considering me for ${job(f)}.`,
        more(
          f.finalist &&
            'I know it cannot have been easy to decide, and I am glad to have been in it to the end.',
        ),
        warm(
          f.interviewed
            ? 'You made me feel welcome from the first minute.'
            : 'I know how much reading and weighing lies behind a decision like yours.',
        ),
      ],
      [
        f.impressed
          ? told(`What draws me to ${place(f)} more than anything`, 'is', f.impressed)
          : more(
              turn([
                `I would not write this to everybody: ${place(f)} is somewhere I would truly like to be.`,
                `Of all the places I looked at, ${place(f)} is where I would most like to be of use.`,
              ]),
            ),
      ],
      [
        f.agency
          ? `${brief('If', 'So here is an open offer: if')} your client needs cover, a second pair of hands or somebody new, please think of me first.`
          : `${brief('If', 'So here is an open offer: if')} the work grows, if somebody cannot start, or if you need cover for a while, please think of me first.`,
        f.interviewed
          ? `I know what the work asks for, and I truly want to ${workThere(f)}.`
          : `I have read closely what the work asks for, and I truly want to ${workThere(f)}.`,
      ],
      [details(voice, 3)],
    ],
  };
};

export const letter: readonly Version[] = [doorOpen, drawnThere, longerRun, openOffer];
