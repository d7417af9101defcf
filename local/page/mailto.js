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
    if (key in mail) mail[key] = part(value.join('=')).replaceAll('\r\n', '\n');
  }
  return mail;
};

/** Whether it is an answer to Round Two, as opposed to a letter to somebody else. */
export const isReply = ({ to }) => /^(reply|rejected)\b/i.test(to);

/** The mailto links of a mail, each once, in order, with what they say. */
export const mailtosIn = (html) => {
  const found = new Map();
  for (const link of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('a[href]')) {
    const href = link.getAttribute('href');
    if (/^mailto:/i.test(href) && !found.has(href)) found.set(href, link.textContent.trim());
  }
  return [...found].map(([href, label]) => ({ label, mail: readMailto(href) }));
};
