import type { Opportunity } from '../opportunity.ts';
import { sameEmployer } from '../understand/likeness.ts';

type Known = Pick<Opportunity, 'contact' | 'company' | 'agency'>;

/** Where the contact works: at the agency, where one stands between. */
const house = ({ agency, company }: Known): string | null => agency ?? company;

/**
 * Whether letters about two opportunities end up with one human: the same address, or the same name in the same
 * house. Where no human is known to either, the same house counts: its one mailbox is read by somebody.
 */
const sameHuman = (a: Known, b: Known): boolean => {
  const [one, other] = [a.contact, b.contact];
  if (one?.email && one.email.toLowerCase() === other?.email?.toLowerCase()) return true;
  const named = [one?.name, other?.name].filter((name) => name != null);
  if (named.length === 2)
    return one?.name?.toLowerCase() === other?.name?.toLowerCase() && sameEmployer(house(a), house(b));
  const addressed = [one?.email, other?.email].some((email) => email != null);
  return named.length === 0 && !addressed && sameEmployer(house(a), house(b));
};

/** What two opportunities with one human have in common, so that only those are compared. */
const traits = ({ contact, company, agency }: Known): string[] => {
  const known = [contact?.email, contact?.name].filter((trait) => trait != null);
  // The head of a name, because "Acme" and "Acme Robotics" may be one house.
  const place = known.length > 0 ? [] : [(agency ?? company ?? '').slice(0, 4)];
  return [...known, ...place].map((trait) => trait.toLowerCase());
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
