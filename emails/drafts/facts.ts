import type { DraftChoice, DraftLanguage, Opportunity } from '../../core/opportunity.ts';
import type { Person } from '../../core/person.ts';
import { daysBetween, type LocalDay } from '../../core/time.ts';
import { rankLanguages } from '../../core/understand/language.ts';
import { cleanLine } from '../clean.ts';
import { companyOf, contactName, greetingName, ownName, roleOf } from '../naming.ts';
import { impressedBy } from './impressed.ts';

/** What a draft may build on. What is not known is null, and the draft reads as if nothing were missing. */
export interface Facts {
  /** How the person signs. */
  signature: string | null;
  /** Whom it goes to, in full. */
  contact: string | null;
  /** The same as a letter addresses them in English: the first name, mostly. */
  first: string | null;
  company: string | null;
  role: string | null;
  /** Whether the draft may speak of a conversation. */
  interviewed: boolean;
  finalist: boolean;
  /** The contact works for an agency that stands between person and employer. */
  agency: boolean;
  /** What impressed the person, as words that fit behind a colon. */
  impressed: string | null;
  /** What the person has been learning since, and for how many hours. */
  learned: { what: string; hours: number } | null;
  /** Months since the rejection, at least one. */
  months: number;
}

/** Words in front of a gap that name the lack and not the thing: "more experience with Kubernetes". */
const LACK =
  /^(?:(?:no|not enough|too little|little|missing|lack(?:ed|ing)?(?: of)?|needs?|more|limited|deeper|stronger|better|hands-on|experience|knowledge|skills?)\s+(?:(?:of|in|with|about|on|using)\s+)?)+/i;

/** The skill with most time in it, from an hour on; people tell of what they learned, not of how they come across. */
const learnedMost = ({ gaps }: Opportunity): Facts['learned'] => {
  const [most] = gaps
    .filter(
      ({ kind, minutesLearned, accepted }) =>
        accepted && minutesLearned >= 60 && (kind === 'technology' || kind === 'experience'),
    )
    .toSorted((a, b) => b.minutesLearned - a.minutesLearned);
  const what = cleanLine(most?.text ?? '', 60)
    .replace(/[.!?…]+$/, '')
    .replace(LACK, '');
  return most && what !== '' ? { what, hours: Math.floor(most.minutesLearned / 60) } : null;
};

/** A language that drafts are written in; English for every other. */
export const draftLanguage = (language: string | null): DraftLanguage => {
  const code = language?.slice(0, 2).toLowerCase();
  return code === 'de' || code === 'fr' || code === 'es' ? code : 'en';
};

const PLAINLY_ENGLISH = /\b(?:the|and|you|your|how|of|with|that|they|their|were|who|about|at)\b/gi;

/**
 * Whether words of the person's can stand in a letter of that language: people write to us in English about a
 * letter in German. A few words tell too little of any other language, so only what is plainly wrong stays out.
 */
const fits = (words: string, language: DraftLanguage): boolean => {
  const english = words.match(PLAINLY_ENGLISH)?.length ?? 0;
  if (language !== 'en') return english < 2 && english * 4 <= words.split(' ').length;
  const likely = rankLanguages(words);
  return english > 0 || likely.length === 0 || likely.includes('en');
};

/** Everything that drafts about one opportunity may use. */
export const factsOf = (
  person: Person,
  opportunity: Opportunity,
  today: LocalDay,
  claimsInterview: boolean,
): Facts => {
  const contact = contactName(opportunity);
  const language = draftLanguage(opportunity.language);
  const impressed = impressedBy(opportunity);
  const learned = learnedMost(opportunity);
  return {
    signature: ownName(person),
    contact,
    first: contact === null ? null : greetingName(contact),
    company: companyOf(opportunity),
    role: roleOf(opportunity),
    interviewed: claimsInterview,
    finalist: claimsInterview && opportunity.finalist,
    agency: opportunity.agency !== null,
    impressed: impressed !== null && fits(impressed, language) ? impressed : null,
    learned: learned && fits(learned.what, language) ? learned : null,
    months: Math.max(1, Math.round(daysBetween(opportunity.rejectedOn, today) / 30.4)),
  };
};

export type Tone = DraftChoice['tone'];
