import * as compiled from '../compiled/help.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, type Reply, reply, type Scene, unsubscribeLink } from '../scene.ts';

/** Everything that can be said, the most useful first. */
const GROUPS: { title: string; words: [word: string, does: string][] }[] = [
  {
    title: 'To a mail about a job',
    words: [
      ['done', 'I have done it'],
      ['skip', 'not this step; go on with the next'],
      ['snooze 2w', 'later: "tomorrow", "next monday", "2w"'],
      ['again', 'the draft in other words; also "shorter" or "warmer"'],
      ['stop', 'no more about this job'],
      ['reopened', 'they are talking to me again'],
      ['hired', 'I got it'],
      ['undo', 'take my last word back'],
    ],
  },
  {
    title: 'To tell us more',
    words: [
      ['impressed:', 'what you liked there; your letters say it'],
      ['contact:', 'a name, an address, or both'],
      ['company:', 'put the company right; also "role:" and "stage:"'],
      ['gap:', 'what was missing; a plan to learn it follows'],
      ['learned 1h', 'time you put in, for example "learned 2h statistics"'],
      ['note:', 'anything to remember'],
      ['name:', 'how your letters are signed'],
    ],
  },
  {
    title: 'About everything',
    words: [
      ['status', 'where everything stands'],
      ['pause', 'rest everything, or until a day: "pause 2w"'],
      ['resume', 'go on'],
      ['digest friday 8am', 'when the weekly digest comes; or "digest off"'],
      ['timezone Europe/Lisbon', 'where you are'],
      ['also me@work.example', 'another address of yours'],
      ['new address', 'a personal address for automatic forwarding'],
      ['export', 'everything we keep about you, as a file'],
      ['forget me', 'delete everything; we ask once'],
      ['unsubscribe', 'no more mail at all'],
    ],
  },
];

/** What can be said, and where to forward. */
export const help = (scene: Scene): Letter =>
  letterFrom(compiled, 'What you can say to Round Two', {
    heading: 'What you can say',
    preheader: 'Forward a rejection; answer in your own words.',
    intro: `Forward a rejection to rejected@${scene.domain}, and we keep you in the running for a year. Answer any of our mails in your own words; these are the ones that always work, one or several in a mail.`,
    groups: GROUPS.map(({ title, words }) => ({
      title,
      words: words.map(([word, does]): Reply => reply(scene, word, does)),
    })),
    replies: [],
    why: 'You get this because you asked for help.',
    unsubscribe: unsubscribeLink(scene),
  });
