/** Values at the border of a template: whatever a stranger's mail put into them, they stay text. */

const SPECIAL = /[&<>"']/;
const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML, inside an element or a quoted attribute. */
export const html = (value: string): string =>
  SPECIAL.test(value) ? value.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign) : value;

/** Text whose line breaks count, for HTML. */
export const htmlLines = (value: string): string => html(value).replaceAll('\n', '<br>');

/**
 * An address for `href`. Only what we make ourselves belongs here; anything else is a mistake in our code, so it
 * throws instead of hiding.
 * @throws Error when it is neither https: nor mailto:, or holds a space or a control character.
 */
export const url = (value: string): string => {
  if (!/^(?:https?:\/\/|mailto:)[\x21-\x7e]*$/.test(value))
    throw new Error('A link in a mail must be https: or mailto:.');
  return html(value);
};

/** A whole number. */
export const number = (value: number): string => String(Math.trunc(value));
