import type { Command, TextWord } from '../command.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import { commandOfLabel } from './command-words.ts';
import { digestAsked, digestSetting } from './digest-setting.ts';
import { learnedIn } from './learned.ts';
import { withoutEnd } from './value.ts';

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
    /^(?:also|auch|aussi|también|tambien|também|tambem|anche|ook)\s+(?:me|ich|moi|yo|eu|io|ik)?\s*(?:at\s+|from\s+)?(\S+@\S+)$/iu,
  ],
  [
    'also',
    /^(?:please\s+)?(?:(?:i\s+)?(?:also|sometimes|often|sometimes also)\s+(?:write|mail|e-?mail|use|have|read|send)(?:\s+(?:you|mail|mails|emails))?(?:\s+(?:from|at|with|under))?|(?:my|the|an)\s+(?:other|second|work|private|new|office|home)\s+(?:e-?mail\s+)?(?:address|e-?mail|mail)\s+(?:is|:)|(?:also\s+)?(?:add|accept)(?:\s+(?:my|the|this)(?:\s+(?:other|second|work|private))?\s+(?:e-?mail\s+)?(?:address|e-?mail|mail))?:?|(?:i\s+)?(?:can\s+)?(?:also\s+)?(?:be\s+)?reach(?:able)?\s+(?:me\s+)?(?:also\s+)?at|you can (?:also )?reach me at)\s+(\S+@\S+?)(?:\s+(?:too|as well|also))?$/iu,
  ],
  [
    'timezone',
    /^(?:please\s+)?(?:(?:set|change|switch|update)\s+)?(?:my\s+|the\s+)?(?:time\s?zone|tz|zeitzone|fuseau horaire|zona horaria|fuso hor[aá]rio|fuso orario|tijdzone)\s+(?:is\s+|to\s+|ist\s+|auf\s+)?([\p{L}]+(?:[/_ -][\p{L}_+-]+){0,3}|(?:utc|gmt)\s?[+-]?\d*)$/iu,
  ],
  [
    'digest',
    /^(?:(?:the\s+|my\s+)?(?:weekly\s+)?digest|wochenmail|riepilogo|resumen|resumo|overzicht)\s+(?:on\s+|am\s+|le\s+|el\s+|il\s+|op\s+|every\s+|at\s+|to\s+)?(.{2,40})$/iu,
  ],
  [
    'timezone',
    /^(?:i am|i['’]m|i live|i am living|i['’]m living|i(?:['’]ve| have)? moved|we moved|we live|now|i am now|i['’]m now)\s+(?:now\s+)?(?:in|to|on)\s+([A-Z][A-Za-z]+\/[A-Za-z_/-]+)(?: now| time)?$/iu,
  ],
  [
    'name',
    /^(?:(?:hi,? )?my (?:full )?name is|i am called|(?:you can |please )?call me|(?:please )?sign (?:it |them |me |my (?:letters|drafts|mails|notes) |the (?:letters?|drafts?|notes?) )?(?:as|with)|ich hei(?:ß|ss)e|je m['’]appelle|me llamo|meu nome [eé]|mi chiamo|mijn naam is|ik heet)\s+(\p{Lu}.{1,60})$/iu,
  ],
];

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
  const digest = digestAsked(text);
  return digest === null ? null : [{ command: 'digest', value: digest }];
};

/** Where a command with a value begins amid a line: "done, company: Hollow Mill", "resume, timezone Europe/Rome". */
const BEGINS =
  /\s*(?:[,;.]|\s[-–—])\s*(?:and\s+|und\s+|et\s+|y\s+|e\s+|en\s+)?(?=[\p{L} ]{3,18}?\s?[:=]\s*\S|(?:time ?zone|digest|gap|learned|learnt)\s+\S|also\s+\S{1,64}@)/giu;

/** A line, cut before each command with a value that stands amid it. */
export const valuedParts = (line: string): string[] => {
  const parts: string[] = [];
  let start = 0;
  for (const { index, 0: between } of line.matchAll(BEGINS)) {
    const next = line.slice(index + between.length);
    const label = LABELLED.exec(next)?.[1];
    const known = label === undefined ? valuedCommand(next) : commandOfLabel(plainLetters(label).trim());
    if (index <= start || !known) continue;
    parts.push(line.slice(start, index));
    start = index + between.length;
  }
  parts.push(line.slice(start));
  return parts;
};
