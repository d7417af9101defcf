import { capital } from '../../naming.ts';
import type { Facts } from '../facts.ts';
import type { Version } from '../voice.ts';
import { hours, job, opening, passed, place, role, Span, span, told, workThere } from './phrases.ts';

const learned = ({ learned: what }: Facts): string | null =>
  what && `In the meantime I have put ${hours(what.hours)} into ${what.what}.`;

/** What they remember of the place, or why it is still on their mind. */
const remembered = (f: Facts, otherwise: string): string =>
  f.impressed ? told('What has stayed with me', 'is', f.impressed) : otherwise;

const spoke = (f: Facts): string => (f.interviewed ? `we spoke about ${job(f)}` : `I applied for ${job(f)}`);

/** A month on: the new start, and where to find them. */
export const afterAMonth: readonly Version[] = [
  ({ f, more, warm, brief }) => ({
    subject: `${Span(f)} on`,
    paragraphs: [
      [
        `It has been ${span(f)} since ${spoke(f)}, and I hope the new start has gone well on all sides.`,
        warm('Thank you once more for how kindly you dealt with me.'),
      ],
      [learned(f) ?? more(remembered(f, `I still think of ${place(f)} as somewhere I would do good work.`))],
      [`If ${opening(f)}, I would be glad to hear of it${brief('.', ', and I could talk at short notice.')}`],
    ],
  }),
  ({ f, more, warm }) => ({
    subject: f.company ? `Still keen on ${f.company}` : 'Still keen to work with you',
    paragraphs: [
      [
        remembered(f, `I have not changed my mind about ${place(f)}.`),
        warm('I find myself telling other people about it.'),
      ],
      [
        learned(f),
        more(`I wanted you to know that my interest in ${role(f)} was never only about one opening.`),
      ],
      [`I would still truly like to ${workThere(f)}. There is no need to answer; I only wanted you to know.`],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'An extra pair of hands',
    paragraphs: [
      [
        `A first month often shows where a team is short of hands. If that is so at ${f.company ?? 'your end'}, I would be glad to help.`,
        warm('It would be a pleasure to work with you, in whatever form.'),
      ],
      [
        more(
          f.interviewed
            ? `You know me from our conversation about ${role(f)}, so it would be a quick start.`
            : `You have my application for ${role(f)}, so it would be a quick start.`,
        ),
        learned(f),
      ],
      [
        brief(
          'A short project or some cover would suit me well.',
          'A short project, some cover or simply a conversation would all suit me well.',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'A short update',
    paragraphs: [
      [
        `A short update, ${span(f)} after ${f.interviewed ? 'our conversation' : 'my application'}.`,
        warm('I hope the weeks have been good to you.'),
      ],
      [
        learned(f) ?? `I am still looking, and ${job(f)} is still what I measure everything else against.`,
        more(
          remembered(
            f,
            'I am choosing slowly, because I would rather find the right place than the next one.',
          ),
        ),
      ],
      [
        `${brief('If', 'Should')} plans change on your side, ${brief('please call me.', 'I would be happy to be the person you call.')}`,
      ],
    ],
  }),
];

/** Around four months: how the team has settled, and what is planned. */
export const atFourMonths: readonly Version[] = [
  ({ f, more, warm, brief }) => ({
    subject: 'How have things turned out?',
    paragraphs: [
      [
        `${Span(f)} ago ${spoke(f)}, and I wondered how things have turned out since.`,
        warm('I hope that the work is going well and that you have had time to enjoy it.'),
      ],
      [
        learned(f),
        more(
          remembered(
            f,
            `I have not found a place where I would rather be than ${f.company ? `at ${f.company}` : 'with your team'}.`,
          ),
        ),
      ],
      [
        `A team looks different after a few months${brief(';', ', and so do its plans;')} if there is room in yours, I would gladly talk.`,
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'Plans for the coming months',
    paragraphs: [
      [
        `Are you planning to hire in the coming months, for ${role(f)} or for something close to it?`,
        more(`I ask because I would rather come back to ${place(f)} than begin somewhere new.`),
        warm('And I ask you because I felt in good hands with you.'),
      ],
      [
        brief('', 'If you are, I can send an up-to-date CV the same day, to you or to whoever is best.'),
        learned(f),
      ],
      [
        brief(
          'A yes or no is plenty.',
          'And if nothing is planned, I will be just as pleased to hear how you are doing.',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: f.learned ? 'What I have learned since' : 'Where I stand now',
    paragraphs: [
      [
        (f.learned &&
          `Since ${spoke(f)} ${span(f)} ago, I have put ${hours(f.learned.hours)} into ${f.learned.what}.`) ??
          `${Span(f)} after ${f.interviewed ? 'our conversation' : 'my application'}, I know better what I am good at and where I want to use it.`,
        more(f.learned && `It began with what I saw of ${place(f)}, and it has become a habit.`),
        warm('I owe part of that to you, so thank you.'),
      ],
      [
        more(f.impressed && told('What I have not forgotten', 'is', f.impressed)),
        f.learned
          ? `${capital(job(f))} is still where I would most like to use it.`
          : `${capital(job(f))} is still where I would most like to be.`,
      ],
      [
        brief(
          'May I call you about it?',
          'Would it be worth a quarter of an hour to talk about where that could fit?',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'Somebody who already knows the way',
    paragraphs: [
      [
        f.interviewed
          ? `When we spoke ${span(f)} ago, you got to know me and I got to know ${role(f)}.`
          : `When I applied ${span(f)} ago, I got to know ${role(f)} well.`,
        warm('I remember it with pleasure.'),
      ],
      [
        `If you are short of somebody ${f.company ? `at ${f.company}` : 'in the team'} today, you would not have to start from scratch with me.`,
        learned(f),
        more(f.impressed && told('What made me want it then', 'was', f.impressed)),
      ],
      [brief('I could start soon.', 'I could talk this week and start soon after.')],
    ],
  }),
];

/** Around seven months: the usual window for applying again. */
export const applyingAgain: readonly Version[] = [
  ({ f, more, warm, brief }) => ({
    subject: f.company ? `Applying to ${f.company} again` : 'Applying again',
    paragraphs: [
      [
        `${Span(f)} ago ${spoke(f)}. I would like to apply again, for that role or for one close to it.`,
        warm('I have kept a good memory of how you treated me.'),
      ],
      [learned(f), more(remembered(f, 'I do not apply twice lightly: this is where I would like to be.'))],
      [
        brief(
          'Is something open, or planned?',
          'Is something open or planned, and should I write to you or to somebody else about it?',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'Asking before the advert is written',
    paragraphs: [
      [
        'I am writing before there is an advert, because that is when a known name saves the most work.',
        more(`You may remember mine from ${span(f)} ago, when ${spoke(f)}.`),
        warm('It would be good to hear from you in any case.'),
      ],
      [learned(f), `I would still truly like to ${workThere(f)}.`],
      [
        brief(
          'May I send my current CV?',
          'If you expect to need somebody this half-year, may I send you my current CV?',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'Half a year wiser',
    paragraphs: [
      [
        (f.learned &&
          `Since ${spoke(f)} ${span(f)} ago, I have put ${hours(f.learned.hours)} into ${f.learned.what}.`) ??
          `A good deal has happened since ${spoke(f)} ${span(f)} ago, and one thing has not changed: I would like to ${workThere(f)}.`,
        more(f.learned && `What has not changed is that I would like to ${workThere(f)}.`),
      ],
      [
        more(f.impressed && told('What draws me', 'is still', f.impressed)),
        warm('You gave me a fair hearing the first time, and I have not forgotten it.'),
      ],
      [
        brief(
          'Would you look at a new application?',
          'Would you look at a new application from me, and is there a role that you would point me to?',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: f.company ? `Who looks after hiring at ${f.company}?` : 'Who looks after hiring now?',
    paragraphs: [
      [
        `${passed(f)} ${spoke(f)}, and much may have changed on your side.`,
        warm('I hope that you are well, wherever it has taken you.'),
      ],
      [
        `Could you tell me who is the right person today for ${f.role ? `roles like ${f.role}` : 'roles like that one'}?`,
        brief('', 'I would like to apply again, and a name is worth more than any form.'),
      ],
      [learned(f), more(remembered(f, 'If it is still you, I would be glad of a short conversation.'))],
    ],
  }),
];

/** The employer advertises the role again. */
export const advertisedAgain: readonly Version[] = [
  ({ f, more, warm, brief }) => ({
    subject: `I saw that ${role(f)} is open again`,
    paragraphs: [
      [
        `I saw that ${job(f)} is being advertised again, and I would like to be considered.`,
        warm('It was good news to come across.'),
      ],
      [
        more(
          remembered(
            f,
            f.interviewed
              ? 'You have met me, so the first step is behind us.'
              : 'You have my application already, so the first step is behind us.',
          ),
        ),
        learned(f),
      ],
      [brief('I could talk this week.', 'I could talk this week, and I can send an up-to-date CV today.')],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'Before you begin a new search',
    paragraphs: [
      [
        `Before you read through a new pile of applications for ${job(f)}: I am still here, and I still want it.`,
        warm('I would be truly happy if it worked out this time.'),
      ],
      [learned(f), more(f.impressed && `What drew me then still draws me: ${f.impressed}.`)],
      [
        brief(
          'Shall we talk?',
          'A quarter of an hour would tell us both whether it is worth going on. When would suit you?',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: `${f.company ?? 'Your advert'}: a second try`,
    paragraphs: [
      [
        `Your advert for ${role(f)} is out again. I took part the first time${f.finalist ? ' and came close' : ''}, and I would gladly take part again.`,
        warm('Thank you for the fair way you dealt with me then.'),
      ],
      [learned(f) ?? more(remembered(f, 'My interest has not changed in the least.'))],
      [
        brief(
          'Shall I apply through the advert?',
          'Shall I apply through the advert, or would you rather go back to my application from last time?',
        ),
      ],
    ],
  }),
  ({ f, more, warm, brief }) => ({
    subject: 'What are you looking for this time?',
    paragraphs: [
      [`I noticed that ${job(f)} is open again.`, warm('I hope it means that the team is growing.')],
      [
        'What matters most this time?',
        more('If the answer has changed since last time, I may be a closer fit than I was.'),
        learned(f),
      ],
      [brief('I would be glad to talk.', 'I would be glad to talk before the applications pile up.')],
    ],
  }),
];
