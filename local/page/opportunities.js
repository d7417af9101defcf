import { get } from './api.js';
import { h, table } from './element.js';
import { daysBetween, shownDay, shownHours, shownMoment } from './when.js';
import { mailsAbout, nameOf, now, opportunityOf, world } from './world.js';

const YEAR = 365;
const link = (one) => h('a', { href: `#/opportunity/${one.id}` }, nameOf(one));
const open = ({ steps }) => steps.filter(({ state }) => state === 'planned');
const percent = (day) => `${Math.min(100, Math.max(0, (day / YEAR) * 100))}%`;

/** The mail of a step, the newest where there are several. */
const mailOfStep = (one, { name }) => mailsAbout(one.id).findLast(({ step }) => step === name);

const mark = (one, step, place) => {
  const mail = mailOfStep(one, step);
  const label = `${step.name}, ${step.state === 'planned' ? 'due' : step.state} ${shownDay(step.due)}`;
  const look = { class: `mark ${step.state}`, title: label, 'aria-label': label };
  const element = mail ? h('a', { href: `#/mail/${mail.id}`, ...look }) : h('span', { role: 'img', ...look });
  element.style.left = place;
  return element;
};

/** The year of one opportunity: what was sent is solid, what is to come hollow. */
const timeline = (one) => {
  const today = h('span', { class: 'today', title: 'today' });
  today.style.left = percent(daysBetween(one.rejectedOn, new Date(now()).toISOString().slice(0, 10)));
  return h(
    'div',
    { class: 'timeline', role: 'group', 'aria-label': `The year of ${nameOf(one)}` },
    today,
    one.steps.map((step) =>
      mark(one, step, percent(daysBetween(one.rejectedOn, (step.sentAt ?? step.due).slice(0, 10)))),
    ),
  );
};

const learned = ({ gaps }) => gaps.reduce((sum, { minutesLearned }) => sum + minutesLearned, 0);

/** Every opportunity side by side. */
export const opportunitiesPane = () => {
  const all = world.opportunities;
  if (all.length === 0)
    return h(
      'article',
      {},
      h('h1', {}, 'Opportunities'),
      h('p', {}, 'None yet. ', h('a', { href: '#/forward' }, 'Forward a rejection'), '.'),
    );
  return h(
    'article',
    {},
    h('h1', {}, 'Opportunities'),
    table(
      'Opportunities',
      ['Job', 'Stage', 'Status', 'Rejected', 'Next', 'Gaps', 'Learned'],
      all.map((one) => {
        const [next] = open(one).sort((a, b) => (a.due < b.due ? -1 : 1));
        return [
          link(one),
          one.stage ?? 'not known',
          one.status,
          shownDay(one.rejectedOn),
          one.status === 'running' && next ? `${next.name}, ${shownDay(next.due)}` : null,
          String(one.gaps.length),
          shownHours(learned(one)),
        ];
      }),
    ),
    h('h2', {}, 'The year'),
    all.map((one) => h('section', { class: 'year' }, h('h3', {}, link(one)), timeline(one))),
    h(
      'p',
      { class: 'legend' },
      h('span', { class: 'mark sent' }),
      ' sent ',
      h('span', { class: 'mark done' }),
      ' done ',
      h('span', { class: 'mark planned' }),
      ' to come',
    ),
  );
};

const facts = (one) =>
  [
    ['Company', one.company],
    ['Role', one.role],
    ['Contact', one.contact && [one.contact.name, one.contact.email].filter(Boolean).join(', ')],
    ['Stage', one.stage],
    ['Interviewed', one.interviewed === null ? null : one.interviewed ? 'yes' : 'no'],
    ['Finalist', one.finalist ? 'yes' : null],
    ['Status', one.status],
    ['Rejected on', shownDay(one.rejectedOn)],
    ['Came through', one.ats],
    ['Agency', one.agency],
    ['Language', one.language],
    ['Impressed you', one.impressed],
    ['Last real contact', one.contactedAt && shownMoment(one.contactedAt)],
    ['Understood from', one.why.join(' · ')],
  ].filter(([, value]) => value);

const list = (title, items) =>
  items.length > 0 && [
    h('h2', {}, title),
    h(
      'ul',
      {},
      items.map((item) => h('li', {}, item)),
    ),
  ];

/** Everything known about one opportunity, and where it can be read. */
export const opportunityPane = async (id) => {
  const one = opportunityOf(id);
  if (!one) return h('article', {}, h('h1', {}, 'There is no such opportunity'));
  const { ledger } = await get('api/machinery');
  return h(
    'article',
    {},
    h('a', { class: 'back', href: '#/opportunities' }, 'Opportunities'),
    h('h1', {}, nameOf(one)),
    timeline(one),
    h(
      'dl',
      {},
      facts(one).map(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]),
    ),
    h('h2', {}, 'Steps'),
    table(
      'Steps',
      ['Step', 'Due', 'State', 'Mail'],
      one.steps.map((step) => {
        const mail = mailOfStep(one, step);
        return [
          step.name,
          shownDay(step.due),
          step.state,
          mail ? h('a', { href: `#/mail/${mail.id}` }, mail.subject) : null,
        ];
      }),
    ),
    list(
      'Gaps',
      one.gaps.map(
        ({ text, kind, minutesLearned }) => `${text} (${kind}), learned: ${shownHours(minutesLearned)}`,
      ),
    ),
    list(
      'Notes',
      one.notes.map(({ at, text }) => `${shownMoment(at)}: ${text}`),
    ),
    list(
      'Mails',
      mailsAbout(id).map((mail) =>
        h('a', { href: `#/mail/${mail.id}` }, `${shownMoment(mail.sentAt)}: ${mail.subject}`),
      ),
    ),
    list(
      'Ledger',
      ledger
        .filter(({ opportunityId }) => opportunityId === id)
        .map(({ step, state, mailId }) => `${step}: ${state} (${mailId})`),
    ),
  );
};
