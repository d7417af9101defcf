/**
 * Makes an element. What it is given as children is text or elements, never markup: nothing that a mail says can
 * become part of the page.
 */
export const h = (name, properties = {}, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key in element && !key.includes('-') && typeof value !== 'string') element[key] = value;
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(
    ...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false),
  );
  return element;
};

export const button = (label, onclick, properties = {}) =>
  h('button', { type: 'button', onclick, ...properties }, label);

export const group = (label, ...buttons) =>
  h('span', { class: 'group', role: 'group', 'aria-label': label }, buttons);

/**
 * A table with a header row; rows are arrays of text or elements. A head that ends in `*` names a column that
 * narrow screens leave out.
 */
export const table = (caption, heads, rows) => {
  const look = heads.map((head) => ({ class: head.endsWith('*') && 'wide' }));
  const row = (name, cells, more) =>
    h(
      'tr',
      {},
      cells.map((cell, at) => h(name, { ...look[at], ...more }, cell ?? '–')),
    );
  return h(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    h(
      'table',
      {},
      h(
        'thead',
        {},
        row(
          'th',
          heads.map((head) => head.replace('*', '')),
          { scope: 'col' },
        ),
      ),
      h(
        'tbody',
        {},
        rows.map((cells) => row('td', cells)),
      ),
    ),
  );
};

/** A table under a heading of its own. */
export const section = (title, heads, rows) => [
  h('h2', {}, title),
  rows.length > 0 ? table(title, heads, rows) : h('p', {}, 'None.'),
];

const focusable = 'a, button, input, textarea, summary, [tabindex]';
const key = (element, index) => element.getAttribute('href') ?? `${element.tagName} ${index}`;

/** Draws an element's content anew; focus and scroll stay. */
export const redraw = (element, ...content) => {
  const { scrollTop } = element;
  const all = () => [...element.querySelectorAll(focusable)];
  const at = all().indexOf(document.activeElement);
  const wanted = at >= 0 && key(document.activeElement, at);
  element.replaceChildren(...content);
  element.scrollTop = scrollTop;
  if (wanted)
    all()
      .find((one, index) => key(one, index) === wanted)
      ?.focus({ preventScroll: true });
};
