import { post } from './api.js';
import { button, h } from './element.js';
import { isReply } from './mailto.js';
import { news, newsOfMails } from './news.js';
import { shownMoment } from './when.js';

const quoted = (mail, parts) =>
  `On ${shownMoment(mail.sentAt)}, ${parts.from} wrote:\n${parts.text
    .trimEnd()
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n')}`;

const addresses = (text) =>
  text
    .split(/[,;]/)
    .map((one) => one.trim())
    .filter(Boolean);

const field = (label, control) => h('label', {}, h('span', {}, label), control);

/**
 * The form that answers a mail and opens its drafts. A letter to anybody else than Round Two goes nowhere, but its
 * Bcc arrives.
 * @param sent called when it was sent, before its consequences are told
 */
export const replyForm = (mail, parts, sent) => {
  const to = h('input', { name: 'to', autocomplete: 'off', required: true });
  const bcc = h('input', { name: 'bcc', autocomplete: 'off' });
  const subject = h('input', { name: 'subject', autocomplete: 'off' });
  const text = h('textarea', { name: 'text', rows: 4, required: true });
  const original = h('details', {}, h('summary', {}, 'The mail beneath'), h('pre', {}, quoted(mail, parts)));
  const hint = h('p', { class: 'hint' });
  const title = h('h2', {});
  const bccField = field('Bcc', bcc);
  let answering = true;
  let sending = false;

  const fill = (draft) => {
    answering = isReply(draft);
    title.textContent = answering ? 'Your answer' : 'Your letter';
    to.value = draft.to || 'interviewer@employer.example';
    bcc.value = draft.bcc;
    bccField.hidden = answering;
    subject.value = draft.subject || `Re: ${mail.subject.replace(/^(re:\s*)+/i, '')}`;
    text.value = draft.body;
    text.rows = answering ? 4 : 16;
    original.hidden = !answering;
    hint.textContent = answering
      ? 'Write as you would: “sent it at lunch”, “try me Wednesday”, “I’ve gone off them”.'
      : 'Sent from here it reaches nobody but Round Two, in Bcc, which then knows that you wrote.';
    send.textContent = answering ? 'Send' : 'Send to nowhere';
    back.hidden = answering;
  };
  const answer = () => fill({ to: parts.replyTo ?? '', bcc: '', subject: '', body: '' });

  const submit = async (event) => {
    event.preventDefault();
    if (sending) return;
    sending = true;
    try {
      const { sent: mails } = await post('api/mail', {
        from: mail.to,
        to: addresses(to.value),
        bcc: addresses(bcc.value),
        subject: subject.value,
        text: answering ? `${text.value}\n\n${quoted(mail, parts)}\n` : text.value,
        inReplyTo: answering ? parts.messageId : null,
      });
      await sent();
      if (mails.length > 0) newsOfMails('Sent, and answered.', mails);
      else news(answering ? 'Sent. It needed no answer.' : 'Sent to nowhere, with Round Two in Bcc.');
      answer();
    } catch (error) {
      news(error.message);
    }
    sending = false;
  };

  const send = h('button', { type: 'submit', class: 'main' }, 'Send');
  const back = button('Answer instead', answer, { class: 'quiet' });
  const form = h(
    'form',
    { class: 'reply', onsubmit: submit, 'aria-label': 'Answer' },
    title,
    h('p', { class: 'hint' }, `From ${mail.to}`),
    field('To', to),
    bccField,
    field('Subject', subject),
    field('Text', text),
    hint,
    original,
    h('p', { class: 'line' }, send, back),
  );
  answer();
  return {
    form,
    open: (draft) => {
      fill(draft);
      form.scrollIntoView({ block: 'start' });
      text.focus({ preventScroll: true });
    },
  };
};
