import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/connect.ts';
import { stepOf } from '../draft-step.ts';
import { noteOf } from '../drafts/draft.ts';
import { draftLanguage, factsOf } from '../drafts/facts.ts';
import { letterFrom } from '../letter.ts';
import { peopleSearch } from '../linkedin.ts';
import { companyOf, contactName, jobOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

/** Connect with whoever they dealt with, or with a recruiter there. */
export const connect = (scene: Scene, redraft: boolean): Letter => {
  const { opportunity, person, today } = scene;
  const step = stepOf(opportunity, 'connect');
  const facts = factsOf(person, opportunity, today, step.claimsInterview);
  const language = draftLanguage(opportunity.language);
  const [contact, company] = [contactName(opportunity), companyOf(opportunity)];
  const employer = opportunity.agency === null ? company : cleanLine(opportunity.agency);
  const whom = facts.first ?? (employer ? `a recruiter at ${employer}` : 'a recruiter there');
  return letterFrom(compiled, threadSubject(scene), {
    heading: redraft ? 'In other words' : `Connect with ${whom}`,
    preheader: `A note of ${200} characters at most, and where to find ${facts.first ?? 'the right person'}.`,
    intro: contact
      ? `People move on and take their contacts with them: wherever ${facts.first} works next, you are a name they know. Here is a note that fits into LinkedIn’s invitation.`
      : `We do not know anybody there by name yet, so begin with whoever hires${company ? ` at ${company}` : ''}. Here is a note that fits into LinkedIn’s invitation.`,
    note: noteOf('connect', facts, step.draft, language),
    noteLanguage: language,
    search: contact ? peopleSearch(contact, employer) : peopleSearch(employer, 'recruiter'),
    searchLabel: contact
      ? `Find ${contact} on LinkedIn`
      : `Find recruiters${employer ? ` at ${employer}` : ''}`,
    how: 'Open the profile, choose Connect, then Add a note, and paste the text above.',
    replies: [
      ...draftReplies(scene, 'the invitation is out'),
      reply(scene, 'contact:', 'who it was, if it was somebody else'),
      reply(scene, 'stop', 'no more about this job'),
    ],
    why: redraft
      ? 'You get this because you asked for other words.'
      : `Why now: a few days in, ${jobOf(opportunity)} is still the reason they would know your name.`,
    unsubscribe: unsubscribeLink(scene),
  });
};
