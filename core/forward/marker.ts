import { plainLetters } from '../mail/plain-letters.ts';

/**
 * What a line that a client put around a forward says.
 *
 * - `forwarded` "---------- Forwarded message ---------", "Begin forwarded message:"
 * - `original`  "-----Original Message-----", which Outlook and phones put above replies and forwards alike
 * - `end`       "----- End forwarded message -----"
 * - `rule`      a line of underscores or dashes, or a decorated line in words that we do not know
 */
export type Marker = 'forwarded' | 'original' | 'end' | 'rule';

const words = (source: string): RegExp => new RegExp(plainLetters(source));

/** Beginnings of "forwarded". */
const FORWARDED = words(
  'forward|fwd|weitergeleit|transfer|transmis|reexpedi|reenvi|renvoy|reencaminh|encaminh|inoltrat|' +
    'doorgestuur|vidarebefordra|videresend|edelleenlahet|valitett|przekaz|przeslan|preposl|predav|' +
    'predan|proslijed|prosled|edastat|tovabb|redirec|retrimis|iletilen|ileti baslangic|προωθ|пересыл|' +
    'пересла|перенаправ|переадрес|препрат|הועבר|מועבר|המועברת|معاد|محول|diteruskan|terusan|' +
    'dimajukan|chuyen tiep|ส่งต่อ|转发|轉寄|轉發|転送|전달|přeposíl|proslijeđ|prosleđ|пересил|' +
    'ileti başlangıcı|إعادة|معاد توجيه|iletilmiş|перенаправл',
);
const ORIGINAL = words(
  'origin|ursprung|oorspronkelijk|oryginaln|wiadomosc zrodl|puvodn|povodn|izvorn|eredeti|algne|' +
    'alkuperai|opprinnelig|oprindelig|orijinal|ozgun|αρχικ|исходн|оригинал|первонач|початков|המקורי|' +
    'مقرر|الاصلي|asli|原始|原件|元のメ|オリジナル|원본|원문',
);
/** Beginnings of "message" and "mail". */
const MESSAGE = words(
  'messag|mail|mejl|nachricht|mensaje|mensagem|missatge|bericht|meddel|melding|besked|viesti|' +
    'wiadomosc|zprav|sprav|poruk|sporocil|kiri|uzenet|level|mesaj|ileti|posta|μηνυμα|сообщен|письм|' +
    'листа|повідомл|съобщен|порук|הודע|رسالة|بريد|pesan|surel|thu|ข้อความ|邮件|郵件|信件|メッセージ|メール|메시지|메일|' +
    '편지',
);
const END =
  /(?:^|[^\p{L}])(?:end|ende|fin|fine|einde|slut|slutt|loppu|koniec|konec|kraj|vege|sfarsit|son|τελος|конец|кінець|край|סוף|نهاية|akhir)(?![\p{L}])|结束|結束|終わり|끝/u;

const DECORATION = /^[-=_*–—~+#.]{2,200}|[-=_*–—~+#.]{2,200}:?$/g;

/** Decoration at both ends: "--- … ---", "=== … ===". */
const isDecorated = (text: string): boolean => /^[-=_*–—~+#]{2}/.test(text);
/** An undecorated marker is short: "Begin forwarded message:". */
const MAX_PLAIN = 60;
const MAX_WORDS = 7;

/** Reads a line as a client's marker; null when it is none. Words decide where we know them, form where not. */
export const readMarker = (line: string): Marker | null => {
  const text = line.trim();
  if (text.length < 3 || text.length > 200) return null;
  if (/^[-_=*–—]+$/.test(text)) return 'rule';
  if (isDecorated(text)) {
    const words = plainLetters(text.replace(DECORATION, ''));
    const [forwarded, original] = [FORWARDED.test(words), ORIGINAL.test(words)];
    if ((forwarded || original) && END.test(words)) return 'end';
    if (forwarded) return 'forwarded';
    if (original) return 'original';
    return /[-=_*–—~+#]{2}:?$/.test(text) ? 'rule' : null;
  }
  if (!/[:：]$/.test(text) || text.length > MAX_PLAIN || text.includes('@')) return null;
  const words = plainLetters(text);
  if (words.split(' ').length > MAX_WORDS || !MESSAGE.test(words)) return null;
  return FORWARDED.test(words) ? 'forwarded' : ORIGINAL.test(words) ? 'original' : null;
};
