import { plainLetters } from '../mail/plain-letters.ts';

/** What a line of a forward's header says. `other` continues a header without telling us anything. */
export type Field = 'from' | 'date' | 'subject' | 'to' | 'cc' | 'replyTo' | 'other';

/**
 * The words that mail clients put before the lines of a forward's header, in any language and in any order:
 * a client that nobody has heard of is understood as soon as it uses words from here.
 */
const WORDS: Record<Field, string> = {
  from:
    'From|Sender|Von|Absender|De|Expéditeur|Remitente|Remetente|Da|Mittente|Van|Afzender|Från|Avsändare|Fra|Afsender|' +
    'Avsender|Lähettäjä|Keneltä|Od|Nadawca|Odesílatel|Odosielateľ|Šalje|Pošiljatelj|Pošiljalac|Saatja|Kellelt|Nuo|' +
    'Siuntėjas|No|Sūtītājs|Feladó|Küldő|De la|Expeditor|Expeditorul|Kimden|Gönderen|Από|Αποστολέας|От|От кого|' +
    'Отправитель|Від|Від кого|Відправник|Подател|Од|Шаље|מאת|שולח|من|المرسل|مرسل|از|فرستنده|Dari|Pengirim|Daripada|' +
    'Từ|Người gửi|จาก|发件人|發件人|寄件者|寄件人|发信人|發信人|发送人|发送者|来自|來自|差出人|送信者|送信元|発信者|' +
    '보낸사람|보낸 사람|보내는 사람|발신자|발신인|보낸이|보낸 이|Nork|Frá|Remitent',
  date:
    'Date|Sent|Sent on|Sent at|Date sent|Sent date|Received|Datum|Gesendet|Gesendet am|Verschickt|Envoyé|Envoyé le|' +
    'Date d’envoi|Fecha|Enviado|Enviado el|Enviado em|Enviada|Enviada em|Enviada el|Fecha de envío|Data|Data de envio|' +
    'Data d’enviament|Enviat|Inviato|Inviato il|Data invio|Verzonden|Verzonden op|Skickat|Skickad|Dato|Sendt|' +
    'Päivämäärä|Päiväys|Pvm|Lähetetty|Lähetysaika|Wysłano|Wysłane|Data wysłania|Odesláno|Odosláno|Odoslané|Dátum|' +
    'Poslano|Послато|Poslato|Datums|Nosūtīts|Kuupäev|Saadetud|Saatmisaeg|Išsiųsta|Küldve|Elküldve|Küldés ideje|' +
    'Küldés dátuma|Dată|Trimis|Trimis la|Data trimiterii|Tarih|Gönderildi|Gönderilen|Gönderme Tarihi|Gönderilme Tarihi|' +
    'Gönderim Tarihi|Ημερομηνία|Ημ/νία|Στάλθηκε|Εστάλη|Απεστάλη|Дата|Отправлено|Дата отправки|Послано|Надіслано|' +
    'Відправлено|Изпратено|Датум|תאריך|נשלח|נשלח בתאריך|التاريخ|تاريخ|تاريخ الإرسال|تم الإرسال|أرسلت|تم الإرسال في|' +
    'Tanggal|Dikirim|Terkirim|Tarikh|Ngày|Đã gửi|วันที่|ส่ง|日期|时间|時間|发送时间|發送時間|发送日期|發送日期|寄件日期|' +
    '傳送時間|傳送日期|寄送日期|寄件時間|已发送|已傳送|送信日時|送信日|日時|日付|送信済み|送信|보낸날짜|보낸 날짜|보낸 시간|' +
    '보낸시간|발송일|날짜|일시|보냄|전송됨',
  subject:
    'Subject|Betreff|Objet|Sujet|Asunto|Assunto|Oggetto|Onderwerp|Ämne|Emne|Tittel|Aihe|Otsikko|Temat|Předmět|Predmet|' +
    'Naslov|Zadeva|Тема|Teema|Pealkiri|Tema|Temats|Tárgy|Subiect|Subiectul|Konu|Θέμα|Относно|Предмет|Наслов|נושא|' +
    'الموضوع|موضوع|عنوان|Subjek|Perihal|Judul|Hal|Subyek|Tajuk|Chủ đề|Tiêu đề|เรื่อง|หัวเรื่อง|主题|主題|主旨|标题|標題|' +
    '件名|題名|表題|제목|Assumpte|Efni|Gaia',
  to:
    'To|An|Empfänger|À|A|Pour|Destinataire|Destinataires|Para|Destinatario|Destinatários|Destinatário|Aan|Naar|Till|' +
    'Mottagare|Til|Modtager|Mottaker|Vastaanottaja|Vastaanottajat|Kenelle|Do|Adresat|Odbiorca|Komu|Pro|Pre|Príjemca|' +
    'Příjemce|Za|Prima|Primatelj|Prejemnik|Kome|Saaja|Kellele|Adressaat|Kam|Kuriam|Címzett|Címzettek|Către|La|' +
    'Destinatar|Destinatarul|Kime|Alıcı|Προς|Παραλήπτης|Кому|Получатель|Получатели|Одержувач|До|За|Прима|אל|לכבוד|' +
    'إلى|الى|المرسل إليه|به|گیرنده|Kepada|Untuk|Ke|Penerima|Đến|Tới|ถึง|收件人|收件者|收信人|发给|發給|宛先|送信先|受信者|' +
    '받는사람|받는 사람|받는이|받는 이|수신자|수신|수신인|Per a|Til hvem',
  cc:
    'Cc|Bcc|Kopie|Kopie (CC)|Copie|Copie à|Copia|Con copia|Cópia|Com cópia|Per conoscenza|Kopie naar|Kopia|Kopi|Kopi til|' +
    'Kopio|DW|Do wiadomości|Kópia|Na vědomí|Kopija|Koopia|Másolat|Másolatot kap|Copie carbon|Bilgi|Κοιν|Κοιν.|' +
    'Κοινοποίηση|Копия|Копії|Копія|Копие|עותק|עותק לידיעה|העתק|نسخة|نسخة إلى|رونوشت|Tembusan|Salinan|Cci|UDW|สำเนา|' +
    '抄送|抄送人|副本|副本抄送|密件抄送|写し|참조|숨은참조|ВКопии',
  replyTo:
    'Reply-To|Reply to|Antwort an|Antwort-An|Antworten an|Répondre à|Réponse à|Responder a|Responder para|Responder|' +
    'Rispondi a|Rispondi-A|Antwoord aan|Antwoordadres|Beantwoorden|Svar till|Svara till|Svar til|Svar-til|Vastaus|' +
    'Vastausosoite|Vastaa|Odpowiedź do|Odpowiedz do|Odpověď|Odpověď komu|Odpovědět|Odpovedať komu|Odpoveď|Odgovori na|' +
    'Odgovor na|Odgovori|Vastus|Vasta|Válaszcím|Válasz|Răspuns către|Răspunde la|Yanıtla|Yanıt Adresi|Yanıtlama Adresi|' +
    'Απάντηση προς|Απάντηση|Обратный адрес|Адрес для ответа|Ответить|Кому ответить|Відповісти|Зворотна адреса|' +
    'השב אל|השב ל|الرد على|الرد إلى|الرد|Balas ke|Balas|Balas Kepada|回复|回复至|回覆|回覆至|答复|返信先|返信|답장|' +
    '회신|회신 주소|답장받는사람',
  other:
    'Attachments|Attachment|Anlagen|Anhänge|Pièces jointes|Adjuntos|Anexos|Allegati|Bijlagen|Importance|Priority|' +
    'Wichtigkeit|Priorität|Importancia|Importância|Organization|Organisation|Newsgroups|Message-ID|In-Reply-To|' +
    'References|Sensitivity|Mailed-by|Signed-by|Mailing list|User-Agent|X-Mailer|Resent-From|Resent-Date|Resent-To|' +
    'Categories|Follow Up Flag|Flag Status|附件|添付ファイル|첨부|Вложения|Załączniki|Přílohy|Bilagor|Vedhæftede filer',
};

