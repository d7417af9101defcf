import { createHash } from 'node:crypto';
import { words } from './fold.ts';

/**
 * SHA-256, hex, of what a message says: its words without quote marks, links, addresses, markup and spacing,
 * so that the same mail forwarded from another client has the same fingerprint.
 */
export const fingerprint = (sender: string | null, text: string): string => {
  const plain = text
    .slice(0, 200_000)
    .replace(/\[(?:image|cid|bild)[^\]\n]{0,300}\]/gi, ' ')
    .replace(/<?\b(?:https?:\/\/|mailto:|www\.)[^\s<>]*>?/gi, ' ')
    .replace(/<[^<>\s]{1,200}@[^<>\s]{1,200}>/g, ' ');
  return createHash('sha256')
    .update(`${sender ?? ''}\n${words(plain).join(' ')}`)
    .digest('hex');
};
