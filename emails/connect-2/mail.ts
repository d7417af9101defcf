import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/connect-2.ts';
import { stepOf } from '../draft-step.ts';
import { noteOf } from '../drafts/draft.ts';
import { draftLanguage, factsOf } from '../drafts/facts.ts';
import { letterFrom } from '../letter.ts';
import { companySearch, peopleSearch } from '../linkedin.ts';
import { companyOf, roleOf, themOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** The second round: colleagues of the first contact, and the company's page. */
export const connectTwo = (scene: Scene, redraft: boolean): Letter => {
  const { opportunity, person, today } = scene;
  const step = stepOf(opportunity, 'connect-2');
  const facts = factsOf(person, opportunity, today, step.claimsInterview);
  const language = draftLanguage(opportunity.language);
  const [company, role] = [companyOf(opportunity), roleOf(opportunity)];
  const agency = opportunity.agency === null ? null : cleanLine(opportunity.agency);
  return letterFrom(compiled, threadSubject(scene), {
    heading: redraft ? 'In other words' : `Two more people${company ? ` at ${company}` : ''}`,
    preheader: 'The people you would have worked with, and the company page.',
    intro: facts.first
      ? `If ${facts.first} accepted, look through who ${facts.first} knows there. Two people are enough: one who does the work you want to do, and one who leads it.`
      : 'Two people are enough: one who does the work you want to do, and one who leads it.',
    search: peopleSearch(company ?? agency, role ?? 'hiring manager'),
    searchLabel: `See who does this work${company ? ` at ${company}` : ''}`,
    company: company ? companySearch(company) : null,
    follow: `Follow ${themOf(opportunity)} too: new roles and new teams are announced there first.`,
    invite: 'A note for the invitation, to paste as it is:',
    note: noteOf('connect-2', facts, step.draft, language),
    noteLanguage: language,
    replies: [
      ...draftReplies(scene, 'the invitations are out'),
      reply(scene, 'stop', 'no more about this job'),
    ],
    why: redraft
      ? 'You get this because you asked for other words.'
      : 'Why now: it is a week since the first invitation, and most answers have come by then.',
    unsubscribe: unsubscribeLink(scene),
  });
};
