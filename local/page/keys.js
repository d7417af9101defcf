import { h } from './element.js';

const KEYS = [
  ['j', 'next'],
  ['k', 'previous'],
  ['r', 'answer'],
  ['/', 'search'],
  ['f', 'forward'],
  ['n', 'next mail in time'],
  ['p', 'play'],
];

/** What can be pressed, for the foot of the inbox. */
export const shownKeys = () => KEYS.map(([key, what]) => h('span', {}, h('kbd', {}, key), ` ${what}`));

const isTyping = (target) => target.matches?.('input, textarea, select') || target.isContentEditable;

/** Calls the action of a key that is pressed while nobody is writing; Escape leaves a field. */
export const listenToKeys = (actions) =>
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (isTyping(event.target)) {
      if (event.key === 'Escape') event.target.blur();
      return;
    }
    const act = Object.hasOwn(actions, event.key) && actions[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
