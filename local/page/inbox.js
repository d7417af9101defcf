import { h } from './element.js';
import { shownShort } from './when.js';
import { isRead, now, opportunityOf, threads } from './world.js';

const row = (mail, { chosen, count, nested }) =>
  h(
    'a',
    {
      href: `#/mail/${mail.id}`,
      class: `row${nested ? ' nested' : ''}${isRead(mail.id) ? '' : ' unread'}`,
      'aria-current': chosen === mail.id && 'true',
      'data-mail': mail.id,
    },
    h('span', { class: 'subject' }, mail.subject || '(no subject)'),
    h('time', { datetime: mail.sentAt }, shownShort(mail.sentAt, now())),
    h(
      'span',
      { class: 'about' },
      !isRead(mail.id) && h('span', { class: 'dot', role: 'img', 'aria-label': 'Unread' }),
      h('span', { class: 'step' }, mail.step ?? 'mail'),
      count > 1 && h('span', { class: 'count' }, `${count} mails`),
    ),
  );

const thread = ({ key, mails }, chosen) => {
  const open = mails.some(({ id }) => id === chosen);
  const unread = mails.some(({ id }) => !isRead(id));
  const about = opportunityOf(key);
  return h(
    'li',
    { class: `thread${open ? ' open' : ''}${unread ? ' news' : ''}` },
    row(mails[0], { chosen, count: mails.length }),
    open && mails.slice(1).map((mail) => row(mail, { chosen, nested: true })),
    open &&
      about &&
      h('a', { class: 'row nested more', href: `#/opportunity/${about.id}` }, 'Everything about this job'),
  );
};

/** The list of mails; the thread of the chosen one is open. */
export const inbox = (chosen) => {
  const all = threads();
  if (all.length === 0)
    return h(
      'p',
      { class: 'empty' },
      'Nothing here yet. Forward a rejection, and the answer arrives in a second.',
    );
  return h(
    'ol',
    { class: 'threads' },
    all.map((one) => thread(one, chosen)),
  );
};

/** The mail that stands before (-1) or after (1) the chosen one; the first where none is chosen. */
export const neighbour = (chosen, step) => {
  const rows = [...document.querySelectorAll('#inbox [data-mail]')].map((one) => one.dataset.mail);
  const at = rows.indexOf(chosen);
  return at < 0 ? rows[0] : (rows[at + step] ?? chosen);
};
