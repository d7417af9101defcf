import type { Opportunity } from '../opportunity.ts';
import { squash } from '../understand/fold.ts';
import { sameEmployer } from '../understand/likeness.ts';

type Known = Pick<Opportunity, 'contact' | 'company' | 'agency'>;

/** Where the contact works: at the agency, where one stands between. */
const house = ({ agency, company }: Known): string | null => agency ?? company;

const sameHouse = (a: Known, b: Known): boolean => {
  const [one, other] = [house(a), house(b)];
  // Names are nearly always written alike; only others are worth reading closely.
  return one !== null && (one === other || sameEmployer(one, other));
};

/** A house by its name alone, where nobody there is known; empty where not even that is. */
const mailboxOf = (known: Known): string => squash(house(known) ?? '');

/**
 * Whether letters about two opportunities end up with one human: the same address, or the same name in the same
 * house. Where no human is known to either, the same house counts: its one mailbox is read by somebody.
 */
const sameHuman = (a: Known, b: Known): boolean => {
  const [one, other] = [a.contact, b.contact];
  if (one?.email && one.email.toLowerCase() === other?.email?.toLowerCase()) return true;
  const named = [one?.name, other?.name].filter((name) => name != null);
  if (named.length === 2) return one?.name?.toLowerCase() === other?.name?.toLowerCase() && sameHouse(a, b);
  const addressed = [one?.email, other?.email].some((email) => email != null);
  return named.length === 0 && !addressed && mailboxOf(a) !== '' && mailboxOf(a) === mailboxOf(b);
};

/** What two opportunities with one human have in common, so that only those are compared. */
const traits = ({ contact, company, agency }: Known): string[] => {
  const known = [contact?.email, contact?.name].filter((trait) => trait != null);
  return known.length > 0
    ? known.map((trait) => trait.toLowerCase())
    : [mailboxOf({ contact, company, agency })];
};

/** Every opportunity's id with the others that end up with the same human. */
export const byHuman = (opportunities: Opportunity[]): Map<string, Opportunity[]> => {
  const sharing = new Map<string, Opportunity[]>();
  for (const opportunity of opportunities)
    for (const trait of traits(opportunity)) sharing.set(trait, [...(sharing.get(trait) ?? []), opportunity]);
  return new Map(
    opportunities.map((opportunity) => {
      const near = new Set(traits(opportunity).flatMap((trait) => sharing.get(trait) ?? []));
      return [opportunity.id, [...near].filter((one) => one !== opportunity && sameHuman(one, opportunity))];
    }),
  );
};
