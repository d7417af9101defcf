import { get } from './api.js';
import { button, group, h, redraw } from './element.js';
import { mailFrame } from './frame.js';
import { draftsIn, isReply, readMailto } from './mailto.js';
import { news } from './news.js';
import { replyForm } from './reply.js';
import { shownMoment } from './when.js';
import { markRead, nameOf, opportunityOf, stepName, subjectOf } from './world.js';

const bytes = (size) => (size < 1024 ? `${size} B` : `${Math.round(size / 102.4) / 10} kB`);

/** Holds from one mail to the next. */
const choice = {
  as: 'Mail',
  phone: false,
  dark: matchMedia('(prefers-color-scheme: dark)').matches,
  images: true,
};

const toggle = (label, pressed, onclick) => button(label, onclick, { 'aria-pressed': String(pressed) });

const attachments = (mail, parts) =>
  parts.attachments.length > 0 &&
  h(
    'ul',
    { class: 'line attachments', 'aria-label': 'Attachments' },
    parts.attachments.map(({ name, size, shown }, index) => {
      const href = `api/mail/${mail.id}/${index + 1}`;
      return h(
        'li',
        {},
        shown && h('a', { href, target: '_blank' }, name),
        h('a', { href: `${href}?save`, download: name }, shown ? 'save' : name),
        h('span', { class: 'soft' }, bytes(size)),
      );
    }),
  );

/** A link of the mail: a draft fills the form, one of ours opens, any other is shown. */
const follow = (link, open) => {
  const draft = readMailto(link);
  if (draft) return open(draft);
  const url = URL.parse(link, location.href);
  if (url?.origin === location.origin) return window.open(url, '_blank', 'noopener');
  if (!/^https?:$/.test(url?.protocol)) return news(`That link leads nowhere here: ${link}`);
  const { href } = url;
  news(
    'This page opens nothing from elsewhere: ',
    h('a', { href, target: '_blank', rel: 'noreferrer' }, href),
  );
};

/**
 * The reading pane: the mail as it was sent, what can be done about it, and the form that answers it.
 * @param sent called when an answer was sent
 */
export const mailPane = async (mail, sent) => {
  const parts = await get(`api/mail/${mail.id}/parts`);
  markRead(mail.id);
  const { form, open } = replyForm(mail, parts, sent);
  const about = opportunityOf(mail.opportunityId);
  const letter = parts.html && mailFrame(parts.html, (link) => follow(link, open));
  const plain = h('pre', { tabindex: '0' });

  const show = (change) => {
    Object.assign(choice, change);
    redraw(tools, ...toolbar());
    const asMail = choice.as === 'Mail' && Boolean(letter);
    plain.hidden = asMail;
    plain.textContent = choice.as === 'Source' ? parts.source : parts.text;
    shown.classList.toggle('phone', choice.phone);
    if (!letter) return;
    letter.frame.hidden = !asMail;
    letter.show(choice);
    letter.resize();
  };
  const toolbar = () => [
    group(
      'Show as',
      ...['Mail', 'Text', 'Source'].map((as) => toggle(as, choice.as === as, () => show({ as }))),
    ),
    group(
      'Width',
      toggle('Desk', !choice.phone, () => show({ phone: false })),
      toggle('Phone', choice.phone, () => show({ phone: true })),
    ),
    group(
      'Colours',
      toggle('Light', !choice.dark, () => show({ dark: false })),
      toggle('Dark', choice.dark, () => show({ dark: true })),
    ),
    toggle('Images off', !choice.images, () => show({ images: !choice.images })),
    h('a', { href: `api/mail/${mail.id}`, download: `${mail.id}.eml` }, 'Save .eml'),
  ];
  const tools = h('div', { class: 'line tools' });
  const shown = h('div', { class: 'shown' }, letter?.frame, plain);
  const drafts = draftsIn(parts.html ?? '');
  const letters = drafts.filter(({ mail: draft }) => !isReply(draft));
  const words = drafts.filter(({ mail: draft }) => isReply(draft) && draft.body);
  show({});

  return h(
    'article',
    { class: 'reading' },
    h('a', { class: 'back', href: '#/' }, '‹ Inbox'),
    h('h1', {}, subjectOf(mail)),
    h(
      'p',
      { class: 'hint' },
      h('span', { class: 'status' }, stepName(mail.step)),
      ` ${parts.from} to ${mail.to}, `,
      h('time', { datetime: mail.sentAt }, shownMoment(mail.sentAt)),
      about && [' · ', h('a', { href: `#/opportunity/${about.id}` }, nameOf(about))],
    ),
    tools,
    attachments(mail, parts),
    shown,
    h(
      'div',
      { class: 'line links', role: 'group', 'aria-label': 'One tap answers' },
      letters.map(({ mail: draft }) => button('Open draft', () => open(draft), { class: 'main' })),
      words.map(({ label, mail: draft }) => button(label || draft.body, () => open(draft))),
      button('Reply', () => open({ to: parts.replyTo ?? '', bcc: '', subject: '', body: '' }), {
        id: 'answer',
      }),
    ),
    form,
  );
};
