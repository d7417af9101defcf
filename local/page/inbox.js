import { h } from './element.js';
import { shownShort } from './when.js';
import { isRead, now, opportunityOf, stepName, subjectOf, threads, world } from './world.js';

const row = (mail, { chosen, count, nested, unread }) =>
  h(
    'a',
    {
      href: `#/mail/${mail.id}`,
      class: `row${nested ? ' nested' : ''}${unread ? ' unread' : ''}`,
      'aria-current': chosen === mail.id && 'true',
      'data-mail': mail.id,
    },
    h('span', { class: 'subject' }, nested ? stepName(mail.step) : subjectOf(mail)),
    h('time', { datetime: mail.sentAt }, shownShort(mail.sentAt, now())),
    unread && h('span', { class: 'dot', role: 'img', 'aria-label': 'Unread' }),
    !nested &&
      h(
        'span',
        { class: 'about' },
        h('span', { class: 'step' }, stepName(mail.step)),
        world.people.length > 1 && h('span', {}, mail.to),
        count > 1 && h('span', { class: 'count' }, `${count} mails`),
      ),
  );

const thread = ({ key, mails }, chosen) => {
  const open = mails.some(({ id }) => id === chosen);
  const about = opportunityOf(key);
  const unread = open ? !isRead(mails[0].id) : mails.some(({ id }) => !isRead(id));
  return h(
    'li',
    { class: open ? 'thread open' : 'thread' },
    row(mails[0], { chosen, count: mails.length, unread }),
    open && mails.slice(1).map((mail) => row(mail, { chosen, nested: true, unread: !isRead(mail.id) })),
    open &&
      about &&
      h('a', { class: 'row nested more', href: `#/opportunity/${about.id}` }, 'Everything about this job'),
  );
};

/** The list of mails; the thread of the chosen one is open. */
export const inbox = (chosen, words) => {
  const found = threads(words);
  if (found.length > 0)
    return h(
      'ol',
      { class: 'threads' },
      found.map((one) => thread(one, chosen)),
    );
  return h(
    'p',
    { class: 'empty' },
    words
      ? 'No mail has all of these words.'
      : 'Nothing here yet. Forward a rejection, and the answer arrives in a second.',
  );
};

/** The mail before (-1) or after (1) the chosen one; the first where none is. */
export const neighbour = (chosen, step) => {
  const rows = [...document.querySelectorAll('#list [data-mail]')].map((one) => one.dataset.mail);
  const at = rows.indexOf(chosen);
  return at < 0 ? rows[0] : (rows[at + step] ?? chosen);
};
