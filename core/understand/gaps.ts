import type { GapKind } from '../opportunity.ts';
import type { NamedGap } from '../understanding.ts';
import type { Clause } from './clause.ts';
import { fold } from './fold.ts';

/** What a gap is about, by the words that name it; the first that fits. Folded, all languages. */
const KINDS: [GapKind, RegExp][] = [
  [
    'references',
    /\b(?:referen[cz]\w*|referees?|recommendations?|arbeitszeugnis\w*|zeugnis\w*|recommandations?|recomendacion\w*|referenze|referencje|referenser)\b/,
  ],
  [
    'presence',
    /\b(?:present(?:ation|ing|ed)\w*|prasentation\w*|presentacion|apresentacao|presentazione|presentatie|prezentacj\w*|communicat\w*|kommunikation\w*|comunica\w*|communicatie|komunikac\w*|confiden\w*|self-?confidence|selbstsicher\w*|unsicher\w*|sicherer|auftreten|nerv\w*|stress\w*|a l'aise|answers?|antworten|reponses?|respuestas|respostas|risposte|antwoorden|svar|odpowiedzi|storytelling|examples?|beispiele?|exemples?|ejemplos|concise|ramble\w*|english|deutsch\w*|fluen\w*|language skills|sprachkenntnis\w*|listening|energy|enthusias\w*|motivation|eye contact|portfolio|pitch|inseguran\w*|insicur\w*|onzeker|zenuwachtig|osaker|structure)\b/,
  ],
  [
    'technology',
    /\b(?:sap|sql|python|java|javascript|typescript|react|angular|vue|node|go|golang|rust|kotlin|swift|php|ruby|scala|c\+\+|c#|\.net|aws|azure|gcp|kubernetes|docker|terraform|linux|excel|power ?bi|tableau|salesforce|figma|photoshop|autocad|cad|solidworks|matlab|spark|kafka|devops|cloud|datev|erp|crm|html|css|software|tools?|tooling|technolog\w*|technical|technisch\w*|techni\w*|tecni\w*|programm\w*|coding|code|machine learning|statistics|statisti\w*|system design|architecture|framework\w*|certif\w*|zertifi\w*|licen[cs]e|ifrs|gaap|hygiene|welding)\b/,
  ],
  ['experience', /./],
];

/** Words that say something was missing or more was wanted, folded. */
const LACK =
  /\b(?:lack\w*|miss(?:ing|ed)|gaps?|weak\w*|less|little|limited|more|stronger|deeper|depth|improv\w*|work on|brush up|build|gain|strengthen|develop|need\w*|could have|would have|experience|came down to|comes down to|reason|difference|deciding|decisive|recommend|suggest|advi[cs]e|fehl\w*|mangel\w*|wenig\w*|mehr|starker|ausbauen|vertief\w*|verbesser\w*|ausschlag\w*|unsicher\w*|nervos\w*|lag (?:es )?an|manqu\w*|lacune\w*|plus d|moins d|amelior\w*|approfond\w*|renforc\w*|falt\w*|carec\w*|menos|mejor\w*|reforz\w*|profundiz\w*|careci\w*|melhor\w*|reforc\w*|aprofund\w*|manca\w*|carenz\w*|miglior\w*|rafforz\w*|approfond\w*|ontbr\w*|mis(?:te|ten)|gebrek|minder|meer|verbeter\w*|verdiep\w*|sakna\w*|brist\w*|mindre|mer|forbattra\w*|fordjupa\w*|starka\w*|brak\w*|zabrak\w*|mniej|wiecej|popraw\w*|poglebi\w*|wzmocni\w*)\b/;

const MAX_GAPS = 5;
const MAX_CHARS = 140;

/** Praise and greetings around the point, taken off its front. */
const PREAMBLE =
  /^(?:(?:honestly|to be honest|frankly|in short|overall|that said|also|and|but|so|ehrlich gesagt|außerdem|und|aber|franchement|aussi|et|mais|además|también|y|pero|também|e|mas|inoltre|ma|ook|en|maar|även|och|men|również|a|ale),?\s+)+/i;

/** A sentence and what it says. */
export interface ReadSentence {
  sentence: string;
  clauses: Clause[];
}

/** "You asked what was missing" names nothing yet. */
const ASKING =
  /^(?:you|thanks?|thank you|du|sie|danke|vielen dank|vous|tu|merci|me|nos|gracias|obrigad\p{L}|perguntou|perguntaste|mi|ci|grazie|je|u|bedankt|tack|pan\p{L}?|dziękuj\p{L}+) (?!lack|need|could|were|miss)/iu;

/** The gaps that an employer's answer names, each with its kind and the words that name it. */
export const findGaps = (sentences: ReadSentence[]): NamedGap[] => {
  const gaps: NamedGap[] = [];
  for (const { sentence, clauses } of sentences) {
    if (!clauses.some(({ hits }) => hits.some(({ concept }) => concept === 'feedback'))) continue;
    for (const piece of sentence.split(
      /[;:]\s|,\s(?:and|und|et|y|e|en|och|oraz|i|but|aber|mais|pero|ma|maar|men|ale)\s|\s[–—]\s|,\s(?=and\b)/,
    )) {
      const text = piece
        .trim()
        .replace(PREAMBLE, '')
        .replace(/[.!…]+$/, '')
        .trim();
      if (text.length < 12 || !LACK.test(fold(text)) || /\?$/.test(text) || ASKING.test(text)) continue;
      const kind = KINDS.find(([, pattern]) => pattern.test(fold(text)))?.[0] ?? 'experience';
      gaps.push({
        kind,
        text: text.length > MAX_CHARS ? `${text.slice(0, MAX_CHARS).replace(/\s\S*$/, '')}…` : text,
      });
      if (gaps.length === MAX_GAPS) return gaps;
    }
  }
  return gaps;
};
