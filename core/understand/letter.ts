import { fold, words } from './fold.ts';
import { humanName } from './names.ts';

/** A message taken apart as a reader sees it: greeting, prose, the name at the end, small print. */
export interface Letter {
  /** Who is addressed, as written after the greeting word, or null. */
  greeted: string | null;
  /** The prose between greeting and farewell, sentence by sentence, hard line breaks mended. */
  sentences: string[];
  /** The lines below the farewell, down to the small print. */
  signature: string[];
  /** True when a farewell such as "Kind regards" was found above the signature. */
  farewell: boolean;
  /** Small print: unsubscribe lines, disclaimers, copyright. */
  footer: string[];
  /** Short lines before the greeting: a logo's text, a heading. */
  heading: string[];
}

const MAX_CHARS = 40_000;

const GREETING =
  /^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|greetings|hallo|guten (?:tag|morgen|abend)|sehr geehrter?s?|lieber?|liebes|moin|servus|gruss gott|gruezi|bonjour|bonsoir|salut|cher|chere|madame|monsieur|hola|buenos dias|buenas(?: tardes)?|buen dia|estimad[oa](?:\/a|@)?|querid[oa]|ola|bom dia|boa tarde|boa noite|car[oa]|prezad[oa]|exm[oa]|ciao|buongiorno|buonasera|salve|gentile|gent\.?m[oa]|egregi[oa]|spett\.?le|beste|geachte|goedemorgen|goedemiddag|goedendag|dag|hej|hejsan|god ?dag|hei|kara|basta|tjena|czesc|dzien dobry|witaj|witam|szanown[aiy]|drog[ai]|kaere|kjaere|dobry den|vazen[ya]|ahoj|hyva|terve|moi|dear)(?=[\s,!.:]|$)/;

const FAREWELL =
  /^(?:(?:with |very |mit |med |con |com |met |z )?(?:(?:kind(?:est)?|best|warm(?:est)?|many|sincere|with|and|all good|good|my|our|freundlich(?:en|e|er)?|herzlich(?:en|e|er)?|viele|beste|liebe|schone|vielen|lieben|besten|sonnige|freundschaftlich(?:e|en)?) )*(?:regards|wishes|thanks|gruss(?:en|e)?|grusse|gruesse(?:n)?|grussen|gr(?:u|ue)ss(?:e|en)?)|sincerely(?: yours)?|yours(?: (?:sincerely|faithfully|truly|ever))?|cheers|all the best|take care|warmly|respectfully|best|thanks(?: again)?|thank you|many thanks|with (?:gratitude|appreciation|thanks|(?:every|all) good wish(?:es)?|best regards|affection)|every good wish|(?:with )?(?:all )?(?:my |our )?(?:very )?(?:best|love|hugs)|ihre?|dein|deine|herzlichst|bis bald|machs gut|mach's gut|je t'embrasse|je vous embrasse|bises|bien a toi|con afecto|con carino|com estima|com carinho|com amizade|con affetto|con stima|un abbraccio|un caro abbraccio|liefs|hartelijk|allerbeste|allt gott|kram|kramar|ha det (?:bra|gott)|sciskam|usciski|pozdrawiam cieplo|lg|vg|mfg|hochachtungsvoll|alles gute|(?:bien |tres )?cordialement|bien a (?:vous|toi)|salutations(?: distinguees)?|sinceres salutations|(?:avec )?(?:mes|nos) (?:sinceres |meilleures |cordiales )*salutations|bonne (?:continuation|journee)|a bientot|amicalement|respectueusement|sinceramente|(?:un )?(?:cordial|afectuoso) saludo|saludos(?: cordiales)?|un saludo|atentamente|cordialmente|un abrazo|(?:muy )?atentamente|atenciosamente|atentamente|(?:com os )?(?:melhores|meus melhores|nossos melhores) cumprimentos|cumprimentos|abracos?|um abraco|cordiali saluti|distinti saluti|(?:un )?(?:caro |cordiale )?salut[oi]|(?:i )?(?:piu )?(?:migliori|cari|cordiali|distinti) saluti|a presto|(?:met )?(?:vriendelijke|hartelijke|warme) groet(?:en|jes)?|(?:veel |hartelijke )?groet(?:en|jes)?|hoogachtend|(?:med )?(?:vanliga|basta|varma) halsningar|(?:vanlig |med vanlig )?halsning(?:ar|en)?|mvh|vh|hor av dig|z powazaniem|pozdrawiam(?:y)?(?: serdecznie)?|(?:z |serdeczne )?pozdrowieni(?:a|ami)|(?:z )?wyrazami szacunku|(?:med )?(?:venlig(?:e)?|vennlig(?:e)?|mange|bedste|beste) hils(?:en|ner)|s pozdravem|(?:ystavallisin|parhain) terveisin|terveisin|atte|saluti|gr)(?=$|[\s,.!–-])/;

