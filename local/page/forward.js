import { get, post, postRaw } from './api.js';
import { button, h } from './element.js';
import { news, newsOfMails } from './news.js';

/** Forwards one thing after the other; tells what became of it. */
const forwarding = (forwarded) => async (what, act) => {
  try {
    const { from, sent } = await act();
    await forwarded();
    newsOfMails(`Forwarded ${what} as ${from}.`, sent);
  } catch (error) {
    news(`${what}: ${error.message}`);
  }
};

const dropZone = (forward) => {
  const take = async (files) => {
    for (const file of files) await forward(file.name, () => postRaw('api/forward', file));
  };
  const input = h('input', {
    type: 'file',
    accept: '.eml,message/rfc822',
    multiple: true,
    onchange: () => take(input.files),
  });
  const zone = h(
    'label',
    {
      class: 'drop',
      ondragover: (event) => {
        event.preventDefault();
        zone.classList.add('over');
      },
      ondragleave: () => zone.classList.remove('over'),
      ondrop: (event) => {
        event.preventDefault();
        zone.classList.remove('over');
        take(event.dataTransfer.files);
      },
    },
    h('span', {}, 'Drop .eml files here, or choose some '),
    input,
  );
  return zone;
};

const paste = (forward) => {
  const text = h('textarea', { rows: 6, placeholder: 'Dear Ada, thank you for your time …' });
  return h(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        if (text.value.trim() === '') return;
        const mail = text.value;
        await forward('what you pasted', () => postRaw('api/forward', mail));
        text.value = '';
      },
    },
    h('label', {}, h('span', {}, 'Or paste a mail, with or without its headers'), text),
    h('p', { class: 'line' }, h('button', { type: 'submit' }, 'Forward it')),
  );
};

const SETTINGS = (host, smtpPort) => [
  ['Outgoing server (SMTP)', host],
  ['Port', String(smtpPort)],
  ['Connection security', 'none'],
  ['User name, password', 'none; any are taken'],
  ['Forward to', 'rejected@localhost'],
];

/**
 * Everything that brings a mail in.
 * @param forwarded called when one was taken
 */
export const forwardPane = async (forwarded) => {
  const forward = forwarding(forwarded);
  const [samples, { host, smtpPort }] = await Promise.all([get('api/samples'), get('api/mailbox')]);
  return h(
    'article',
    { class: 'forward' },
    h('h1', {}, 'Forward a rejection'),
    h(
      'p',
      {},
      'Round Two reads it, remembers the job, and writes to you through the next year. Nothing leaves this machine. Take one of these:',
    ),
    h(
      'ul',
      { class: 'samples' },
      samples.map(({ name, title, what }) =>
        h(
          'li',
          {},
          button([h('b', {}, title), h('span', { class: 'soft' }, what)], () =>
            forward(`“${title}”`, () => post(`api/forward?sample=${name}`, {})),
          ),
        ),
      ),
    ),
    h('h2', {}, 'Your own'),
    dropZone(forward),
    paste(forward),
    h('h2', {}, 'From your mail client'),
    h('p', {}, 'Add an outgoing server, and forward as always. Answers show up here.'),
    h(
      'dl',
      {},
      SETTINGS(host, smtpPort).map(([term, value]) => [h('dt', {}, term), h('dd', {}, h('code', {}, value))]),
    ),
  );
};
