/**
 * What stands before a company's name or a role, language by language. Each pattern ends where the name begins;
 * a role pattern with a group holds the role itself. All are anchored on a plain word, and bounded.
 */

/** Frames that name an employer for sure, and those that name one only if something else agrees. */
export interface CompanyFrames {
  sure: RegExp[];
  maybe: RegExp[];
}

const NAME = String.raw`(?=["„“«»]?[\p{Lu}\p{N}])`;
const frame = (before: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${before})\s*${NAME}`, 'gu');

export const FOOTER_FRAME = /(?:©|\(c\)|[Cc]opyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?/gu;

export const COMPANY_FRAMES: Record<string, CompanyFrames> = {
  en: {
    sure: [
      frame(
        '(?:interest(?:ed)? in|interest in (?:working|a (?:role|position|career|job|place)) (?:at|with|for)|[Jj]oin(?:ing)?|considering|[Aa]ppl(?:y|ying|ied) (?:to|at|with)|[Aa]pplications? (?:to|with|at)|candidacy (?:at|with)|on behalf of|[Tt]he team at|everyone (?:here )?at|all of us (?:here )?at|(?:here|us|we|colleagues) at|part of|[Ss]ent by|(?:career|careers|employment|opportunit(?:y|ies)|working|work|jobs?|roles?|positions?|openings?|vacanc(?:y|ies)|interview(?:ed|ing|s)?|team|placement|internship|process|post) (?:at|with|here at|over at|within))(?: the| us at)?',
      ),
      frame('(?:[Oo]ur|[Mm]y) client,?(?: the)?'),
      frame('(?:[Tt]he|[Yy]our) (?:employer|company|school|hospital),'),
    ],
    maybe: [frame('(?:at|with|for|from|to|joining|of)(?: the)?')],
  },
  de: {
    sure: [
      frame(
        '(?:bei|[Ii]nteresse an|[Ii]m Namen|Team|Ihr Team|Dein Team|Mitarbeit (?:bei|in)|Karriere bei|willkommen bei|Tätigkeit (?:bei|in)|Firma|Unternehmen)(?: der| dem| des| von| von der| vom| einer (?:Tätigkeit|Mitarbeit|Position) bei(?: der)?)?',
      ),
      frame('(?:[Uu]nser(?:em|en|es)? (?:Mandant(?:en)?|Kunde[n]?)|Auftraggeber),?(?: der| die)?'),
    ],
    maybe: [frame('(?:der|die|von|für|zur|an die|in der|am|beim|im)')],
  },
  fr: {
    sure: [
      frame(
        "(?:chez|au sein (?:de la société|de l['’]entreprise|de la|de l['’]|du|des|d['’]|de)|intérêt (?:que vous portez à|pour|envers)|rejoindre|l['’]équipe (?:de recrutement )?(?:de la|de|d['’]|du)|L['’]équipe (?:recrutement )?(?:de la|de|d['’]|du)|pour le compte de|l['’]entreprise|la société)(?: la| le| les| l['’])?",
      ),
      frame('(?:[Nn]otre|[Mm]on) client,?(?: la société)?'),
    ],
    maybe: [frame("(?:à|de|pour|par|avec|à la|à l['’]|du)")],
  },
  es: {
    sure: [
      frame(
        '(?:interés (?:en|por)(?: trabajar (?:en|con)| formar parte de)?|formar parte de|equipo de|de parte de|en nombre de|trabajar (?:en|con)|bolsa de|unirte a|la empresa|nosotros en|proceso (?:de selección )?(?:en|de))(?: la| el| los)?',
      ),
      frame('(?:[Nn]uestro|[Mm]i) cliente,?'),
    ],
    maybe: [frame('(?:en|con|de|a|por|para)(?: la| el)?')],
  },
  pt: {
    sure: [
      frame(
        '(?:interesse (?:em|na|no|pela|pelo)(?: trabalhar (?:na|no|em)| fazer parte (?:da|do))?|fazer parte (?:da|do|de)|equip[ae] (?:da|do|de)|em nome (?:da|do)|trabalhar (?:na|no|em|com)|processo seletivo (?:da|do|na)|[aà] empresa|juntar[- ]se à|aqui na|nós na)',
      ),
      frame('(?:[Nn]osso|[Mm]eu) cliente,?'),
    ],
    maybe: [frame('(?:na|no|em|da|do|pela|à|ao|com)')],
  },
  it: {
    sure: [
      frame(
        "(?:interesse (?:per|verso|nei confronti di|mostrato (?:per|verso))|far parte di|[Tt]eam di|per conto di|lavorare (?:in|per|con|da)|presso|[Ll]['’]ufficio (?:personale|risorse umane) di|la società|l['’]azienda|in nome di)(?: la| il| lo| l['’])?",
      ),
      frame('(?:[Nn]ostro|[Mm]io) cliente,?'),
    ],
    maybe: [frame('(?:in|da|di|con|a|per|alla|della|del)')],
  },
  nl: {
    sure: [
      frame(
        '(?:interesse in|bij|[Nn]amens|[Tt]eam(?: van)?|werken (?:bij|voor)|baan bij|functie bij|werkzaam bij)(?: een (?:functie|baan) bij| het| de)?',
      ),
      frame('(?:[Oo]nze|[Mm]ijn) (?:opdrachtgever|klant),?'),
    ],
    maybe: [frame('(?:in|van|voor|met|aan)(?: de| het)?')],
  },
  sv: {
    sure: [
      frame(
        '(?:intresse för|intresse av|jobba (?:hos|på|för|med)|arbeta (?:hos|på|för)|[Tt]eamet (?:på|hos)|oss på|hos|söka dig till|ansökan till|jobb (?:hos|på)|på uppdrag av|tjänst (?:hos|på)|en del av)',
      ),
      frame('(?:[Vv]år) (?:kund|uppdragsgivare),?'),
    ],
    maybe: [frame('(?:på|i|till|från|för|av|vid)')],
  },
  pl: {
    sure: [
      frame(
        '(?:zainteresowanie (?:ofertą|pracą w|firmą|ofertą firmy|ofertą pracy w)|w firmie|do firmy|firmy|firma|[Zz]espół(?: rekrutacji)?|pracą w|prac[yę] w|rekrutacji (?:w|do|prowadzonej przez)|w imieniu|dołączeniem do|zespołu)',
      ),
      frame('(?:[Nn]asz|[Nn]aszego) klient(?:a)?,?'),
    ],
    maybe: [frame('(?:w|we|do|z|ze|dla|od)')],
  },
  da: {
    sure: [
      frame(
        '(?:interesse for|hos|job (?:hos|i)|stilling (?:hos|i)|[Tt]eamet (?:hos|i|på)|på vegne af|på vegne av|os (?:hos|i)|jobbe (?:hos|i|for)|oss (?:hos|i)|en del av|en del af)',
      ),
    ],
    maybe: [frame('(?:i|på|til|fra|for|ved)')],
  },
  fi: { sure: [frame('(?:kiinnostuksestasi)')], maybe: [] },
  cs: {
    sure: [
      frame(
        '(?:zájem o (?:práci (?:v|ve|u)|společnost|pozici (?:v|ve|u))|ve společnosti|společnosti|tým|společnost|ve firmě)',
      ),
    ],
    maybe: [frame('(?:v|ve|u|do|z)')],
  },
};

/** Common nouns that stand where a company could, folded. */
export const NO_COMPANY =
  /^(?:i|we|you|us|our|your|this|that|it|the|mr|mrs|ms|dr|dear|hi|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|human resources|hr|cv|new|future|thank|thanks|unfortunately|application|interview|position|role|ihre?[nmrs]?|ihnen|sie|uns|dein\w*|bewerb\w*|besetzung|stellen\w*|stelle|position|auswahl\w*|suche|jobsuche|unternehmen|haus|hause|team|zukunft|firma|interesse|gesprach\w*|zeit|muhe|vertrauen|verfahren|weg|lebensweg|moglichkeit\w*|entscheidung\w*|anforderung\w*|unterlagen|ruckfragen|fragen|bereich|abteilung|kenntnis\w*|profil|geduld|verstandnis|januar|februar|marz|mai|juni|juli|oktober|dezember|montag|dienstag|mittwoch|donnerstag|freitag|einladung|termin|vorfeld|rahmen|moment|fall|anschluss|grund\w*|vielzahl|kandidat\w*|mitbewerb\w*|person\w*|kolleg\w*|madame|monsieur|vous|nous|votre|notre|usted|nosotros|nuestro|nossa|nosso|lei|la sua|sua|suo|u|uw|je|dig|er|ert|pan|pani|panstwo|panstwa|pana|twoj\w*|bardzo|dziekujemy|w|z)$/;

const ROLE_WORD_DE =
  '(?:Stelle|Position|Stellenausschreibung|Ausschreibung|Tätigkeit|Funktion|Vakanz|Ausbildungsplatz|Ausbildung|Praktikumsplatz|Praktikum|Job|Rolle|Planstelle|Stellenangebot|Einstellung|Minijob|Werkstudentenstelle)';

export const ROLE_FRAMES: Record<string, RegExp[]> = {
  en: [
    /\b(?:role|position|post|job|vacancy|opening|opportunity|internship|requisition|placement) (?:of|as|for|titled|called)(?: (?:an?|our|the))? (?!which|you|us\b|me\b|this|that|your|future|other)/gi,
    /\b(?:for|to|in|regarding|about|re|on|as|of|with|fill) (?:the|our|an?|your) ((?:[^,.;:!?()]|,(?= \p{Lu})){2,80}?(?:\s?\([^)]{1,30}\))?) (?:role|position|post|job|vacancy|opening|opportunity|internship|placement|traineeship|requisition)\b/giu,
    /\b(?:the|our) ((?:[^,.;:!?()]|,(?= \p{Lu})){2,60}?(?:\s?\([^)]{1,30}\))?) (?:role|position|post|vacancy|opening|job)\b/giu,
    /\b(?:apply(?:ing)?|applied|application|candidacy|candidature|interview(?:ed|ing)?|considered|interested|interest|applicant|candidate|shortlist|selected|work(?:ing)?|hiring|search) (?:for|as|in becoming|to be|to become|to join us as)(?: (?:the|our|an?|one of our))? (?!which|you\b|us\b|this|that|your|future|other|it\b|them|role|position|post\b|job\b|employment|consideration)/gi,
    /\b(?:role|position|post|job|vacancy|job title|position title|requisition)\s?[:–-]\s+/gi,
    /\b(?:join|joining) (?:us|our team|the team|[\p{Lu}]\S{1,30}(?: [\p{Lu}]\S{1,30})?) as (?:an? |our )?/gu,
  ],
  de: [
    new RegExp(
      `${ROLE_WORD_DE}(?: (?:als|zum|zur|einer|eines|des|der))?(?: (?:eine[rn]?|unsere[rn]?|der|des))? ?[:–-]? (?=["„“»]?\\p{Lu}|[a-z]+\\*)`,
      'gu',
    ),
    /\b(?:[Bb]ewerbung|[Bb]eworben|Initiativbewerbung|Interesse(?: an der Stelle)?|Tätigkeit|Mitarbeit|dich|sich|Sie|Kandidatin|Kandidat) (?:als|zum|zur|um die Stelle|um eine Stelle|auf die Stelle|auf die Position|auf unsere Anzeige|für die Stelle|für die Position)(?: als| zum| zur| der| des| eine[rsnm]?)? (?=["„“»]?\p{Lu})/gu,
    /\bBewerbung(?: als|:| –| -| für| um) (?=["„“»]?\p{Lu})/gu,
    /\bals (?=["„“»]?\p{Lu}\p{Ll}+[^.]{0,60}\((?:m|w|d|x|gn))/gu,
  ],
  fr: [
    /\b(?:poste|postes|offre d['’]emploi|emploi|fonction|fonctions|mission|stage|alternance|offre|recrutement|vacance|remplacement)(?: à pourvoir)?(?: de| d['’]| du| en tant que| en| :|\s?:| comme| intitulé(?:e)?)\s?(?:la |l['’]|un |une )?(?!la société|votre|notre|nous|vous)/giu,
    /\b(?:candidature|postul(?:er|é))(?: en tant que| comme| pour le poste de| au poste de| pour un poste de| à l['’]offre de| spontanée de| de| d['’]| pour être| -| –| :|\s?:)\s?(?:un |une |l['’])?(?!votre|notre|vous|nous|poste|la société)/giu,
    /\ben tant que? (?:que )?(?:qu['’])?/giu,
    /\b(?:poste|offre) (?=["“«])/giu,
  ],
  es: [
    /\b(?:puesto|vacante|plaza|posición|oferta|cargo|empleo|trabajo|rol|prácticas|beca)(?: abierta| vacante)?(?: de| como| para| :|\s?:)\s?(?:un |una |el |la )?(?!nuestr|trabajo|empleo|tu |su )/giu,
    /\b(?:candidatura|postulación|solicitud|inscripción)(?: como| a| al| para| de| para ser| -| –|:)\s?(?:el |la |un |una )?(?!puesto|vacante|plaza|posición|oferta|nuestr|empleo|cargo)/giu,
    /\b(?:puesto|vacante|oferta) (?=["“«])/giu,
  ],
  pt: [
    /\b(?:vaga|posição|função|cargo|lugar|emprego|oportunidade|oferta|estágio|posto)(?: aberta| em aberto)?(?: de| para| como| :|\s?:)\s?(?:um |uma |o |a )?(?!noss|trabalho|emprego|sua |seu )/giu,
    /\b(?:candidatura|inscrição)(?: como| a| à| ao| para| de| -| –|:)\s?(?:o |a |um |uma )?(?!vaga|posição|função|cargo|lugar|noss|emprego|oportunidade)/giu,
    /\b(?:vaga|posição) (?=["“«]|\p{Lu})/gu,
  ],
  it: [
    /\b(?:posizione|ruolo|posto|annuncio|offerta|incarico|mansione|figura|tirocinio|stage|profilo)(?: aperta| vacante)?(?: di| da| per| come| :|\s?:)\s?(?:un |una |uno |il |la |l['’])?(?!nostr|lavoro|cui|sua |tua )/giu,
    /\b(?:candidatura|candidat[oa]|candidarti|candidarsi|selezione|ricerca)(?: come| per| per il ruolo di| da| di| a| -| –|:)\s?(?:il |la |un |una |uno |l['’])?(?!posizione|ruolo|posto|nostr|lavoro|offerta|annuncio|seguito)/giu,
    /\b(?:posizione|ruolo) (?=["“«]|\p{Lu})/gu,
  ],
  nl: [
    /\b(?:functie|vacature|rol|positie|baan|stageplek|stage|plek)(?: van| als| voor|:|\s?-)?\s(?:een |de |het )?(?=["“„‘']?\p{Lu}|[\p{Ll}-]{4,40}(?:er|eur|ist|ster|ant|aar|eer|kundige|ent|or)\b)/gu,
    /\b(?:[Ss]ollicitatie|gesolliciteerd|sollicitatiegesprek)(?: als| naar| op| voor| -| –|:)(?: de functie(?: van)?| de vacature(?: van| voor)?| de positie(?: van)?)?\s(?:een |de )?(?!functie|vacature|rol|positie|baan|onze|bij)/gu,
    /\bals (?=\p{Lu})/gu,
  ],
  sv: [
    /\b(?:tjänst(?:en)?|roll(?:en)?|jobb(?:et)?|anställning(?:en)?|befattning(?:en)?|position(?:en)?|vikariat(?:et)?|praktikplats(?:en)?|uppdrag(?:et)?)(?: som| av|:| -| –)\s(?:en |ett |vår )?/gu,
    /\b(?:[Aa]nsökan|sökt|sökte|söka)(?: till| om| som| för| -| –|:)\s(?:tjänsten (?:som )?|rollen (?:som )?|jobbet (?:som )?|en tjänst som )?(?!vår|oss|tjänsten|rollen|jobbet|den|att|din|arbete)/gu,
    /\b[Tt]jänsten (?=["”“]|\p{Lu})/gu,
  ],
  pl: [
    /\b(?:stanowisk(?:o|a|u|iem)|pozycj(?:ę|i|a|ą)|rol(?:ę|i|a)|posad(?:ę|y|a)|ofert(?:ę|y|a) pracy|staż|funkcj(?:ę|i))(?: pracy)?(?: na| jako|:| -| –)?\s(?!pracy|zosta|w |na które|jest|dla|które|o które|przez|tym|zdecyd|oraz|i |nie )/giu,
    /\b(?:aplikacj(?:a|i|ę)|kandydatur(?:a|y|ę)|rekrutacj(?:a|i|ę))(?: na| jako| -| –|:)\s(?!stanowisk|rol|pozycj|ofert|to )/giu,
  ],
  da: [
    /\b(?:stilling(?:en)?|job(?:bet)?|jobb(?:en)?|rolle(?:n)?|vikariat(?:et)?)(?: som|:| -| –)\s(?:en |et |vores |vår )?/gu,
    /\b(?:[Aa]nsøgning|[Ss]øknad)(?:en)?(?: til| på| som| om| -| –|:)\s(?:stillingen (?:som )?)?(?!vores|vår|os|oss|stilling)/gu,
  ],
  fi: [
    /([\p{Lu}][\p{L}\s-]{2,40}?)n (?:tehtävään|paikkaan|työpaikkaan|virkaan)/gu,
    /\b(?:tehtävä|paikka|haku)\s?[:–-]\s/gu,
  ],
  cs: [
    /\b(?:pozic(?:i|e)|míst(?:o|a))(?: na)?(?: pozici)?[:–-]?\s(?=["„“]?\p{Lu}|[\p{Ll}]{4,20})(?!byla|jsme|je |v |ve |u |bude)/giu,
  ],
};
ROLE_FRAMES.no = ROLE_FRAMES.da ?? [];
COMPANY_FRAMES.no = COMPANY_FRAMES.da ?? { sure: [], maybe: [] };

/** The case of a letter tells a new sentence from an abbreviation, so only the words are matched without it. */
const stops = (words: string): RegExp =>
  new RegExp(
    String.raw`(?:[.](?:\s+\p{Lu}|\s*$)|[!?;:](?:\s|$)|["”“«»]|,\s(?!\p{Lu})|\s[–—-]\s(?=\p{Ll})|\s\|\s|\s(?i:${words})(?=[\s,.;:!?]|$)|$)`,
    'u',
  );

/** Words that end a role when it is read from the left. */
export const ROLE_STOPS: Record<string, RegExp> = {
  en: stops(
    "at|with|position|role|post|job|vacancy|opening|opportunity|here|within|to|on|has|have|had|was|were|is|are|which|that|this|we|we['’]ve|i|you|your|but|because|who|based|last|yesterday|from|after|as|and (?:for|to|your|we|the|taking|i|interviewing|meeting|coming|sharing)|in (?:our|the|this|his|her|[a-z]+ (?:and|we))|for (?:the|our|your|us|which)|following|recently|unfortunately|via|through|so|when|earlier|today|this|advertised|though|however|opportunities",
  ),
  de: stops(
    'bei|in unserem|in unserer|in unser|in der|im|am|an|und (?:das|ihr|für|dein|die)|hat|haben|ist|wir|war|wurde|ausgeschrieben\\w*|zu|vom|mit|nicht|leider|konnten?|können|sowie|für (?:unser|das|die|den)|entschieden|anderweitig|bereits|inzwischen|besetzt|bewor\\w*|dankend|die|das|der',
  ),
  fr: stops(
    "chez|au sein|dans|et (?:de|pour|nous|du|vous|l)|a|à|nous|pour (?:lequel|laquelle|notre)|que|qui|est|sur|au|n['’]a|ne|vous|n['’]est|basé\\w*|suite|mais|car|ayant|malheureusement|ouvert\\w*",
  ),
  es: stops(
    'hemos|han|se ha|lamentamos|ya|en|y (?:por|el|nos|tu|su)|ha|que|con|publicad\\w*|para (?:el|la|nuestr)|no|a|es|está|nos|pero|ofertad\\w*|al',
  ),
  pt: stops(
    'temos|decidimos|optámos|optamos|infelizmente|agradecemos|informamos|na|no|em|e (?:pelo|por|o|pela|a)|foi|que|com|publicad\\w*|não|à|ao|está|já|mas|aqui|junto|nos|para (?:a|o|qual)',
  ),
  it: stops(
    "in|presso|e (?:per|la|di)|è|che|con|non|nella|nel|nostr\\w*|ma|da lei|pubblicat\\w*|all['’]interno|a|al|abbiamo|ha|siamo",
  ),
  nl: stops(
    'bij|in|en (?:voor|je|uw|de)|is|die|waar|hebben|heb|met|op|niet|wij|we|aan|te|vervuld|van harte|binnen|maar|gesolliciteerd|inmiddels',
  ),
  sv: stops(
    'hos|på|i|och (?:för|din|ditt|det|visat)|är|som|har|vid|till|inte|vi|med|från|nu|men|tyvärr|inom',
  ),
  pl: stops(
    'zdecydowaliśmy|postanowiliśmy|informujemy|w|we|oraz|i (?:za|zainteresowanie)|jest|które|na które|została?|zostało|nie|przez|z|ze|do|dla|niestety|o|dziękujemy|ale|wybraliśmy|wysłan\\w*',
  ),
  da: stops('hos|på|i|og (?:for|din|interessen)|er|som|har|ved|til|ikke|vi|med|men|desværre|dessverre'),
  fi: stops('on|ja|yrityksessä|emme|olemme'),
  cs: stops('v|ve|u|a (?:za|děkujeme)|je|byla?|jsme|která|bohužel|ale|na|ze'),
};
ROLE_STOPS.no = ROLE_STOPS.da ?? /$/u;

/** A line that says what the letter is about: "Re: Apprentice Joiner". */
export const REGARDING =
  /^(?:re|betreff|betr\.?|objet|asunto|assunto|oggetto|betreft|onderwerp|ang\.?|dotyczy|ref|position|role|vacancy|job)\s?[:.]\s+(?=\S)/i;

/** Nouns that name work, folded; a text with one of them is more likely a role than not. */
export const ROLE_NOUN =
  /(?:^|[^a-z])(?:engineer|developer|manager|analyst|designer|nurse|teacher|assistant|director|officer|consultant|coordinator|specialist|administrator|architect|scientist|technician|accountant|clerk|cook|chef|driver|porter|waiter|waitress|barista|cashier|receptionist|secretary|editor|writer|lecturer|professor|researcher|fellow|intern|trainee|apprentice|electrician|plumber|mechanic|carpenter|cleaner|caretaker|librarian|pharmacist|doctor|physician|surgeon|dentist|midwife|therapist|physiotherapist|psychologist|counsellor|counselor|social worker|carer|lawyer|solicitor|paralegal|attorney|buyer|planner|recruiter|representative|associate|executive|supervisor|lead|head of|operator|operative|foreman|welder|baker|butcher|gardener|guard|agent|advisor|adviser|auditor|controller|treasurer|strategist|producer|photographer|journalist|copywriter|translator|tutor|coach|trainer|warden|ranger|worker|staff|labourer|picker|packer|partner|programmer|tester|admin|marketer|bookkeeper|underwriter|actuary|economist|statistician|biologist|chemist|physicist|curator|conductor|musician|keeper|handler|host|hostess|steward|pilot|captain|bartender|sommelier|housekeeper|stylist|hairdresser|florist|babysitter|nanny|joiner|counsel|actor|model|groom|drafter|machinist|fitter|installer|rigger|fundraiser|negotiator|registrar|bursar|usher|tischler|schreiner|maler|backer|metzger|friseur\w*|elektroniker\w*|elektriker\w*|informatiker\w*|arzt|arztin|hebamme|richter\w*|fachangestellte\w*|vendedor\w*|aide|animat\w+|soignant\w*|caissi\w+|macon|plombier|boulang\w+|coiffeu\w+|redact\w+|juriste|medecin|magasini\w+|preparat\w+|operari\w+|peon|carpinter\w*|fontaner\w*|abogad\w+|medic\w+|programador\w*|cajer\w+|repartidor\w*|motorista|cozinheir\w+|operador\w*|atendente|estagiari\w+|programmat\w+|magazzinier\w+|operai\w+|autist\w+|barist\w*|idraulic\w+|elettricist\w*|avvocat\w*|verkop\w+|chauffeur|timmerman|loodgieter|boekhouder|boekverkoper|beleids\w+|beheerder|elektricien|undersk\w+|snickare|elektriker|chauffor|stadare|barnskotare|sjukskot\w+|projektledare|handlaggare|butiks\w+|sprzataczk\w*|magazynier\w*|mechanik\w*|elektryk\w*|lekarz\w*|pracowni\w+|grafik\w*|analityk\w*|projektant\w*|roofer|painter|surveyor|estimator|merchandiser|dispatcher|postdoc|werkstudent\w*|[a-z]*entwickler\w*|[a-z]*leiter\w*|[a-z]*kraft|[a-z]*pfleger\w*|[a-z]*berater\w*|[a-z]*ingenieur\w*|[a-z]*verkaufer\w*|[a-z]*mitarbeiter\w*|[a-z]*assisten[tz]\w*|[a-z]*lehrer\w*|[a-z]*referent\w*|[a-z]*kauf(?:mann|frau|leute)|[a-z]*techniker\w*|[a-z]*mechaniker\w*|erzieher\w*|[a-z]*sachbearbeiter\w*|[a-z]*fahrer\w*|buchhalter\w*|praktik\w+|auszubildende\w*|ausbildung|koch|kochin|developpeu\w*|ingenieur\w*|charge\w*|responsable|infirmi\w+|vendeu\w+|assistante?|comptable|technicien\w*|conseill\w+|professeur\w*|chef\w*|gestionnaire|cuisini\w+|serveu\w+|desarrollador\w*|ingenier\w+|enfermer\w+|gerente|analista|tecnic\w+|dependient\w+|camarer\w+|cociner\w+|profesor\w*|administrativ\w+|contable|auxiliar|coordinador\w*|desenvolvedor\w*|engenheir\w+|gestor\w*|professor\w*|enfermeir\w+|vendedor\w*|assistente|recepcionist\w*|sviluppat\w+|ingegner\w+|infermier\w+|impiegat\w+|commess\w+|addett\w+|responsabile|insegnante|camerier\w+|cuoc\w+|tecnic\w+|contabile|ontwikkelaar\w*|verpleegkundige|medewerker|[a-z]*medewerker|adviseur|docent|leraar|verkoper|kok|monteur|[a-z]*utvecklare|[a-z]*skoterska|larare|ingenjor|saljare|[a-z]*assistent|samordnare|ekonom|kock|programista\w*|inzynier\w*|specjalist\w*|kierowni\w+|nauczyciel\w*|pielegniar\w+|ksiegow\w+|sprzedawc\w+|asystent\w*|kucharz\w*|segretari\w+|secretari\w+|secretaire|sekretar\w*|kierowca\w*)(?:s|in|innen|e|es)?(?:[^a-z]|$)/;
