import type { DraftChoice, DraftLanguage } from '../../core/opportunity.ts';
import type { Facts } from '../../emails/drafts/facts.ts';
import type { DraftKind } from '../../emails/drafts/voice.ts';

/** A draft as the linter reads it. */
export interface Written {
  kind: DraftKind;
  language: DraftLanguage;
  tone: DraftChoice['tone'];
  version: number;
  facts: Facts;
  subject: string;
  /** Greeting, paragraphs and closing, an empty line between them; of a note, its lines. */
  text: string;
}

/** What is wrong with a draft, as the words around it; null when nothing is. */
type Rule = (draft: Written) => string | null;

const whole = ({ subject, text }: Written): string => `${subject}\n${text}`;
export const isNote = ({ kind }: Written): boolean => kind === 'connect' || kind === 'connect-2';

/** Names may hold or end in any sign ("Acme Inc.", "Yahoo!"), so what is looked for is looked for between them. */
const withoutNames = (draft: Written): string => {
  const { company, role, contact, first, signature, impressed, learned } = draft.facts;
  return [impressed, role, company, contact, first, signature, learned?.what ?? null]
    .filter((name) => name !== null)
    .toSorted((a, b) => b.length - a.length)
    .reduce((text, name) => text.replaceAll(name, 'Name'), whole(draft));
};

const around = (pattern: RegExp, text: string): string | null => {
  const hit = pattern.exec(text);
  return hit ? text.slice(Math.max(0, hit.index - 30), hit.index + 40) : null;
};
const never =
  (pattern: RegExp): Rule =>
  (draft) =>
    around(pattern, withoutNames(draft));
const onlyIn =
  (language: DraftLanguage, rule: Rule): Rule =>
  (draft) =>
    draft.language === language ? rule(draft) : null;

const words = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

/** Letters whose names begin with a vowel: "an MRI Technician", but "a UX Designer". */
const SPELLED = /^(?:[AEFHILMNORSX][A-Z0-9&]+|[AEFHILMNORSX])$/;
const VOWEL_SOUND = /^(?:hour|honest|honou?r|heir|[aeiou](?!ni[^nm]|ne\b|nce\b|s[eu]|til|ur|we|biq))/i;

/** "a" before a consonant's sound and "an" before a vowel's. */
const articles: Rule = (draft) => {
  for (const [, article = '', word = ''] of whole(draft).matchAll(/\b(an?) ([\p{L}\p{N}&]+)/giu)) {
    const vowel = /^[A-Z0-9&]+$/.test(word) ? SPELLED.test(word) : VOWEL_SOUND.test(word);
    if ((article.toLowerCase() === 'an') !== vowel) return `${article} ${word}`;
  }
  return null;
};

