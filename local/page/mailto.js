const part = (text) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** What a mailto link (RFC 6068) would write; null for any other link. */
export const readMailto = (link) => {
  if (!/^mailto:/i.test(link)) return null;
  const [to, query = ''] = link.slice(7).split('?');
  const mail = { to: part(to), bcc: '', subject: '', body: '' };
  for (const field of query.split('&')) {
    const [name, ...value] = field.split('=');
    const key = part(name).toLowerCase();
    if (Object.hasOwn(mail, key)) mail[key] = part(value.join('=')).replaceAll('\r\n', '\n');
  }
  return mail;
};

/** Whether it is an answer to Round Two, as opposed to a letter to somebody else. */
export const isReply = ({ to }) => /^(reply\+|rejected[+@])/i.test(to);

/** What the mail's own mailto links would write, each once, in order, with what they say. */
export const draftsIn = (html) => {
  const found = new Map();
  for (const [, href, label] of html.matchAll(/<a\b[^>]*?\shref="(mailto:[^"]*)"[^>]*>([\s\S]*?)<\/a>/gi)) {
    const mail = readMailto(href.replaceAll('&amp;', '&'));
    if (!found.has(href)) found.set(href, { label: label.replace(/<[^>]*>|\s+/g, ' ').trim(), mail });
  }
  return [...found.values()];
};
