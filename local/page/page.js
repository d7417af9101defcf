import { clockBar } from './clock.js';
import { h, redraw } from './element.js';
import { forwardPane } from './forward.js';
import { inbox, neighbour } from './inbox.js';
import { listenToKeys, shownKeys } from './keys.js';
import { machineryPane } from './machinery.js';
import { mailPane } from './mail.js';
import { news } from './news.js';
import { opportunitiesPane, opportunityPane } from './opportunities.js';
import { showTour } from './tour.js';
import { mailOf, onReadElsewhere, refresh, unread, world } from './world.js';

const at = (id) => document.getElementById(id);
const PLACES = [
  ['', 'Inbox'],
  ['forward', 'Forward'],
  ['opportunities', 'Opportunities'],
  ['machinery', 'Machinery'],
];
/** Where a pane belongs that has no place of its own. */
const WITHIN = { mail: '', opportunity: 'opportunities' };

/** Where the address bar says we are: `#/mail/ID` is `['mail', 'ID']`. */
const route = () => {
  const [place = '', id = ''] = location.hash.replace(/^#\/?/, '').split('/');
  return { place: Object.hasOwn(panes, place) ? place : '', id };
};

const panes = {
  mail: (id) =>
    mailOf(id) ? mailPane(mailOf(id), update) : h('p', { class: 'empty' }, 'There is no such mail.'),
  forward: () => forwardPane(update),
  opportunities: opportunitiesPane,
  opportunity: opportunityPane,
  machinery: machineryPane,
  '': () =>
    world.mails.length === 0
      ? forwardPane(update)
      : h('article', {}, h('h1', {}, 'Inbox'), h('p', { class: 'hint' }, 'Choose a mail to read it here.')),
};
/** Panes that hold what somebody reads or writes are not made anew when the world changes. */
const STAYS = ['mail', 'forward', ''];

const showAround = () => {
  const { place, id } = route();
  const current = WITHIN[place] ?? place;
  const count = unread();
  redraw(
    at('places'),
    ...PLACES.map(([name, label]) =>
      h(
        'a',
        { href: `#/${name}`, 'aria-current': name === current && 'page' },
        label,
        name === '' && count > 0 && [' ', h('span', { class: 'count' }, String(count))],
      ),
    ),
  );
  document.title = count > 0 ? `(${count}) Round Two` : 'Round Two';
  redraw(at('tour'), ...showTour(at('tour'), doors));
  at('search').hidden = world.mails.length === 0;
  redraw(at('list'), inbox(id, at('search').value));
};

let drawn = 0;
const showPane = async () => {
  const { place, id } = route();
  const turn = ++drawn;
  const pane = await panes[place](id);
  // Somebody went elsewhere while it was fetched.
  if (turn !== drawn) return;
  document.body.dataset.place = place === '' && world.mails.length === 0 ? 'forward' : place || 'inbox';
  redraw(at('main'), pane);
  showAround();
};
/** Somewhere else: from its top, with the chosen row in sight. */
const arrive = async () => {
  await showPane();
  at('main').scrollTop = 0;
  if (matchMedia('(max-width: 52rem)').matches) scrollTo(0, 0);
  at('list').querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  at('main').querySelector('.chosen')?.scrollIntoView({ block: 'center' });
};

const go = async (hash) => {
  if (location.hash === `#/${hash}`) return;
  history.pushState(null, '', `#/${hash}`);
  await arrive();
};
const answer = () => at('answer')?.click();

const look = async () => {
  const before = world.mails.length;
  const come = await refresh();
  clock.tick();
  const { place } = route();
  // The answer to a forward opens by itself: whoever forwards a first rejection wants to see it.
  if (come.length > 0 && (place === 'forward' || (place === '' && before === 0))) {
    await go(`mail/${come.at(-1).id}`);
  } else if (STAYS.includes(place)) showAround();
  else await showPane();
};
/** One look at a time, so that an older answer of the server never replaces a newer one. */
let looking = Promise.resolve();
const update = () => {
  looking = looking.catch(() => {}).then(look);
  return looking;
};

/** A mail that was waited for opens by itself, unless somebody is writing. */
const come = async ({ id }) => {
  const writing = document.querySelector('.reply textarea')?.value;
  if (!writing && STAYS.includes(route().place)) await go(`mail/${id}`);
};
const clock = clockBar(update, come);
const doors = { go, answer, next: clock.next, play: clock.play };

/** What changes while a look is still to come is seen by it. */
let waiting = false;
const changed = async () => {
  if (waiting) return;
  waiting = true;
  await looking.catch(() => {});
  waiting = false;
  await update().catch((error) => news(error.message));
};

const move = (step) => {
  const id = neighbour(route().id, step);
  if (id) go(`mail/${id}`);
};
listenToKeys({
  j: () => move(1),
  k: () => move(-1),
  r: answer,
  f: () => go('forward'),
  n: clock.next,
  p: clock.play,
  '/': () => {
    if (at('search').checkVisibility()) at('search').select();
    else go('').then(() => at('search').select());
  },
});

addEventListener('hashchange', arrive);
addEventListener('popstate', arrive);
onReadElsewhere(showAround);
at('search').addEventListener('input', showAround);
at('keys').append(...shownKeys());
at('clock').append(...clock.element);
// Before the first look, so that nothing falls between.
const events = new EventSource('api/events');
events.addEventListener('message', changed);
let lost = false;
events.addEventListener('error', () => {
  lost = true;
  news('The local world is not there; npm start brings it back.');
});
events.addEventListener('open', () => {
  if (lost) changed().then(() => news('The local world is back.'));
  lost = false;
});
await refresh();
clock.tick();
await arrive();
