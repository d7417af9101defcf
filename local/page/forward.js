import { get, post, postRaw } from './api.js';
import { button, h } from './element.js';

/** Forwards one thing after the other; tells what became of it. */
const forwarding = (news) => async (what, act) => {
  try {
    const { from } = await act();
    news(`Forwarded ${what} as ${from}.`);
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
    h('span', {}, 'Drop .eml files here, or choose some: '),
    input,
  );
  return zone;
};

const paste = (forward) => {
  const text = h('textarea', { rows: 6, name: 'paste', placeholder: 'Dear Ada, thank you for your time …' });
  return h(
    'form',
    {
      onsubmit: async (event) => {
        event.preventDefault();
        if (text.value.trim() === '') return;
        await forward('what you pasted', () => postRaw('api/forward', text.value));
        text.value = '';
      },
    },
    h('label', {}, h('span', {}, 'Paste a rejection, with or without its headers'), text),
    h('p', { class: 'buttons' }, h('button', { type: 'submit' }, 'Forward it')),
  );
};

/** Everything that brings a mail in. */
export const forwardPane = async (news) => {
  const forward = forwarding(news);
  const [samples, { host, smtpPort }] = await Promise.all([get('api/samples'), get('api/mailbox')]);
  return h(
    'article',
    { class: 'forward' },
    h('h1', {}, 'Forward a rejection'),
    h(
      'p',
      {},
      'Round Two reads it, remembers the job, and writes to you through the next year. Take one of these:',
    ),
    h(
      'ul',
      { class: 'samples' },
      samples.map(({ name, title, what }) =>
        h(
          'li',
          {},
          button(title, () => forward(`“${title}”`, () => post(`api/forward?sample=${name}`, {})), {
            class: 'main',
          }),
          h('span', {}, what),
        ),
      ),
    ),
    h('h2', {}, 'Your own'),
    dropZone(forward),
    paste(forward),
    h('h2', {}, 'From your mail client'),
    h(
      'p',
      {},
      'Add an outgoing server and forward to ',
      h('code', {}, 'rejected@localhost'),
      '; answers go to the address they come from.',
    ),
    h(
      'dl',
      {},
      [
        ['Outgoing server', host],
        ['Port', String(smtpPort)],
        ['Security, password', 'none'],
      ].map(([term, value]) => [h('dt', {}, term), h('dd', {}, h('code', {}, value))]),
    ),
    h('p', {}, 'Or from a terminal:'),
    h(
      'pre',
      {},
      `curl smtp://${host}:${smtpPort} --mail-from you@example.com --mail-rcpt rejected@localhost -T mail.eml`,
    ),
  );
};
