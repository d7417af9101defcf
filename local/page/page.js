import { clockBar } from './clock.js';
import { h } from './element.js';
import { forwardPane } from './forward.js';
import { inbox, neighbour } from './inbox.js';
import { machineryPane } from './machinery.js';
import { mailPane } from './mail.js';
import { opportunitiesPane, opportunityPane } from './opportunities.js';
import { isRead, mailOf, refresh, world } from './world.js';

const at = (id) => document.getElementById(id);
const PLACES = [
  ['', 'Inbox'],
  ['forward', 'Forward'],
  ['opportunities', 'Opportunities'],
  ['machinery', 'Machinery'],
];

/** Where the address bar says we are: `#/mail/ID` is `['mail', 'ID']`. */
const route = () => {
  const [place = '', id = ''] = location.hash.replace(/^#\/?/, '').split('/');
  return { place, id: decodeURIComponent(id) };
};

const news = (...content) => at('news').replaceChildren(...content);

/** Tells what was sent while the clock moved, each with a link. */
const tellSent = (sent) => {
  if (sent.length === 0) return news('Nothing was due.');
  const shown = sent
    .slice(-6)
    .map((mail) => h('a', { href: `#/mail/${mail.id}` }, mail.step ?? mail.subject));
  const count =
    sent.length === 1
      ? 'One mail on the way: '
      : `${sent.length} mails on the way: ${sent.length > 6 ? '… ' : ''}`;
  news(count, ...shown.flatMap((link, index) => (index === 0 ? [link] : [', ', link])));
};

const panes = {
  mail: ({ id }) =>
    mailOf(id) ? mailPane(mailOf(id), news) : h('p', { class: 'empty' }, 'There is no such mail.'),
  forward: () => forwardPane(news),
  opportunities: opportunitiesPane,
  opportunity: ({ id }) => opportunityPane(id),
  machinery: machineryPane,
  '': () =>
    world.mails.length === 0
      ? forwardPane(news)
      : h(
          'p',
          { class: 'empty hint-keys' },
          'Choose a mail. Keys: j and k move, r answers, / goes forward a rejection.',
        ),
};
/** Panes that hold what somebody is writing are not made anew when the world changes. */
const WRITTEN_IN = ['mail', 'forward'];

const showPlaces = () => {
  const { place } = route();
  const current = place === 'mail' ? '' : place === 'opportunity' ? 'opportunities' : place;
  const unread = world.mails.filter(({ id }) => !isRead(id)).length;
  at('places').replaceChildren(
    ...PLACES.map(([name, label]) =>
      h(
        'a',
        { href: `#/${name}`, 'aria-current': name === current && 'page' },
        name === '' && unread > 0 ? `${label} (${unread})` : label,
      ),
    ),
  );
  document.title = unread > 0 ? `(${unread}) Round Two` : 'Round Two';
};

const showInbox = () => {
  const list = at('inbox');
  const { scrollTop } = list;
  list.replaceChildren(inbox(route().id));
  list.scrollTop = scrollTop;
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
};

let drawn = 0;
const showPane = async () => {
  const { place, id } = route();
  const turn = ++drawn;
  const pane = await (panes[place] ?? panes[''])({ id });
  // Somebody went elsewhere while it was fetched.
  if (turn !== drawn) return;
  document.body.dataset.place = place === '' && world.mails.length === 0 ? 'forward' : place || 'inbox';
  at('main').replaceChildren(pane);
  showPlaces();
  showInbox();
};

const clock = clockBar(async (sent) => {
  await update();
  tellSent(sent);
}, news);

const update = async () => {
  const first = world.mails.length === 0;
  await refresh();
  clock.tick();
  showPlaces();
  showInbox();
  const { place } = route();
  if (!WRITTEN_IN.includes(place) && !(place === '' && !first && world.mails.length > 0)) await showPane();
};

/** The answer to a forward is opened by itself: whoever forwards a first rejection wants to see it. */
const follow = (before) => {
  const newest = world.mails.at(-1);
  const { place } = route();
  if (world.mails.length > before && (place === 'forward' || (place === '' && before === 0))) open(newest.id);
};

/** One update at a time; what changes during one is another. */
let updating = false;
let again = false;
const changed = async () => {
  again = true;
  if (updating) return;
  updating = true;
  while (again) {
    again = false;
    const before = world.mails.length;
    try {
      await update();
      follow(before);
    } catch (error) {
      news(error.message);
    }
  }
  updating = false;
};

const typing = ({ target }) => target.matches('input, textarea, select') || target.isContentEditable;
document.addEventListener('keydown', (event) => {
  if (typing(event) || event.ctrlKey || event.metaKey || event.altKey) return;
  const { id } = route();
  const act = {
    j: () => open(neighbour(id, 1)),
    k: () => open(neighbour(id, -1)),
    r: () => document.querySelector('.reply textarea')?.focus(),
    '/': () => {
      location.hash = '#/forward';
    },
  }[event.key];
  if (!act) return;
  event.preventDefault();
  act();
});
const open = (id) => {
  if (id) location.hash = `#/mail/${id}`;
};

addEventListener('hashchange', async () => {
  await showPane();
  at('main').scrollTop = 0;
});
at('clock').append(...clock.element);
await update();
await showPane();
new EventSource('api/events').addEventListener('message', changed);
