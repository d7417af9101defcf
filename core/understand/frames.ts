/**
 * What stands before a company's name or a role, language by language. Each pattern ends where the name begins;
 * a role pattern with a group holds the role itself. All are anchored on a plain word, and bounded.
 */

export const COMPANY_FRAMES: Record<string, RegExp[]> = {
  any: [/(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s*(?:by )?/gi],
  en: [
    /\b(?:interest(?:ed)? in|interest in (?:working|a (?:role|position|career|job|place)) (?:at|with|for)|join(?:ing)?|considering|chosen|choosing) (?:the )?(?=\p{Lu}|\p{N})/gu,
    /\b(?:apply|applying|applied|application|applications|candidacy) (?:to|at|with) (?:the |us at )?(?=\p{Lu}|\p{N})/gu,
    /\b(?:role|roles|position|positions|post|job|jobs|career|careers|opportunit(?:y|ies)|opening|openings|vacancy|vacancies|team|teams|everyone|everybody|all of us|here|interview(?:ed|ing|s)?|employment|process|work|working|colleagues|panel|us|placement|internship|conversations?|offer) (?:at|with|here at|for us at|over at) (?:the )?(?=\p{Lu}|\p{N})/gu,
    /\b(?:on behalf of|this is|from (?:everyone|all of us|the team|all) at|the team at|behalf of the|sent by|sent on behalf of|part of|we at) (?:the |everyone at )?(?=\p{Lu}|\p{N})/gu,
    /\b(?:our client|my client|client),? (?:the )?(?=\p{Lu})/gu,
  ],
};

export const ROLE_FRAMES: Record<string, RegExp[]> = {
  en: [
    /\b(?:role|position|post|job|vacancy|opening|opportunity|internship|requisition) (?:of|as|for|titled|called)(?: (?:an?|our|the))? (?!which|you|us\b|me\b|this|that|your|future|other)/gi,
    /\b(?:for|to|in|regarding|about|re|on|as|of|with) (?:the|our|an?|your) ([^,.;:!?]{2,80}?) (?:role|position|post|job|vacancy|opening|opportunity|internship|placement|traineeship|apprenticeship|requisition)\b/gi,
    /\b(?:the|our) ([^,.;:!?]{2,60}?) (?:role|position|post|vacancy|opening)\b/gi,
    /\b(?:apply(?:ing)?|applied|application|candidacy|candidature|interview(?:ed|ing)?|considered|interested|interest|applicant|candidate|shortlist|selected|work(?:ing)?|hiring) (?:for|as|in becoming|to be|to become)(?: (?:the|our|an?|one of our))? (?!which|you\b|us\b|this|that|your|future|other|it\b|them|role|position|post\b|job\b|employment|consideration)/gi,
    /\b(?:role|position|post|job|vacancy|job title|position title)\s?[:–-]\s+/gi,
  ],
};

/** Words that end a role when it is read from the left. */
export const ROLE_STOP =
  /(?:[.!?;:](?:\s|$)|,\s(?!\p{Lu})|\s(?:at|with|position|role|post|job|vacancy|opening|opportunity|here|within|to|on|has|have|had|was|were|is|are|which|that|this|we|you|your|but|because|who|based|last|yesterday|from|after|as|and (?:for|to|your|we|the|taking|I)|in our|in the|in this|for (?:the|our|your|us)|following|recently|unfortunately|via|through|so|bei|in unserem|in unserer|und (?:das|ihr|fur|für)|hat|haben|ist|wir|ausgeschrieben\w*|chez|au sein|dans|et (?:de|pour|nous)|a été|nous|en nuestra|en el|y (?:por|el|nos)|ha sido|na empresa|no nosso|na nossa|e (?:pelo|por|o)|presso|e (?:per|la)|bij|en (?:voor|je|uw)|hos|och (?:för|din|ditt)|w firmie|w naszej|oraz)(?=[\s,.;:!?]|$)|\s[–—-]\s(?=thank|we|update|application)|$)/iu;

/** Nouns that name work, folded; a text with one of them is more likely a role than not. */
export const ROLE_NOUN =
  /(?:^|[^a-z])(?:engineer|developer|manager|analyst|designer|nurse|teacher|assistant|director|officer|consultant|coordinator|specialist|administrator|architect|scientist|technician|accountant|clerk|cook|chef|driver|porter|waiter|waitress|barista|cashier|receptionist|secretary|editor|writer|lecturer|professor|researcher|fellow|intern|trainee|apprentice|electrician|plumber|mechanic|carpenter|cleaner|caretaker|librarian|pharmacist|doctor|physician|surgeon|dentist|midwife|therapist|physiotherapist|psychologist|counsellor|counselor|social worker|carer|lawyer|solicitor|paralegal|attorney|buyer|planner|recruiter|representative|associate|executive|supervisor|lead|head of|operator|operative|foreman|welder|baker|butcher|gardener|guard|agent|advisor|adviser|auditor|controller|treasurer|strategist|producer|photographer|journalist|copywriter|translator|tutor|coach|trainer|warden|ranger|worker|staff|labourer|picker|packer|partner|programmer|tester|admin|marketer|bookkeeper|underwriter|actuary|economist|statistician|biologist|chemist|physicist|curator|conductor|musician|keeper|handler|host|hostess|steward|pilot|captain|bartender|sommelier|housekeeper|stylist|hairdresser|florist|joiner|roofer|painter|surveyor|estimator|merchandiser|dispatcher|postdoc|werkstudent\w*|[a-z]*entwickler\w*|[a-z]*leiter\w*|[a-z]*kraft|[a-z]*pfleger\w*|[a-z]*berater\w*|[a-z]*ingenieur\w*|[a-z]*verkaufer\w*|[a-z]*mitarbeiter\w*|[a-z]*assisten[tz]\w*|[a-z]*lehrer\w*|[a-z]*referent\w*|[a-z]*kauf(?:mann|frau|leute)|[a-z]*techniker\w*|[a-z]*mechaniker\w*|erzieher\w*|[a-z]*sachbearbeiter\w*|[a-z]*fahrer\w*|buchhalter\w*|praktik\w+|auszubildende\w*|ausbildung|koch|kochin|developpeu\w*|ingenieur\w*|charge\w*|responsable|infirmi\w+|vendeu\w+|assistante?|comptable|technicien\w*|conseill\w+|professeur\w*|chef\w*|gestionnaire|cuisini\w+|serveu\w+|desarrollador\w*|ingenier\w+|enfermer\w+|gerente|analista|tecnic\w+|dependient\w+|camarer\w+|cociner\w+|profesor\w*|administrativ\w+|contable|auxiliar|coordinador\w*|desenvolvedor\w*|engenheir\w+|gestor\w*|professor\w*|enfermeir\w+|vendedor\w*|assistente|recepcionist\w*|sviluppat\w+|ingegner\w+|infermier\w+|impiegat\w+|commess\w+|addett\w+|responsabile|insegnante|camerier\w+|cuoc\w+|tecnic\w+|contabile|ontwikkelaar\w*|verpleegkundige|medewerker|[a-z]*medewerker|adviseur|docent|leraar|verkoper|kok|monteur|[a-z]*utvecklare|[a-z]*skoterska|larare|ingenjor|saljare|[a-z]*assistent|samordnare|ekonom|kock|programista\w*|inzynier\w*|specjalist\w*|kierowni\w+|nauczyciel\w*|pielegniar\w+|ksiegow\w+|sprzedawc\w+|asystent\w*|kucharz\w*|kierowca\w*)(?:s|in|innen|e|es)?(?:[^a-z]|$)/;
