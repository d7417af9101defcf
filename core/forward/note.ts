import type { Mailbox } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { asText, type Line } from './line.ts';

/** What phones and apps add by themselves. */
const DEVICE =
  /^(?:sent (?:from|with|via|using)|get outlook|diese (?:e-?mail|nachricht) wurde von|(?:von|vom) (?:meinem|meiner|unterwegs)|gesendet (?:von|mit|via)|envoye (?:de|depuis|a partir|avec)|obtenez outlook|enviado (?:desde|do|de|via|pelo|a partir)|obtener outlook|obter o? ?outlook|inviato (?:da|dal|con)|scarica outlook|verzonden (?:vanaf|vanuit|met|via)|verstuurd vanaf|skickat (?:fran|med)|hamta outlook|sendt (?:fra|med)|lahetetty|wyslane? (?:z|za)|odeslano z|odoslane z|poslano (?:z|s|sa)|elkuldve|trimis (?:de|din)|iphone’?umdan|.{0,20}(?:imden|umdan) gonderildi|σταλθηκε απο|отправлено (?:из|с)|надіслано (?:з|із)|נשלח מ|تم الإرسال من|ارسلت من|dikirim dari|发自我的|從我的|iphoneから送信|내 iphone에서|나의 iphone에서)/;
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
    const plain = plainLetters(line.text).trim();
    if (line.marks.includes('signature') || DEVICE.test(plain)) continue;
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
