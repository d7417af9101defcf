import * as compiled from '../compiled/check-in.ts';
import { stepOf } from '../draft-step.ts';
import { delivered } from '../drafts/delivered.ts';
import { Span } from '../drafts/en/phrases.ts';
import type { Facts } from '../drafts/facts.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, jobOf, themOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

type CheckIn = 'check-in-1' | 'check-in-2' | 'check-in-3';

interface Words {
  heading: string;
  preheader: string;
  intro: string;
  why: string;
}

const wordsFor = (kind: CheckIn, facts: Facts, scene: Scene): Words => {
  const { opportunity } = scene;
  const [whom, them, company] = [facts.first ?? 'them', themOf(opportunity), companyOf(opportunity)];
  switch (kind) {
    case 'check-in-1':
      return {
        heading: `A word to ${whom}, a month on`,
        preheader: 'A short note, so that your name stays within reach.',
        intro: `Whoever started is still new, and nobody at ${company ?? 'the company'} knows yet how it will turn out. A short note now asks for nothing and keeps your name within reach.`,
        why: 'Why now: the first month is when a new start is looked at for the first time.',
      };
    case 'check-in-2':
      return {
        heading: `Ask ${whom} how it turned out`,
        preheader: 'New hires who leave early often leave about now.',
        intro: `New hires who leave early often leave about now, and then ${them} will call whoever comes to mind before writing another advert. This note makes that easy.`,
        why: 'Why now: around four months in, more new hires leave than at any other time.',
      };
    case 'check-in-3':
      return {
        heading: company ? `Time to try ${company} again` : 'Time to try again',
        preheader: 'Long enough to have changed, recent enough to be remembered.',
        intro: facts.interviewed
          ? `${Span(facts)} is long enough for plans and people to have changed, and short enough for ${whom} to remember you. This note asks for a second try at ${jobOf(opportunity)}.`
          : `${Span(facts)} is long enough for the plans behind ${jobOf(opportunity)} to have changed. This note asks for a second try, to a person and not through a form.`,
        why: 'Why now: this is the usual time after which employers welcome a new application.',
      };
  }
};

/** A check-in: a short note with something new to say. */
export const checkIn = (kind: CheckIn, scene: Scene, redraft: boolean): Letter => {
  const { facts, values, attachments } = delivered(kind, scene, stepOf(scene.opportunity, kind));
  const words = wordsFor(kind, facts, scene);
  return letterFrom(
    compiled,
    threadSubject(scene),
    {
      ...values,
      ...words,
      ...(redraft
        ? { heading: 'In other words', why: 'You get this because you asked for other words.' }
        : {}),
      after: 'If they answer, forward it to us, or reply "reopened" when they want to talk.',
      replies: [
        ...draftReplies(scene, 'it is sent'),
        reply(scene, 'reopened', 'they are talking to me again'),
        reply(scene, 'stop', 'no more about this job'),
      ],
      unsubscribe: unsubscribeLink(scene),
    },
    attachments,
  );
};
