import { h } from './element.js';

/** What a mail may not bring along: what runs, loads, sends or says how to treat the document. */
const UNWANTED = 'script, link, meta, base, iframe, frame, object, embed';
/** A mail that makes itself endless scrolls inside its frame. */
const TALLEST = 20_000;

/** The colour scheme is a button here, not the browser's setting: its media queries are decided. */
const decide = (css, dark) =>
  css.replace(/prefers-color-scheme\s*:\s*(dark|light)/gi, (_whole, scheme) =>
    (scheme.toLowerCase() === 'dark') === dark ? 'min-width: 0' : 'max-width: 0',
  );

/**
 * A mail in a frame with a policy of its own (local/page.ts): nothing in it runs or loads. `allow-same-origin` lets
 * this page write the mail into it and see clicks on links: `onlink` gets their addresses, and they lead nowhere.
 */
export const mailFrame = (html, onlink) => {
  const frame = h('iframe', {
    src: 'frame.html',
    sandbox: 'allow-same-origin',
    title: 'The mail',
    class: 'mail',
  });
  let options = null;

  const resize = () => {
    const height = frame.contentDocument?.documentElement?.scrollHeight ?? 0;
    if (height > 0) frame.style.height = `${Math.min(height, TALLEST)}px`;
  };
  const resized = new ResizeObserver(resize);
  const draw = () => {
    const inside = frame.contentDocument;
    if (!options || !inside) return;
    // Parsed where it will be: under the frame's policy, and without running or loading anything yet.
    const mail = new frame.contentWindow.DOMParser().parseFromString(html, 'text/html');
    for (const element of mail.querySelectorAll(UNWANTED)) element.remove();
    for (const style of mail.querySelectorAll('style'))
      style.textContent = decide(style.textContent, options.dark);
    if (!options.images)
      for (const image of mail.querySelectorAll('[src], [srcset], [background]'))
        for (const name of ['src', 'srcset', 'background']) image.removeAttribute(name);
    mail.documentElement.style.colorScheme = options.dark ? 'dark' : 'light';
    inside.replaceChild(inside.adoptNode(mail.documentElement), inside.documentElement);
    resized.disconnect();
    resized.observe(inside.documentElement);
    frame.dataset.drawn = 'yes';
  };

  const followed = (event) => {
    const link = event.target.closest?.('a, area');
    const href = link?.getAttribute('href') ?? link?.getAttribute('xlink:href');
    if (!link) return;
    event.preventDefault();
    if (href && event.type === 'click') onlink(href);
  };
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    if (!inside) return;
    inside.addEventListener('click', followed);
    inside.addEventListener('auxclick', followed);
    // The page's keys work in here too.
    inside.addEventListener('keydown', ({ key, ctrlKey, metaKey, altKey }) =>
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, ctrlKey, metaKey, altKey, bubbles: true }),
      ),
    );
    draw();
  });
  return {
    frame,
    show: (wanted) => {
      options = wanted;
      draw();
    },
    resize,
  };
};
