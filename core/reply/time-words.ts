import { plainLetters } from '../mail/plain-letters.ts';

/** Words of time in English, German, French, Spanish, Portuguese, Italian and Dutch, in plain letters. */

const table = <Value>(rows: [string, Value][]): ReadonlyMap<string, Value> =>
  new Map(rows.flatMap(([words, value]) => words.split(' ').map((word): [string, Value] => [word, value])));

export const NUMBERS = table<number>([
  ['a an one another ein eine einen einem einer un une uno una um uma een eins', 1],
  ['two couple zwei deux dos dois duas due twee paar pair', 2],
  ['three few drei trois tres três tre drie', 3],
  ['four vier quatre cuatro quatro quattro', 4],
  ['five funf fuenf cinq cinco cinque vijf', 5],
  ['six sechs seis sei zes', 6],
  ['seven sieben sept siete sete sette zeven', 7],
  ['eight acht huit ocho oito otto', 8],
  ['nine neun neuf nueve nove negen', 9],
  ['ten zehn dix diez dez dieci tien', 10],
  ['eleven elf onze once undici', 11],
  ['twelve zwolf zwoelf douze doce doze dodici twaalf', 12],
  ['fourteen vierzehn quatorze catorce quattordici veertien', 14],
  ['fifteen quinze quince', 15],
]);

export type Unit = 'day' | 'workday' | 'week' | 'fortnight' | 'month' | 'year';

export const UNITS = table<Unit>([
  ['d day days tag tage tagen jour jours dia dias giorno giorni dag dagen', 'day'],
  ['w wk wks week weeks woche wochen semaine semaines semana semanas settimana settimane weken', 'week'],
  ['fortnight fortnights quinzaine quincena quinzena', 'fortnight'],
  [
    'm mo mos mon mth mths month months monat monats monate monaten mois mes meses mês mese mesi maand maanden',
    'month',
  ],
  ['y yr yrs year years jahr jahres jahre jahren an ans annee annees ano anos anno anni jaar jaren', 'year'],
]);

/** ISO numbers, Monday is 1. */
export const WEEKDAYS = table<number>([
  ['monday mondays mon montag montags lundi lunes segunda lunedi maandag', 1],
  ['tuesday tuesdays tue tues dienstag dienstags mardi martes terca martedi dinsdag', 2],
  ['wednesday wednesdays wed weds mittwoch mittwochs mercredi miercoles quarta mercoledi woensdag', 3],
  ['thursday thursdays thu thur thurs donnerstag donnerstags jeudi jueves quinta giovedi donderdag', 4],
  ['friday fridays fri freitag freitags vendredi viernes sexta venerdi vrijdag', 5],
  ['saturday saturdays sat samstag samstags sonnabend samedi sabado sabato zaterdag', 6],
  ['sunday sundays sun sonntag sonntags dimanche domingo domenica zondag', 7],
]);

/** Words that mean a day of the week only beside "next" and the like, or as the only word. */
export const SHORT_DAYS: ReadonlySet<string> = new Set([
  'mon',
  'sat',
  'sun',
  'wed',
  'segunda',
  'quarta',
  'quinta',
  'sexta',
  'terca',
]);

export const MONTHS = table<number>([
  ['january jan januar janner janvier janv enero ene janeiro gennaio gen januari', 1],
  ['february feb februar fevrier fevr febrero fevereiro febbraio februari', 2],
  ['march mar marz maerz mars marzo marco maart', 3],
  ['april apr avril avr abril abr aprile', 4],
  ['may mai mayo maio maggio mei', 5],
  ['june jun juni juin junio junho giugno', 6],
  ['july jul juli juillet julio julho luglio', 7],
  ['august aug aout agosto ago augustus', 8],
  ['september sep sept septembre septiembre setembro settembre', 9],
  ['october oct oktober okt octobre octubre outubro ottobre', 10],
  ['november nov novembre noviembre novembro', 11],
  ['december dec dezember dez decembre diciembre dic dezembro dicembre', 12],
]);

/** Months that are everyday words as well: they count only beside a day, or behind "in" or "until". */
export const SHY_MONTHS: ReadonlySet<string> = new Set([
  'may',
  'march',
  'mar',
  'mars',
  'sept',
  'mei',
  'gen',
  'dic',
  'ago',
  'set',
  'jan',
  'dec',
  'mai',
  'ene',
]);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

export const TOMORROW = words('tomorrow tmrw tmw tomoz morgen demain manana amanha domani');
export const OVERMORROW = words('ubermorgen uebermorgen overmorgen dopodomani overmorrow');
/** Today and its parts: no day that we could wait for. */
export const TODAY = words('today tonight heute hoy hoje oggi vandaag vanavond');

/** "Next" where it means the next calendar week, month or year. */
export const NEXT = words(
  'next nachste nachsten nachster nachstem nachstes kommende kommenden kommender kommendem folgende volgende komende aankomende prochain prochaine proxima proximo prossima prossimo',
);
/** Behind the word in Romance languages: "lundi prochain", "la semana que viene". */
export const NEXT_AFTER = words('prochain prochaine proximo proxima prossimo prossima viene vem');
/** "Next Friday" is that of the next week in these; in the others it is the one that comes first. */
export const NEXT_WEEKS = words('next volgende');

export const END = words('end ende fin fim final fine eind einde');
export const MIDDLE = words('middle mid mitte mi mediados meados meta medio midden half');
export const START = words('start beginning begin early anfang debut principios inicio inizio');

export const WEEKEND = words('weekend wochenende');

/** Before a time: what it is until, on, in, by. `AFTER` adds a day to a date. */
export const BEFORE_TIME = words(
  'until till til to on by in at for from the of this coming at around about come since before as back only ' +
    'bis am im in zum zur um ab vom den dem der die das diesen dieser kommenden ' +
    "jusqu jusque jusqu'au au a le la les l en pour dans d ici de du des ce cette " +
    'hasta el los las para dentro en del este esta ate o no na em daqui ate em de do da nesta neste ' +
    'fino al alla alle il lo i tra fra per entro di nel nella questo questa tot op over met de het vanaf deze dit',
);
export const AFTER = words('after nach apres despues depois dopo na');

/** Feminine times that "na" may stand before. */
export const PORTUGUESE = words('proxima segunda terca quarta quinta sexta semana manha');

/** What may stand beside a time without changing its day. */
export const PART_OF_DAY = words(
  'morning afternoon evening lunchtime lunch noon first thing early late night am pm oclock fruh vormittag nachmittag abend ' +
    "matin soir apres midi por la manana tarde noche manha mattina pomeriggio sera ochtend middag avond 's time now instead please bitte feira th st nd rd er",
);

/** Whether a word names a day of the week or a month, and so is nobody's name. */
export const isTimeWord = (word: string): boolean => {
  const plain = plainLetters(word);
  return MONTHS.has(plain) || WEEKDAYS.has(plain);
};
