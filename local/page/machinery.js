import { get } from './api.js';
import { h, table } from './element.js';
import { shownMoment } from './when.js';
import { nameOf, opportunityOf, world } from './world.js';

const about = (id) => {
  const one = opportunityOf(id);
  return one ? h('a', { href: `#/opportunity/${one.id}` }, nameOf(one)) : null;
};

/** How it works inside: alarms, the ledger, what was given up on, and the log. */
export const machineryPane = async () => {
  const { ledger, deadLetters, log } = await get('api/machinery');
  return h(
    'article',
    {},
    h('h1', {}, 'Machinery'),
    h(
      'p',
      {},
      'What stands in DynamoDB, EventBridge Scheduler and SQS right now, or in what takes their place here.',
    ),
    h('h2', {}, 'Alarms'),
    table(
      'Alarms',
      ['Rings', 'Name'],
      world.alarms.map(({ at, name }) => [shownMoment(at), h('code', {}, name)]),
    ),
    h('h2', {}, 'Ledger'),
    table(
      'Ledger',
      ['Claimed', 'Step', 'About', 'State', 'Tries', 'Mail'],
      ledger
        .reverse()
        .map(({ claimedAt, step, opportunityId, state, attempts, sesId, mailId }) => [
          shownMoment(claimedAt),
          step,
          about(opportunityId),
          state,
          String(attempts),
          sesId ? h('a', { href: `#/mail/${sesId}` }, mailId) : mailId,
        ]),
    ),
    h('h2', {}, 'Dead letters'),
    deadLetters.length === 0
      ? h('p', {}, 'None: everything that came in was handled.')
      : table(
          'Dead letters',
          ['Queue', 'Message', 'Tries'],
          deadLetters.map(({ queue, id, attempts }) => [queue, id, String(attempts)]),
        ),
    h('h2', {}, 'Log'),
    h(
      'pre',
      { class: 'log', tabindex: '0' },
      log
        .map(({ at, outcome, ids, trouble }) =>
          [
            at,
            outcome,
            ...Object.entries(ids).map(([name, value]) => `${name}=${value}`),
            trouble ?? '',
          ].join(' '),
        )
        .reverse()
        .join('\n'),
    ),
  );
};
