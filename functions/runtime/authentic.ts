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

/** An address as mail servers write it (RFC 5321 §4.1.2), the quoted and the international forms left aside. */
const PLAIN_ADDRESS =
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/;

/**
 * The one address that From names, lower-cased; null where it names several, or where another reader might find
 * another one in it: what SES proved must be what is acted on. A second header, a control character or a second
 * address outside of quotes are enough for that.
 */
const onlySender = ({ from, headers }: Message): string | null => {
  const [sender, ...others] = from;
  const [written, ...again] = headers.filter(({ name }) => name === 'from');
  if (!sender || !written || others.length + again.length > 0) return null;
  const { email } = sender;
  if (!PLAIN_ADDRESS.test(email) || email.length > 254) return null;
  const unquoted = written.value.replace(/"(?:[^"\\]|\\.)*"/g, ' ');
  const named = unquoted.match(/[^\s<>()[\]:;,"]+@[^\s<>()[\]:;,"]+/g) ?? [];
  return named.every((one) => one.toLowerCase() === email) ? email : null;
};

/**
 * Why a mail is not looked at, whoever it is from; null where nothing speaks against it.
 * @throws Unchecked
 */
export const unwelcome = (verdicts: Verdicts): 'virus' | 'spam' | 'dmarc' | null => {
  const checks = ['virus', 'spam', 'dmarc'] as const;
  unchecked(verdicts, checks);
  return checks.find((name) => verdicts[name] === 'FAIL') ?? null;
};

const unchecked = (verdicts: Verdicts, names: readonly (keyof Verdicts)[]): void => {
  const failed = names.filter((name) => verdicts[name] === 'PROCESSING_FAILED');
  if (failed.length > 0) throw new Unchecked(`SES could not check ${failed.join(', ')}`);
};

/**
 * Whether From is exactly one address and the mail proves it: DMARC pass; or, where the domain has no policy
 * (GRAY), SPF aligned with the envelope sender, or an aligned DKIM signature in SES's own results.
 * @param envelopeFrom the envelope's MAIL FROM
 * @throws Unchecked where a check that matters ended as PROCESSING_FAILED
 */
export const authenticSender = (message: Message, verdicts: Verdicts, envelopeFrom: string): Sender => {
  const email = onlySender(message);
  if (email === null) return { refused: 'from-is-not-one' };
  const domain = domainOf(email);
  const refused = unwelcome(verdicts);
  if (refused !== null) return { refused };
  if (verdicts.dmarc === 'PASS') return { email };
  // Without a verdict nobody knows whether the domain has a policy: not a reason to trust less proof.
  if (verdicts.dmarc !== 'GRAY') return { refused: 'dmarc' };
  if (verdicts.spf === 'PASS' && aligned(domainOf(envelopeFrom), domain)) return { email };
  if (verdicts.dkim === 'PASS' && signedBy(message).some((signer) => aligned(signer, domain)))
    return { email };
  unchecked(verdicts, ['spf', 'dkim']);
  return { refused: 'unauthenticated' };
};
