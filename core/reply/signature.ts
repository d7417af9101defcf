import type { Line } from '../forward/line.ts';
import type { Mailbox } from '../mail/message.ts';
import { plainLetters } from '../mail/plain-letters.ts';

/** What phones, apps and virus scanners add below a mail by themselves, in plain letters. */
const DEVICE = new RegExp(
  plainLetters(
    '^(?:' +
      'sent (?:from|with|via|using|through) |get outlook |get (?:bluemail|typeapp|edison|spark)|sent by |' +
      '(?:this (?:e-?mail|message) was )?sent (?:from|using) |virus-free|scanned by |checked by avg|' +
      'this e-?mail (?:has been|was) (?:checked|scanned)|avast|yahoo mail: |' +
      'von (?:meinem|meiner|unterwegs)|vom (?:iphone|ipad|handy)|gesendet (?:von|mit|via|aus)|diese (?:e-?mail|nachricht) wurde (?:von|mit)|' +
      'outlook (?:für|para|pour|per|voor|for) |envoyé (?:de|depuis|à partir|avec|via)|obtenez outlook|télécharge[zr] outlook|' +
      'enviado (?:desde|do|de|da|via|pelo|con|com|a partir)|obtener outlook|obter o? ?outlook|obtén outlook|' +
      'inviato (?:da|dal|dalla|con|tramite)|scarica outlook|ottieni outlook|' +
      'verzonden (?:vanaf|vanuit|met|via)|verstuurd (?:vanaf|via|met)|outlook downloaden|download outlook|' +
      'skickat (?:från|med)|hämta outlook|sendt (?:fra|med)|hent outlook|lähetetty |hanki outlook|wysłan[eoy] (?:z|za)|pobierz outlook|' +
      'odesláno z|odoslané z|poslano (?:z|s|sa|iz)|elküldve|küldve |trimis (?:de|din)|στάλθηκε απο|' +
      'отправлено (?:из|с|через)|надіслано (?:з|із)|נשלח מ|تم الإرسال من|أرسلت من|dikirim dari|được gửi từ|' +
      '发自我的|發自我的|从我的|從我的|来自我的|iphoneから送信|私のiphone|내 iphone에서|나의 iphone에서)' +
      '|^.{1,30}(?:gesendet|dan gönderildi|den gönderildi|에서 보냄|から送信)[.]?$' +
      '|^(?:please )?(?:excuse|forgive|pardon) (?:my |the |any )?(?:brevity|typos|spelling)',
  ),
);
/** A sentence of the person's that begins like a device line: it goes on, or says when. */
const NO_DEVICE =
  /[,;?]|\b(?:today|yesterday|morning|lunch|evening|tonight|noon|afternoon|just now|earlier|heute|gestern|hier|hoy|ayer|hoje|ontem|oggi|ieri|vandaag|gisteren)\b/;

const isDevice = (text: string): boolean => {
  const plain = plainLetters(text)
    .replace(/[<[(]https?:[^\s>\])]{1,300}[>\])]?|https?:\S{1,300}/g, '')
    .replace(/^[\s*_[(|-]{1,10}/, '')
    .trim();
  return plain.length < 90 && DEVICE.test(plain) && !NO_DEVICE.test(plain);
};

/** The first words of footers that companies add, and of banners that their servers put on top. */
const FOOTER = new RegExp(
  plainLetters(
    '^[*_\\s[(|p-]{0,6}(?:confidentiality|disclaimer|legal notice|vertraulichkeit|haftungsausschluss|avis de confidentialité|aviso legal|aviso de confidencialidad|' +
      '(?:please )?(?:consider|think (?:of|about)) the environment|before printing|bitte (?:prüfen|denken) sie|pensez à l.environnement|' +
      '(?:this|the) (?:e-?mail|message|communication|information|content|transmission)[^.]{0,120}(?:confidential|intended|privileged)|' +
      'if you (?:are not|have received) (?:the|this)[^.]{0,60}(?:intended|recipient|error|mistake)|' +
      'diese (?:e-?mail|nachricht)[^.]{0,120}(?:vertraulich|bestimmt)|ce (?:message|courriel|mail|courrier)[^.]{0,120}(?:confidentiel|destin)|' +
      'este (?:mensaje|correo|e-?mail)[^.]{0,120}(?:confidencia|dirigid|destinad)|esta mensagem[^.]{0,120}confidencia|' +
      '(?:questo messaggio|questa e-?mail|la presente)[^.]{0,120}(?:riservat|confidenzial)|dit (?:e-?mail)?bericht[^.]{0,120}(?:vertrouwelijk|bestemd)|' +
      'registered (?:in|office)|company (?:registration|number)|caution: (?:this|external)|external (?:e-?mail|sender)\\b)',
  ),
);

/** "Best regards," and the like, alone on a line. */
const CLOSING = new RegExp(
  plainLetters(
    '^(?:(?:with )?(?:best|kind|kindest|warm|warmest|many|my|all the)? ?(?:regards|wishes|best)|best|cheers|(?:yours )?(?:sincerely|truly|faithfully)|yours|respectfully|' +
      'thanks|thank you|thanks again|many thanks|thanks so much|thx|all best|take care|ta|love|ciao|br|kr|rgds|xx?|talk soon|' +
      '(?:mit )?(?:freundlichen|besten|herzlichen|lieben|vielen|freundliche|beste|herzliche|liebe|viele|schone) (?:grüßen?|gruss|gruß|dank)|(?:grüße|gruß|gruss|lg|vg|mfg|danke)|' +
      '(?:bien )?(?:cordialement|à vous|amicalement)|merci|salutations|bonne journée|(?:un )?(?:cordial )?saludos?(?: cordiales)?|atentamente|gracias|un abrazo|abrazos|' +
      'atenciosamente|(?:os melhores )?cumprimentos|abraços?|obrigad[oa]|(?:cordiali|distinti)? ?saluti|grazie|un saluto|' +
      '(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?|groet(?:en|jes)?|bedankt|mvh|hilsen|(?:med )?(?:vänliga?|vennlig|venlig) hälsning(?:ar)?|hälsningar|pozdrawiam|terveisin)$',
  ),
);

const SEPARATOR = /^(?:--|—|–|[—–]{2,40}|__{1,2})$/;
/** A name under a dash, alone: "-Abhishek", "— Sam Tester". */
const DASHED = /^[-–—~] ?\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{0,20}){0,3}$/u;
/** Longest signature, in lines, that a closing or a dash opens. */
const MAX_LINES = 8;
/** A name, a card, a phone's word and a company's below one another; whoever writes more has something else in mind. */
const MOST_SIGNATURES = 6;

