import { fold, squash } from './fold.ts';

const LEGAL =
  /(?:[\s,]+(?:llc|l\.l\.c\.|llp|lllp|inc\.?|incorporated|corp\.?|corporation|ltd\.?|limited|plc|p\.l\.c\.|pty\.?|co\.?|gmbh|mbh|ggmbh|gemeinnutzige gmbh|ag|se|kg|kgaa|ohg|ug|e\.? ?v\.?|e\.? ?g\.?|e\.? ?k\.?|s\.? ?a\.?|s\.? ?a\.? ?s\.?(?: ?u\.?)?|s\.? ?a\.? ?r\.? ?l\.?|sarl|eurl|snc|s\.? ?l\.?(?: ?u\.?)?|s\.? ?r\.? ?l\.?|srls|s\.? ?p\.? ?a\.?|ltda\.?|lda\.?|eireli|b\.? ?v\.?|n\.? ?v\.?|vof|ab|aktiebolag|hb|a\/s|aps|asa?|oyj?|sp\. ?z ?o\. ?o\.?|spolka z o\.o\.|s\.? ?k\.? ?a\.?|s\.? ?c\.?|zrt\.?|kft\.?|s\.r\.o\.?|a\.s\.|spol\. s r\.o\.)|\s*(?:&|\+|und|and)\s*co\.?(?=\s*kg)(?:\s*kga?a?)?)\.?$/;

const DEPARTMENT =
  /^(?:early careers?|graduate(?: scheme| recruitment| programme| program| careers)?|scheme|early|emerging talent|hiring hub|staffing hub|talent hub|(?:the |your |our |das |ihr |l |le |il |het |uw |equipe |equipo |team |servizio |service |dept\.? |department |zespol )*(?:careers?|carreiras?|jobs?|stellen|recruit(?:ing|ment|er|ers)?|talent(?:s)?|hiring|hr|human resources?|people|people & culture|people and culture|people operations|people team|staffing|resourcing|personal(?:abteilung|management|wesen|referat|gewinnung|service|team)?|bewerb(?:ung|ungen|er)(?:smanagement|management|service|team|erbetreuung|ermanagement)?|karriere(?:team)?|recrutement|carrieres?|ressources humaines|rh|drh|rrhh|rr\.hh\.|recursos humanos|seleccion|empleo|talento|recrutamento|selecao|vagas|gente|pessoas|risorse umane|selezione|lavora con noi|werving|werving en selectie|vacatures|werken bij|personeelszaken|rekrytering|karriar|rekryteringen|rekrutacja|kariera|dzial hr|dzial kadr|kadry|no-?reply|noreply|do not reply|notifications?|info|office|admin|administration|mail|support|system|candidates?|candidate experience|candidate care|bewerberportal|jobportal|portal|applications?|vacancies|acquisition|team|teams|services?|department|dept|group recruiting|selection|onboarding|culture|operations|ops|experience|management|manager|partner|system|center|centre|desk|board|panel|committee|jobs & careers|talent acquisition|hiring team|recruiting team|recruitment team|talent team|people team|hr team|careers team|hr department|human resources department|recruitment office|via|abteilung|de|of|for|und|and|et|y|e|en|och|i|&))$/;

const CONNECTED = /\s*(?:\||–|—|\s-\s|:|•|·|\/\/)\s*/;

