import type { Version } from '../voice.ts';
import { job, place } from './phrases.ts';

const one = (text: string): ReturnType<Version> => ({ subject: '', paragraphs: [[text]] });

/** A connection request to whoever they dealt with, or to a recruiter there. LinkedIn takes 200 characters. */
export const toContact: readonly Version[] = [
  ({ f, brief, warm }) =>
    one(
      f.contact
        ? `${f.interviewed ? 'Thank you for our conversation about' : 'Thank you for considering me for'} ${job(f)}.${warm(' It meant a lot.') || ''} ${brief('Shall we stay in touch?', 'I would like to stay in touch, whatever comes next.')}`
        : `I recently ${f.interviewed ? 'interviewed' : 'applied'} for ${job(f)} and would ${warm('very much ') || ''}like to stay in touch${brief('.', ' with whoever hires there.')}`,
    ),
  ({ f, brief, warm }) =>
    one(
      f.contact
        ? `${warm('It was good to get to know you. ') || ''}I would enjoy following what you do at ${f.company ?? 'work'}${brief('.', `, and I hope ${f.interviewed ? 'we get to talk again' : 'our paths cross'}.`)} Thank you for your time.`
        : `${warm('I hope you are well. ') || ''}I would enjoy following what you do at ${f.company ?? 'work'}${brief('.', ', and hearing of roles like the one I applied for.')} May I connect?`,
    ),
  ({ f, brief, warm }) =>
    one(
      `${f.impressed ? `I still think of this: ${f.impressed}.` : `I liked what I saw of ${place(f)}.`} ${brief('May I connect?', 'I would be glad to be connected with you.')}${warm(' Warm wishes!') || ''}`,
    ),
  ({ f, brief, warm }) =>
    one(
      f.contact
        ? `You may remember my name from ${job(f)}. ${brief('Let us stay in touch.', 'No question this time: I would simply like to keep in touch.')}${warm(' I wish you well.') || ''}`
        : `It did not work out with ${job(f)} this time. ${brief('May I stay in touch?', 'I would try again, so I would be glad to stay in touch.')}${warm(' I wish you well.') || ''}`,
    ),
];

/** To somebody there who has never heard of them. */
export const toColleague: readonly Version[] = [
  ({ f, brief, warm }) =>
    one(
      `I recently ${f.interviewed ? 'interviewed' : 'applied'} for ${job(f)} and liked what I saw.${warm(' Your work is a part of that.') || ''} ${brief('May I connect?', 'I would enjoy following your work. May I connect?')}`,
    ),
  ({ f, brief, warm }) =>
    one(
      `I hope to work at ${f.company ?? 'your company'} one day, and I am getting to know the people there. ${brief('Shall we connect?', 'I would be glad to be connected with you.')}${warm(' Warm wishes!') || ''}`,
    ),
  ({ f, brief, warm }) =>
    one(
      `${f.role ? `I am working towards roles like ${f.role}` : 'I am in the same field as you'}, and ${place(f)} is where I would most like to learn from others. ${brief('Shall we connect?', 'May I follow along?')}${warm(' Thank you!') || ''}`,
    ),
  ({ f, brief, warm }) =>
    one(
      `What is the best part of working ${f.company ? `at ${f.company}` : 'where you do'}? ${brief('I would like to join one day.', 'I ask because I would like to join one day, and you would know.')}${warm(' Thank you for any hint.') || ''}`,
    ),
];
