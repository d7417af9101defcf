import { h } from './element.js';

/** What a mail may not bring along: everything that runs, loads or sends. */
const UNWANTED = 'script, link, meta, base, iframe, frame, object, embed, form, template, noscript';

/** The colour scheme is a button here, not the browser's setting: its media queries are decided. */
const decide = (css, dark) =>
  css.replace(/\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)/gi, (_whole, scheme) =>
    (scheme.toLowerCase() === 'dark') === dark ? '(min-width: 0)' : '(max-width: 0)',
  );

const document_ = (html, { dark, images }) => {
  const mail = new DOMParser().parseFromString(html, 'text/html');
  for (const element of mail.querySelectorAll(UNWANTED)) element.remove();
  for (const style of mail.querySelectorAll('style')) style.textContent = decide(style.textContent, dark);
  if (!images) for (const image of mail.images) image.removeAttribute('src');
  mail.documentElement.style.colorScheme = dark ? 'dark' : 'light';
  return `<!doctype html>${mail.documentElement.outerHTML}`;
};

/**
 * A mail in a frame of its own. Without `allow-scripts` nothing in it runs, and the page's policy, which the
 * frame inherits, loads nothing from anywhere. `allow-same-origin` lets this page, and only it, see clicks on
 * links: `onlink` gets their addresses.
 */
export const mailFrame = (html, options, onlink) => {
  const frame = h('iframe', {
    sandbox: 'allow-same-origin',
    title: 'The mail',
    class: options.phone ? 'mail phone' : 'mail',
    srcdoc: document_(html, options),
  });
  frame.addEventListener('load', () => {
    const inside = frame.contentDocument;
    const resize = () => {
      frame.style.height = `${inside.documentElement.scrollHeight}px`;
    };
    resize();
    new ResizeObserver(resize).observe(inside.documentElement);
    inside.addEventListener('click', (event) => {
      const link = event.target.closest?.('a[href]');
      if (!link) return;
      event.preventDefault();
      onlink(link.getAttribute('href'));
    });
  });
  return frame;
};
