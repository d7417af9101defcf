/** Character references of HTML (WHATWG HTML §13.5): those that mail uses, not all 2,231. */

/** Names of U+00A0 to U+00FF, in order. */
const LATIN =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 ' +
  'acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml ' +
  'Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde ' +
  'Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ' +
  'ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide ' +
  'oslash ugrave uacute ucirc uuml yacute thorn yuml';

const OTHERS =
  'amp:& lt:< gt:> quot:" apos:\' AMP:& LT:< GT:> QUOT:" ensp:\u2002 emsp:\u2003 thinsp:\u2009 zwnj:\u200c ' +
  'zwj:\u200d lrm:\u200e rlm:\u200f hyphen:\u2010 ndash:– mdash:— lsquo:‘ rsquo:’ sbquo:‚ ldquo:“ rdquo:” ' +
  'bdquo:„ dagger:† bull:• hellip:… permil:‰ prime:′ lsaquo:‹ rsaquo:› euro:€ trade:™ larr:← uarr:↑ rarr:→ ' +
  'darr:↓ minus:− infin:∞ OElig:Œ oelig:œ Scaron:Š scaron:š Zcaron:Ž zcaron:ž Yuml:Ÿ circ:ˆ tilde:˜ ' +
  'Ccaron:Č ccaron:č Cacute:Ć cacute:ć Dstrok:Đ dstrok:đ Ecaron:Ě ecaron:ě Rcaron:Ř rcaron:ř Uring:Ů uring:ů ' +
  'Lstrok:Ł lstrok:ł Aogon:Ą aogon:ą Eogon:Ę eogon:ę Nacute:Ń nacute:ń Sacute:Ś sacute:ś Zacute:Ź zacute:ź ' +
  'Zdot:Ż zdot:ż Gbreve:Ğ gbreve:ğ Idot:İ imath:ı Scedil:Ş scedil:ş Abreve:Ă abreve:ă Odblac:Ő odblac:ő ' +
  'Udblac:Ű udblac:ű colon:: comma:, period:. commat:@ lpar:( rpar:) sol:/ num:# excl:! quest:? lowbar:_ ' +
  'NewLine:\n Tab:\t check:✓ phone:☎ star:☆ nbspace:\u00a0';

/** What numeric references 128 to 159 mean: they were written for windows-1252. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

let table: Map<string, string> | undefined;

/** Built when first needed, so that importing costs nothing at a cold start. */
const names = (): Map<string, string> => {
  if (table) return table;
  table = new Map();
  for (const [index, name] of LATIN.split(' ').entries()) table.set(name, String.fromCharCode(0xa0 + index));
  for (const entry of OTHERS.split(' ')) {
    const colon = entry.indexOf(':');
    table.set(entry.slice(0, colon), entry.slice(colon + 1));
  }
  return table;
};

const fromCode = (code: number): string => {
  if (code >= 128 && code < 160) return WINDOWS_1252[code - 128] ?? '';
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000)) return '\ufffd';
  return String.fromCodePoint(code);
};

/** Bounded on every side, so that it is linear; the semicolon is optional, as browsers have it. */
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}\d{0,2}));?/g;

/** Replaces character references; unknown ones stay as they are. Linear in the length of the text. */
export const decodeEntities = (text: string): string => {
  if (!text.includes('&')) return text;
  return text.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) => {
    if (decimal) return fromCode(Number(decimal));
    if (hex) return fromCode(Number.parseInt(hex, 16));
    return names().get(name ?? '') ?? whole;
  });
};
