import { button, h } from './element.js';
import { isRead, now, world } from './world.js';

const OVER = 'tour-over';
const YEAR = 350 * 86_400_000;
/** What comes by the calendar, and asks for an answer. */
const REMINDERS = /^(letter|connect|advice|check-in|skill|renew)/;
const reminder = () => world.mails.findLast(({ step }) => REMINDERS.test(step ?? ''));

/** The first minute: each step knows when it is done, whichever way. */
const STEPS = [
  { what: 'Forward a rejection', done: () => world.mails.length > 0, act: ({ go }) => go('forward') },
  {
    what: 'Read the receipt',
    done: () => isRead(world.mails[0]?.id),
    act: ({ go }) => go(`mail/${world.mails[0].id}`),
  },
  { what: 'Go to the next mail', done: () => reminder() !== undefined, act: ({ next }) => next() },
  {
    what: 'Answer it',
    done: () =>
      world.mails.some(({ step }) => step === 'answer') ||
      world.opportunities.some(({ steps }) => steps.some(({ state }) => state === 'done')),
    act: ({ go, answer }) => go(`mail/${reminder().id}`).then(answer),
  },
  {
    what: 'Watch a year go by',
    done: () => now() - Date.parse(world.mails[0]?.sentAt) > YEAR,
    act: ({ play }) => play(),
  },
];

/** Shows the steps of a first minute, until all are done or somebody closes it. */
export const showTour = (place, doors) => {
  const isOver = localStorage.getItem(OVER) !== null;
  const current = STEPS.find(({ done }) => !done());
  place.hidden = isOver || current === undefined;
  if (place.hidden) return [];
  const close = () => {
    localStorage.setItem(OVER, 'yes');
    place.hidden = true;
  };
  return [
    h('span', { class: 'wide' }, 'Your first minute'),
    h(
      'ol',
      {},
      STEPS.map((step, index) => {
        const done = STEPS.indexOf(current) > index;
        const ready = step === current;
        return h(
          'li',
          { class: done ? 'done' : ready ? 'current' : '', 'aria-current': ready && 'step' },
          h('i', {}, done ? '✓' : String(index + 1)),
          ready ? button(step.what, () => step.act(doors), { class: 'main' }) : h('span', {}, step.what),
        );
      }),
    ),
    button('×', close, { class: 'quiet', 'aria-label': 'Close the tour' }),
  ];
};
