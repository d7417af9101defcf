import { get } from './api.js';
import { button, h } from './element.js';
import { mailFrame } from './frame.js';
import { isReply, mailtosIn, readMailto } from './mailto.js';
import { replyForm } from './reply.js';
import { shownMoment } from './when.js';
import { markRead, nameOf, opportunityOf } from './world.js';

const bytes = (size) => (size < 1024 ? `${size} B` : `${Math.round(size / 102.4) / 10} kB`);

/** How mails are shown; it holds from one mail to the next. */
const choice = {
  as: 'html',
  phone: false,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  images: true,
};

const toggle = (label, pressed, onclick) => button(label, onclick, { 'aria-pressed': String(pressed) });

const attachments = (mail, parts) =>
  parts.attachments.length > 0 &&
  h(
    'ul',
    { class: 'attachments', 'aria-label': 'Attachments' },
    parts.attachments.map(({ name, type, size }, index) =>
      h(
        'li',
        {},
        h('a', { href: `api/mail/${mail.id}/${index + 1}`, download: name }, name),
        ` ${type}, ${bytes(size)}`,
      ),
    ),
  );

const body = (parts, onlink) => {
  if (choice.as === 'html' && parts.html) return mailFrame(parts.html, choice, onlink);
  const text = choice.as === 'source' ? parts.source : parts.text;
  return h('pre', { class: choice.phone ? 'phone' : '' }, text);
};

/** The reading pane: the mail as it was sent, what can be done about it, and the form that answers it. */
export const mailPane = async (mail, news) => {
  const parts = await get(`api/mail/${mail.id}/parts`);
  markRead(mail.id);
  const { form, open } = replyForm(mail, parts, news);
  const about = opportunityOf(mail.opportunityId);

  const onlink = (link) => {
    const draft = readMailto(link);
    if (draft) open(draft);
    else news(`This page opens nothing from elsewhere: ${link}`);
  };
  const show = (change) => {
    Object.assign(choice, change);
    tools.replaceChildren(...toolbar());
    shown.replaceChildren(body(parts, onlink));
  };
  const toolbar = () => [
    h(
      'span',
      { role: 'group', 'aria-label': 'Show as' },
      ['html', 'text', 'source'].map((as) =>
        toggle(as === 'html' ? 'Mail' : as === 'text' ? 'Text' : 'Source', choice.as === as, () =>
          show({ as }),
        ),
      ),
    ),
    h(
      'span',
      { role: 'group', 'aria-label': 'Look' },
      toggle('Phone', choice.phone, () => show({ phone: !choice.phone })),
      toggle('Dark', choice.dark, () => show({ dark: !choice.dark })),
      toggle('No images', !choice.images, () => show({ images: !choice.images })),
    ),
    h('a', { href: `api/mail/${mail.id}`, download: `${mail.id}.eml` }, 'Save .eml'),
  ];
  const tools = h('div', { class: 'tools' }, toolbar());
  const shown = h('div', { class: 'shown' }, body(parts, onlink));
  const links = mailtosIn(parts.html ?? '').filter(
    ({ mail: draft }) => draft && (draft.body || !isReply(draft)),
  );

  return h(
    'article',
    { class: 'reading' },
    h('a', { class: 'back', href: '#/' }, 'Inbox'),
    h('h1', {}, mail.subject || '(no subject)'),
    h(
      'p',
      { class: 'meta' },
      `${parts.from} → ${mail.to} · `,
      h('time', { datetime: mail.sentAt }, shownMoment(mail.sentAt)),
      ' · ',
      h('span', { class: 'step' }, mail.step ?? 'mail'),
      about && [' · ', h('a', { href: `#/opportunity/${about.id}` }, nameOf(about))],
    ),
    tools,
    attachments(mail, parts),
    shown,
    links.length > 0 &&
      h(
        'div',
        { class: 'links', role: 'group', 'aria-label': 'One tap answers' },
        links.map(({ label, mail: draft }) =>
          button(isReply(draft) ? label || draft.body : `Open draft: ${label}`, () => open(draft), {
            class: isReply(draft) ? '' : 'main',
          }),
        ),
      ),
    form,
  );
};
