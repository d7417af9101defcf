import type { Opportunity } from '../opportunity.ts';
import type { Person, Settings, Undo } from '../person.ts';
import type { Instant } from '../time.ts';

/** Decisions are kept by what they were about: an opportunity's id, or the person's own settings. */
export const PERSON_SCOPE = 'person';

const settingsOf = ({ name, zone, digest, paused }: Person): Settings => ({ name, zone, digest, paused });

const idsOf = ({ opportunities }: Person): ReadonlySet<string> => new Set(opportunities.map(({ id }) => id));

/** Remembers how things stood before a decision, so that `undo` can put them back. */
export const remember = (before: Person, after: Person, scope: string, what: string, at: Instant): Person => {
  const [had, has] = [idsOf(before), idsOf(after)];
  const opportunities = before.opportunities.filter((one) =>
    scope === PERSON_SCOPE
      ? after.opportunities.find(({ id }) => id === one.id) !== one
      : one.id === scope || !has.has(one.id),
  );
  const without = [...has].filter((id) => !had.has(id));
  const entry: Undo = {
    what,
    at,
    settings: scope === PERSON_SCOPE ? settingsOf(before) : null,
    opportunities,
    ...(without.length > 0 ? { without } : {}),
  };
  return { ...after, undo: { ...after.undo, [scope]: entry } };
};

/** What was sent since stays sent: `undo` takes back decisions, never a mail. */
const keepingMails = (restored: Opportunity, current: Opportunity): Opportunity => ({
  ...restored,
  messageIds: current.messageIds,
  contents: current.contents,
  signAt: current.signAt,
  gaps: restored.gaps.map((gap) => {
    const now = current.gaps.find(({ id }) => id === gap.id);
    return now && now.sent !== gap.sent ? { ...gap, sent: now.sent, next: now.next } : gap;
  }),
  steps: restored.steps.map((step) => {
    const now = current.steps.find(({ name }) => name === step.name);
    if (!now || now.sends === step.sends) return step;
    const { sends, sentAt, draft } = now;
    return { ...step, sends, sentAt, draft, state: step.state === 'planned' ? 'sent' : step.state };
  }),
});

/**
 * Takes back the last decision of a scope; doing it again brings it back.
 * @returns null when there is nothing to take back.
 */
export const undoLast = (
  person: Person,
  scope: string,
  at: Instant,
): { person: Person; what: string } | null => {
  const last = person.undo[scope];
  if (!last) return null;
  const current = idsOf(person);
  const opportunities = [
    ...person.opportunities
      .filter(({ id }) => !last.without?.includes(id))
      .map((one) => {
        const before = last.opportunities.find(({ id }) => id === one.id);
        return before ? keepingMails(before, one) : one;
      }),
    ...last.opportunities.filter(({ id }) => !current.has(id)),
  ];
  const restored: Person = { ...person, ...last.settings, opportunities };
  return { person: remember(person, restored, scope, last.what, at), what: last.what };
};
