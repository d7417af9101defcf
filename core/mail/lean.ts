import type { Limits } from './limits.ts';

/** What a part's header says that decides whether its body is worth keeping. */
interface Part {
  depth: number;
  type: string;
  boundary: string | null;
  encoded: boolean;
  flowed: boolean;
  /** Whether bare 8-bit text in it should be UTF-8. */
  utf8: boolean;
  file: string;
}

const LF = 10;
const CR = 13;
const DASH = 45;
const QUOTE = 62;

/** Blank lines in a row that are kept: a reader sees no difference, the parser's memory does. */
const BLANKS = 3;
/** Lines looked at in all, kept or not. */
const MAX_SEEN = 2_000_000;
/** Boundaries in RFC 2046 have at most 70 characters. */
const MAX_BOUNDARY = 200;

const parameter = (header: string, name: string): string | null => {
  const at = header.search(new RegExp(`[;\\s]${name}\\*?0?\\*?\\s*=`, 'i'));
  if (at < 0) return null;
  const value = header.slice(header.indexOf('=', at) + 1).trimStart();
  return (value.startsWith('"') ? value.slice(1).split('"', 1)[0] : value.split(/[;\s]/, 1)[0]) ?? null;
};

const readPart = (headers: string[], depth: number): Part => {
  const field = (name: string): string =>
    headers.find((line) => line.toLowerCase().startsWith(`${name}:`)) ?? '';
  const contentType = field('content-type').slice(0, 2000);
  const disposition = field('content-disposition').slice(0, 2000);
  return {
    depth,
    type: /^content-type:\s*([\w.+-]+\/[\w.+-]+)/i.exec(contentType)?.[1]?.toLowerCase() ?? 'text/plain',
    boundary: parameter(contentType, 'boundary'),
    encoded: /base64|quoted-printable/i.test(field('content-transfer-encoding')),
    flowed: /format\s*=\s*"?flowed/i.test(contentType),
    utf8: /^(?:utf-?8)?$/i.test(parameter(contentType, 'charset') ?? ''),
    file: (parameter(disposition, 'filename') ?? parameter(contentType, 'name') ?? '').toLowerCase(),
  };
};

/** A mail in a part: message/rfc822, or a file that is called one. */
export const isMailPart = (type: string, file: string): boolean =>
  type === 'message/rfc822' ||
  type === 'message/global' ||
  (file.endsWith('.eml') && !type.startsWith('text/'));

const isWanted = ({ type, file }: Part): boolean =>
  type.startsWith('multipart/') || type === 'text/plain' || type === 'text/html' || isMailPart(type, file);

const fatal = new TextDecoder('utf-8', { fatal: true });
const latin = new TextDecoder('windows-1252');
const encoder = new TextEncoder();

/** Raw 8-bit text that is not UTF-8 is read as windows-1252, which old mailers meant. */
const asUtf8 = (line: Uint8Array): Uint8Array => {
  if (!line.some((byte) => byte >= 0x80)) return line;
  try {
    fatal.decode(line);
    return line;
  } catch {
    return encoder.encode(latin.decode(line));
  }
};

/**
 * The same mail with only what can matter: headers, texts and mails within it. Bodies of other parts are left
 * empty, and whatever exceeds a limit is left out, so that the parser is safe. One pass, linear.
 */
export const lean = (raw: Uint8Array, limits: Limits): Uint8Array => {
  const kept: Uint8Array[] = [];
  const boundaries = new Map<string, number>();
  let [bytes, lines, headerBytes, parts, blanks, partBytes] = [0, 0, 0, 1, 0, 0];
  let header: string[] | null = [];
  let part: Part = {
    depth: 0,
    type: 'text/plain',
    boundary: null,
    encoded: false,
    flowed: false,
    utf8: true,
    file: '',
  };
  let dropping = false;

  const keep = (line: Uint8Array): void => {
    kept.push(line);
    bytes += line.length + 1;
    lines += 1;
  };

  /** The header of a part is over: learn from it what follows. */
  const endHeader = (fields: string[]): void => {
    part = readPart(fields, part.depth);
    partBytes = 0;
    blanks = 0;
    dropping = !isWanted(part) || part.depth > limits.depth;
    header = null;
    if (dropping) return;
    if (part.type.startsWith('multipart/') && part.boundary && part.boundary.length <= MAX_BOUNDARY) {
      boundaries.set(part.boundary, part.depth + 1);
    }
    // The body of an attached mail begins with a header of its own.
    if (part.type.startsWith('message/') && !part.encoded) {
      header = [];
      headerBytes = 0;
      part.depth += 1;
    }
  };

  for (let at = 0, seen = 0; at < raw.length && seen < MAX_SEEN; seen += 1) {
    const feed = raw.indexOf(LF, at);
    const next = feed < 0 ? raw.length : feed + 1;
    let end = feed < 0 ? raw.length : feed;
    if (end > at && raw[end - 1] === CR) end -= 1;
    let line = raw.subarray(at, end);
    at = next;
    if (bytes >= limits.kept || lines >= limits.lines) break;

    if (line.length > 2 && line.length < MAX_BOUNDARY + 10 && line[0] === DASH && line[1] === DASH) {
      const name = latin.decode(line).slice(2).trimEnd();
      const closing = name.endsWith('--') && boundaries.has(name.slice(0, -2));
      const depth = boundaries.get(closing ? name.slice(0, -2) : name);
      if (depth !== undefined) {
        parts += 1;
        if (parts > limits.parts) break;
        keep(line);
        header = closing ? null : [];
        headerBytes = 0;
        dropping = closing;
        part = { ...part, depth };
        continue;
      }
    }

    if (header) {
      if (line.length === 0) {
        keep(line);
        endHeader(header);
        continue;
      }
      headerBytes += line.length;
      if (headerBytes > limits.headers) continue;
      line = asUtf8(line);
      keep(line);
      const text = latin.decode(line.subarray(0, 2000));
      if (/^[ \t]/.test(text) && header.length > 0) header.push(`${header.pop()} ${text.trim()}`);
      else header.push(text);
      continue;
    }

    if (dropping || partBytes >= limits.part) continue;
    blanks = line.length === 0 ? blanks + 1 : 0;
    if (blanks > BLANKS) continue;
    line = line.subarray(0, limits.part - partBytes);
    if (part.utf8 && !part.encoded) line = asUtf8(line);
    // A flowed line's last space joins it to the next one, which must not happen across a quote's marks.
    if (part.flowed && line[0] === QUOTE)
      while (line.length > 1 && line.at(-1) === 32) line = line.subarray(0, -1);
    partBytes += line.length + 1;
    keep(line);
  }

  const out = new Uint8Array(bytes);
  let to = 0;
  for (const line of kept) {
    out.set(line, to);
    to += line.length;
    out[to] = LF;
    to += 1;
  }
  return out;
};
