import { post } from './api.js';
import { button, h } from './element.js';
import { isReply } from './mailto.js';
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

/** A labelled field. */
const field = (label, control) => h('label', {}, h('span', {}, label), control);

/**
 * The form that answers a mail, and that opens its drafts. What is sent goes in over SMTP; a letter to anybody
 * else than Round Two goes nowhere, but its Bcc arrives.
 * @param news tells what became of it
 */
export const replyForm = (mail, parts, news) => {
  const to = h('input', { name: 'to', autocomplete: 'off', required: true });
  const bcc = h('input', { name: 'bcc', autocomplete: 'off' });
  const subject = h('input', { name: 'subject', autocomplete: 'off' });
  const text = h('textarea', { name: 'text', rows: 5 });
  const original = h('details', {}, h('summary', {}, 'The mail below it'), h('pre', {}, quoted(mail, parts)));
  const hint = h('p', { class: 'hint' });
  const bccField = field('Bcc', bcc);
  let answering = true;

  const fill = (draft) => {
    answering = isReply(draft);
    to.value = draft.to || (answering ? '' : 'interviewer@employer.example');
    bcc.value = draft.bcc;
    bccField.hidden = answering;
    subject.value = draft.subject || `Re: ${mail.subject.replace(/^(re:\s*)+/i, '')}`;
    text.value = draft.body;
    text.rows = answering ? 5 : 14;
    original.hidden = !answering;
    hint.textContent = answering
      ? 'Write as you would: “sent it at lunch”, “try me Wednesday”, “I’ve gone off them”.'
      : 'Sent from here it reaches nobody but Round Two, by the Bcc, which then knows that you wrote.';
    send.textContent = answering ? 'Send' : 'Send to nowhere';
  };

  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    try {
      await post('api/mail', {
        from: mail.to,
        to: addresses(to.value),
        bcc: addresses(bcc.value),
        subject: subject.value,
        text: answering ? `${text.value}\n\n${quoted(mail, parts)}\n` : text.value,
        inReplyTo: answering ? parts.messageId : null,
      });
      text.value = '';
      news(answering ? 'Sent.' : 'Sent to nowhere, with Round Two in Bcc.');
    } catch (error) {
      news(error.message);
    }
    send.disabled = false;
  };

  const send = h('button', { type: 'submit', class: 'main' }, 'Send');
  const back = button(
    'Back to the answer',
    () => fill({ to: parts.replyTo, bcc: '', subject: '', body: '' }),
    { class: 'quiet' },
  );
  const form = h(
    'form',
    { class: 'reply', onsubmit: submit, 'aria-label': 'Answer' },
    h('p', { class: 'from' }, `From ${mail.to}`),
    field('To', to),
    bccField,
    field('Subject', subject),
    field('Text', text),
    hint,
    original,
    h('p', { class: 'buttons' }, send, back),
  );
  fill({ to: parts.replyTo ?? '', bcc: '', subject: '', body: '' });
  return {
    form,
    open: (draft) => {
      fill(draft);
      form.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
      text.focus();
    },
  };
};
