import { readMessage } from '../../../core/mail/read.ts';
import { ownWords } from '../../../core/reply/own-words.ts';

const OURS = [
  'Your letter is ready.',
  '',
  'Reply with a word, or in your own:',
  '  done (I sent it)',
  '  stop (no more)',
  '',
  'Unsubscribe: https://u.example/abc',
].join('\n');
const QUOTED = OURS.replace(/^/gm, '> ');

const wordsOf = async (
  type: string,
  body: string,
  from = 'Sam Okafor <sam@home.example>',
): Promise<string> => {
  const raw = [
    `From: ${from}`,
    'To: Round Two <reply+abc@in.example.org>',
    'Subject: Re: Round two: Baker at Hollow Mill',
    'Date: Tue, 24 Nov 2026 10:00:00 +0000',
    'MIME-Version: 1.0',
    `Content-Type: ${type}; charset=utf-8`,
    '',
    body,
  ].join('\n');
  const read = await readMessage(Buffer.from(raw));
  return read.ok ? ownWords(read.message) : read.reason;
};

/** What clients write between a reply and its quote, and the words above. */
const ATTRIBUTIONS: [client: string, words: string, attribution: string][] = [
  [
    'gmail top',
    'I sent it on Friday.',
    'On Tue, Nov 24, 2026 at 9:00 AM Round Two <rejected@in.example.org> wrote:',
  ],
  [
    'gmail wrapped',
    'All done here.',
    'On Tue, Nov 24, 2026 at 9:00 AM Round Two <\nrejected@in.example.org> wrote:',
  ],
  [
    'wrapped3',
    'All done here.',
    'On Tuesday, 24 November 2026 at 09:00:00 GMT, Round Two\n<rejected@in.example.org>\nwrote:',
  ],
  ['polish', 'Wysłane', 'wt., 24 lis 2026 o 09:00 Round Two <rejected@in.example.org> napisał(a):'],
  ['swedish', 'Klart', 'Den tis 24 nov. 2026 kl 09:00 skrev Round Two <rejected@in.example.org>:'],
  ['danish', 'Færdig', 'Den tirs. 24. nov. 2026 kl. 09.00 skrev Round Two <rejected@in.example.org>:'],
  ['finnish', 'Valmis', 'ti 24. marrask. 2026 klo 9.00 Round Two (rejected@in.example.org) kirjoitti:'],
  ['czech', 'Hotovo', 'út 24. 11. 2026 v 9:00 odesílatel Round Two <rejected@in.example.org> napsal:'],
  ['hungarian', 'Kész', 'Round Two <rejected@in.example.org> ezt írta (időpont: 2026. nov. 24., K, 9:00):'],
  ['turkish', 'Tamam', 'Round Two <rejected@in.example.org>, 24 Kas 2026 Sal, 09:00 tarihinde şunu yazdı:'],
  ['russian', 'Готово', 'вт, 24 нояб. 2026 г. в 09:00, Round Two <rejected@in.example.org>:'],
  ['ukrainian', 'Готово', 'вт, 24 лист. 2026 р. о 09:00 Round Two <rejected@in.example.org> пише:'],
  ['japanese', '送りました', '2026年11月24日(火) 9:00 Round Two <rejected@in.example.org>:'],
  ['chinese', '已发送', 'Round Two <rejected@in.example.org> 于2026年11月24日周二 09:00写道：'],
  ['korean', '보냈어요', '2026년 11월 24일 (화) 오전 9:00, Round Two <rejected@in.example.org>님이 작성:'],
  ['hebrew', 'נשלח', '‏בתאריך יום ג׳, 24 בנוב׳ 2026 ב-9:00 מאת ‪Round Two‬‏ <‪rejected@in.example.org‬‏>:‬'],
  [
    'arabic',
    'تم',
    'في الثلاثاء، 24 نوفمبر 2026 في 9:00 ص تمت كتابة ما يلي بواسطة Round Two <rejected@in.example.org>:',
  ],
  ['greek', 'Έγινε', 'Στις Τρί 24 Νοε 2026 στις 9:00 π.μ., ο/η Round Two <rejected@in.example.org> έγραψε:'],
  ['dutch', 'Gedaan', 'Op di 24 nov 2026 om 09:00 schreef Round Two <rejected@in.example.org>:'],
  [
    'portuguese',
    'Feito',
    'Em ter., 24 de nov. de 2026 às 09:00, Round Two <rejected@in.example.org> escreveu:',
  ],
  [
    'italian',
    'Fatto',
    'Il giorno mar 24 nov 2026 alle ore 09:00 Round Two <rejected@in.example.org> ha scritto:',
  ],
  ['spanish', 'Hecho', 'El mar, 24 nov 2026 a las 9:00, Round Two (<rejected@in.example.org>) escribió:'],
  ['romanian', 'Gata', 'În mar., 24 nov. 2026 la 09:00, Round Two <rejected@in.example.org> a scris:'],
  ['croatian', 'Gotovo', 'uto, 24. stu 2026. u 09:00 Round Two <rejected@in.example.org> napisao je:'],
  [
    'estonian',
    'Tehtud',
    'Kontakt Round Two (<rejected@in.example.org>) kirjutas kuupäeval T, 24. november 2026 kell 09:00:',
  ],
  ['norwegian', 'Ferdig', 'tir. 24. nov. 2026 kl. 09:00 skrev Round Two <rejected@in.example.org>:'],
  ['bulgarian', 'Готово', 'На вт, 24.11.2026 г. в 9:00 Round Two <rejected@in.example.org> написа:'],
  [
    'vietnamese',
    'Xong',
    'Vào Th 3, 24 thg 11, 2026 vào lúc 09:00 Round Two <rejected@in.example.org> đã viết:',
  ],
  [
    'indonesian',
    'Sudah',
    'Pada tanggal Sel, 24 Nov 2026 pukul 09.00 Round Two <rejected@in.example.org> menulis:',
  ],
  [
    'catalan',
    'Fet',
    'Missatge de Round Two <rejected@in.example.org> del dia dt., 24 de nov. 2026 a les 9:00:',
  ],
  ['slovak', 'Hotovo', 'ut 24. 11. 2026 o 9:00 Round Two <rejected@in.example.org> napísal(a):'],
  ['thai', 'เสร็จแล้ว', 'ในวันที่ อ. 24 พ.ย. 2026 เวลา 09:00 Round Two <rejected@in.example.org> เขียนว่า:'],
];

