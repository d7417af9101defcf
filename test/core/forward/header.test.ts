import { unwrap } from '../../../core/forward/unwrap.ts';
import { mail } from './mail.ts';

const NOTE = 'keep this one';
const BODY =
  'Dear Robin,\n\nWe chose somebody else.\nDate: the post closed.\nSubject: hiring freeze\n\nKind regards,\nJane Roe';
const quoted = BODY.split('\n')
  .map((line) => `> ${line}`)
  .join('\n');
const JANE = 'Jane Roe <jane@acme.example>';

/** What every one of these forwards holds. */
const expectJane = async (body: string, options: Parameters<typeof mail>[1] = {}): Promise<void> => {
  const { messages, note } = unwrap(await mail(body, options));
  expect(messages).toMatchObject([
    {
      via: 'inline',
      from: { name: 'Jane Roe', email: 'jane@acme.example' },
      to: [{ email: 'robin@home.example' }],
      subject: 'Your application',
      text: BODY,
    },
  ]);
  const date = messages[0]?.date;
  expect(date && new Date(date.at + (date.offset ?? 0) * 60_000).toISOString().slice(0, 16)).toBe(
    '2026-11-03T17:55',
  );
  expect(note).toBe(NOTE);
};

describe('a header is understood in any language', () => {
  /** Sender, date, subject and reader, each with its label, as clients in that language write them. */
  const languages: Record<string, [string, string, string, string]> = {
    English: ['From: ', 'Sent: Tuesday, November 3, 2026 5:55 PM', 'Subject: ', 'To: '],
    German: ['Von: ', 'Gesendet: Dienstag, 3. November 2026 17:55', 'Betreff: ', 'An: '],
    French: ['De : ', 'Envoyé : mardi 3 novembre 2026 17:55', 'Objet : ', 'À : '],
    Spanish: ['De: ', 'Enviado el: martes, 3 de noviembre de 2026 17:55', 'Asunto: ', 'Para: '],
    Portuguese: ['De: ', 'Enviada: 3 de novembro de 2026 17:55', 'Assunto: ', 'Para: '],
    Brazilian: ['De: ', 'Enviada em: terça-feira, 3 de novembro de 2026 17:55', 'Assunto: ', 'Para: '],
    Italian: ['Da: ', 'Inviato: martedì 3 novembre 2026 17:55', 'Oggetto: ', 'A: '],
    Dutch: ['Van: ', 'Verzonden: dinsdag 3 november 2026 17:55', 'Onderwerp: ', 'Aan: '],
    Swedish: ['Från: ', 'Skickat: den 3 november 2026 17:55', 'Ämne: ', 'Till: '],
    Danish: ['Fra: ', 'Sendt: 3. november 2026 17:55', 'Emne: ', 'Til: '],
    Norwegian: ['Fra: ', 'Sendt: tirsdag 3. november 2026 17.55', 'Emne: ', 'Til: '],
    Finnish: ['Lähettäjä: ', 'Lähetetty: tiistai 3. marraskuuta 2026 17.55', 'Aihe: ', 'Vastaanottaja: '],
    Polish: ['Od: ', 'Wysłane: wtorek, 3 listopada 2026 17:55', 'Temat: ', 'Do: '],
    Czech: ['Od: ', 'Odesláno: úterý 3. listopadu 2026 17:55', 'Předmět: ', 'Komu: '],
    Slovak: ['Od: ', 'Odoslané: utorok 3. novembra 2026 17:55', 'Predmet: ', 'Komu: '],
    Croatian: ['Šalje: ', 'Poslano: 3. studenoga 2026. 17:55', 'Predmet: ', 'Prima: '],
    Estonian: ['Saatja: ', 'Saadetud: teisipäev, 3. november 2026 17:55', 'Teema: ', 'Adressaat: '],
    Hungarian: ['Feladó: ', 'Elküldve: 2026. november 3., kedd 17:55', 'Tárgy: ', 'Címzett: '],
    Romanian: ['De la: ', 'Trimis: marți, 3 noiembrie 2026 17:55', 'Subiect: ', 'Către: '],
    Turkish: ['Kimden: ', 'Gönderildi: 3 Kasım 2026 Salı 17:55', 'Konu: ', 'Kime: '],
    Greek: ['Από: ', 'Στάλθηκε: Τρίτη, 3 Νοεμβρίου 2026 5:55 μμ', 'Θέμα: ', 'Προς: '],
    Russian: ['От: ', 'Отправлено: 3 ноября 2026 г. 17:55', 'Тема: ', 'Кому: '],
    Ukrainian: ['Від: ', 'Надіслано: 3 листопада 2026 р. 17:55', 'Тема: ', 'Кому: '],
    Hebrew: ['מאת: ', '\u200fנשלח: יום שלישי 03 נובמבר 2026 17:55', 'נושא: ', 'אל: '],
    Arabic: ['من: ', '\u200fتم الإرسال: الثلاثاء، ٣ نوفمبر ٢٠٢٦ ٠٥:٥٥ م', 'الموضوع: ', 'إلى: '],
    Indonesian: ['Dari: ', 'Dikirim: Selasa, 03 November 2026 17:55', 'Subjek: ', 'Kepada: '],
    'Chinese (simplified)': ['发件人: ', '发送时间: 2026年11月3日 17:55', '主题: ', '收件人: '],
    'Chinese (traditional)': ['寄件者：', '寄件日期：2026年11月3日 下午 05:55', '主旨：', '收件者：'],
    Japanese: ['差出人: ', '送信日時: 2026年11月3日 17:55', '件名: ', '宛先: '],
    Korean: ['보낸 사람: ', '보낸 날짜: 2026년 11월 3일 화요일 오후 5:55', '제목: ', '받는 사람: '],
  };

  test.each(Object.entries(languages))('%s', async (_, [from, date, subject, to]) => {
    const lines = [`${from}${JANE}`, date, `${to}robin@home.example`, `${subject}Your application`];
    await expectJane(`${NOTE}\n\n${lines.join('\n')}\n\n${BODY}`, { subject: 'another one' });
    // In another order, under a separator, and as a whole quoted.
    const [first = '', ...others] = lines;
    const turned = [...others, first].join('\n');
    await expectJane(`${NOTE}\n\n----------------\n${turned}\n\n${BODY}`);
    await expectJane(`${NOTE}\n\n${`${turned}\n\n${BODY}`.replace(/^/gm, '> ')}`);
    await expectJane(
      `${NOTE}\n\n${lines.map((line) => line.replace(/^([^:：]+)([:：])/, '*$1$2*')).join('\n')}\n\n${BODY}`,
    );
  });
});

