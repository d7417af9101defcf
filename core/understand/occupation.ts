import { fold } from './fold.ts';
import { ROLE_NOUN } from './frames.ts';
import { holdsOccupation } from './words/occupations.ts';

/** Endings that make a doer of a word, language by language, folded. */
const DOERS: Record<string, RegExp> = {
  en: /(?:[b-df-hj-np-tv-z](?:er|or)|ist|ician|eer|woman|person|hand|maid|smith|wright|keeper|mate|ess|teur|monger|herd|nurse|cook|chef|clerk|aide|guide|lead|pilot|intern|tutor|counsel|carer|viola|violin|cello|soloist|crew)s?$/,
  de: /(?:[b-df-hj-np-tv-z]er|erin|ist|istin|antin?|entin?|eurin?|euse|orin?|kraft|frau|mann|leitung|leiter|hilfe|madchen|gesell(?:e|in)|meister|volontar(?:in)?|log(?:e|in)|wirtin?|arzt|koch|kochin|wart|bote|botin|schaffner|kaufleute|referendar|trainee|chef|chefin)$/,
  fr: /(?:eur|euse|rice|i[ee]re?|iste|ien|ienne|aire|ant|ante|logue|chef|cheffe|guide|aide|ouvrier|commis|apprenti|apprentie|animateur|commercial|commerciale|mousse|facteur|interprete|architecte|cadre)s?$/,
  es: /(?:dor|dora|tor|tora|sor|sora|ero|era|ista|ario|aria|ante|anta|ente|enta|ologo|ologa|ografo|ografa|ador|ico|ica|nil|anil|grafista|guia|jefe|jefa|mozo|moza|peon|conserje|chef|becari[oa])s?$/,
  pt: /(?:dor|dora|tor|tora|sor|sora|eiro|eira|ista|ario|aria|ante|ente|ologo|ologa|ografo|ografa|ico|ica|guia|chefe|guarda|vigilante|padeir[oa])s?$/,
  it: /(?:tore|trice|sore|ista|aio|aia|iere|iera|ario|aria|ante|ente|ologo|ologa|ografo|ografa|ico|ica|ano|ana|ore|cuoco|cuoca|capo|guida|chef|maestr[oa]|bidell[oa]|redattore|redattrice|libraio|commess[oa]|sart[oa]|tata|addett[oa]|impiegat[oa])$/,
  nl: /(?:[b-df-hj-np-tv-z]er|ster|eur|euse|ist|iste|kundige|leider|man|vrouw|ant|ante|ent|ente|aar|aarster|hulp|kracht|kok|chef|gids|wachter|bode|kapster|voorman|hovenier|concierge|loog|bakker)s?$/,
  sv: /(?:are|erska|ist|or|ant|ent|ör|kock|bitrade|skoterska|ledare|ansvarig|chef|terapeut|log|vard|vakt|tekniker|pedagog|gog|man|kvinna|arbetare|elev|konsult|arkitekt|jurist|snickare|larare)$/,
  pl: /(?:arz|erz|arka|ista|istka|yk|ik|nik|niczka|owiec|or|orka|er|erka|ca|czyni|log|lozka|ant|antka|ent|entka|graf|krawcowa|kucharka|opiekun|opiekunka|nauczyciel|nauczycielka|dietetyk|kierownik|kierowca)$/,
};

