import { get } from './api.js';
import { h, section, table } from './element.js';
import { legend, mailOfStep, scale, timeline } from './timeline.js';
import { shownDay, shownHours, shownMoment } from './when.js';
import { nameOf, opportunityOf, stepName, world } from './world.js';

const link = (one) => h('a', { href: `#/opportunity/${one.id}` }, nameOf(one));
const mailLink = (mail, text) => h('a', { href: `#/mail/${mail.id}` }, text);
const learned = ({ gaps }) => gaps.reduce((sum, { minutesLearned }) => sum + minutesLearned, 0);

/** What comes next, of one that runs. */
const next = ({ status, steps }) => {
  if (status !== 'running') return null;
  const [first] = steps.filter(({ state }) => state === 'planned').sort((a, b) => (a.due < b.due ? -1 : 1));
  return first ? `${stepName(first.name)}, ${shownDay(first.due)}` : null;
};

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
    { class: 'broad' },
    h('h1', {}, 'Opportunities'),
    table(
      'Opportunities',
      ['Job', 'Stage*', 'Status', 'Rejected*', 'Next', 'Gaps*', 'Learned*'],
      all.map((one) => [
        link(one),
        one.stage ?? 'not known',
        h('span', { class: `status ${one.status}` }, one.status),
        shownDay(one.rejectedOn),
        next(one),
        one.gaps.map(({ text }) => text).join(', ') || null,
        shownHours(learned(one)),
      ]),
    ),
    h('h2', {}, 'The year'),
    h(
      'div',
      { class: 'years' },
      all.map((one) => [h('span', { class: 'whose' }, link(one)), timeline(one)]),
      scale(),
    ),
    legend(),
  );
};

/** What it was understood from; words that stand in others say no more. */
const evidence = ({ why }) => {
  const whole = why.filter((words) => !why.some((other) => other !== words && other.includes(words)));
  return whole.flatMap((words, at) => [at > 0 && ' ', h('q', {}, words)]);
};

const facts = (one) =>
  [
    ['Company', one.company],
    ['Role', one.role],
    ['Contact', one.contact && [one.contact.name, one.contact.email].filter(Boolean).join(', ')],
    ['Stage', one.stage ?? 'not known'],
    ['Interviewed', one.interviewed === null ? 'not known' : one.interviewed ? 'yes' : 'no'],
    ['Finalist', one.finalist && 'yes'],
    ['Status', h('span', { class: `status ${one.status}` }, one.status)],
    ['Rejected on', shownDay(one.rejectedOn)],
    ['Came through', one.ats],
    ['Agency', one.agency],
    ['Language', new Intl.DisplayNames('en', { type: 'language' }).of(one.language)],
    ['Impressed you', one.impressed],
    ['Last real contact', one.contactedAt && shownMoment(one.contactedAt)],
    ['Understood from', one.why.length > 0 && evidence(one)],
  ].filter(([, value]) => value);

/** Everything known about one opportunity, and where it can be read. */
export const opportunityPane = async (id) => {
  const one = opportunityOf(id);
  if (!one) return h('article', {}, h('h1', {}, 'There is no such opportunity'));
  const { ledger } = await get('api/machinery');
  return h(
    'article',
    {},
    h('a', { class: 'back', href: '#/opportunities' }, '‹ Opportunities'),
    h('h1', {}, nameOf(one)),
    h('div', { class: 'years one' }, timeline(one), scale()),
    legend(),
    h(
      'dl',
      {},
      facts(one).map(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]),
    ),
    section(
      'Steps',
      ['Step', 'Due', 'State', 'Mail'],
      one.steps.map((step) => {
        const mail = mailOfStep(one, step);
        return [
          stepName(step.name),
          shownDay(step.due),
          step.state,
          mail ? mailLink(mail, shownDay(mail.sentAt.slice(0, 10))) : null,
        ];
      }),
    ),
    section(
      'Gaps',
      ['Gap', 'Kind', 'Hours put in'],
      one.gaps.map(({ text, kind, minutesLearned }) => [text, kind, shownHours(minutesLearned)]),
    ),
    one.notes.length > 0 && [
      h('h2', {}, 'Notes'),
      one.notes.map(({ at, text }) => h('p', {}, `${shownMoment(at)}: ${text}`)),
    ],
    section(
      'Mails',
      ['Mail', 'Sent', 'State', 'In the ledger*'],
      ledger
        .filter(({ opportunityId }) => opportunityId === id)
        .map(({ step, sesId, sentAt, state, mailId }) => [
          sesId ? mailLink({ id: sesId }, stepName(step)) : stepName(step),
          sentAt && shownMoment(sentAt),
          state,
          h('a', { href: `#/machinery/${mailId}` }, h('code', {}, mailId)),
        ]),
    ),
  );
};
