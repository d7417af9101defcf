import { everythingDue } from '../../core/campaign/due.ts';
import type { Opportunity, StepName } from '../../core/opportunity.ts';
import type { ReceiptQuestion } from '../../core/outgoing.ts';
import * as compiled from '../compiled/receipt.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, contactName, dayName, jobOf, ownName, roleOf, shortDay, themOf } from '../naming.ts';
import {
  type Letter,
  type Of,
  type Reply,
  reply,
  replyLink,
  type Scene,
  threadSubject,
  unsubscribeLink,
} from '../scene.ts';

const STAGES: Record<NonNullable<Opportunity['stage']>, string> = {
  application: 'application',
  assessment: 'test or task',
  interview: 'interview',
  final: 'final round',
};

const QUESTIONS: Record<ReceiptQuestion, (scene: Scene) => string> = {
  who: () =>
    'Who interviewed you, or who did you deal with? A name is enough; with an address your letter can be sent in one tap.',
  impressed: ({ opportunity }) =>
    `What impressed you about ${companyOf(opportunity) ?? 'them'}? One line, in your words: it goes into your letter.`,
  interviewed: () => 'Did you speak with anybody there? Until you say so, nothing we write will claim it.',
  zone: ({ person }) =>
    `Your mail comes from another time zone than ${person.zone}. Which one are you in? Write it like Europe/Berlin or America/Chicago.`,
};

/** The beginning of an answer, so that only the facts have to be typed. */
const PROMPTS: Record<ReceiptQuestion, string> = {
  who: 'contact: ',
  impressed: 'impressed: ',
  interviewed: 'stage: ',
  zone: 'timezone ',
};

const factsOf = ({ opportunity, person, today }: Scene): { name: string; value: string }[] =>
  [
    { name: 'Company', value: companyOf(opportunity) ?? 'the mail does not say' },
    { name: 'Role', value: roleOf(opportunity) ?? 'the mail does not say' },
    { name: 'Contact', value: contactName(opportunity) ?? opportunity.contact?.email ?? null },
    {
      name: 'Stage',
      value: opportunity.stage && (opportunity.finalist ? STAGES.final : STAGES[opportunity.stage]),
    },
    { name: 'Your name', value: ownName(person) },
    { name: 'They wrote', value: dayName(opportunity.rejectedOn, today) },
  ].flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]));

const planOf = ({ opportunity, person, today }: Scene): { when: string; what: string }[] =>
  everythingDue(person).flatMap((due) =>
    due.opportunity.id === opportunity.id && due.kind === 'step'
      ? [{ when: shortDay(due.day, today), what: PLAN[due.step.name](opportunity) }]
      : [],
  );

const PLAN: Record<StepName, (opportunity: Opportunity) => string> = {
  letter: () => 'a letter of thanks, ready to send',
  connect: () => 'a connection worth making',
  'connect-2': () => 'more people there, and the company page',
  advice: () => 'a question that helps you grow',
  'check-in-1': () => 'a short word from you, a month on',
  'check-in-2': () => 'another, when new hires most often leave',
  'check-in-3': () => 'applying again',
  renew: () => 'you decide: another year, or enough',
  readvertised: () => 'they are hiring again',
};

interface Words {
  heading: string;
  intro: string;
  preheader: string;
}

const fresh = (scene: Scene): Words => {
  const { opportunity } = scene;
  const company = companyOf(opportunity);
  const [next] = planOf(scene);
  return {
    heading: company
      ? `Sorry about ${company}. Now for round two.`
      : 'Sorry about this one. Now for round two.',
    intro: `We have read what you forwarded and will remember ${jobOf(opportunity)} for a year. The person they hired may not stay, and plans change; when they do, you want to be the one who comes to mind. We will write to you, and only to you, whenever a small step is worth taking.`,
    preheader: next ? `Noted. Next: ${next.what}, on ${next.when}.` : 'Noted, and remembered.',
  };
};

const offered = ({ opportunity, today }: Scene): Words => ({
  heading: 'This one is more than a year old',
  intro: `They wrote on ${dayName(opportunity.rejectedOn, today)}, too long ago for a letter of thanks. But a year is a good distance for applying again. Reply "track" and we will follow ${jobOf(opportunity)} from today.`,
  preheader: 'Too late for a thank-you, and a good time to apply again.',
});

const added = ({ opportunity }: Scene): Words => ({
  heading: `Added to what we know about ${themOf(opportunity)}`,
  intro: `What you forwarded belongs to ${jobOf(opportunity)}, which we already follow. Here is where it stands now.`,
  preheader: 'It belongs to a job that we already follow.',
});

const known = ({ opportunity }: Scene): Words => ({
  heading: 'We have this one already',
  intro: `You forwarded the same mail before, so nothing has changed for ${jobOf(opportunity)}, and nothing comes twice.`,
  preheader: 'Nothing has changed, and nothing comes twice.',
});

const repliesFor = (scene: Scene, outgoing: Of<'receipt'>): Reply[] => {
  if (scene.opportunity.status === 'offered')
    return [reply(scene, 'track', 'follow it, as a job to apply for again')];
  return [
    ...(outgoing.asks.includes('interviewed')
      ? [
          reply(scene, 'stage: interview', 'we did speak'),
          reply(scene, 'stage: application', 'it never came to that'),
        ]
      : []),
    reply(scene, 'note:', 'anything you want to remember about it'),
    reply(scene, 'stop', 'do not follow this one'),
    reply(scene, 'help', 'everything else you can say'),
  ];
};

/** What was understood, what comes when, how to correct it, and what only the person can tell. */
export const receipt = (outgoing: Of<'receipt'>, scene: Scene): Letter => {
  const { opportunity } = scene;
  const isOffer = opportunity.status === 'offered';
  const words = outgoing.duplicate
    ? known(scene)
    : outgoing.merged
      ? added(scene)
      : isOffer
        ? offered(scene)
        : fresh(scene);
  return letterFrom(compiled, threadSubject(scene), {
    ...words,
    facts: factsOf(scene),
    questions: outgoing.asks.map((ask) => ({ text: QUESTIONS[ask](scene) })),
    answer: replyLink(scene, outgoing.asks.map((ask) => PROMPTS[ask]).join('\n')),
    answerLabel: outgoing.asks.length === 1 ? 'Answer in one line' : 'Answer in a few words',
    plan: planOf(scene),
    replies: repliesFor(scene, outgoing),
    why: 'You get this because you have just forwarded a mail to Round Two.',
    unsubscribe: unsubscribeLink(scene),
  });
};
