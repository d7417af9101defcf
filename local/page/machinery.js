import { get } from './api.js';
import { h, section } from './element.js';
import { shownMoment } from './when.js';
import { mailOf, nameOf, opportunityOf, stepName, world } from './world.js';

const code = (text) => h('code', {}, text);
const job = (id) => {
  const one = opportunityOf(id);
  return one && h('a', { href: `#/opportunity/${one.id}` }, nameOf(one));
};

/** What an alarm is for: whose it is, and which of their steps are due by then. */
const purpose = ({ name, at }) => {
  const person = world.people.find(({ id }) => name.startsWith(`${id}-`));
  if (name.endsWith('-digest')) return 'the digest';
  const day = at.slice(0, 10);
  const due = world.opportunities.flatMap((one) =>
    one.personId === person?.id && one.status === 'running'
      ? one.steps.flatMap((step) =>
          step.state === 'planned' && step.due <= day ? [[stepName(step.name), ', ', job(one.id)]] : [],
        )
      : [],
  );
  return due.length > 0 ? due.flatMap((one, at) => [at > 0 && h('br'), one]) : 'what is due by then';
};

/** A line of the log; ids that stand for something here lead to it. */
const line = ({ at, outcome, ids, trouble }) => [
  shownMoment(at),
  outcome,
  Object.entries(ids).map(([name, value]) => [
    `${name}=`,
    opportunityOf(value)
      ? h('a', { href: `#/opportunity/${value}` }, value)
      : mailOf(value)
        ? h('a', { href: `#/mail/${value}` }, value)
        : String(value),
    ' ',
  ]),
  trouble,
];

/** How it works inside: alarms, the ledger, what was given up on, and the log. */
export const machineryPane = async (chosen) => {
  const { ledger, deadLetters, log } = await get('api/machinery');
  return h(
    'article',
    { class: 'broad' },
    h('h1', {}, 'Machinery'),
    h(
      'p',
      { class: 'hint' },
      'What stands in DynamoDB, EventBridge Scheduler and SQS right now, or in what takes their place here.',
    ),
    section(
      'People',
      ['Person', 'Address', 'Standing', 'Zone'],
      world.people.map(({ id, addresses, standing, paused, zone }) => [
        code(id),
        addresses.map(({ email, confirmed }) => (confirmed ? email : `${email} (not confirmed)`)).join(', '),
        paused ? 'paused' : standing,
        zone,
      ]),
    ),
    section(
      'Alarms',
      ['Rings', 'For', 'Name*'],
      world.alarms.map((alarm) => [shownMoment(alarm.at), purpose(alarm), code(alarm.name)]),
    ),
    section(
      'Ledger',
      ['Claimed', 'Mail', 'About', 'State', 'Tries*', 'Id*'],
      ledger
        .reverse()
        .map(({ claimedAt, step, opportunityId, state, attempts, sesId, mailId }) => [
          shownMoment(claimedAt),
          sesId ? h('a', { href: `#/mail/${sesId}` }, stepName(step)) : stepName(step),
          job(opportunityId),
          state,
          String(attempts),
          h('code', { class: mailId === chosen && 'chosen' }, mailId),
        ]),
    ),
    section(
      'Dead letters',
      ['Queue', 'Message', 'Tries'],
      deadLetters.map(({ queue, id, attempts }) => [queue, id, String(attempts)]),
    ),
    section('Log', ['When', 'Outcome', 'Ids', 'Trouble*'], log.reverse().map(line)),
  );
};
