import { readFileSync } from 'node:fs';

/** Forwards to try it with: made up, from five kinds of mail client, and each about something else. */
const SAMPLES = [
  { name: 'human', title: 'A kind letter', what: 'A human who interviewed you signed it' },
  { name: 'ats', title: 'A form letter', what: 'From a tracking system, after an application' },
  { name: 'german', title: 'Auf Deutsch', what: 'In German, after an interview' },
  { name: 'finalist', title: 'So close', what: 'You were one of the last two' },
  { name: 'acknowledgement', title: 'No rejection', what: 'They only say that your application arrived' },
] as const;

/** What there is to choose from. */
export const samples = () => SAMPLES;

/** The sample of that name, or null. */
export const sample = (wanted: string): Buffer | null => {
  const found = SAMPLES.find(({ name }) => name === wanted);
  return found ? readFileSync(new URL(`samples/${found.name}.eml`, import.meta.url)) : null;
};
