import type { Language } from './concept.ts';
import { english } from './words/en.ts';

/** The languages whose mail is understood. */
export const LANGUAGES: Language[] = [english];
