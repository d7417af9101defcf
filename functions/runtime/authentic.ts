import type { Message } from '../../core/mail/message.ts';
import type { Verdicts } from './received-mail.ts';

/** SES could not check what has to be checked: parked, for somebody to look at, and not guessed about. */
export class Unchecked extends Error {
  override name = 'Unchecked';
}

/** Who a mail is from, as far as that was proven; or why it counts for nothing. */
export type Sender = { email: string } | { refused: string };

const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1).toLowerCase();

/** Relaxed alignment (RFC 7489 §3.1): the same domain, or one below the other. */
const aligned = (a: string, b: string): boolean =>
  a !== '' &&
  (a === b || ((a.endsWith(`.${b}`) || b.endsWith(`.${a}`)) && a.includes('.') && b.includes('.')));

/**
 * The domains whose DKIM signature SES itself found good. Only the topmost Authentication-Results counts: SES
 * puts its own above every header that the sender wrote, and whoever adds one can only add it below.
 */
const signedBy = (message: Message): string[] => {
  const results = message.headers.find(({ name }) => name === 'authentication-results')?.value ?? '';
  // Quoted words and comments (RFC 8601 §2.2) may hold what a sender chose: their local part, for one.
  const plain = results.replace(/"(?:[^"\\]|\\.)*"/g, '').replace(/\([^()]*\)/g, '');
  if (/["()]/.test(plain)) return [];
  const [server = '', ...methods] = plain.split(';').map((part) => part.trim());
  if (server.split(/\s/)[0]?.toLowerCase() !== 'amazonses.com') return [];
  return methods.flatMap((method) => {
    if (!/^dkim\s*=\s*pass\b/i.test(method)) return [];
    const domain = /\bheader\.(?:i=@?|d=)([a-z0-9.-]+)/i.exec(method)?.[1];
    return domain ? [domain.toLowerCase()] : [];
  });
};

/**
 * Whether From is exactly one address and the mail proves it: DMARC pass; or, where the domain has no policy
 * (GRAY), SPF aligned with the envelope sender, or an aligned DKIM signature in SES's own results.
 * @param envelopeFrom the envelope's MAIL FROM
 * @throws Unchecked where a check that matters ended as PROCESSING_FAILED
 */
export const authenticSender = (message: Message, verdicts: Verdicts, envelopeFrom: string): Sender => {
  const [from, ...others] = message.from;
  if (!from || others.length > 0) return { refused: 'from-is-not-one' };
  const { email } = from;
  const domain = domainOf(email);
  const unchecked = (...names: (keyof Verdicts)[]): void => {
    const failed = names.filter((name) => verdicts[name] === 'PROCESSING_FAILED');
    if (failed.length > 0) throw new Unchecked(`SES could not check ${failed.join(', ')}`);
  };
  unchecked('virus', 'spam', 'dmarc');
  if (verdicts.virus === 'FAIL') return { refused: 'virus' };
  if (verdicts.spam === 'FAIL') return { refused: 'spam' };
  if (verdicts.dmarc === 'PASS') return { email };
  // Without a verdict nobody knows whether the domain has a policy: not a reason to trust less proof.
  if (verdicts.dmarc !== 'GRAY') return { refused: 'dmarc' };
  if (verdicts.spf === 'PASS' && aligned(domainOf(envelopeFrom), domain)) return { email };
  if (verdicts.dkim === 'PASS' && signedBy(message).some((signer) => aligned(signer, domain)))
    return { email };
  unchecked('spf', 'dkim');
  return { refused: 'unauthenticated' };
};
