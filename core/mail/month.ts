/**
 * Names of the months, January first, as mail clients write them in forty languages (from CLDR, short and long,
 * as they stand alone and in a date), in plain letters. Where Croatian says one month and its neighbours say
 * another with the same word, the neighbours' month has it here; see CROATIAN.
 */
const NAMES = [
  'january jan januar janvier janv enero ene janeiro gennaio gen januari tammikuu tammikuuta styczen sty stycznia leden led ledna januara sijecanj sij sijecnja јануар јан jaanuar jaan janvaris sausis sausio ianuarie ian ocak oca ιανουαριου ιαν январь янв января січень січ січня януари ינואר ינו يناير كانونالثاني ژانویه gener urtarrila urt xaneiro xan',
  'february feb februar fevrier fevr fev febrero fevereiro febbraio februari helmikuu helmikuuta luty lut lutego unor uno unora februara veljaca velj veljace фебруар феб veebruar veebr februaris febr vasaris vasario februarie subat sub φεβρουαριου φεβ февраль февр фев февраля лютии лют лютого февруари פברואר פבר فبراير شباط فوریه febrer otsaila ots febreiro',
  'march mar marz mrz mars marzo marco maart mrt marts maaliskuu maaliskuuta marzec marca brezen bre brezna marec ozujak ozu ozujka март мар mart kovas kovo marcius marc martie μαρτιου μαρ марта березень бер березня מרץ مارس اذار maret mac martxoa',
  'april apr avril avr abril abr aprile huhtikuu huhtikuuta kwiecien kwi kwietnia duben dub dubna aprila travanj tra travnja април апр aprill aprilis balandis balandzio aprilie nisan nis απριλιου απρ апрель апреля квітень квіт квітня אפריל אפר ابريل نيسان اوریل apirila',
  'may mai mayo maio maggio mag mei maj toukokuu toukokuuta maja kveten kve kvetna svibanj svi svibnja мај maijs geguze geguzes majus mayis mayıs μαιου μαι маи мая травень трав травня מאי مايو ماي ايار مه maig maiatza',
  'june jun juni juin junio junho giugno giu kesakuu kesakuuta czerwiec cze czerwca cerven cvn cervna juna lipanj lipnja junij јун juuni junijs birzelis birzelio junius iunie iun haziran haz ιουνιου ιουν июнь июня июн червень черв червня юни יוני يونيو حزيران ژوین juny ekaina xuno',
  'july jul juli juillet juil julio julho luglio lug heinakuu heinakuuta lipiec lip lipca cervenec cvc cervence jula srpanj srpnja julij јул juuli julijs liepa liepos julius iulie iul temmuz tem ιουλιου ιουλ июль июля июл липень лип липня юли יולי يوليو يوليوز تموز ژوییه julai juliol uztaila xullo xul',
  'august aug aout agosto ago augustus augusti elokuu elokuuta sierpien sie sierpnia srpen srp srpna augusta kolovoz kol kolovoza avgust avg август авг augusts rugpjutis rugpjucio augusztus agustos agu αυγουστου αυγ августа серпень серп серпня אוגוסט אוג اغسطس غشت اب اوت agustus ogos ogo agost abuztua abu',
  'september sep sept septembre septiembre setembro set settembre syyskuu syyskuuta wrzesien wrz wrzesnia zari zar septembra rujan ruj rujna септембар сеп septembar septembris rugsejis rugsejo szeptember szept septembrie eylul eyl σεπτεμβριου σεπ сентябрь сент сен сентября вересень вер вересня септември ספטמבר ספט سبتمبر شتنبر ايلول سپتامبر setembre iraila',
  'october oct oktober okt octobre octubre outubro out ottobre ott lokakuu lokakuuta pazdziernik paz pazdziernika rijen rij rijna oktobra октобар окт oktobar oktoober oktobris spalis spalio octombrie ekim eki οκτωβριου οκτ октябрь октября жовтень жовт жовтня октомври אוקטובר אוק اكتوبر تشرينالاول اکتبر urria',
  'november nov novembre noviembre novembro marraskuu marraskuuta listopad lis listopada listopadu novembra studeni stu studenoga studenog новембар нов novembar novembris lapkritis lapkricio noiembrie noi kasim kasım kas νοεμβριου νοε ноябрь нояб ноя ноября листопад лист листопада ноември נובמבר נוב نوفمبر نونبر تشرينالثاني نوامبر azaroa',
  'december dec dezember dez decembre diciembre dic dezembro dicembre desember des joulukuu joulukuuta grudzien gru grudnia prosinec pro prosince decembra prosinac prosinca децембар дец decembar detsember dets decembris gruodis gruodzio decembrie aralik aralık ara δεκεμβριου δεκ декабрь дек декабря грудень груд грудня декември דצמבר דצמ ديسمبر دجنبر كانونالاول دسامبر disember desembre abendua',
];

/** Words that mean another month in Croatian, which writes the day with a dot where the others do not. */
const CROATIAN: Record<string, number> = { lip: 6, srp: 7, listopad: 10, listopada: 10, lis: 10 };

let table: Map<string, number> | undefined;

/** Built when first needed, so that importing costs nothing at a cold start. */
const months = (): Map<string, number> => {
  if (table) return table;
  table = new Map();
  for (const [index, names] of NAMES.entries())
    for (const name of names.split(' ')) table.set(name, index + 1);
  return table;
};

/**
 * The month (1 to 12) that a word in plain letters names, whole or shortened to at least three letters ("lokak"
 * for "lokakuuta"); null when it is none. `dotted`: the day before it had a dot.
 */
export const monthOf = (word: string, dotted: boolean): number | null => {
  const name = word.replaceAll(' ', '');
  if (dotted && Object.hasOwn(CROATIAN, name)) return CROATIAN[name] ?? null;
  // Hebrew writes "in" and the month as one word.
  const whole = months().get(name) ?? (name.startsWith('ב') ? months().get(name.slice(1)) : undefined);
  if (whole !== undefined) return whole;
  if (name.length < 3) return null;
  let found: number | null = null;
  for (const [known, month] of months()) {
    if (!known.startsWith(name)) continue;
    if (found !== null && found !== month) return null;
    found = month;
  }
  return found;
};
