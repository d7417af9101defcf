/** A reply address taken apart: its token, and the number of a digest's row. */
export interface ReplyLabel {
  token: string;
  row: number | null;
}

const TOKEN = /^([a-z2-7]{26})(?:-(\d{1,3}))?$/;

const partsOf = (address: string): { mailbox: string; label: string | null } => {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase();
  const plus = local.indexOf('+');
  return plus < 0
    ? { mailbox: local, label: null }
    : { mailbox: local.slice(0, plus), label: local.slice(plus + 1) };
};

/**
 * The token in `reply+<token>@` or `reply+<token>-<row>@`, matched without case (RFC 5321 lets a relay change
 * it); null for any other address.
 */
export const replyLabel = (address: string): ReplyLabel | null => {
  const { mailbox, label } = partsOf(address);
  const match = mailbox === 'reply' && label !== null ? TOKEN.exec(label) : null;
  if (!match?.[1]) return null;
  return { token: match[1], row: match[2] === undefined ? null : Number(match[2]) };
};

/** The token of a personal address, `rejected+<token>@`; null for the address that everybody writes to. */
export const personalToken = (address: string): string | null => {
  const { mailbox, label } = partsOf(address);
  return mailbox === 'rejected' && label !== null && TOKEN.test(label) ? label : null;
};
