import type { Lexicon } from './lexicon.ts';

/**
 * What phrases mean, whatever the language. The rules in `kind.ts` speak of these only; each language says in
 * its own words what belongs to them.
 */
export type Concept =
  /** not, no, unable */
  | 'neg'
  /** not yet, still being decided: takes a negation's edge off */
  | 'yet'
  /** if, should you, unless: what follows has not happened */
  | 'cond'
  /** but, however: what follows stands for itself again */
  | 'but'
  /** everyone, each applicant, only: a policy, not a decision */
  | 'generic'
  /** what is no longer done with an applicant: proceed, consider, invite, select, offer */
  | 'proceed'
  /** another person than the one addressed */
  | 'other'
  /** what was done with that person: chosen, hired, gone with */
  | 'chosen'
  /** the job: role, position, vacancy */
  | 'post'
  /** what happened to the job: filled, closed, cancelled */
  | 'gone'
  /** filling or hiring, as an intention */
  | 'fill'
  /** whole idioms that say no by themselves */
  | 'no'
  /** others matched more closely */
  | 'fit'
  | 'regret'
  | 'luck'
  | 'future'
  | 'keep'
  | 'again'
  | 'many'
  /** words of work and hiring: this mail is about a job */
  | 'job'
  /** words of loans, orders, tenancies, papers: it is about something else */
  | 'topic'
  /** newsletters, articles, adverts */
  | 'press'
  | 'received'
  | 'review'
  | 'invite'
  | 'meeting'
  | 'slot'
  | 'test'
  | 'offer'
  | 'hired'
  | 'revoke'
  | 'hold'
  | 'alert'
  | 'asked'
  | 'feedback'
  | 'left'
  /** gratitude: what follows lies behind us */
  | 'thanks'
  /** a conversation that took place */
  | 'met'
  | 'final'
  /** the papers were looked at, or no interview was granted */
  | 'papers'
  | 'client'
  /** a human by name, found by how it is written and not by a list of phrases */
  | 'named'
  /** somebody who could have got the job: her cousin, the contractor, one of our own */
  | 'taker'
  /** gets it, starts, takes over */
  | 'takes'
  /** what a post is paid from: budget, grant, hours */
  | 'means'
  /** and what happened to it: cut, did not survive */
  | 'lost'
  /** there will be no job */
  | 'afford'
  /** something was wanting, or we stop here */
  | 'short'
  /** "nothing you did", "any school would be lucky" */
  | 'console'
  /** "you'd be the first I ring" */
  | 'someday'
  /** "you would have been", "in the end" */
  | 'almost'
  /** "I promised I'd write", "not what you were hoping" */
  | 'letdown'
  /** another job than the one applied for */
  | 'elsewhere'
  /** what else than a job people apply for */
  | 'apart'
  /** who tells of their own luck, or withdrew */
  | 'own'
  /** "pop by on Tuesday" */
  | 'come'
  /** "it's yours", "can you start" */
  | 'yes'
  /** "you asked what let you down" */
  | 'because'
  /** what only an alert says */
  | 'listing'
  /** "your letter is here" */
  | 'got'
  /** the writer's own luck: me, my application */
  | 'self'
  /** your application, your visit: the reader applied */
  | 'yours'
  /** words of employment and nothing else; \`job\` has also those of any application */
  | 'work'
  /** nothing has been decided yet, and nobody ruled out */
  | 'undecided'
  /** an application, and no more, is spoken of */
  | 'applied'
  /** a test, an audition, a day of trial took place */
  | 'tried'
  /** words of conversation, which weigh against `tried` */
  | 'talked';

/** A language: its concepts, and whether a negation may also follow what it negates. */
export interface Language {
  code: string;
  around: boolean;
  lexicon: Lexicon<Concept>;
}
