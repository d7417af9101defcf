import { button, h } from './element.js';
import { shownDate } from './when.js';
import { opportunityOf, stepName } from './world.js';

const SHOWN = 8;
const place = () => document.getElementById('news');

/** Says what just happened, in one line that stays until the next. */
export const news = (...content) =>
  place().replaceChildren(
    h('span', {}, content),
    button('×', () => place().replaceChildren(), { class: 'quiet', 'aria-label': 'Dismiss' }),
  );

const chip = (mail) =>
  h(
    'a',
    { class: 'chip', href: `#/mail/${mail.id}` },
    h('time', { datetime: mail.sentAt }, shownDate(mail.sentAt)),
    ` ${stepName(mail.step)} `,
    h('span', { class: 'soft' }, opportunityOf(mail.opportunityId)?.company ?? ''),
  );

/** The same, with the mails that were sent on the way, each to be opened. */
export const newsOfMails = (what, sent) => {
  const left = sent.length - SHOWN;
  news(
    `${what} `,
    sent.length === 0 ? 'No mail was due.' : `${sent.length === 1 ? 'One mail' : `${sent.length} mails`}: `,
    left > 0 && `… ${left} before, `,
    sent.slice(-SHOWN).map(chip),
  );
};
