/** RFC 6068: everything but unreserved signs is percent-encoded, `+` and quotes too, and lines end in CRLF. */
const encode = (value: string): string =>
  encodeURIComponent(value.toWellFormed().replace(/\r\n?|\n/g, '\r\n')).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );

/** An address keeps its `@`; nothing else of it can leave the address. */
const encodeAddress = (email: string): string => encode(email).replaceAll('%40', '@');

/** A link that opens a mail ready to send. Empty `to` leaves the recipient to whoever sends it. */
export const mailto = (to: string, fields: { subject?: string; bcc?: string; body?: string }): string => {
  const query = Object.entries(fields).map(
    ([name, value]) => `${name}=${name === 'bcc' ? encodeAddress(value) : encode(value)}`,
  );
  return `mailto:${encodeAddress(to)}${query.length > 0 ? `?${query.join('&')}` : ''}`;
};