describe('the own words above a quote end where its attribution begins', () => {
  test.each(ATTRIBUTIONS)('%s', async (_, words, attribution) => {
    expect(await wordsOf('text/plain', `${words}\n\n${attribution}\n\n${QUOTED}`)).toBe(words);
  });
});

/** `§Q` stands for our mail as a quote, `§O` for it without any mark. */
const BODIES: [what: string, body: string, words: string, from?: string][] = [
  [
    'noquote marks gmail',
    'All done here.\n\nOn Tue, Nov 24, 2026 at 9:00 AM Round Two <rejected@in.example.org> wrote:\n\n§O',
    'All done here.',
  ],
  [
    'original',
    'Skip please\n\n-----Original Message-----\nFrom: Round Two [mailto:rejected@in.example.org]\nSent: Tuesday, November 24, 2026 9:00 AM\nTo: Sam Okafor\nSubject: Round two: Baker\n\n§O',
    'Skip please',
  ],
  [
    'reply message',
    'Skip please\n\n----- Reply message -----\nFrom: "Round Two" <rejected@in.example.org>\nDate: Tue, Nov 24, 2026 9:00 am\nSubject: Round two\nTo: "Sam" <sam@home.example>\n\n§O',
    'Skip please',
  ],
  [
    'outlook rule',
    'Skip please\n\n________________________________\nFrom: Round Two <rejected@in.example.org>\nSent: 24 November 2026 09:00\nTo: Sam Okafor <sam@home.example>\nSubject: Round two: Baker\n\n§O',
    'Skip please',
  ],
  [
    'outlook bold',
    'Skip please\n\n*From:* Round Two <rejected@in.example.org>\n*Sent:* Tuesday, November 24, 2026 9:00 AM\n*To:* Sam Okafor <sam@home.example>\n*Subject:* Round two: Baker\n\n§O',
    'Skip please',
  ],
  [
    'outlook de',
    'Überspringen bitte\n\nVon: Round Two <rejected@in.example.org>\nGesendet: Dienstag, 24. November 2026 09:00\nAn: Sam Okafor\nBetreff: Round two: Baker\n\n§O',
    'Überspringen bitte',
  ],
  [
    'outlook name only',
    'Skip please\n\nFrom: Round Two\nSent: Tuesday, November 24, 2026 9:00 AM\nTo: Sam Okafor\nSubject: Round two: Baker\n\n§O',
    'Skip please',
  ],
  [
    'bottom',
    'On 24/11/2026 09:00, Round Two wrote:\n§Q\n\nI sent it this morning.',
    'I sent it this morning.',
  ],
  [
    'bottom sig',
    'On 24/11/2026 09:00, Round Two wrote:\n§Q\n\nI sent it this morning.\n\n-- \nSam Okafor\nBaker\n555 0100',
    'I sent it this morning.',
  ],
  [
    'inline',
    'On 24/11/2026 09:00, Round Two wrote:\n> Who interviewed you?\n\nTom Ashby\n\n> What impressed you?\n\nThe smell of bread\n\n> Unsubscribe: https://u.example/abc',
    'Tom Ashby\n\nThe smell of bread',
  ],
  [
    'iphone',
    'Done!\n\nSent from my iPhone\n\n> On 24 Nov 2026, at 09:00, Round Two <rejected@in.example.org> wrote:\n> \n§Q',
    'Done!',
  ],
  [
    'iphone fr',
    "C'est fait\n\nEnvoyé de mon iPhone\n\n> Le 24 nov. 2026 à 09:00, Round Two <rejected@in.example.org> a écrit :\n> \n§Q",
    "C'est fait",
  ],
  [
    'samsung',
    'Done\n\nSent from my Galaxy\n\n\n-------- Original message --------\nFrom: Round Two <rejected@in.example.org> \nDate: 24/11/2026  09:00  (GMT+00:00) \nTo: Sam <sam@home.example> \nSubject: Round two: Baker \n\n§O',
    'Done',
  ],
  [
    'yahoo',
    ' Done\n    On Tuesday, November 24, 2026 at 09:00:00 AM GMT, Round Two <rejected@in.example.org> wrote:  \n \n §O',
    'Done',
  ],
  [
    'yahoo mobile',
    'Done\n\nSent from Yahoo Mail for iPhone\n\n\nOn Tuesday, November 24, 2026, 9:00 AM, Round Two <rejected@in.example.org> wrote:\n\n§O',
    'Done',
  ],
  [
    'zoho',
    'Done\n\nSam\n\n\n---- On Tue, 24 Nov 2026 09:00:00 +0000 Round Two <rejected@in.example.org> wrote ---\n\n§O',
    'Done',
  ],
  [
    'proton',
    'Done\n\nSent with Proton Mail secure email.\n\nOn Tuesday, November 24th, 2026 at 9:00 AM, Round Two <rejected@in.example.org> wrote:\n\n§Q',
    'Done',
  ],
  [
    'blackberry',
    'Done\nSent from my Verizon Wireless BlackBerry\n\n-----Original Message-----\nFrom: Round Two <rejected@in.example.org>\nDate: Tue, 24 Nov 2026 09:00:00 \nTo: <sam@home.example>\nSubject: Round two\n\n§O',
    'Done',
  ],
  [
    'pgp',
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\nI sent it.\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q\n-----BEGIN PGP SIGNATURE-----\n\niQEzBAEBCAAdFiEE0000000000000000\n=AbCd\n-----END PGP SIGNATURE-----',
    'I sent it.',
  ],
  ['usenet', 'Round Two <rejected@in.example.org> writes:\n\n§Q\n\nI sent it.', 'I sent it.'],
  ['name only wrote', 'Round Two wrote:\n§Q\n\nI sent it.', 'I sent it.'],
  [
    'quote nospace',
    'I sent it.\n\nOn 24/11/2026 09:00, Round Two wrote:\n>Your letter is ready.\n>\n>Reply with a word, or in your own:\n>  done (I sent it)\n>  skip (not this one)\n>  stop (no more)\n>\n>Unsubscribe: https://u.example/abc',
    'I sent it.',
  ],
  [
    'quote pipe',
    'I sent it.\n\nOn 24/11/2026 09:00, Round Two wrote:\n| Your letter is ready.\n| \n| Reply with a word, or in your own:\n|   done (I sent it)\n|   skip (not this one)\n|   stop (no more)\n| \n| Unsubscribe: https://u.example/abc',
    'I sent it.',
  ],
  [
    'emacs sc',
    'I sent it.\n\nOn 24/11/2026 09:00, Round Two wrote:\nRT> Your letter is ready.\nRT> \nRT> Reply with a word, or in your own:\nRT>   done (I sent it)\nRT>   skip (not this one)\nRT>   stop (no more)\nRT> \nRT> Unsubscribe: https://u.example/abc',
    'I sent it.',
  ],
  [
    'disclaimer',
    'I sent it.\n\nThis e-mail and any attachments are confidential and intended solely for the addressee. If you are not the intended recipient please delete it.\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'I sent it.',
  ],
  [
    'sig regards',
    'I sent it.\n\nBest regards,\nSam Okafor\nHead Baker | Hollow Mill\n+44 555 0100\nwww.hollow.example\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'I sent it.',
  ],
  ['sig thanks name', 'I sent it.\nThanks\nSam\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q', 'I sent it.'],
  [
    'dashes inside',
    'Two things:\n- I sent it\n- she answered\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'Two things:\n- I sent it\n- she answered',
  ],
  [
    'on sentence',
    'On Friday I sent it.\nOn the whole she was kind and wrote:\nthank you.\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'On Friday I sent it.\nOn the whole she was kind and wrote:\nthank you.',
  ],
  ['russian2', 'Готово\n\n24.11.2026 09:00, Round Two пишет:\n§Q', 'Готово'],
  ['japanese2', '送りました\n\nOn 2026/11/24 9:00, Round Two wrote:\n§Q', '送りました'],
  [
    'chinese qq',
    '已发送\n\n\n\n\n------------------ 原始邮件 ------------------\n发件人: "Round Two"<rejected@in.example.org>;\n发送时间: 2026年11月24日(星期二) 上午9:00\n收件人: "Sam"<sam@home.example>;\n主题: Round two\n\n§O',
    '已发送',
  ],
  ['below ours', '§O\n\ndone and dusted', 'done and dusted'],
  [
    'sent via superhuman',
    'Done\n\nSent via Superhuman ( https://sprh.mn/?vip=sam@home.example )\n\nOn Tue, Nov 24, 2026 at 9:00 AM, Round Two < rejected@in.example.org > wrote:\n\n§Q',
    'Done',
  ],
  [
    'get outlook',
    'Done\n\nGet Outlook for iOS<https://aka.ms/o0ukef>\n________________________________\nFrom: Round Two <rejected@in.example.org>\nSent: Tuesday, November 24, 2026 9:00:00 AM\nTo: Sam <sam@home.example>\nSubject: Round two\n\n§O',
    'Done',
  ],
  [
    'external banner',
    '[EXTERNAL] This message comes from outside.\n\nDone\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'Done',
  ],
  ['wave sig', 'Done\n\n~ Sam\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q', 'Done'],
  [
    'long sig block',
    'Done\n\nSam Okafor\nHead Baker\nHollow Mill Ltd\n12 Mill Lane, Ashford\nT: +44 555 0100 | M: +44 555 0101\nsam@hollow.example\nwww.hollow.example\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'Done',
  ],
  [
    'sender no name',
    'Done\n\nRegards\n\nS. Okafor\n\nOn 24/11/2026 09:00, Round Two wrote:\n§Q',
    'Done',
    'sam@home.example',
  ],
  [
    'unsub footer cmd',
    'please keep going\n\nOn 24/11/2026 09:00, Round Two wrote:\n> stop\n> unsubscribe\n> forget me\n',
    'please keep going',
  ],
  [
    'stop after sig',
    'skip\n\nOn 24/11/2026 09:00, Round Two wrote:\n> letter\n\n-- \nstop the war\nsigned Sam',
    'skip',
  ],
];

