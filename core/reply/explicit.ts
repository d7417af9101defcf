import type { Command } from '../command.ts';
import { plainLetters } from '../mail/plain-letters.ts';
import type { LocalDay } from '../time.ts';
import { bareClause } from './clause.ts';
import { commandAlone } from './command-words.ts';
import { isTimeWord } from './time-words.ts';
import { timeIn } from './when.ts';

/** What a command in so many words came to: commands, or a time that has to be asked about. */
export type Explicit = { commands: Command[] } | { asks: 'when'; guess: 'snooze' | 'pause' } | null;

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

/** "Friday at last!" waits for nothing. */
export const GLAD = /\b(?:at (?:long )?last|finally|yay|hooray|happy|thank (?:god|goodness)|lovely)\b/i;

/** `done 2`, `stop Acme`: a command with the number or name of what it is about. */
const aboutOne = (raw: string, text: string, known: ReadonlySet<string>): Command | null => {
  const [, verb = '', number = ''] =
    /^(\p{L}+)(?: with| for| on)? (?:no |number |nr )?#?(\d{1,3})$/u.exec(text) ?? [];
  const [, named = '', name = ''] =
    /^(\S+)(?: with| for)?\s+(\p{Lu}[\p{L}\p{N}&'’.-]*(?: (?:[&+]|\p{Lu}[\p{L}\p{N}&'’.-]*)){0,3}|\S+(?: \S+){0,2})[.!]*$/u.exec(
      raw.trim(),
    ) ?? [];
  const isName = /^\p{Lu}/u.test(name) || known.has(plainLetters(name).split(' ')[0] ?? '');
  // "Another Monday"
  if (isTimeWord(name)) return null;
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
  if (GLAD.test(raw)) return null;
  const until = timeIn(text, context.today);
  if (until) return { commands: [{ command: 'snooze', until }] };
  if (until === null) return { asks: 'when', guess: 'snooze' };
  return null;
};
