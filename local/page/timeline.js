import { h } from './element.js';
import { daysBetween, shownDay } from './when.js';
import { mailsAbout, nameOf, now, stepName } from './world.js';

const YEAR = 365;
const TICKS = [
  [0, 'the no'],
  [7, '1 week'],
  [30, '1 month'],
  [91, '3 months'],
  [182, '6 months'],
  [365, '1 year'],
];
/** Most happens in the first month, so the year is drawn by the root of its days. */
const place = (element, day) => {
  element.style.left = `${Math.sqrt(Math.min(1, Math.max(0, day / YEAR))) * 100}%`;
  return element;
};

/** The newest mail of a step, if there is one. */
export const mailOfStep = (one, { name }) => mailsAbout(one.id).findLast(({ step }) => step === name);

const mark = (one, step) => {
  const mail = mailOfStep(one, step);
  const label = `${stepName(step.name)}: ${step.state === 'planned' ? 'due' : step.state} ${shownDay(step.due)}`;
  const look = { class: `mark ${step.state}`, title: label, 'aria-label': label };
  return place(
    mail ? h('a', { href: `#/mail/${mail.id}`, ...look }) : h('span', { role: 'img', ...look }),
    daysBetween(one.rejectedOn, (step.sentAt ?? step.due).slice(0, 10)),
  );
};

/** The year of one opportunity: what has been is solid, what is to come hollow, the line is today. */
export const timeline = (one) =>
  h(
    'div',
    { class: 'timeline', role: 'group', 'aria-label': `The year of ${nameOf(one)}` },
    place(
      h('span', { class: 'today', title: 'today' }),
      daysBetween(one.rejectedOn, new Date(now()).toISOString().slice(0, 10)),
    ),
    one.steps.map((step) => mark(one, step)),
  );

export const scale = () =>
  h(
    'div',
    { class: 'scale', 'aria-hidden': 'true' },
    TICKS.map(([day, label]) => place(h('span', { class: day === 7 && 'wide' }, label), day)),
  );

export const legend = () =>
  h(
    'p',
    { class: 'line hint' },
    ['sent', 'done', 'skipped', 'planned'].map((state) => [
      h('span', {}, h('span', { class: `mark ${state}` }), ` ${state === 'planned' ? 'to come' : state}`),
    ]),
    h('span', {}, h('span', { class: 'today' }), ' today'),
  );