const names: Rule = (draft) => {
  const { company, role } = draft.facts;
  for (const name of [company, role]) {
    if (name === null) continue;
    const broken = name.split(/[\s&']+/).filter((word) => word.length > 3 && !/^(?:the|und)$/i.test(word));
    const left = whole(draft).replaceAll(name, '');
    const part = broken.find((word) =>
      new RegExp(`(?<!\\p{L})${word.replace(/[.+*?]/g, '\\$&')}(?!\\p{L})`, 'u').test(left),
    );
    if (part) return `${part}, and not ${name}`;
  }
  return null;
};

const SPOKE =
  /\b(?:interviewed?|conversation|our (?:talk|chat|meeting)|met (?:you|me)|talk(?:ing|ed)? (?:to|with) (?:you|me)|spoke)\b|Gespräch über|gesprochen|échange sur|échangé|conversación|hablamos/i;

export const RULES: Record<string, Rule> = {
  'a placeholder': never(/[{}[\]<>_|]|\b(?:undefined|null|NaN|Infinity|TODO|XX+)\b/),
  'two spaces': never(/ {2}/),
  'a space at the end of a line': never(/ (?=\n|$)/),
  'two signs in a row': never(/[.,;:][.,;:]|[!?][.,]/),
  'a space before a sign': never(/ [,.]/),
  'a space before a sign that only French sets apart': (draft) =>
    draft.language === 'fr' ? null : around(/[ \u00a0][;:!?]/, withoutNames(draft)),
  'a French sign that a line can begin with': onlyIn('fr', never(/ [;:!?»]|\p{L}[;!?]/u)),
  'an empty greeting': never(/\b(?:Dear|Hello|Hi|Guten Tag|Bonjour|Hola|Buenos días) ?,{2}|\bDear ?[,\n]/),
  'a sentence that begins small': never(/[.!?] \p{Ll}/u),
  'a or an before the wrong sound': onlyIn('en', articles),
  'just checking in': never(
    /\bjust (?:checking|following|wanted|touching)|checking in\b|touch(?:ing)? base|circl(?:e|ing) back|per my last|kurz nachfragen|relance|sólo quería/i,
  ),
  pleading: never(
    /\b(?:beg|begging|desperate\w*|please,? please|do anything|(?:another|one more) chance|i really need|plead\w*|flehe\w*|verzweifelt\w*|supplie\w*|désespér\w*|suplic\w*|desesperad\w*)\b/i,
  ),
  'arguing with the decision': never(
    /\b(?:mistake|wrong (?:decision|choice)|unfair|reconsider|disagree|should have (?:chosen|hired|picked)|overlooked|fehlentscheidung|ungerecht|überdenken|injuste|reconsidér\w*|injust\w*)\b/i,
  ),
  'a question about the other one': never(
    /\b(?:the (?:other|chosen|successful) (?:candidate|person|applicant)|why (?:him|her|them)|what did (?:he|she|they) have)\b/i,
  ),
  '150 words or more': (draft) => (words(draft.text) < 150 ? null : `${words(draft.text)} words`),
  'a note over 200 characters': (draft) =>
    isNote(draft) && draft.text.length > 200 ? `${draft.text.length} characters` : null,
  'half a name': names,
  'a conversation that never was': (draft) =>
    draft.facts.interviewed
      ? null
      : around(SPOKE, withoutNames(draft).replace(/(?:short|simply a|simple) conv?ersa(?:tion|ción)/, '')),
  'a letter without thanks': (draft) =>
    draft.kind === 'letter' && !/thank|dank|merci|gracias/i.test(draft.text) ? 'no thanks' : null,
  'a letter that does not ask to be kept in mind': (draft) =>
    draft.kind === 'letter' &&
    !/in mind|on your list|think of me|an mich denken|melden Sie sich|pensiez à moi|appelez-moi|piense en mí|llámeme/.test(
      draft.text,
    )
      ? 'no wish to be kept in mind'
      : null,
  'a letter that does not say that they truly want to work there': (draft) =>
    draft.kind === 'letter' && !/truly|wirklich gern|vraiment|de verdad/i.test(draft.text) ? 'no wish' : null,
  'a letter that does not let them keep the details': (draft) =>
    draft.kind === 'letter' &&
    !/details|Unterlagen|Kontaktdaten|Daten dürfen|coordonnées|dossier|datos|candidatura para entonces/.test(
      draft.text,
    )
      ? 'no details'
      : null,
  'a letter that keeps to itself what impressed them': (draft) =>
    draft.kind === 'letter' && draft.facts.impressed && !draft.text.includes(draft.facts.impressed)
      ? 'not what impressed them'
      : null,
};

/** The words between greeting and closing. */
const bodyOf = (draft: Written): string =>
  isNote(draft) ? draft.text : draft.text.split('\n\n').slice(1, -1).join(' ');

export const wordCount = (draft: Written): number => words(bodyOf(draft));

/** How much of what two texts say is said in the same words: shared runs of three words, of the shorter text. */
export const likeness = (one: string, other: string): number => {
  const runs = (text: string): Set<string> => {
    const all = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
    return new Set(all.slice(2).map((_, at) => all.slice(at, at + 3).join(' ')));
  };
  const [a, b] = [runs(one), runs(other)];
  return [...a].filter((run) => b.has(run)).length / Math.max(1, Math.min(a.size, b.size));
};
