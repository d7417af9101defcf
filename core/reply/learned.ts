import type { Command } from '../command.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { withoutEnd } from './value.ts';

const AMOUNT = String.raw`(?:\d{1,3}(?:[.,]\d)?|an?|half an|one|two|three|four|five|six|eine?|zwei|drei|une|deux|trois|una?|dos|tres|duas|tr[eê]s|due|tre|een|twee|drie)\s?(?:h\b|hrs?\b|hours?|min(?:ute)?s?\b|m\b|stunden?|minuten?|heures?|horas?|minutos?|ore|ora|minuti|uur)(?:\s?(?:and a half|\d{1,2}\s?m(?:in)?\b))?`;
const LEARNED = new RegExp(
  String.raw`^(?:i\s+)?(?:have\s+)?(?:just\s+)?(?:learned|learnt|studied|practised|practiced|did|spent|put in|worked|trained|logged|gelernt|appris|aprend[ií]|estudi[eé]|estudei|imparato|studiato|geleerd)\s+(?:for\s+)?(${AMOUNT})\s+(?:of\s+|on\s+|for\s+|in\s+|at\s+|with\s+|doing\s+|learning\s+|studying\s+|practi[sc]ing\s+|de\s+|di\s+|von\s+)*(.{2,80})$`,
  'iu',
);
const NO_SUBJECT =
  /^(?:it|this|that|the|my|her|his|them|your|waiting|nothing|work|overtime|phone|train|hold|a|an)\b/i;

const NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    a: 1,
    an: 1,
    one: 1,
    ein: 1,
    eine: 1,
    une: 1,
    un: 1,
    una: 1,
    een: 1,
    two: 2,
    zwei: 2,
    deux: 2,
    dos: 2,
    duas: 2,
    due: 2,
    twee: 2,
    three: 3,
    drei: 3,
    trois: 3,
    tres: 3,
    tre: 3,
    drie: 3,
    four: 4,
    five: 5,
    six: 6,
  }),
);

/** `two hours` as `2h`, `half an hour` as `30m`, so that every clock reads it. */
const amount = (written: string): string => {
  const plain = plainLetters(written).replace(',', '.');
  const count = /^half/.test(plain)
    ? 0.5
    : (NUMBERS.get(plain.split(/[\s\d]/)[0] ?? '') ?? Number.parseFloat(plain));
  const minutes =
    /\d?\s?(?:m|min(?:ute)?s?|minuten?|minutos?|minuti)$/.test(plain) && !/h|ora|ore|uur|hora/.test(plain);
  if (minutes) return `${count}m`;
  const total =
    Math.round((count + (/and a half/.test(plain) ? 0.5 : 0)) * 60) +
    Number(/(\d{1,2})\s?m(?:in)?$/.exec(plain)?.[1] ?? 0);
  return total % 60 === 0 ? `${total / 60}h` : total < 60 ? `${total}m` : `${total / 60}h`;
};

/** "Studied SQL for an hour", and an amount that begins: "45 minutes of Excel". */
const LEARNED_FOR = new RegExp(
  String.raw`^(?:i\s+)?(?:have\s+)?(?:just\s+)?(?:learned|learnt|studied|practised|practiced|worked on|did|read up on|trained|revised|gelernt)\s+(.{2,60}?)\s+for\s+(?:about\s+|around\s+)?(${AMOUNT})$`,
  'iu',
);
const OF = new RegExp(String.raw`^(${AMOUNT})\s+(?:of|on|de|di|of learning|of studying)\s+(.{2,60})$`, 'iu');
const LATELY =
  /\s+(?:today|yesterday|tonight|this (?:morning|afternoon|evening|week|weekend)|last night|last week|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|at the weekend|over the weekend|so far|already|before work|after work|in the (?:morning|evening))$/i;

/** Time put in, however it is said; null where nothing was learned. */
export const learnedIn = (written: string): Command | null => {
  const text = written.replace(LATELY, '');
  const [, later = '', took = ''] = LEARNED_FOR.exec(text) ?? [];
  const [, time = took, subject = later] = LEARNED.exec(text) ?? OF.exec(text) ?? [];
  if (subject === '' || NO_SUBJECT.test(subject)) return null;
  return { command: 'learned', value: `${amount(time)} ${withoutEnd(subject)}` };
};
