import type { ReceivedMail } from '../../functions/runtime/received-mail.ts';
import { bomb } from './bomb.ts';
import type { Dice } from './dice.ts';
import { CRLF, forwardText, type Head, plainMail, replyText } from './letter.ts';
import { anyPlainSender, anySender, DOMAIN, type Sender } from './sender.ts';
import { spoiled } from './spoiled.ts';

/** A mail as SES hands it on, and what it may do. */
export interface BadMail {
  trick: string;
  may: Sender['may'];
  sender: Sender;
  /** Whether it came to the personal address, to which filters forward. */
  filtered: boolean;
  /** Which function it is for. */
  mailbox: 'rejected' | 'reply';
  received: ReceivedMail;
  raw: Buffer;
}

/** Addresses that lead somewhere, as a real deployment has given them out. */
export interface Known {
  reply: readonly string[];
  personal: readonly string[];
}

/** A bomb of the size that is named in the promise: at most 250 ms. */
const LARGEST = 1024 * 1024;

const replyAddress = (dice: Dice, { reply }: Known): string => {
  const good = dice.pick(reply);
  return dice.percent(70)
    ? good
    : dice.pick([
        good.toUpperCase(),
        good.replace('@', '-1@'),
        good.replace('@', '-0@'),
        good.replace('@', '-999@'),
        good.replace('@', '-1e3@'),
        good.replace(/.@/, '@'),
        `reply+${'a'.repeat(26)}@${DOMAIN}`,
        `reply+__proto__@${DOMAIN}`,
        `reply@${DOMAIN}`,
        `reply+@${DOMAIN}`,
        `reply+${'a'.repeat(5_000)}@${DOMAIN}`,
        '@',
        '',
      ]);
};

const rejectedAddress = (dice: Dice, { personal }: Known): string =>
  dice.percent(85)
    ? `rejected@${DOMAIN}`
    : dice.pick([
        `REJECTED@${DOMAIN}`,
        `rejected+${'b'.repeat(26)}@${DOMAIN}`,
        `rejected+x@${DOMAIN}`,
        ...personal,
      ]);

/** The header lines of a sender around those of the mail: what SES found stands above, as it does on AWS. */
const asFrom = ({ from, above, below }: Sender, raw: Buffer): Buffer => {
  const cut = raw.indexOf(CRLF);
  // What the spoils left without a From line is as it is.
  if (!raw.subarray(0, 6).equals(Buffer.from('From: ')) || cut < 0)
    return Buffer.concat([Buffer.from(above.map((line) => line + CRLF).join('')), raw]);
  const lines = [...above, ...(from === null ? [] : [`From: ${from}`]), ...below];
  return Buffer.concat([Buffer.from(lines.join(CRLF)), raw.subarray(lines.length === 0 ? cut + 2 : cut)]);
};

/** One more bad mail. @param known addresses that lead somewhere */
export const badMail = (dice: Dice, known: Known, objectKey: string, receivedAt: number): BadMail => {
  const mailbox = dice.pick(['rejected', 'reply'] as const);
  const recipient = mailbox === 'reply' ? replyAddress(dice, known) : rejectedAddress(dice, known);
  const filtered = known.personal.includes(recipient);
  const kind = dice.pick(['damage', 'damage', 'inner', 'inner', 'bomb', 'words', 'words'] as const);
  const sender = kind === 'damage' ? anyPlainSender(dice) : anySender(dice);
  const hostile = dice.percent(60);
  const body =
    mailbox === 'reply' && dice.percent(80) ? replyText(dice, hostile) : forwardText(dice, hostile);
  const head: Head = { from: sender.from ?? '', to: recipient, subject: 'Re: Your letter' };
  const make = (): { name: string; raw: Buffer } => {
    if (kind === 'bomb') return bomb(dice, head, body, LARGEST);
    if (kind === 'words') return { name: 'hostile words', raw: plainMail(head, body) };
    return spoiled(dice, head, body, kind === 'damage');
  };
  const { name, raw } = make();
  return {
    trick: `${name}, from ${sender.trick}`,
    // Whatever a filter passes on to a personal address is its owner's, whoever wrote it.
    may: filtered && sender.may !== 'parked' ? 'owner' : sender.may,
    sender,
    filtered,
    mailbox,
    raw: kind === 'damage' ? raw : asFrom(sender, raw),
    received: {
      objectKey,
      recipients: [...(dice.percent(10) ? [`sales@${DOMAIN}`] : []), recipient],
      source: sender.envelope,
      receivedAt,
      verdicts: sender.verdicts,
    },
  };
};
