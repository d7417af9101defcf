/** What is read of a mail at most: mail is hostile, and a careful reader needs no more. */
export interface Limits {
  /** Bytes of the whole mail; above it nothing is read. */
  size: number;
  /** Bytes kept for the parser, over all parts. */
  kept: number;
  /** Bytes kept of one part. */
  part: number;
  /** Lines kept: the parser's memory goes by lines, not by bytes. */
  lines: number;
  /** Bytes of header of one part, or of the mail. */
  headers: number;
  parts: number;
  /** Multiparts within multiparts, and mails within mails. */
  depth: number;
}

export const LIMITS: Limits = {
  size: 40 * 1024 * 1024,
  kept: 512 * 1024,
  part: 256 * 1024,
  lines: 8_000,
  headers: 64 * 1024,
  parts: 1_000,
  depth: 10,
};
