import { readFileSync } from 'node:fs';
import { DAY, type Instant } from '../core/time.ts';

/** Forwards to try it with: made up, from five kinds of mail client, and each about something else. */
const SAMPLES = [
  { name: 'human', title: 'A kind letter', what: 'Signed by the human who interviewed you' },
  { name: 'ats', title: 'A form letter', what: 'From a tracking system, after an application' },
  { name: 'german', title: 'Auf Deutsch', what: 'In German, after an interview' },
  { name: 'finalist', title: 'So close', what: 'You were one of the last two' },
  { name: 'acknowledgement', title: 'No rejection', what: 'They only say that your application arrived' },
] as const;

const inEnglish = (options: Intl.DateTimeFormatOptions, locale = 'en-GB') => {
  const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  return (at: Instant): string => format.format(at).replace(/ at /, ' ');
};
const gmail = inEnglish({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
const outlook = inEnglish({ weekday: 'long', month: 'long', day: 'numeric', year: 'numeric' }, 'en-US');
const apple = inEnglish({ day: 'numeric', month: 'long', year: 'numeric' });

/** Days as mail clients write them; what stands behind it in a sample is the hour. */
const DAYS: Record<string, (at: Instant) => string> = {
  rfc: (at) => new Date(at).toUTCString().slice(0, 16),
  gmail,
  outlook,
  apple,
};

/** What there is to choose from. */
export const samples = () => SAMPLES;

/** The sample of that name as it would be forwarded at that moment, a day after the rejection came; or null. */
export const sample = (wanted: string, now: Instant): Buffer | null => {
  const found = SAMPLES.find(({ name }) => name === wanted);
  if (!found) return null;
  const text = readFileSync(new URL(`samples/${found.name}.eml`, import.meta.url), 'utf8');
  return Buffer.from(text.replace(/\{(\w+)\}/g, (whole, client) => DAYS[client]?.(now - DAY) ?? whole));
};
