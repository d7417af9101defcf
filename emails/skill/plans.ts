import type { GapKind } from '../../core/opportunity.ts';

/** What a plan for one kind of gap consists of; `what` is the gap in the person's own words. */
export interface Plan {
  /** Why this kind of gap closes the way it does. */
  idea: string;
  /** Where the half-hour happens: the "where" of an if-then plan, in the person's voice. */
  place: string;
  /** What is done first when it begins: small enough to need no courage. */
  begin: (what: string) => string;
  /** The way, in order. */
  steps: (what: string) => string[];
  /** A task for each nudge, each another one. */
  tasks: (what: string) => string[];
}

export const PLANS: Record<GapKind, Plan> = {
  technology: {
    idea: 'A technology is learned by building something small with it, a little at a time.',
    place: 'at the table where I drink my coffee,',
    begin: (what) => `open one course on ${what} and do its next exercise`,
    steps: (what) => [
      `Pick one course on ${what} that runs at your own speed, and no second one until it is finished.`,
      'From the third week, build one small thing that works, however plain.',
      'Show it: a repository, a page, a screenshot in your profile. That is what you can point to in your next letter.',
    ],
    tasks: (what) => [
      'Do the next exercise of your course, and stop after half an hour even if it goes well.',
      `Write down in three lines what ${what} is good for. What you cannot explain yet is what to look at next.`,
      'Begin the small thing that you want to build. An empty project with a name is a beginning.',
      'Make one part of it work from end to end.',
      `Ask one question in a community around ${what}, or answer one.`,
      'Put what you have where others can see it, and write two sentences beside it.',
      'Show it to one person who knows more than you, and ask what they would change.',
      `Write the sentence about ${what} that belongs in your profile now.`,
    ],
  },
  experience: {
    idea: 'Experience is what you can tell a story about. It can be made on a small scale, and you have more of it than your CV says.',
    place: 'at my desk, before the mail is open,',
    begin: (what) => `write down one thing I have done that comes close to ${what}`,
    steps: (what) => [
      `Collect three things you have done that come close to ${what}: the situation, what you did, what came of it.`,
      'Find one place to do more of it soon: your present work, a club, a friend’s business, a short project.',
      'Finish one small piece of it, with a result that can be counted or shown.',
    ],
    tasks: (what) => [
      'Write the first of your three stories: the situation, what you did, what came of it. Ten lines are enough.',
      'Write the second one, and leave out whatever does not help it.',
      `Ask one person you work with where ${what} is needed and nobody has the time for it.`,
      'Offer somebody one small, clear piece of help, with an end date.',
      'Tell one of your stories aloud, in two minutes, to a person or a recorder.',
      'Write down one number that your work has changed.',
      'Put the best of the three stories at the top of your profile.',
      'Read a role you would like, and mark every line that one of your stories answers.',
    ],
  },
  references: {
    idea: 'People like to speak for those they remember. A reference begins with being in touch.',
    place: 'in my favourite chair, phone in hand,',
    begin: () => 'write two lines to one person I enjoyed working with',
    steps: () => [
      'List five people who have seen you at your best; no titles needed.',
      'Write to one of them a week, with news and a question, and no request.',
      'Then ask two of them whether they would speak for you, and tell them what the role is about.',
    ],
    tasks: () => [
      'Write to the first of your five: what you are doing, and one thing you learned from them.',
      'Write to the second. Ask how their own work has been.',
      'Recommend somebody publicly, in three honest sentences. Most people answer in kind.',
      'Ask one of the five whether they would speak for you, and for what they would vouch.',
      'Send that person four lines about the roles you look for, so that they know what matters.',
      'Meet one of them, or call, for a quarter of an hour.',
      'Ask a second one. Two who know you well are worth more than five who hardly do.',
      'Thank everybody who helped, with one line about what came of it.',
    ],
  },
  presence: {
    idea: 'How one comes across is practice, and practice is quick: a few spoken minutes a week change more than any book.',
    place: 'in a room with the door closed,',
    begin: () => 'answer one interview question aloud and record it',
    steps: () => [
      'Choose five questions that you are always asked, and answer one a week aloud.',
      'Listen once, choose one thing to change, and say it again.',
      'Then practise with a person: a friend, a speaking club, or a professional community.',
    ],
    tasks: () => [
      'Answer "tell me about yourself" in ninety seconds, aloud, twice. The second one is already better.',
      'Record an answer to "why us?". Listen for the first sentence that is really yours, and begin there.',
      'Prepare three questions that you would truly like an interviewer to answer.',
      'Do one call this week standing up, and speak a little slower than feels natural.',
      'Ask a friend for one thing that you do well when you talk, and one to change.',
      'Go to one meeting of people in your field, and ask one question in it.',
      'Do a practice interview with somebody, half an hour, and have them interrupt you.',
      'Write down what you will do in the first minute of your next interview.',
    ],
  },
};