describe('a header is understood in any shape', () => {
  const head = (lines: string): string =>
    `${NOTE}\n\n---------- Forwarded message ---------\n${lines}\n\n${BODY}`;
  const plain = [
    'From: Jane Roe <jane@acme.example>',
    'Date: Tue, Nov 3, 2026 at 5:55 PM',
    'Subject: Your application',
    'To: robin@home.example',
  ];
  const [from, date, subject, to] = plain;

  test.each([
    ['as Gmail has it', head(plain.join('\n'))],
    ['with tabs', head(plain.join('\n').replaceAll(': ', ':\t'))],
    ['with non-breaking spaces', head(plain.join('\n').replaceAll(' ', '\u00a0'))],
    [
      'with marks of direction',
      head(plain.map((line) => `\u202a${line.replace('<', '\u200e<\u202a')}\u202c\u200f`).join('\n')),
    ],
    ['with a byte order mark', head(`\ufeff${plain.join('\n')}`)],
    ['in bold', head(plain.map((line) => line.replace(/^(\w+:)/, '**$1**')).join('\n'))],
    ['in bold with the space inside', head(plain.map((line) => line.replace(/^(\w+: )/, '*$1*')).join('\n'))],
    ['folded', head([from, date, 'Subject: Your', ' application', to].join('\n'))],
    [
      'folded within the sender',
      head(['From: Jane Roe', '     <jane@acme.example>', date, subject, to].join('\n')),
    ],
    ['an empty line after each line', head(plain.join('\n\n'))],
    ['values on lines of their own', head(plain.join('\n').replaceAll(': ', ':\n'))],
    [
      'with lines that we do not know between',
      head([from, 'Organisation: Acme', date, 'Importance: High', subject, to].join('\n')),
    ],
    ['without an empty line below', head(plain.join('\n')).replace('\n\nDear', '\nDear')],
    ['run together', head(plain.join(''))],
    [
      'a sender in square brackets',
      head([`From: Jane Roe [mailto:jane@acme.example]`, date, subject, to].join('\n')),
    ],
    [
      'a sender with a link behind',
      head([`From: Jane Roe <jane@acme.example<mailto:jane@acme.example>>`, date, subject, to].join('\n')),
    ],
    [
      'a sender on behalf of another',
      head([`From: ${JANE} on behalf of jobs@acme.example`, date, subject, to].join('\n')),
    ],
    ['a sender in quotes', head([`From: "'Jane Roe'" <Jane@Acme.example>`, date, subject, to].join('\n'))],
    [
      'a sender in brackets behind',
      head([`From: jane@acme.example (Jane Roe)`, date, subject, to].join('\n')),
    ],
    [
      'with quoted-printable damage',
      head(`${plain.join('=20\n').replace('appli', 'app=\nli')}=20`).replaceAll('regards,', 'regards,=20'),
    ],
    [
      'quoted below the header only',
      `${NOTE}\n\n---- Forwarded Message ----\n${plain.join('\n')}\n\n${quoted}`,
    ],
    ['between two separators', head(`${plain.join('\n')}\n============ Forwarded message ============`)],
    ['with an end', `${head(plain.join('\n'))}\n\n----- End forwarded message -----\n`],
    ['indented to the right', head(plain.map((line) => line.padStart(60).replace(/^ {10}/, '')).join('\n'))],
  ])('%s', async (_, body) => {
    await expectJane(body);
  });

  const separators = [
    'Begin forwarded message:',
    'Anfang der weitergeleiteten Nachricht:',
    'Début du message réexpédié :',
    'Započni proslijeđenu poruku:',
    'İleti başlangıcı:',
    'Початок листа, що пересилається:',
    '转发的邮件：',
    '-----Ursprüngliche Nachricht-----',
    '-------- Přeposlaná zpráva --------',
    '________________________________',
    '***** Weiterleitung *****',
    '------------------ 原始邮件 ------------------',
  ];
  test.each(separators)('the note ends above %s', async (separator) => {
    await expectJane(`${NOTE}\n\n${separator}\n\n${plain.join('\n')}\n\n${BODY}`);
  });

  const missing: [string, string, object][] = [
    [
      'a date',
      [from, subject, to].join('\n'),
      { date: null, subject: 'Your application', from: { name: 'Jane Roe' } },
    ],
    ['a subject, which the mail itself has', [from, date, to].join('\n'), { subject: 'Your application' }],
    [
      'the sender’s name',
      ['From: <jane@acme.example>', date, subject, to].join('\n'),
      { from: { name: null, email: 'jane@acme.example' } },
    ],
    [
      'the sender’s address',
      ['From: Jane Roe', date, subject, to].join('\n'),
      { from: { name: 'Jane Roe', email: '' } },
    ],
    ['the sender', [date, subject, to].join('\n'), { from: null, subject: 'Your application' }],
    ['a reader', [from, date, subject].join('\n'), { to: [], subject: 'Your application' }],
  ];
  test.each(missing)('%s may be missing', async (_, lines, expected) => {
    const { messages, note } = unwrap(await mail(head(lines)));
    expect(messages).toMatchObject([{ ...expected, text: BODY }]);
    expect(note).toBe(NOTE);
  });

  test('an answer address and several readers are kept', async () => {
    const lines = [
      from,
      'Reply-To: Jobs <jobs@acme.example>',
      date,
      subject,
      'To: "Vale, Robin" <robin@home.example>; sam@home.example',
      'Cc: x@acme.example',
    ];
    const { messages } = unwrap(await mail(head(lines.join('\n'))));
    expect(messages).toMatchObject([
      {
        replyTo: { name: 'Jobs', email: 'jobs@acme.example' },
        to: [
          { name: 'Vale, Robin', email: 'robin@home.example' },
          { name: null, email: 'sam@home.example' },
        ],
      },
    ]);
  });

  const html: [string, string][] = [
    [
      'a table',
      `<table>${plain.map((line) => `<tr><td>${line.replace(': ', ':</td><td>').replace('<jane', '&lt;jane')}</td></tr>`).join('')}</table>`,
    ],
    [
      'paragraphs',
      plain
        .map((line) => `<p>${line.replace(/^\w+:/, '<b>$&</b>').replace('<jane', '&lt;jane')}</p>`)
        .join(''),
    ],
    [
      'a name that is a link',
      [`From: <a href="mailto:jane@acme.example">Jane Roe</a>`, date, subject, to].join('<br>'),
    ],
    ['a quote', `<blockquote type="cite">${plain.join('<br>').replace('<jane', '&lt;jane')}</blockquote>`],
  ];
  test.each(html)('in HTML: %s', async (_, header) => {
    const lines = BODY.split('\n').map((line) => `<div>${line || '<br>'}</div>`);
    await expectJane(`<div>${NOTE}</div><br>${header}<br>${lines.join('')}`, { type: 'text/html' });
  });
});
