import { decodeWords } from 'postal-mime';
import type { Mailbox } from '../mail/message.ts';

/** An address as people write it amid other text. Bounded, so that it is linear. */
const ADDRESS = /[^\s<>()[\]"“”„«»,;:：@]{1,64}@[^\s<>()[\]"“”„«»,;:：@?&=#%\\/]{1,190}/g;
/** A name in brackets behind an address. */
const COMMENT = /^\(([^()@]{1,80})\)/;
/** More text than any header line needs. */
const MAX_LENGTH = 4000;
const MAX_MAILBOXES = 50;

/** Quotes, brackets, and what lists put between their items. */
const bareName = (text: string): string | null => {
  const name = text
    .replace(/^(?:mailto|smtp):/i, '')
    .replace(/^[\s,;<([*_]+|[\s,;<([*_:]+$/g, '')
    .replace(/^["'“”„«»‘’`]{1,3}\s*|\s*["'“”„«»‘’`]{1,3}$/g, '')
    .replace(/\\(["\\])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' || name.includes('@') ? null : name;
};

/** Two in a row for one and the same: `Jane <jane@a.example<mailto:jane@a.example>>`. */
const withoutLinks = (text: string): string =>
  text.replace(/[<[(]\s?mailto:\s?([^<>[\]()\s]{3,254})\s?[>\])]/gi, ' <$1>');

/**
 * The mailboxes of a forward's header line, in whatever form clients give them: `Jane <j@a.example>`,
 * `Jane [mailto:j@a.example]`, `j@a.example`, `"Doe, Jane" (j@a.example)`, a list with commas or semicolons, or a
 * bare name (then `email` is ''). Linear.
 */
export const readMailboxes = (value: string): Mailbox[] => {
  const decoded = value.includes('=?') ? decodeWords(value.slice(0, MAX_LENGTH)) : value.slice(0, MAX_LENGTH);
  const text = withoutLinks(decoded);
  const found: Mailbox[] = [];
  let end = 0;
  for (const match of text.matchAll(ADDRESS)) {
    const email = match[0].replace(/^['*_.]+|['*_.]+$/g, '').toLowerCase();
    const before = bareName(text.slice(end, match.index));
    end = match.index + match[0].length;
    while (end < text.length && /[>\])"'”\s]/.test(text[end] ?? '')) end += 1;
    // The oldest form has the name behind: `j@a.example (Jane Doe)`.
    const comment = before === null ? COMMENT.exec(text.slice(end, end + 100)) : null;
    const name = before ?? bareName(comment?.[1] ?? '');
    end += comment?.[0].length ?? 0;
    const last = found.at(-1);
    if (last?.email === email) last.name ??= name;
    else found.push({ name, email });
    if (found.length >= MAX_MAILBOXES) break;
  }
  if (found.length > 0) return found;
  return text
    .split(';', MAX_MAILBOXES)
    .map((part) => ({ name: bareName(part), email: '' }))
    .filter(({ name }) => name !== null);
};
