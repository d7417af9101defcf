import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/letter.ts';
import { stepOf } from '../draft-step.ts';
import { delivered } from '../drafts/delivered.ts';
import { draftLanguage, type Facts } from '../drafts/facts.ts';
import { letterFrom } from '../letter.ts';
import { companyOf, jobOf, reachable, themOf } from '../naming.ts';
import { draftReplies } from '../replies.ts';
import { type Letter, type Reply, reply, type Scene, threadSubject, unsubscribeLink } from '../scene.ts';

const LANGUAGES = { en: 'English', de: 'German', fr: 'French', es: 'Spanish' };

/** The one thing that would make this letter stronger, and only the person can say it. */
const missingFrom = (facts: Facts, scene: Scene): { sentence: string; word: Reply } | null => {
  if (facts.company === null && facts.role === null)
    return {
      sentence:
        'It names no employer, because the mail you forwarded named none. Reply with "company:" and its name, then "again", and the next version does.',
      word: reply(scene, 'company:', 'which employer it was'),
    };
  if (facts.signature === null)
    return {
      sentence: 'It is not signed yet. Reply with "name:" and your name, and from then on your letters are.',
      word: reply(scene, 'name:', 'how your letters are signed'),
    };
  if (facts.impressed === null && scene.opportunity.impressed !== null) {
    const language = LANGUAGES[draftLanguage(scene.opportunity.language)];
    return {
      sentence: `Your letter is in ${language}, and what impressed you is not, so it was left out. Reply with "impressed:" and a line in ${language}, then "again", and the next version says it.`,
      word: reply(scene, 'impressed:', `what you liked there, in ${language}`),
    };
  }
  if (facts.impressed === null) {
    const there = companyOf(scene.opportunity) ? `at ${companyOf(scene.opportunity)}` : 'there';
    return {
      sentence: `One line would make it stronger: what impressed you ${there}? Reply with "impressed:" and your words, then "again", and the next version says it.`,
      word: reply(scene, 'impressed:', 'what you liked there, for the letter'),
    };
  }
  if (reachable(scene.opportunity.contact) === null)
    return {
      sentence:
        'If you have the address of somebody there, reply with "contact:" and it; from then on, your letters are addressed.',
      word: reply(scene, 'contact:', 'a name or an address there'),
    };
  return null;
};

/** The letter of thanks: the draft, ready to send. */
export const letter = (scene: Scene, redraft: boolean): Letter => {
  const { opportunity } = scene;
  const step = stepOf(opportunity, 'letter');
  const { facts, values, attachments } = delivered('letter', scene, step);
  const missing = missingFrom(facts, scene);
  const note = facts.impressed === null ? cleanLine(opportunity.notes[0]?.text ?? '', 300) : '';
  const to = facts.first ?? companyOf(opportunity);
  const heading = to ? `Your letter to ${to}` : 'Your letter of thanks';
  const again = `Here is your letter about ${jobOf(opportunity)} in other words${step.draft.tone === 'shorter' ? ', and fewer of them' : step.draft.tone === 'warmer' ? ', and warmer ones' : ''}.`;
  const first = `A letter of thanks after a no is read with surprise, and remembered. This one thanks ${facts.first ?? 'them'} and asks ${facts.agency ? 'to keep you in mind, for this client and others' : `${themOf(opportunity)} to keep you in mind`}. Change whatever does not sound like you, and send it.`;
  return letterFrom(
    compiled,
    threadSubject(scene),
    {
      ...values,
      heading: redraft ? 'In other words' : heading,
      preheader: redraft
        ? 'Another version of your letter.'
        : 'Your letter is ready: read it, change a word, send it.',
      intro: redraft ? again : first,
      missing: missing?.sentence ?? null,
      note: note === '' ? null : note,
      replies: [
        ...draftReplies(scene, 'it is sent'),
        ...(missing ? [missing.word] : []),
        reply(scene, 'stop', 'no more about this job'),
      ],
      why: redraft
        ? 'You get this because you asked for other words.'
        : facts.interviewed
          ? 'Why now: thanks are worth most while they still remember talking with you.'
          : 'Why now: thanks are worth most while they still remember your name.',
      unsubscribe: unsubscribeLink(scene),
    },
    attachments,
  );
};
