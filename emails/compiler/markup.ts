const BLOCK = /\{\{(?:#if [^{}]*|#each [^{}]*|else|\/if|\/each)\}\}/.source;
const PIECE = new RegExp(`<(/?)(mj-text|mj-button|mj-table|mj-raw|mj-style|mj-title)\\b|${BLOCK}`, 'g');

/**
 * MJML drops text that stands between its components, so the blocks of our language are passed through as raw
 * there; inside a component that holds HTML they are left alone.
 */
const protectBlocks = (mjml: string): string => {
  let inside = false;
  return mjml.replace(PIECE, (piece, closing: string | undefined, name: string | undefined) => {
    if (name === undefined) return inside ? piece : `<mj-raw>${piece}</mj-raw>`;
    inside = closing === '';
    return piece;
  });
};

/** `[if mso | IE]` tables that end and begin again at once say nothing. Indentation is a third of the bytes. */
const slim = (html: string): string =>
  html
    .replace(/<!\[endif\]-->\s*<!--\[if mso \| IE\]>/g, '')
    .replace(/\n\s*/g, '\n')
    .replace(/\n(?=[/>])/g, '')
    .replace(/(<[a-z]+)\n/g, '$1 ')
    .trim();

/**
 * MJML to HTML, our tokens untouched. MJML is loaded only here and only when something changed: it takes half a
 * second, and no Lambda carries it.
 * @throws Error with MJML's own words when the markup is wrong.
 */
export const htmlOf = async (mjml: string): Promise<string> => {
  const { default: mjml2html } = await import('mjml');
  const { html, errors } = await mjml2html(protectBlocks(mjml), { validationLevel: 'strict', fonts: {} });
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return slim(html);
};