/** A label has at most this many characters before its colon. */
const LONGEST = 30;

let table: Map<string, Field> | undefined;

/** Built when first needed, so that importing costs nothing at a cold start. */
const fields = (): Map<string, Field> => {
  if (table) return table;
  table = new Map();
  const inOrder: Field[] = ['from', 'date', 'subject', 'to', 'cc', 'replyTo', 'other'];
  for (const field of inOrder) {
    for (const word of WORDS[field].split('|')) {
      // Also as it is written, so that a long line can be searched without making it plain piece by piece.
      for (const key of [plainLetters(word), word.toLowerCase()]) if (!table.has(key)) table.set(key, field);
    }
  }
  return table;
};

export interface Labelled {
  field: Field;
  value: string;
}

const isColon = (sign: string): boolean => sign === ':' || sign === '：' || sign === '︰' || sign === '﹕';

/** The stars or underscores that stand for bold in plain text. */
const bare = (text: string): string => text.replace(/^[\s*_>•]+|[\s*_]+$/g, '');

/**
 * Reads a line as one of a forward's header: "From: Jane", "*Von:* Jane", "De : Jane", "件名：…", "Subject⇥…".
 * Null when it has no label that any client uses.
 */
export const readLabel = (line: string): Labelled | null => {
  const start = line.slice(0, LONGEST + 12);
  let at = 0;
  while (at < start.length && !isColon(start[at] ?? '') && start[at] !== '\t') at += 1;
  if (at === start.length) return null;
  const label = bare(start.slice(0, at));
  if (label === '' || label.length > LONGEST) return null;
  const field = fields().get(plainLetters(label).trim());
  if (!field) return null;
  // "Subject:⇥…", "*From: *Jane", "**From:** Jane"
  const rest = line.slice(at + 1).replace(/^[\s:：*_]{1,8}/, '');
  const value = /^[*_]/.test(line.trim()) && !rest.includes('*') ? rest : rest.replace(/[*_\s]{1,4}$/, '');
  return { field, value: value.trim() };
};