/** Words with such an ending that do no work, folded. */
const OTHERS =
  /^(?:[a-z]{1,3}|(?:no|an|mo|fa|bro|ot|hit|nei|whet|toge|rat|eit|far|furt|sis|daugh)ther|letter|offer|order|number|after|later|latter|never|ever|over|under|upper|lower|inner|outer|center|paper|newspaper|newsletter|september|october|november|december|oktober|dezember|summer|winter|sommer|answer|chapter|member|matter|reminder|transfer|weather|together|however|further|sooner|career|folder|quarter|easter|super|power|water|dinner|better|stronger|longer|shorter|faster|bigger|smaller|older|younger|easier|harder|closer|higher|tester war|consider|remember|register|employer|arbeitgeber|cover|shoulder|corner|border|river|tower|manchester|leicester|worcester|chester|hannover|hanover|denver|cancer|error|mirror|terror|major|minor|prior|senior|junior|interior|superior|exterior|favor|labor|color|honor|humor|harbor|for|nor|customer|consumer|user|stakeholder|shareholder|partner|first|best|last|list|test|post|west|east|trust|interest|request|guest|honest|latest|august|least|most|past|just|must|assist|exist|insist|specialist team|nicht|leider|aber|oder|wieder|immer|ihrer|ihr|unser|unserer|dieser|dieses|jeder|anderer|anderen|weiter|ubrigens|bewerber|bewerberin|mitbewerber|mitbewerberin|kandidat|kandidatin|interessent|fenster|zimmer|semester|theater|orchester|muster|papier|fehler|ordner|computer|vater|mutter|bruder|schwester|tochter|kinder|lander|wetter|fruher|spater|lieber|bescheid|moment|termin|zimmer|munster|hannover|herr|frau|mann|kollege|kollegin|jemand|bonjour|jour|coeur|meilleur|meilleure|heure|heures|valeur|plusieurs|ailleurs|bonheur|premier|premiere|dernier|derniere|entier|janvier|fevrier|fier|cher|papier|quartier|chantier|panier|calendrier|courrier|dossier|carriere|matiere|maniere|lumiere|rien|bien|bienvenue|combien|lien|entretien|soutien|moyen|mien|ancien|ancienne|cependant|maintenant|pendant|avant|devant|instant|important|suivant|durant|restaurant|montant|salaire|necessaire|contraire|horaire|primaire|partenaire|exemplaire|candidat|candidate|candidatura|manera|primera|primero|tercero|enero|febrero|dinero|pero|numero|genero|caballero|compañero|companera|companero|era|fuera|quiera|cualquiera|espera|carrera|tarea|area|dia|lista|vista|entrevista|revista|diario|necesario|horario|salario|calendario|contrario|usuario|usuaria|secundaria|primaria|durante|mediante|adelante|importante|bastante|instante|restante|siguiente|presente|reciente|suficiente|excelente|ambiente|cliente|gente|frente|mente|actualmente|lamentablemente|.*mente|unico|unica|publico|publica|basico|practica|politica|tecnica|fabrica|musica|america|africa|clinica|mejor|mayor|menor|anterior|posterior|superior|interior|exterior|favor|amor|dolor|color|valor|error|calor|señor|senor|senora|hora|ahora|mejora|obra|flor|primeiro|primeira|terceiro|inteiro|janeiro|fevereiro|dinheiro|brasileiro|maneira|carreira|feira|lista|vista|entrevista|revista|diaria|necessario|horario|salario|calendario|contrario|usuario|durante|mediante|adiante|importante|bastante|instante|restante|seguinte|presente|recente|suficiente|excelente|ambiente|cliente|gente|frente|melhor|maior|menor|anterior|superior|interior|exterior|signore|signora|amore|cuore|valore|errore|colore|favore|migliore|maggiore|minore|ore|ancora|allora|fuori|piacere|ottobre|novembre|dicembre|settembre|necessario|orario|calendario|contrario|primario|volontario|durante|importante|abbastanza|distante|presente|recente|sufficiente|eccellente|ambiente|cliente|gente|niente|mente|unico|unica|pubblico|pratica|politica|tecnica|fabbrica|musica|clinica|mano|piano|piano|lontano|italiano|settimana|domenica|buona|gennaio|febbraio|quartiere|mestiere|carriera|maniera|primavera|sera|era|buonasera|ander|andere|later|eerder|liever|verder|weer|over|onder|hier|daar|meer|zeer|vader|moeder|broer|zus|kinderen|winkel|nummer|letter|zomer|winter|december|november|oktober|september|februari|januari|partner|computer|sollicitant|kandidaat|moment|student|bericht|december|maar|waar|daar|jaar|klaar|gebaar|tijdens|man|iemand|vara|klara|bara|svara|fora|hara|tidigare|senare|battre|snarare|sokande|sommar|vinter|nummer|brev|mor|far|bror|syster|dotter|for|var|eller|efter|under|over|sedan|dessutom|kvar|manga|presentation|person|personer|kandidat|moment|kolega|moment|termin|termine|klient|student|prezent|wynik|wyniku|piatek|poniedzialek|wtorek|pazdziernik|kontakt|rynek|budynek|numer|papier|komputer|rower|spacer|moment|dokument|procent|talent|pani|panie|pracownica|praca|prac[aey]|dostawca|kierunek|wniosek|odcinek|srodek|poczatek|kawalek|autor|lider|partner)$/;

/** Answers that were given; mails share most of their words. */
const known = new Map<string, 0 | 1 | 2>();
const REMEMBERED = 20_000;

/** How surely a word names work, in the languages of the mail: 2 for sure, 1 by its ending, 0 not at all. */
export const worksAs = (text: string, languages: readonly string[]): 0 | 1 | 2 => {
  const key = `${languages.join()} ${text}`;
  const answer = known.get(key) ?? weighed(fold(text), languages);
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, answer);
  return answer;
};

const weighed = (folded: string, languages: readonly string[]): 0 | 1 | 2 => {
  const words = folded.split(/[^\p{L}-]+/u).filter((word) => word !== '');
  if (ROLE_NOUN.test(folded) || holdsOccupation(words)) return 2;
  const doers = [...languages, 'en'].flatMap((language) => DOERS[language] ?? []);
  const doer = words.some(
    (word) => !OTHERS.test(word) && word.length > 3 && doers.some((ending) => ending.test(word)),
  );
  return doer ? 1 : 0;
};
