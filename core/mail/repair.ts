/** Damage that mail suffers on its way, and what undoes it. Each is linear, and leaves sound text alone. */

/** The bytes 0x80 to 0x9f of windows-1252, as code points; 0 where there is none. */
const WINDOWS = new Map(
  [...'€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'].map(
    (sign, index) => [sign.charCodeAt(0), 0x80 + index] as const,
  ),
);
const utf8 = new TextDecoder('utf-8', { fatal: true });

const decode = (bytes: Uint8Array): string | null => {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
};

/** UTF-8 that was read as windows-1252 ("FÃ¼r" for "Für"), read again. */
export const repairMojibake = (text: string): string => {
  if (!/[ÂÃÄÅÐÑÎÏ×Ø][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]|â€/.test(text)) return text;
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const byte = code < 0x100 ? code : WINDOWS.get(code);
    if (byte === undefined) return text;
    bytes[at] = byte;
  }
  return decode(bytes) ?? text;
};

/**
 * Quoted-printable that was never decoded, or encoded twice: "=20" at the end of lines, lines that end in "=",
 * "=C3=BC" or "=3D" amid the text. One of them alone proves nothing; a URL may hold it.
 */
export const repairQuotedPrintable = (text: string): string => {
  const soft = text.match(/=\n/g)?.length ?? 0;
  const coded =
    text.match(/=(?:20(?=\n|$)|3D|0A|0D|C[23]=[89AB][0-9A-F]|E2=80=|[89A-F][0-9A-F](?=[a-z ]))/g)?.length ??
    0;
  if (coded === 0 || soft + coded < 2) return text;
  const source = new TextEncoder().encode(text.replace(/=[ \t]{0,8}\n/g, ''));
  const bytes = new Uint8Array(source.length);
  let length = 0;
  for (let at = 0; at < source.length; at += 1) {
    const pair = source[at] === 0x3d ? String.fromCharCode(source[at + 1] ?? 0, source[at + 2] ?? 0) : '';
    const coded = /^[0-9A-F]{2}$/i.test(pair);
    bytes[length] = coded ? Number.parseInt(pair, 16) : (source[at] ?? 0);
    length += 1;
    if (coded) at += 2;
  }
  const whole = bytes.subarray(0, length);
  return decode(whole) ?? new TextDecoder('windows-1252').decode(whole);
};