const isCapital = (sign: string): boolean => sign === sign.toUpperCase() && /\p{L}/u.test(sign);

/** Where the label begins that ends at `end`; null when there is none. */
const labelStart = (line: string, lower: string, end: number, floor: number): number | null => {
  for (let start = Math.max(floor, end - LONGEST); start < end; start += 1) {
    if (isCapital(line[start] ?? '') && fields().has(lower.slice(start, end).trim())) return start;
  }
  return null;
};

/** A word before a space, with what it is stuck to: labels that lost their colon look so ("…example>Cc Jane"). */
const STUCK = /[>\p{L}\d]\p{L}{2,30}(?= [^:： ])/gu;

/** Longest line that may hold a whole header, and the most colons in it. */
const MAX_RUN = 4000;
const MAX_COLONS = 24;

/**
 * A header whose lines were run together ("From: Jane <j@a.example>To: Sam <s@b.example>Subject: …", as Yahoo has it
 * in plain text), one line each, what stands before it first. Null when the line is none.
 */
export const splitHeader = (line: string): string[] | null => {
  if (line.length > MAX_RUN || !line.includes('@')) return null;
  // One capital becomes two letters in lower case, which would shift what follows.
  const lower = line.replaceAll('İ', 'I').toLowerCase();
  if (lower.length !== line.length) return null;
  const labels: { start: number; end: number }[] = [];
  for (let at = 0, colons = 0; at < line.length && colons < MAX_COLONS; at += 1) {
    if (!isColon(line[at] ?? '')) continue;
    colons += 1;
    const start = labelStart(line, lower, at, (labels.at(-1)?.end ?? -1) + 1);
    if (start !== null) labels.push({ start, end: at });
    else if (labels.length === 0) return null;
  }
  const known = new Set(labels.map(({ start, end }) => fields().get(lower.slice(start, end).trim())));
  if (known.size < 3 || !known.has('from') || labels.length > 12) return null;
  for (const { 0: word, index } of line.matchAll(STUCK)) {
    const end = index + word.length;
    const start = labelStart(line, lower, end, index + 1);
    if (start !== null) labels.push({ start, end });
  }
  labels.sort((one, other) => one.start - other.start);
  const before = line.slice(0, labels[0]?.start).trim();
  const parts = labels.map(
    ({ start, end }, index) =>
      `${line.slice(start, end)}: ${line.slice(end + 1, labels[index + 1]?.start).trim()}`,
  );
  return before === '' ? parts : [before, ...parts];
};
