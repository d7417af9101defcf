import { capital } from '../../naming.ts';
import type { Facts } from '../facts.ts';

/** Pieces of sentence that name what is known and leave out what is not. No possessives: "D'Arcy's's" has none. */

/** Words that a phrase of theirs can begin with so that "is" joins it: "is how you…", "is the calm…". */
const JOINS =
  /^(?:how|that|what|the|your|you|a|an|being|working|seeing|talking|everyone|everybody|people)\b/i;

/** `What has stayed with me most is the calm on the ward`, or with a colon where that would limp. */
export const told = (lead: string, verb: string, phrase: string): string =>
  JOINS.test(phrase) ? `${lead} ${verb} ${phrase}.` : `${lead}: ${phrase}.`;

/** `the Product Designer role` */
export const role = (f: Facts): string => (f.role ? `the ${f.role} role` : 'the role');

/** `the Product Designer role at Acme` */
export const job = (f: Facts): string => `${role(f)}${f.company ? ` at ${f.company}` : ''}`;

/** `Acme` */
export const place = (f: Facts): string => f.company ?? (f.agency ? 'the company' : 'your team');

/** `work at Acme` */
export const workThere = (f: Facts): string =>
  f.company ? `work at ${f.company}` : f.agency ? 'work there' : 'work with your team';

/** What may come again: through an agency, at another of its clients too. */
export const opening = (f: Facts): string =>
  f.agency
    ? 'this role or one like it comes up again, there or with another of your clients'
    : 'this role or one like it comes up again';

const NUMBERS = [
  '',
  'a month',
  'two months',
  'three months',
  'four months',
  'five months',
  'six months',
  'seven months',
  'eight months',
  'nine months',
  'ten months',
  'eleven months',
];

/** `four months` */
export const span = (f: Facts): string => NUMBERS[f.months] ?? (f.months < 18 ? 'a year' : 'some time');

/** `Four months` */
export const Span = (f: Facts): string => capital(span(f));

/** `Four months have passed since` */
export const passed = (f: Facts): string =>
  `${Span(f)} ${f.months === 1 || f.months > 11 ? 'has' : 'have'} passed since`;

/** `12 hours` */
export const hours = (count: number): string => (count === 1 ? 'an hour' : `${count} hours`);
