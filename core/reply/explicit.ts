import type { Command, TextWord } from '../command.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import type { LocalDay } from '../time.ts';
import { bareClause } from './clause.ts';
import { commandAlone, commandOfLabel } from './command-words.ts';
import { timeIn } from './when.ts';

/** What a command in so many words came to: commands, or a time that has to be asked about. */
export type Explicit = { commands: Command[] } | { asks: 'when'; guess: 'snooze' | 'pause' } | null;

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
const digestSetting = (value: string): string | null => {
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

const EMAIL = /[^\s<>()[\],;:"]{1,64}@[^\s<>()[\],;:"]{1,200}\.[^\s<>()[\],;:".]{2,24}/;

/** `Jane Doe <jane@acme.example>`, however it was written: `Jane Doe, jane@acme.example`, `jane@… (Jane Doe)`. */
const contactValue = (value: string): string => {
  const email = EMAIL.exec(value)?.[0].replace(/[.]+$/, '');
  if (!email) return value;
  const name = value
    .replace(email, ' ')
    .replace(/mailto:|[<>()[\],;]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? email : `${name} <${email}>`;
};

/** One gap a command: a list is several. */
const gapsIn = (value: string, plural: boolean): string[] => {
  const listed = /[,;]/.test(value) || plural;
  return (listed ? value.split(/\s*[,;]\s*(?:and |und |et |y |e |en )?|\s+(?:and|und|et|y|&)\s+/) : [value])
    .map((gap) => gap.trim())
    .filter((gap) => gap !== '');
};

const withoutEnd = (value: string): string =>
  value.replace(/^[\s"“„«'‘]+|[\s"”“»'’]+$/g, '').replace(/(?<![\p{Lu}.]\p{L}{0,3})[.!]+$/u, '');

const valued = (word: TextWord, raw: string, label: string): Command[] | null => {
  const value = withoutEnd(raw);
  if (value === '') return null;
  switch (word) {
    case 'gap':
      return gapsIn(value, /s$/.test(label)).map((gap) => ({ command: 'gap', value: gap }));
    case 'contact':
      return [{ command: 'contact', value: contactValue(value) }];
    case 'digest': {
      const setting = digestSetting(value);
      return setting === null ? null : [{ command: 'digest', value: setting }];
    }
    case 'also': {
      const email = EMAIL.exec(value)?.[0];
      return email === undefined ? null : [{ command: 'also', value: email.toLowerCase() }];
    }
    default:
      return [{ command: word, value }];
  }
};

const LABELLED = /^\s*([\p{L} ]{2,24}?)\s*(?::|=|\s[-–—]\s)\s*(\S.*)$/u;
/** Commands whose value needs no colon, since it shows by itself that it is one. */
const SPOKEN: readonly [TextWord, RegExp][] = [
  [
    'also',
    /^(?:also|auch|aussi|también|tambien|também|tambem|anche|ook)\s+(?:me|ich|moi|yo|eu|io|ik)?\s*(?:at\s+)?(\S+@\S+)$/iu,
  ],
  [
    'timezone',
    /^(?:(?:set|change|switch)\s+)?(?:my\s+|the\s+)?(?:time\s?zone|tz|zeitzone|fuseau horaire|zona horaria|fuso hor[aá]rio|fuso orario|tijdzone)\s+(?:is\s+|to\s+|ist\s+|auf\s+)?([\p{L}]+(?:[/_ -][\p{L}_+-]+){0,3}|(?:utc|gmt)\s?[+-]?\d*)$/iu,
  ],
  [
    'digest',
    /^(?:(?:the\s+|my\s+|send\s+(?:me\s+)?(?:the\s+|my\s+)?)?(?:weekly\s+)?digest|wochenmail|riepilogo|resumen|resumo|overzicht)\s+(?:on\s+|am\s+|le\s+|el\s+|il\s+|op\s+|every\s+|at\s+|to\s+)?(.{2,40})$/iu,
  ],
  [
    'name',
    /^(?:my name is|i am called|sign (?:it |them |me |my letters )?(?:as|with)|ich hei(?:ß|ss)e|je m['’]appelle|me llamo|meu nome [eé]|mi chiamo|mijn naam is|ik heet)\s+(\p{Lu}.{1,60})$/iu,
  ],
];

const AMOUNT = String.raw`(?:\d{1,3}(?:[.,]\d)?|an?|half an|one|two|three|four|five|six|eine?|zwei|drei|une|deux|trois|una?|dos|tres|duas|tr[eê]s|due|tre|een|twee|drie)\s?(?:h\b|hrs?\b|hours?|min(?:ute)?s?\b|m\b|stunden?|minuten?|heures?|horas?|minutos?|ore|ora|minuti|uur)(?:\s?(?:and a half|\d{1,2}\s?m(?:in)?\b))?`;
const LEARNED = new RegExp(
  String.raw`^(?:i\s+)?(?:have\s+)?(?:just\s+)?(?:learned|learnt|studied|practised|practiced|did|spent|put in|worked|trained|logged|gelernt|appris|aprend[ií]|estudi[eé]|estudei|imparato|studiato|geleerd)\s+(?:for\s+)?(${AMOUNT})\s+(?:of\s+|on\s+|for\s+|in\s+|at\s+|with\s+|doing\s+|learning\s+|studying\s+|practi[sc]ing\s+|de\s+|di\s+|von\s+)*(.{2,80})$`,
  'iu',
);
const NO_SUBJECT =
  /^(?:it|this|that|the|my|her|his|them|your|waiting|nothing|work|overtime|phone|train|hold|a|an)\b/i;

const NUMBERS: Record<string, number> = {
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
};

/** `two hours` as `2h`, `half an hour` as `30m`, so that every clock reads it. */
const amount = (written: string): string => {
  const plain = plainLetters(written).replace(',', '.');
  const count = /^half/.test(plain)
    ? 0.5
    : (NUMBERS[plain.split(/[\s\d]/)[0] ?? ''] ?? Number.parseFloat(plain));
  const minutes =
    /\d?\s?(?:m|min(?:ute)?s?|minuten?|minutos?|minuti)$/.test(plain) && !/h|ora|ore|uur|hora/.test(plain);
  if (minutes) return `${count}m`;
  const total =
    Math.round((count + (/and a half/.test(plain) ? 0.5 : 0)) * 60) +
    Number(/(\d{1,2})\s?m(?:in)?$/.exec(plain)?.[1] ?? 0);
  return total % 60 === 0 ? `${total / 60}h` : total < 60 ? `${total}m` : `${total / 60}h`;
};

const learnedIn = (text: string): Command | null => {
  const [, time = '', subject = ''] = LEARNED.exec(text) ?? [];
  if (subject === '' || NO_SUBJECT.test(subject)) return null;
  return { command: 'learned', value: `${amount(time)} ${withoutEnd(subject)}` };
};

/** `label: value` for a whole line, and what needs no colon. */
export const valuedCommand = (line: string): Command[] | null => {
  const text = line
    .trim()
    .replace(/^[-*•>]\s+/, '')
    .replace(
      /[,\s]+(?:please|thanks|thank you|bitte|danke|merci|por favor|gracias|obrigad[oa]|per favore|grazie|graag|bedankt)[.!]*$/i,
      '',
    );
  const [, label = '', rest = ''] = LABELLED.exec(text) ?? [];
  const plain = plainLetters(label).trim();
  const word = commandOfLabel(plain);
  if (word)
    return word === 'learned'
      ? [learnedIn(`learned ${rest}`) ?? { command: word, value: withoutEnd(rest) }]
      : valued(word, rest, plain);
  for (const [command, pattern] of SPOKEN) {
    const value = pattern.exec(text.replace(/[.!]+$/, ''))?.[1];
    if (value !== undefined) return valued(command, value, '');
  }
  const gap = /^(gaps?)\s+(\S+(?: \S+){0,3})[.!]?$/i.exec(text);
  if (gap?.[1] && gap[2] && !/^(?:in|between|of|is|was|year|the|to|at|on)\b/i.test(gap[2]))
    return valued('gap', gap[2], gap[1]);
  const learned = learnedIn(text.replace(/[.!]+$/, ''));
  if (learned) return [learned];
  return /^(?:no|stop|kein\w*) (?:the |more |weekly )*digests?$/i.test(text.replace(/[.!]+$/, ''))
    ? [{ command: 'digest', value: 'off' }]
    : null;
};

const WAITS =
  /^(?:(snooze|remind me|verschieben?(?: auf| bis)?|spater|erinner\w* mich|plus tard|reporter?|rappelle moi|mas tarde|posponer?|recuerdame|mais tarde|adiar|lembr[ae] me|piu tardi|rimandar?e?|ricordamelo|uitstellen|stel uit|herinner me)|(pause|pausieren?|pauser|pausar?|pausa|pauze|pauzeren))\b\s*(.*)$/;

/** What stands around a command word in other languages and changes nothing: "ist erledigt", "ya está hecho". */
const AROUND =
  /\b(?:ich|hab|habe|es|ihn|sie|das|den brief|der brief|die nachricht|schon|gerade|eben|vorhin|heute(?: fruh| morgen| mittag)?|gestern(?: abend)?|ist|wurde|jetzt|ce matin|hier(?: soir)?|aujourd'?hui|c'? ?est|je l'? ?ai|j'? ?ai|la lettre|le message|deja|tout|ya|esta|lo he|la he|esta manana|ayer|hoy|todo|la carta|el mensaje|ja|foi|hoje|ontem|esta manha|a carta|tudo|ja esta|stamattina|ieri|oggi|gia|appena|l'? ?ho|ho|e stato|e stata|la lettera|tutto|vanmorgen|gisteren|net|zojuist|ik heb|het|de brief|alles)\b/g;
/** Words for what was done that need such a word beside them. */
const AROUND_DONE = new Set(
  'enviei|mandei|envie|mande|fiz|hice|weg|raus|parti|partita|spedita|spedito|geschrieben|rausgeschickt|losgeschickt|weggeschickt|geschickt'.split(
    '|',
  ),
);

const bare = (text: string): Command | null => {
  const stripped = text.replace(AROUND, ' ').replace(/\s+/g, ' ').trim();
  if (stripped !== text && AROUND_DONE.has(stripped)) return { command: 'done' };
  const word = commandAlone(text) ?? (commandAlone(stripped) === 'done' ? 'done' : null);
  switch (word) {
    case null:
    case 'snooze':
      return null;
    case 'shorter':
    case 'warmer':
      return { command: 'redraft', value: word };
    default:
      return { command: word };
  }
};

/** `done 2`, `stop Acme`: a command with the number or name of what it is about. */
const aboutOne = (raw: string, text: string, known: ReadonlySet<string>): Command | null => {
  const [, verb = '', number = ''] =
    /^(\p{L}+)(?: with| for| on)? (?:no |number |nr )?#?(\d{1,3})$/u.exec(text) ?? [];
  const [, named = '', name = ''] =
    /^(\S+)(?: with| for)?\s+(\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:[&+]|\p{Lu}[\p{L}\p{N}&'’.-]*)){0,3}|\S+(?: \S+){0,2})[.!]*$/u.exec(
      raw.trim(),
    ) ?? [];
  const isName = /^\p{Lu}/u.test(name) || known.has(plainLetters(name).split(' ')[0] ?? '');
  const command = number !== '' ? bare(verb) : isName ? bare(plainLetters(named)) : null;
  const steers = ['done', 'skip', 'stop', 'track', 'reopened', 'hired', 'undo', 'redraft', 'resume'];
  if (!command || !steers.includes(command.command)) return null;
  return { ...command, about: number !== '' ? number : name.replace(/[.!]+$/, '') };
};

/**
 * A clause that is a command in so many words, in any of seven languages: `done`, `2w`, `pause until monday`,
 * `again, shorter`, `done 2`. Null where it is anything else.
 */
export const explicit = (raw: string, context: { today: LocalDay; known: ReadonlySet<string> }): Explicit => {
  const text = bareClause(raw);
  if (text === '') return null;
  const [, snooze, pause, rest = ''] = WAITS.exec(text) ?? [];
  if (snooze !== undefined || pause !== undefined) {
    const guess = pause === undefined ? 'snooze' : 'pause';
    if (rest === '' || commandAlone(text)) {
      if (guess === 'pause') return { commands: [{ command: 'pause' }] };
      return { asks: 'when', guess };
    }
    const until = timeIn(rest, context.today);
    if (until) return { commands: [{ command: guess, until }] };
    const named = /^(?:until|till|til|to|for|on|in|by|after|bis|auf|jusqu\S*|hasta|ate|fino|tot) /.test(rest);
    return until === null || (guess === 'snooze' && named) ? { asks: 'when', guess } : null;
  }
  const command = bare(text);
  if (command) return { commands: [command] };
  if (commandAlone(text) === 'snooze') return { asks: 'when', guess: 'snooze' };
  const toned =
    /^(?:again|redraft|another(?: one| version)?|nochmal|noch einmal|encore|otra vez|outra vez|di nuovo|ancora|opnieuw)\s+(.+)$/.exec(
      text,
    );
  const tone = toned ? bare(toned[1] ?? '') : null;
  if (tone?.command === 'redraft') return { commands: [tone] };
  const several = aboutOne(raw, text, context.known);
  if (several) return { commands: [several] };
  if (/^(?:no time|not)\b/.test(text)) return null;
  if (/^(?:one|some) day$/.test(text)) return { asks: 'when', guess: 'snooze' };
  const until = timeIn(text, context.today);
  if (until) return { commands: [{ command: 'snooze', until }] };
  if (until === null) return { asks: 'when', guess: 'snooze' };
  return null;
};
