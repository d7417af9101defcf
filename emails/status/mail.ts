import { everythingDue } from '../../core/campaign/due.ts';
import { isRunning, type Opportunity, type OpportunityStatus } from '../../core/opportunity.ts';
import * as compiled from '../compiled/status.ts';
import { letterFrom } from '../letter.ts';
import { capital, dayName, labelOf, ownName, weekdayName } from '../naming.ts';
import { type Letter, reply, type Scene, unsubscribeLink } from '../scene.ts';
import { howLong, nextLine } from '../state.ts';

const STATES: Record<Exclude<OpportunityStatus, 'running'>, string> = {
  offered: 'Waits for your "track".',
  silent: 'Rests, because we heard nothing from you. Any reply to it wakes it.',
  stopped: 'You stopped it.',
  reopened: 'They are talking to you again.',
  hired: 'You got it.',
  closed: 'Its year is over.',
};

/** More would not be read, and the mail must stay under 100 kB. */
const MOST = 100;

const settingsOf = ({ person, today }: Scene): { name: string; value: string }[] => {
  const { zone, digest, paused, addresses } = person;
  const clock =
    digest &&
    `${weekdayName(digest.weekday)} at ${String(digest.hour).padStart(2, '0')}:${String(digest.minute).padStart(2, '0')}`;
  return [
    { name: 'Letters signed', value: ownName(person) ?? 'nobody yet (reply "name: Your Name")' },
    { name: 'Time zone', value: zone },
    { name: 'Weekly digest', value: clock ?? 'off' },
    ...(paused
      ? [
          {
            name: 'Paused',
            value: paused.until ? `until ${dayName(paused.until, today)}` : 'until you say "resume"',
          },
        ]
      : []),
    {
      name: 'Your addresses',
      value: addresses
        .map(({ email, confirmed }) => (confirmed ? email : `${email} (not confirmed)`))
        .join(', '),
    },
  ];
};

/** Where everything stands. */
export const status = (scene: Scene): Letter => {
  const { person, today } = scene;
  const running = person.opportunities.filter(isRunning);
  const resting = person.opportunities
    .filter((one) => !isRunning(one))
    .slice(0, Math.max(0, MOST - running.length));
  const waiting = everythingDue(person);
  const count = running.length;
  const intro =
    count === 0
      ? 'Nothing is in the running just now. Forward a rejection whenever there is one.'
      : `${count === 1 ? 'One job is' : `${count} jobs are`} in the running.${person.paused ? ' Everything is paused.' : ''}`;
  const row = (one: Opportunity): { job: string; state: string } => ({
    job: capital(labelOf(one)),
    state:
      one.status === 'running'
        ? `${howLong(one, today)}. ${nextLine(one, waiting, today)}`
        : STATES[one.status],
  });
  return letterFrom(compiled, 'Where everything stands', {
    heading: 'Where everything stands',
    preheader: intro,
    intro,
    running: running.slice(0, MOST).map(row),
    resting: resting.map(row),
    more:
      person.opportunities.length > MOST
        ? `${person.opportunities.length - MOST} more are kept; "export" sends them all.`
        : null,
    settings: settingsOf(scene),
    replies: [
      person.paused ? reply(scene, 'resume', 'go on') : reply(scene, 'pause', 'rest everything'),
      reply(scene, 'export', 'everything, as a file'),
      reply(scene, 'help', 'everything you can say'),
    ],
    why: 'You get this because you asked for the status.',
    unsubscribe: unsubscribeLink(scene),
  });
};