describe('the own words are found in plain text', () => {
  test.each(BODIES.map(([what, ...rest]): [string, typeof rest] => [what, rest]))(
    '%s',
    async (_, [body, words, from]) => {
      expect(await wordsOf('text/plain', body.replace('§Q', QUOTED).replace('§O', OURS), from)).toBe(words);
    },
  );
});

const HTML: [client: string, html: string, words: string][] = [
  [
    'gmail',
    '<div dir="ltr">Done!</div><br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Tue, Nov 24, 2026 at 9:00 AM Round Two &lt;<a href="mailto:r@in.example.org">r@in.example.org</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0"><div>stop</div></blockquote></div>',
    'Done!',
  ],
  [
    'outlook',
    '<html><body><div class="WordSection1"><p class="MsoNormal">Done!<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal"><b>From:</b> Round Two &lt;r@in.example.org&gt; <br><b>Sent:</b> 24 November 2026 09:00<br><b>To:</b> Sam<br><b>Subject:</b> x<o:p></o:p></p></div></div><p class="MsoNormal">stop</p></div></body></html>',
    'Done!',
  ],
  [
    'owa',
    '<div style="font-family:Calibri">Done!</div><div id="appendonsend"></div><hr style="display:inline-block;width:98%"><div id="divRplyFwdMsg" dir="ltr"><b>From:</b> Round Two<br><b>Sent:</b> Tuesday<br></div><div>stop</div>',
    'Done!',
  ],
  [
    'apple',
    '<html><body>Done!<br><div><br><blockquote type="cite"><div>On 24 Nov 2026, at 09:00, Round Two &lt;r@in.example.org&gt; wrote:</div><br><div>stop</div></blockquote></div><br></body></html>',
    'Done!',
  ],
  [
    'iphone',
    '<html><body dir="auto">Done!<div><br><div dir="ltr">Sent from my iPhone</div><div dir="ltr"><br><blockquote type="cite">On 24 Nov 2026, at 09:00, Round Two &lt;r@in.example.org&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">stop</div></blockquote></div></body></html>',
    'Done!',
  ],
  [
    'tb',
    '<p>Done!</p><div class="moz-cite-prefix">Am 24.11.26 um 09:00 schrieb Round Two:<br></div><blockquote type="cite" cite="mid:x">stop</blockquote><div class="moz-signature">-- <br>Sam</div>',
    'Done!',
  ],
  [
    'tb bottom',
    '<div class="moz-cite-prefix">On 24/11/2026 09:00, Round Two wrote:<br></div><blockquote type="cite">stop</blockquote><p>Done!</p><pre class="moz-signature">-- \nSam</pre>',
    'Done!',
  ],
  [
    'gmail inline',
    '<div dir="ltr"><div class="gmail_quote"><div class="gmail_attr">On Tue, Nov 24, 2026 Round Two wrote:<br></div><blockquote class="gmail_quote">Who interviewed you?</blockquote><div>Tom Ashby</div><blockquote class="gmail_quote">stop</blockquote></div></div>',
    'Tom Ashby',
  ],
  [
    'proton',
    '<div style="font-family:Arial">Done!</div><div class="protonmail_signature_block"><div class="protonmail_signature_block-proton">Sent with <a href="https://proton.me">Proton Mail</a> secure email.</div></div><div class="protonmail_quote">On Tuesday, Round Two wrote:<br><blockquote class="protonmail_quote">stop</blockquote></div>',
    'Done!',
  ],
  [
    'gmx',
    '<div>Done!<div>&nbsp;<div name="quote" style="margin:10px 5px 5px 10px;padding:10px 0 10px 10px;border-left:2px solid #C3D9E5"><div><b>Gesendet:</b>&nbsp;Dienstag, 24. November 2026 um 09:00 Uhr<br/><b>Von:</b>&nbsp;"Round Two" &lt;r@in.example.org&gt;<br/><b>An:</b>&nbsp;s@home.example<br/><b>Betreff:</b>&nbsp;x</div><div>stop</div></div></div></div>',
    'Done!',
  ],
  [
    'hr unknown',
    '<p>Done!</p><hr><p><b>From:</b> Round Two &lt;r@in.example.org&gt;<br><b>Date:</b> Tue, 24 Nov 2026 09:00:00 +0000<br><b>Subject:</b> x</p><p>stop</p>',
    'Done!',
  ],
  [
    'zimbra',
    '<div>Done!</div><hr id="zwchr" data-marker="__DIVIDER__"><div data-marker="__HEADERS__"><b>From: </b>"Round Two" &lt;r@in.example.org&gt;<br><b>To: </b>"s" <br><b>Sent: </b>Tuesday, November 24, 2026 9:00:00 AM<br><b>Subject: </b>x<br></div><div data-marker="__QUOTED_TEXT__">stop</div>',
    'Done!',
  ],
  [
    'spark',
    '<html><body><div name="messageBodySection"><div dir="auto">Done!</div></div><div name="messageSignatureSection"><br><div class="matchFont">Sent with Spark</div></div><div name="messageReplySection">On 24 Nov 2026, 9:00 AM +0000, Round Two &lt;r@in.example.org&gt;, wrote:<br><blockquote type="cite">stop</blockquote></div></body></html>',
    'Done!',
  ],
];

describe('the own words are found in HTML', () => {
  test.each(HTML)('%s', async (_, html, words) => {
    expect(await wordsOf('text/html', html)).toBe(words);
  });
});
