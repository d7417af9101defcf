import type { Opportunity } from '../opportunity.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';

/** What happened to an event: every one ends as exactly one of these (invariant 1). */
export type Outcome = { applied: string } | { ignored: string };

/** What is to be stored and sent, all of it or nothing. */
export interface Decision {
  person: Person;
  mails: Outgoing[];
  outcome: Outcome;
  /** Set when everything held of the person is to be deleted, once the farewell is sent. */
  erase?: true;
}

/** What one part of an event does: the person after it, what is to be sent, and a word for the log. */
export interface Effect {
  person: Person;
  mails: Outgoing[];
  applied: string;
}

/** Nothing changes and nothing is sent. */
export const ignore = (person: Person, reason: string): Decision => ({
  person,
  mails: [],
  outcome: { ignored: reason },
});

/** The person with one opportunity replaced, or added when it is new. */
export const withOpportunity = (person: Person, changed: Opportunity): Person => {
  const known = person.opportunities.some(({ id }) => id === changed.id);
  const opportunities = known
    ? person.opportunities.map((one) => (one.id === changed.id ? changed : one))
    : [...person.opportunities, changed];
  return { ...person, opportunities };
};