const bare = (text: string): string =>
  plainLetters(text)
    .replace(/\p{Extended_Pictographic}|\ufe0f/gu, '')
    .replace(/^[\s,–-]{1,10}|[\s.,!–-]{1,10}$/g, '')
    .trim();

const namesOf = (writer: Mailbox | null): Set<string> => {
  const whole = plainLetters(writer?.name ?? '').trim();
  const parts = whole.split(/[\s,]+/, 6);
  const initials = parts.map((part) => part.slice(0, 1)).join('');
  const local = writer?.email.split('@', 1)[0] ?? '';
  return new Set([whole, ...parts, local, initials].filter((part) => part.length > 1));
};

/** Numbers, addresses and links of a card. */
const REACHED_AT = /\+?\d[\d ()./-]{6,}|@|\bwww\.|https?:/i;

const isShort = ({ text }: Line): boolean => {
  const line = text.trim();
  return (
    (line.length <= 60 && line.split(/\s+/).length <= 8) || (line.length <= 120 && REACHED_AT.test(line))
  );
};

/** Where the signature begins among a person's lines; their number when there is none. */
const signatureTop = (lines: readonly Line[], names: ReadonlySet<string>): number => {
  // What stands below is looked at only where it is short enough: the last of the lines, counted once.
  let below = lines.filter(({ text }) => text.trim() !== '').length;
  for (const [at, line] of lines.entries()) {
    const text = line.text.trim();
    if (text !== '') below -= 1;
    if (isDevice(text) || (text.length > 8 && FOOTER.test(plainLetters(text)))) return at;
    if (text === '--' || (SEPARATOR.test(text) && below > 0 && below <= MAX_LINES)) return at;
    if (below > MAX_LINES || at === 0 || text === '') continue;
    const rest = lines.slice(at + 1).filter(({ text }) => text.trim() !== '');
    // Below a closing stands a name, at most with a card; words that go on are no signature.
    const card = rest.every(isShort) && !rest.some(({ text }) => /[?:]\s*$|^[>*•-] /.test(text.trim()));
    if (
      rest.length > 0 &&
      card &&
      CLOSING.test(bare(text)) &&
      /^[\p{Lu}\p{Extended_Pictographic}]|^\p{L}{1,12}$/u.test(rest[0]?.text.trim() ?? '')
    )
      return at;
    if (card && DASHED.test(text) && rest.length <= 3) return at;
    if (names.has(bare(text)) && (rest.length === 0 || (card && /\s/.test(text)))) return at;
  }
  return lines.length;
};

/** The banner that some servers put on top of what comes from outside. */
const isBanner = ({ text }: Line): boolean =>
  /^\W{0,4}(?:\[(?:external|ext|extern)[^\]]{0,20}\]|(?:external|caution|warning)\b.{0,30}(?:e-?mail|sender|message\b.{0,20}outside|$))/i.test(
    text.trim(),
  );

/** Nothing, or a line drawn above what was cut. */
const RULE = /^[-_=*~–—\s]{0,200}$/;

const trimmed = (lines: readonly Line[]): Line[] => {
  let [top, end] = [0, lines.length];
  while (top < end && lines[top]?.text.trim() === '') top += 1;
  while (end > top && RULE.test(lines[end - 1]?.text.trim() ?? '')) end -= 1;
  return lines.slice(top, end);
};

/**
 * A run of the person's lines without their signature, what their phone or company added below, and their own name.
 * When all of it stands below such a line (typed under "Sent from my iPhone"), what is below counts.
 */
export const withoutSignature = (run: readonly Line[], writer: Mailbox | null): Line[] => {
  const names = namesOf(writer);
  let lines = trimmed(run.filter((line) => !line.marks.includes('signature') && !isBanner(line)));
  while (lines.length > 0 && isDevice(lines[0]?.text ?? '')) lines = trimmed(lines.slice(1));
  for (let time = 0; time < MOST_SIGNATURES; time += 1) {
    const kept = trimmed(lines.slice(0, signatureTop(lines, names)));
    if (kept.length === lines.length) break;
    lines = kept;
  }
  return lines;
};
