import { createHash } from 'node:crypto';

/** RFC 4648 §6, in lower case: no letters that a mail system could fold, no digits that look like letters. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz234567';

/** Bytes as lower-case base32 without padding: 16 bytes give 26 characters. */
export const base32 = (bytes: Uint8Array): string => {
  let text = '';
  let buffer = 0;
  let bits = 0;
  for (const byte of bytes) {
    buffer = (buffer << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET[(buffer >> bits) & 31];
    }
  }
  return bits > 0 ? text + ALPHABET[(buffer << (5 - bits)) & 31] : text;
};

/**
 * A name that follows from what it is named after, 80 bits as 16 characters. The same event always names the
 * same things, so handling it twice makes nothing twice.
 */
export const derivedId = (...parts: string[]): string =>
  base32(createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 10));