const SMALL_PRINT =
  /^(?:\*+ ?|-+ ?|_+ ?)?(?:please (?:do not|don't|note|consider|be advised)|do not reply|this (?:e-?mail|message|mailbox|is an auto)|this (?:communication|notification)|unsubscribe|manage (?:your )?(?:preferences|notifications)|you (?:are receiving|received|have received) this|to (?:unsubscribe|stop receiving|opt out)|confidential|disclaimer|copyright|©|\(c\) |all rights reserved|powered by|sent (?:via|by|with|from|through|on behalf)|view (?:this|in)|the information (?:contained|in)|replies to|privacy|privacidad|aviso legal|diese (?:e-?mail|nachricht)|bitte (?:antworten sie nicht|nicht (?:auf|antworten))|dies ist eine automat|automatisch|geschaftsfuhr|geschaeftsfuhr|sitz der|registergericht|amtsgericht|handelsregister|hrb |ust-?id|datenschutz|impressum|ce (?:message|courriel|mail)|merci de ne pas repondre|ne pas repondre|se desabonner|desinscription|este (?:correo|mensaje|e-?mail)|por favor,? no responda|no responda|nao responda|por favor,? nao responda|esta mensagem|questo messaggio|questa (?:e-?mail|mail)|si prega di non rispondere|dit (?:is een automatisch|bericht)|deze e-?mail|detta (?:ar ett automat|mail|meddelande)|svara inte|det har (?:ar ett automat|mejlet|meddelandet)|vanligen svara inte|ta wiadomosc|wiadomosc (?:wygenerowana|zostala)|prosimy (?:o nieodpowiadanie|nie odpowiadac)|administratorem|registered (?:in|office|charity|company)|company (?:number|no|registration)|vat (?:no|reg)|\[image|\[cid|_{3,}|={3,}|\*{3,}|-{3,}|gesendet von|sent from my|envoye de|enviado desde|get outlook)/;

const QUOTED_HISTORY =
  /^(?:on .{6,120} wrote:?|am .{6,120} schrieb.{0,80}:|le .{6,120} a ecrit ?:|el .{6,120} escribio:|em .{6,120} escreveu:|il (?:giorno )?.{6,120} ha scritto:|op .{6,120} schreef.{0,80}:|den .{6,120} skrev.{0,80}:|w dniu .{6,120} (?:napisal|pisze).{0,40}:|-{2,} ?(?:original message|ursprungliche nachricht|message d'origine|mensaje original|mensagem original|messaggio originale|oorspronkelijk bericht|ursprungligt meddelande|oryginalna wiadomosc).*)$/;

const isGreeting = (line: string): boolean => line.length < 90 && GREETING.test(fold(line));

/** Wishes that close a letter. */
const WISH =
  /^(?:viel (?:erfolg|gluck)|alles (?:gute|liebe)|good luck|best of luck|bonne (?:chance|continuation|route|suite)|bon courage|mucha suerte|suerte|mucho animo|boa sorte|in bocca al lupo|buona fortuna|(?:veel )?succes|lycka till|powodzenia|wszystkiego dobrego)(?=$|[\s,.!])/;

/** A farewell stands alone on its line, with at most a name behind it. */
const isFarewell = (line: string): boolean => {
  if (line.length > 70 || /[?:]$/.test(line)) return false;
  if (WISH.test(fold(line)) && !/[.!?]\s/.test(line)) return true;
  const match = FAREWELL.exec(fold(line));
  if (!match) return false;
  const rest = line.slice(match[0].length).replace(/^[\s,.!–-]+/, '');
  return (
    rest === '' ||
    (words(rest).length <= 6 &&
      !/[.!?]./.test(rest) &&
      /^(?:\p{Lu}|from|to you|and|och|und|et|y|e|en|i|van|von|de|vom|fran|from)/u.test(rest))
  );
};

const isSmallPrint = (line: string): boolean => SMALL_PRINT.test(fold(line).replace(/^[\s>|]+/, ''));

/** Ends of sentences, where the next begins like one; a dot after an initial, `Dr.` or `e.g.` ends nothing. */
const splitSentences = (paragraph: string): string[] => {
  const sentences: string[] = [];
  let start = 0;
  const end = /[.!?…]+["”»’)]*\s+(?=["“„«¿¡(]?[\p{Lu}\p{N}])/gu;
  for (let match = end.exec(paragraph); match; match = end.exec(paragraph)) {
    const before = paragraph.slice(Math.max(start, match.index - 6), match.index);
    if (
      match[0].startsWith('.') &&
      /(?:^|[\s(])(?:\p{L}|\d{1,2}|Dr|Mr|Mrs|Ms|Prof|Hr|Fr|Sr|Sra|Dra|St|Nr|No|bzw|ca|Mme|Inc|Ltd|Co|Dott|dhr|mevr|ref|Ref|vs|etc|e\.g|i\.e|z\.B|d\.h|m\.fl|bl\.a)$/u.test(
        before,
      )
    ) {
      continue;
    }
    sentences.push(paragraph.slice(start, match.index + match[0].length).trim());
    start = match.index + match[0].length;
  }
  sentences.push(paragraph.slice(start).trim());
  return sentences.filter((sentence) => sentence !== '');
};

/** Joins lines that a client broke: a line goes on where it was long or the next starts in lower case. */
const mendLines = (lines: string[]): string[] => {
  const paragraphs: string[] = [];
  let current = '';
  let last = '';
  for (const line of lines) {
    const item = /^(?:[-*•·–]|\d{1,2}[.)])\s/.test(line);
    const goesOn =
      last !== '' &&
      line !== '' &&
      !item &&
      (last.length > 45 || /^\p{Ll}/u.test(line) || /[,;]$/.test(last));
    if (goesOn) current += ` ${line}`;
    else {
      if (current !== '') paragraphs.push(current);
      current = line;
    }
    last = line;
  }
  if (current !== '') paragraphs.push(current);
  return paragraphs;
};

/** The text down to where an older mail is quoted beneath it. */
const newestPart = (text: string): string[] => {
  const lines: string[] = [];
  for (const raw of text.slice(0, MAX_CHARS).split('\n')) {
    const line = raw.replace(/[\s\u00a0]+/g, ' ').trim();
    if (line.length < 200 && lines.length > 2 && QUOTED_HISTORY.test(fold(line))) break;
    if (line.startsWith('>')) continue;
    lines.push(line);
  }
  return lines;
};

/** A line such as people sign with: short, begun with a capital, and no sentence. */
const isSigning = (line: string): boolean =>
  line.length < 70 &&
  /^["'(*_–—-]{0,3}\s?[\p{Lu}\p{N}+]/u.test(line) &&
  (!/[.!?:;,]$/.test(line) ||
    /\b(?:Ltd|Inc|Co|Bros|Pvt|e\.V|B\.V|S\.A|S\.L|d\.o\.o|o\.o|\p{Lu})\.$/u.test(line)) &&
  words(line).length <= 9 &&
  !/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u.test(line);

/**
 * Where a letter without a farewell is signed, or -1: the last lines, as long as they are such as people sign with, below a sentence
 * that has ended. Telephone numbers, links and addresses among them are part of it.
 */
const bareSignature = (lines: string[]): number => {
  let at = -1;
  let filled = 0;
  for (let index = lines.length - 1; index > 0 && filled < 9; index -= 1) {
    const line = lines[index] ?? '';
    if (line === '') continue;
    if (!isSigning(line) && !/^(?:https?:|www\.|\S+@\S+$|[\d\s()+/.-]{6,}$)/.test(line)) break;
    filled += 1;
    const above = lines.slice(0, index).findLast((before) => before !== '') ?? '';
    // A list or a heading also has short lines; the letter itself ends in a sentence.
    if (
      /[.!?…:)”"»'*]$|\p{Extended_Pictographic}$/u.test(above) ||
      (lines[index - 1] === '' && above.length > 70)
    )
      at = index;
    else if (lines[index - 1] === '' && humanName(line.split(/[,|]/)[0] ?? '')) at = index;
  }
  return at;
};

/** Takes a message's text apart. Linear in its length, of which 40,000 characters count. */
export const readLetter = (text: string): Letter => {
  const lines = newestPart(text);
  const greetingAt = lines.slice(0, 40).findIndex((line) => line !== '' && isGreeting(line));
  const heading = greetingAt > 0 ? lines.slice(0, greetingAt).filter((line) => line !== '') : [];
  const rest = lines.slice(greetingAt < 0 ? 0 : greetingAt);

  const smallAt = rest.findIndex((line, index) => index > 2 && isSmallPrint(line));
  let farewellAt = -1;
  for (let index = rest.length - 1; index > 0 && farewellAt < 0; index -= 1) {
    const line = rest[index] ?? '';
    if (line !== '' && isFarewell(line) && rest.slice(index + 1).some((after) => after !== ''))
      farewellAt = index;
    else if (line !== '' && isFarewell(line) && words(line).length > 1) farewellAt = index;
  }
  // Small print that stands above the farewell is prose that only sounds like it.
  const printFrom = rest.findIndex((line, index) => index > Math.max(2, farewellAt) && isSmallPrint(line));
  const end = printFrom >= 0 ? printFrom : rest.length;
  const bareAt = farewellAt < 0 ? bareSignature(rest.slice(0, end)) : -1;
  const proseEnd = farewellAt >= 0 ? farewellAt : bareAt > 0 ? bareAt : smallAt > 0 ? smallAt : end;

  const [first = '', ...body] = rest.slice(0, proseEnd);
  const greeted = greetingAt >= 0 ? greetedName(first) : null;
  const prose = greetingAt >= 0 ? [afterGreeting(first), '', ...body] : [first, ...body];
  const farewellLine = farewellAt >= 0 ? afterFarewell(rest[farewellAt] ?? '') : '';
  const signedFrom = farewellAt >= 0 ? farewellAt + 1 : bareAt > 0 ? bareAt : end;
  return {
    greeted,
    sentences: mendLines(prose).flatMap(splitSentences),
    signature: [farewellLine, ...rest.slice(signedFrom, end)].filter((line) => line !== ''),
    farewell: farewellAt >= 0,
    footer: rest.slice(signedFrom < end ? end : proseEnd).filter((line) => line !== ''),
    heading,
  };
};

const greetedName = (line: string): string | null => {
  const name = line
    .split(/[,:!;–]|\s-\s|\.\s/)[0]
    ?.split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .slice(1, 5)
    .join(' ');
  return name || null;
};

/** "Hi Sam, thanks for coming." keeps its second half. */
const afterGreeting = (line: string): string => {
  const match = /^[^,:!;–.]{2,60}[,:!;–.]\s*(?=\S)/u.exec(line);
  return match ? line.slice(match[0].length) : '';
};

const afterFarewell = (line: string): string => {
  const match = /^[^,–.!]{2,50}[,–.!]+\s*(?=\p{Lu})/u.exec(line);
  return match ? line.slice(match[0].length) : '';
};