/** "Equipo de Selección de", "Ihr Recruiting-Team der", "The hiring team at": who writes for the employer behind. */
const TEAM_OF =
  /^(?:(?:the|your|ihr|dein|euer|das|la|le|il|el|o|a|uw|het|ditt|nasz)\s|l['’])?(?:[\p{L}&]{2,14}[- ]){0,2}(?:team|équipe|equipo|equip[ae]|time|squadra|zespół|servicio|serviço|service|ufficio|departamento|dpto\.?|département|abteilung|afdeling|dział)\s(?:(?:de |di |do |da |del |van |für |of |zur |d['’])?(?:recrutement|recruiting|recruitment|selección|seleção|recrutamento|gente|pessoas|personas|talentos?|rh|rrhh|hr|people|personale|personal|selezione|risorse umane|recursos humanos|ressources humaines|rekrutacji|kadr|werving|personeelszaken|rekrytering)\s)?(?:de la |de |di |do |da |dos |del |du |des |der |des |von |van |at |of |bei |chez |w |firmy |på |hos |d['’])/iu;

/** Takes legal forms, departments and system names off: `Marsh & Perry LLP Careers` is `Marsh & Perry`. */
export const cleanCompany = (raw: string, agency = false): string | null => {
  let name = raw
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^["'“”«»\s]+|["'“”«»\s]+$/g, '')
    .replace(
      /\((?:via |powered by )?(?:greenhouse|workday|lever|ashby|icims|taleo|personio|teamtailor|smartrecruiters|recruitee|workable|successfactors)[^)]*\)/gi,
      '',
    )
    .replace(/\s+(?:via|through|uber|über|par)\s+\S.*$/i, '')
    .replace(/\s*\((?:[^)]{0,40})\)\s*$/u, '')
    .replace(/[®™]|\s+x{1,3}$/g, '')
    .replace(/\s(?:is an?|ist ein\w*|est une?|es una?|è una?|is een|är ett?)\s.*$/iu, '')
    .replace(TEAM_OF, '')
    .replace(
      /^(?:das |the |het |il |la |le |el |o |a |your |ihr |dein |votre |tu |su )?(?:l['’])?(?:team|équipe|equipo|equipe|equipa|squadra|zespół|teamet) (?=\p{Lu})/iu,
      '',
    )
    .replace(
      /^(?:the )?(?:careers?|jobs?|hr|talent|recruit(?:ing|ment)|people|hiring(?: team)?|team|karriere|personal|recrutement|rrhh|empleo|seleccion|selección|recrutamento|vagas|selezione|werving|rekrytering|rekrutacja) (?:at|bei|chez|en|@|of|von|hos|bij|presso|na|da|w) /i,
      '',
    )
    .trim();
  const pieces = name.split(CONNECTED).filter((piece) => piece !== '' && !DEPARTMENT.test(fold(piece)));
  name = pieces[0] ?? '';
  for (let turn = 0; turn < 8; turn += 1) {
    const before = name;
    const legal = /[&+] co\.?$/i.test(name) ? null : LEGAL.exec(fold(name));
    if (legal && legal.index > 0 && fold(name).length === name.length) name = name.slice(0, legal.index);
    name = name.replace(/[\s,&+–-]+$/, '').replace(/^[\s,]+/, '');
    const parts = name.split(' ');
    if (agency) continue;
    // Departments stand at the end ("Acme Talent Acquisition Team") or, in Romance languages, in front.
    for (const size of [3, 2, 1]) {
      const tail = fold(parts.slice(-size).join(' '));
      // A "Library Service" is what it is; a "Recruitment Service" is a department.
      if (size === 1 && /^(?:services?|co|office)$/.test(tail) && parts.length > 2) continue;
      if (parts.length > size && DEPARTMENT.test(tail)) {
        name = parts.slice(0, -size).join(' ');
        break;
      }
      if (
        parts.length > size &&
        DEPARTMENT.test(fold(parts.slice(0, size).join(' '))) &&
        !/^(?:people|talent|careers?|service|group|system|office|center|centre|management|e|i|y|de|of|for|und|and|et|en|och|&|via)$/i.test(
          parts.slice(0, size).join(' '),
        )
      ) {
        name = parts.slice(size).join(' ');
        break;
      }
    }
    if (name === before) break;
  }
  name = name
    .replace(/[,;:.]+$/, (end) => (/\b(?:Co|Bros|St|Inc)\.$/.test(name) ? end : ''))
    .replace(/^(?:the|die|der|das|dem|den|la|le|het|de) (?=\p{Lu})/u, (article) =>
      /^the /i.test(article) ? '' : article,
    )
    .trim();
  if (name.length < 2 || name.length > 80 || DEPARTMENT.test(fold(name)) || !/[\p{L}\p{N}]/u.test(name))
    return null;
  return name;
};

/** Whether a text is a department, a team or a system, and so neither a human nor an employer. */
export const isDepartment = (text: string): boolean =>
  text.trim() !== '' &&
  fold(text)
    .split(/\s+/)
    .every((word) => DEPARTMENT.test(word.replace(/[.,]$/, '')));

const ORGANISATION =
  /\b(?:team|careers?|recruit\w*|talent|hiring|hr|human|resources?|people|hospital|school|schule|universit\w*|college|academy|group|gruppe|groupe|grupo|gruppo|clinic|klinik\w*|clinique|clinica|bank|banque|banco|banca|ltd|limited|llc|inc|gmbh|ag|kg|ev|plc|corp|company|co|foundation|stiftung|fondation|fundacion|trust|council|gemeinde|stadt|ville|county|city|ministry|department|dept|services?|solutions?|systems?|software|technolog\w*|labs?|studios?|consulting|partners?|agency|agentur|agence|agencia|agenzia|bakery|backerei|boulangerie|restaurant|hotel|cafe|media|digital|logistics?|logistik|energy|energie|health|care|pharma\w*|insurance|versicherung\w*|verlag|press|museum|library|society|association|verein|institut\w*|centre|center|zentrum|international|global|industries|engineering|manufacturing|construction|retail|shop|foods?|motors?|airlines?|railways?|transport|bewerb\w*|personal\w*|karriere|recrutement|ressources|humaines|rh|seleccion|recursos|humanos|recrutamento|risorse|umane|selezione|werving|rekryter\w*|rekrutac\w*|kadr\w*|noreply|no-reply|reply|notification\w*|jobs?|vacan\w*|office|support|info|admissions|panel|committee|board|desk|application\w*|candidat\w*|equipe|equipo|zespol|abteilung|dzial|avdelning\w*|robotics|analytics|ventures|capital|holdings?|networks?|security|sohne|hijos|figli|fils|designs?|interiors|charity|nursery|surgery|practice|dental|veterinary|theatre|theater|orchestra|brewery|brewing|coffee|werke?|handels?\w*|maschinenbau|spedition|apotheke|pflege\w*|kita|krankenhaus|rathaus|bundes\w*|landes\w*|mairie|ayuntamiento|comune|gemeente|kommun\w*|urzad|szpital|szkola|uniwersytet|fabryka|sklep|firma)\b/;

const TITLE_WORDS =
  /\b(?:manager|managerin|director|directora|directeur|directrice|head|recruiter|partner|officer|coordinator|specialist|generalist|consultant|advisor|adviser|assistant|executive|president|founder|owner|ceo|cto|coo|principal|supervisor|leiter|leiterin|leitung|referent|referentin|sachbearbeiter\w*|geschaftsfuhrer\w*|inhaber\w*|responsable|chargee|gerente|jefe|jefa|coordinador\w*|tecnic[oa]|analista|responsabile|direttore|direttrice|titolare|hoofd|adviseur|medewerker|eigenaar|chef|rekryterare|ansvarig|verksamhetschef|kierownik|kierowniczka|specjalist\w*|dyrektor\w*|wlasciciel\w*|engineer|developer|nurse|teacher|dr|professor|talent|acquisition|people|business|operations|secretary|clerk|administrator|assistente|matron|headteacher|headmistress|headmaster|editor)\b/;

/** Short lines at the end of a letter that are no names, folded. */
const PHRASE =
  /^(?:im auftrag|in vertretung|viel (?:erfolg|gluck)|alles gute|sorry|so sorry|apologies|reply|ausbildungsteam|[a-z]+team|good luck|best of luck|good day|all the best|bonne (?:chance|continuation|route|journee)|bon courage|mucha suerte|suerte|un saludo|boa sorte|boa continuacao|in bocca al lupo|buona fortuna|succes|veel succes|lycka till|powodzenia|reply|view|apply|see all|unsubscribe|thanks again|many thanks|yours|sincerely|rektor|direktor|dyrektor|prezes|propietari[oa]|titular|gerencia|direccion|direction|direzione|la direction|socialforvaltningen|[a-z]*forvaltningen|[a-z]*avdelningen|[a-z]*kontoret|[a-z]*abteilung|[a-z]*referat|[a-z]*amt)$/;

const HONORIFIC =
  /^(?:dr\.?|prof\.?|mr\.?|mrs\.?|ms\.?|miss|mx\.?|herr|frau|hr\.?|fr\.?|mme\.?|mlle|m\.|sr\.?|sra\.?|dra?\.?|dott\.?(?:ssa)?|avv\.?|rag\.?|geom\.?|arch\.?|sig\.?(?:ra)?|ing\.?|dipl\.?-?\w*\.?|mgr\.?|dhr\.?|mevr\.?|drs\.?|ir\.?|pan|pani|rev\.?|sir|dame|don|dona)\s+/i;
const PARTICLE =
  /^(?:van|von|de|der|den|da|di|do|dos|das|del|della|la|le|du|ter|ten|te|zu|zur|af|av|al|el|bin|ben|ibn|y|e|i|o|'t|mc|mac|st\.?|d|dal|dalla|dei)$/i;

/** Credentials after a name: "Jane Doe, CIPD", "Anna Berg (she/her)". */
const stripCredentials = (line: string): string =>
  line
    .replace(
      /\((?:she|he|they|sie|er|elle|il|ella|el|ela|hon|han|ze|zij|hij|ona|on|mr|ms|mrs|frau|herr)[^)]{0,20}\)/gi,
      '',
    )
    .replace(
      /,?\s+(?:ph\.?d\.?|m\.?b\.?a\.?|cipd|assoc cipd|mcipd|shrm-\w+|phr|sphr|esq\.?|m\.?sc\.?|b\.?sc\.?|m\.?a\.?|b\.?a\.?|ll\.?m\.?|rn|md)\.?(?=$|,)/gi,
      '',
    );

/**
 * The human name a line holds, tidied, or null where it holds something else. With `surnameFirst`, as mail systems write
 * senders, `Doe, Jane` becomes `Jane Doe`.
 */
export const humanName = (raw: string, surnameFirst = false): string | null => {
  let line = stripCredentials(raw.replace(/[\s\u00a0]+/g, ' ').trim())
    .replace(/^["'*_~–—•-]+\s*|["'*_~]+$/g, '')
    .replace(/^(?:i\.\s?a\.|i\.\s?v\.|ppa\.?|gez\.|i\.\s?d\.\s?r\.)\s*/i, '')
    .replace(/[,.;!]+$/, '')
    .trim();
  for (let turn = 0; turn < 3; turn += 1) line = line.replace(HONORIFIC, '');
  const swapped = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ([\p{L}'’.-]+(?: [\p{L}'’.-]+)?)$/u.exec(line);
  if (swapped && surnameFirst) line = `${swapped[2]} ${swapped[1]}`;
  if (line.length < 2 || line.length > 50 || /[\d@/:|<>()&+#_]/.test(line)) return null;
  const folded = fold(line);
  if (ORGANISATION.test(folded) || TITLE_WORDS.test(folded) || PHRASE.test(folded)) return null;
  const parts = line.split(' ');
  if (parts.length > 5) return null;
  let names = 0;
  for (const part of parts) {
    if (/^\p{Lu}[\p{L}'’-]*\.?$/u.test(part)) names += 1;
    else if (!PARTICLE.test(part) && !/^d['’]\p{Lu}/u.test(part)) return null;
  }
  if (names === 0 || names > 4) return null;
  // Shouted surnames, as the French write them, are names; a shouted line is not.
  if (parts.length === 1 && line.length > 3 && line === line.toUpperCase()) return null;
  return parts
    .map((part) =>
      part.length > 3 && part === part.toUpperCase() && !part.includes('.') ? recase(part) : part,
    )
    .join(' ');
};

const recase = (word: string): string =>
  word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());

/** Whether two names are written for the same thing. */
export const sameName = (a: string, b: string): boolean => squash(a) === squash(b);
