import type { Attributes } from './html-token.ts';

/**
 * What mail clients say about a piece of HTML they wrote.
 *
 * - `quote`       inside what a client quoted or forwarded
 * - `attribution` the words a client put above a quote ("On … wrote:", "Forwarded message")
 * - `divider`     the first line below a client's rule: from here on it is quoted, to the end of the mail
 * - `signature`   inside the sender's signature
 */
export type Mark = 'quote' | 'attribution' | 'divider' | 'signature';

/** Classes, ids and names, without what Outlook (`x_`) and Yahoo (`ydp5b1dcb6a`) put before those of others. */
const NAMES: Record<string, Mark> = {
  gmail_quote: 'quote',
  gmail_quote_container: 'quote',
  gmail_extra: 'quote',
  gmail_attr: 'attribution',
  gmail_signature: 'signature',
  'moz-forward-container': 'quote',
  'moz-cite-prefix': 'attribution',
  'moz-email-headers-table': 'attribution',
  'moz-signature': 'signature',
  yahoo_quoted: 'quote',
  protonmail_quote: 'quote',
  'protonmail_signature_block-user': 'signature',
  tutanota_quote: 'quote',
  zmail_extra: 'quote',
  hs_reply: 'quote',
  hs_forward: 'quote',
  messagereplysection: 'quote',
  replysplit: 'divider',
  divrplyfwdmsg: 'divider',
  appendonsend: 'divider',
  outlookmessageheader: 'divider',
  'mail-editor-reference-message-container': 'quote',
  'ms-outlook-mobile-body-separator-line': 'divider',
  'ms-outlook-mobile-signature': 'signature',
  applemailsignature: 'signature',
  composer_signature: 'signature',
  'sig-container': 'signature',
  mail_quote: 'quote',
  'front-blockquote': 'quote',
  airmail_ext_on: 'attribution',
};

/** Outlook's rule above a quoted header: a box with a border on top and none elsewhere. */
const TOP_RULE = /border-top\s*:\s*(?:solid|\d|#)/i;
const WHOLE_BORDER = /border\s*:\s*(?:solid|\d)|border-(?:left|bottom|right)\s*:\s*(?:solid|[1-9])/i;

const named = (name: string): Mark | null => {
  const bare = name.toLowerCase().replace(/^(?:x_)+|^ydp[\da-f]{6,10}(?=yahoo)/, '');
  return Object.hasOwn(NAMES, bare) ? (NAMES[bare] ?? null) : null;
};

/** What an element's attributes say about its content; null for nothing. */
export const markOf = (
  element: string,
  { class: classes, id, name, style, type }: Attributes,
): Mark | null => {
  if (element === 'blockquote' && type?.toLowerCase() === 'cite') return 'quote';
  // GMX, web.de and mail.com.
  if (element === 'div' && name === 'quote') return 'quote';
  for (const word of [...(classes?.split(/\s+/, 12) ?? []), id ?? '', name ?? '']) {
    const mark = named(word);
    if (mark) return mark;
  }
  if (element === 'div' && style && TOP_RULE.test(style) && !WHOLE_BORDER.test(style)) return 'divider';
  return null;
};

/** Whether the element is not shown at all. Preview lines and tracking texts hide this way. */
export const isHidden = ({ style, hidden }: Attributes): boolean =>
  hidden !== undefined ||
  (style !== undefined &&
    /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|(?:^|[;\s])(?:font-size|max-height|opacity)\s*:\s*0(?:\.0+)?(?:px|pt|em|%)?\s*(?:[;!]|$)/i.test(
      style,
    ));
