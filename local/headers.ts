/** One header of a message as it stands on the wire, unfolded (RFC 5322 §2.2.3). */
export interface Header {
  name: string;
  value: string;
}

/** SES puts at most this much of the headers into its notifications. */
const NOTIFIED = 10_240;

/** Where the header block ends, with the line break of its last line; the whole length where there is no body. */
export const headerEnd = (raw: Buffer): number => {
  const crlf = raw.indexOf('\r\n\r\n');
  const lf = raw.indexOf('\n\n');
  if (crlf === -1 && lf === -1) return raw.length;
  return lf === -1 || (crlf !== -1 && crlf < lf) ? crlf + 2 : lf + 1;
};

/** The headers in their order, without decoding; lines that are none are left out. */
export const headersOf = (raw: Buffer): { headers: Header[]; truncated: boolean } => {
  const end = headerEnd(raw);
  const headers: Header[] = [];
  for (const line of raw.subarray(0, Math.min(end, NOTIFIED)).toString('utf8').split('\n')) {
    const last = headers.at(-1);
    const colon = line.indexOf(':');
    if ((line.startsWith(' ') || line.startsWith('\t')) && last) last.value += ` ${line.trim()}`;
    else if (colon > 0)
      headers.push({ name: line.slice(0, colon).trimEnd(), value: line.slice(colon + 1).trim() });
  }
  return { headers, truncated: end > NOTIFIED };
};

/** The first header of that name, matched without case. */
export const headerValue = (headers: Header[], name: string): string | undefined =>
  headers.find((header) => header.name.toLowerCase() === name)?.value;
