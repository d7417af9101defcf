import { fold } from './fold.ts';

const GENDER =
  /\s*[([]?\s*(?:all genders|alle geschlechter|gn|divers|[mwfdxhiaguks*]\s?[/|,]\s?[mwfdxhigaku*](?:\s?[/|,]\s?[mwfdxhiagku*])?(?:\s?[/|,]\s?[mwfdxhiagku*])?|[mf]\/[fmk]|h\/f(?:\/x|\/nb)?|f\/h(?:\/x)?|k\/m|m\/k|v\/m(?:\/x)?|m\/v(?:\/x)?|homme\/femme|femme\/homme)\s*[)\]]?(?=$|[\s,.;:–-])/giu;

/** Numbers that name a posting: with a word or sign for it ("Ref. 4711", "#22"), or shaped like one ("R-10293"). */
const REQUISITIONS = [
  /[\s,–-]*[([]?\s*(?:\b(?:req(?:uisition)?|job|ref(?:erence|erenz|érence|erencia|erência|erentie)?|riferimento|referens(?:nummer)?|id|jr|stellen-?(?:nr|id)|kennziffer|kenn-?nr|vacature(?:nummer)?|diarienummer|dnr|nr|no|numéro|number|posting|annonce|nr ref)\b\.?|n°|nº|#)(?:\s?(?:id|no|nr|n°|nº|number|nummer|code)\b\.?)?\s?[:#-]?\s?[A-Z]{0,5}[-_/]?\d[\dA-Z/_.-]*\s*[)\]]?/giu,
  /[\s,–-]*[([]?\s*\b(?:[A-Z]{1,5}[-_/]?\d{3,}(?:-\d+)?|\d{3,}[A-Z]{1,3}|\d{4,}(?:[-/]\d+)?|\d{2,}[-/]\d{2,})\b\s*[)\]]?/gu,
];

/** A role without requisition numbers and gender marks; null when nothing that names work is left. */
export const cleanRole = (raw: string): string | null => {
  let role = REQUISITIONS.reduce((text, pattern) => text.replace(pattern, ' '), raw.replace(GENDER, ' '))
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/["“”„«»*]/g, '')
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  for (let turn = 0; turn < 3; turn += 1) {
    role = role
      .replace(
        /^(?:the|our|a|an|more|another|second|your|this|that|open|advertised|vacant|position of|role of|post of|job of|der|die|das|den|dem|ein|eine|einen|einer|eines|unsere[rns]?|le|la|les|un|une|l['’]|notre|el|los|las|una|nuestr[oa]|o|os|as|um|uma|nossa|il|lo|gli|uno|de|het|een|onze|en|ett|vår|tjänsten som)\s+/i,
        '',
      )
      .replace(/^[\s,.;:–—|/-]+|[\s,.;:–—|/-]+$/g, '')
      .replace(/\s+(?:role|position|post|job|vacancy|opening|opportunity|requisition|req|ref|id)$/i, '');
  }
  if (/^(?:candidacy|candidature|application|interest|submission)\b/i.test(role)) return null;
  if (role.length < 2 || role.length > 90 || !/\p{L}{2}/u.test(role)) return null;
  if (
    /^(?:position|role|job|post|vacancy|it|this|us|you|we|your|future|other|any|stelle|poste|puesto|vaga|posizione|functie|tjänst|stanowisko|application|update|interview|employment|next|first|second|final|above|following|advertised|available|open|new|same|vacant|said|recent|current)s?$/i.test(
      fold(role),
    )
  )
    return null;
  return role;
};
