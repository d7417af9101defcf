import { cleanLine } from '../clean.ts';
import * as compiled from '../compiled/forwarding.ts';
import { letterFrom } from '../letter.ts';
import { type Letter, type Of, reply, type Scene, unsubscribeLink } from '../scene.ts';

/** Where Gmail confirms a forwarding address; no other link of a stranger's mail is ever passed on. */
const HOSTS = new Set(['mail.google.com', 'mail-settings.google.com', 'isolated.mail.google.com']);
const LONGEST_LINK = 1_000;

const safeLink = (link: string | null): string | null => {
  const url = link !== null && link.length <= LONGEST_LINK && URL.canParse(link) ? new URL(link) : null;
  const ours =
    url?.protocol === 'https:' && HOSTS.has(url.host) && url.username === '' && url.password === '';
  return url && ours ? url.href.replaceAll("'", '%27') : null;
};

/** Gmail asks whether mail may be forwarded here: its code and link, passed on. */
export const forwarding = (outgoing: Of<'forwarding'>, scene: Scene): Letter => {
  const link = safeLink(outgoing.link);
  const code = /^[0-9a-z-]{4,20}$/i.exec(cleanLine(outgoing.code ?? ''))?.[0] ?? null;
  return letterFrom(compiled, 'Gmail asks: may mail be forwarded here?', {
    heading: 'Gmail asks for your word',
    preheader: 'One tap, and rejections come to us by themselves.',
    intro:
      link || code
        ? 'You told Gmail to forward mail to your Round Two address, and Gmail wants to be sure that it is you.'
        : 'You told Gmail to forward mail to your Round Two address. Its mail held no code and no link of its own, so please start again in Gmail’s settings.',
    link,
    code,
    care: 'If that was not you, do nothing: without your word, Gmail forwards nothing.',
    replies: [
      reply(scene, 'new address', 'replace my personal address'),
      reply(scene, 'help', 'everything you can say'),
    ],
    why: 'You get this because Gmail wrote to your personal Round Two address.',
    unsubscribe: unsubscribeLink(scene),
  });
};
