import type { Language } from './concept.ts';
import { czech } from './words/cs.ts';
import { danish, norwegian } from './words/da.ts';
import { german } from './words/de.ts';
import { english } from './words/en.ts';
import { spanish } from './words/es.ts';
import { finnish } from './words/fi.ts';
import { french } from './words/fr.ts';
import { italian } from './words/it.ts';
import { dutch } from './words/nl.ts';
import { polish } from './words/pl.ts';
import { portuguese } from './words/pt.ts';
import { swedish } from './words/sv.ts';

/** The languages whose mail is understood; the last four in a basic way. */
export const LANGUAGES: Language[] = [
  english,
  german,
  french,
  spanish,
  portuguese,
  italian,
  dutch,
  swedish,
  polish,
  danish,
  norwegian,
  finnish,
  czech,
];
