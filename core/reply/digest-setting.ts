import { plainLetters } from '../mail/plain-letters.ts';

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
const DAY_NAMES: readonly RegExp[] = [
  /\b(?:mon(?:day)?s?|montags?|lundis?|lunes|segundas?(?:-feira)?|lunedi|maandag)\b/,
  /\b(?:tue(?:s(?:day)?)?s?|dienstags?|mardis?|martes|tercas?(?:-feira)?|martedi|dinsdag)\b/,
  /\b(?:wed(?:nesday)?s?|mittwochs?|mercredis?|miercoles|quartas?(?:-feira)?|mercoledi|woensdag)\b/,
  /\b(?:thu(?:rs(?:day)?)?s?|donnerstags?|jeudis?|jueves|quintas?(?:-feira)?|giovedi|donderdag)\b/,
  /\b(?:fri(?:day)?s?|freitags?|vendredis?|viernes|sextas?(?:-feira)?|venerdi|vrijdag)\b/,
  /\b(?:sat(?:urday)?s?|samstags?|samedis?|sabados?|sabato|zaterdag)\b/,
  /\b(?:sun(?:day)?s?|sonntags?|dimanches?|domingos?|domenica|zondag)\b/,
];
const OFF = /^(?:off|no|none|never|aus|kein\w*|non|sem|sin|desligad\w*|desactivad\w*|uit|geen|spento|stop)\b/;

/** `friday 8am`, `freitag 8 uhr`, `sun 18:30`, `mondays at half past seven`; null where day or hour is missing. */
export const digestSetting = (value: string): string | null => {
  const plain = plainLetters(value);
  if (OFF.test(plain)) return 'off';
  const day = DAYS[DAY_NAMES.findIndex((name) => name.test(plain))];
  const clock = /\b(\d{1,2})(?:[:.h](\d{2}))?\s*(am|pm|a\.m|p\.m)?/.exec(
    plain.replace(/\b\d+(?:st|nd|rd|th)\b/g, ''),
  );
  const noon = /\bnoon|midday|mittag\b/.test(plain) ? '12:00' : null;
  if (day === undefined) return null;
  if (!clock) return noon ? `${day} ${noon}` : `${day} 08:00`;
  const hour = Number(clock[1]);
  const half =
    clock[3]?.startsWith('p') && hour < 12 ? hour + 12 : clock[3]?.startsWith('a') && hour === 12 ? 0 : hour;
  if (half > 23 || Number(clock[2] ?? 0) > 59) return null;
  return `${day} ${String(half).padStart(2, '0')}:${clock[2] ?? '00'}`;
};

const WORDS_OF_IT =
  /\b(?:digest|weekly (?:digest|mail|email|summary|overview)|wochenmail|wochenubersicht|riepilogo|resumen semanal|resumo semanal|recapitulatif|weekoverzicht)s?\b/;
/** All that a sentence about the digest is made of, beside the day and the hour. */
const AROUND =
  /^(?:i|would|like|want|prefer|need|can|could|you|we|may|please|have|get|receive|send|me|us|it|move|change|switch|set|put|make|shift|reschedule|the|my|a|weekly|on|at|to|from|every|each|for|instead|is|should|come|arrive|better|in|of|be|ok|now|thanks|pls|morning|mornings|evening|evenings|afternoon|o'?clock|am|pm|uhr|um|am|le|el|il|op|turn|again|back|rather|d|and|then|with|new)$/;
const NO_MORE =
  /\b(?:off|no|stop|cancel|end|without|not|don'?t|never|unsubscribe (?:me )?from|drop|disable|skip|quit|no longer|kein\w*|plus de|sin|sem|senza|geen)\b/;
const AFTER_NO =
  /^(?:i|we|would|like|want|wish|need|do|don|t|not|no|longer|more|any|anymore|off|turn|switch|stop|cancel|end|without|never|unsubscribe|from|drop|disable|quit|please|send|sending|receive|get|getting|have|me|the|my|your|this|that|a|weekly|for|now|good|could|can|you|altogether|completely|to|of|bitte|mehr|monday|tuesday|wednesday|thursday|friday|saturday|sunday|thanks)$/;

/**
 * The setting that a sentence about the digest asks for, in whatever order it is said: `friday 08:00`, or `off`. Null
 * where it says anything else.
 */
export const digestAsked = (sentence: string): string | null => {
  const plain = plainLetters(sentence).replace(/[’‘]/g, "'");
  if (plain.length > 120 || !WORDS_OF_IT.test(plain)) return null;
  const rest = plain.replace(WORDS_OF_IT, ' ');
  const words = rest.match(/[\p{L}]+/gu) ?? [];
  if (NO_MORE.test(rest)) return words.every((word) => AFTER_NO.test(word)) ? 'off' : null;
  const day = DAY_NAMES.some((name) => name.test(rest));
  const about = words.every((word) => AROUND.test(word) || DAY_NAMES.some((name) => name.test(word)));
  return day && about ? digestSetting(rest) : null;
};
