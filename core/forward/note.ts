import type { Mailbox } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { asText, type Line } from './line.ts';

/** How the lines begin that phones and apps add by themselves. */
const DEVICE =
  'sent from|sent with|sent via|sent using|diese e-mail wurde von|diese nachricht wurde von|von meinem|von meiner|' +
  'vom handy|gesendet von|gesendet mit|gesendet via|envoyé de|envoyé depuis|envoyé à partir|envoyé avec|' +
  'télécharger outlook|obtenez outlook|enviado desde|enviado do|enviado de|enviado via|enviado pelo|enviado a partir|' +
  'obtener outlook|obter o outlook|inviato da|inviato con|scarica outlook|verzonden vanaf|verzonden vanuit|' +
  'verzonden met|verzonden via|verstuurd vanaf|outlook downloaden|skickat från|skickat med|hämta outlook|sendt fra|' +
  'sendt med|lähetetty |wysłane z|wysłano z|odesláno z|odoslané z|poslano z|poslano s|küldve az|elküldve az|' +
  'trimis de pe|trimis din|iphone’umdan|στάλθηκε από|отправлено из|отправлено с|надіслано з|надіслано із|נשלח מ|' +
  'تم الإرسال من|أرسلت من|أُرسلت من|dikirim dari|发自我的|從我的|從我|iphoneから|androidから|내 iphone|나의 iphone|' +
  'sent by |yahoo mail|get bluemail|get outlook';
/** Longer lines are the person's. */
const MAX_DEVICE = 90;

let starts: string[] | undefined;

const isDevice = (line: string): boolean => {
  if (line.length > MAX_DEVICE) return false;
  const plain = plainLetters(line).trim();
  starts ??= DEVICE.split('|').map(plainLetters);
  return starts.some((start) => plain.startsWith(start));
};

/** A line this short, with a comma or nothing at its end, above the name: "Best regards,". */
const CLOSING = /^[\p{L} ]{2,28}[,!.]?$/u;

const isSignatureStart = (text: string): boolean => /^(?:--|—|__+|-- )$/.test(text.trim()) || text === '-- ';

const names = ({ name, email }: Mailbox): Set<string> => {
  const whole = plainLetters(name ?? '').trim();
  const local = email.split('@', 1)[0] ?? '';
  return new Set([whole, whole.split(' ', 1)[0] ?? '', local].filter((part) => part.length > 1));
};

/**
 * What the person typed, without their signature: the part below "-- ", what their client marked as signature or
 * added by itself ("Sent from my iPhone"), and their own name at the end with the closing above it. Null when
 * nothing is left.
 */
export const readNote = (lines: readonly Line[], writer: Mailbox | null): string | null => {
  const typed: Line[] = [];
  for (const line of lines) {
    if (isSignatureStart(line.text)) break;
    if (line.marks.includes('signature') || isDevice(line.text)) continue;
    typed.push(line);
  }
  const dropBlank = (): void => {
    while (typed.length > 0 && typed.at(-1)?.text.trim() === '') typed.pop();
  };
  dropBlank();
  const last = plainLetters(typed.at(-1)?.text ?? '').replace(/^[\s,–-]+|[\s.,!]+$/g, '');
  if (writer && typed.length > 1 && names(writer).has(last)) {
    typed.pop();
    dropBlank();
    if (typed.length > 1 && CLOSING.test(typed.at(-1)?.text.trim() ?? '')) typed.pop();
  }
  return asText(typed) || null;
};
