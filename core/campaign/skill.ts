import { derivedId } from '../ids.ts';
import type { Gap, Opportunity } from '../opportunity.ts';
import { addDays, type LocalDay } from '../time.ts';

/**
 * Days after the plan on which its nudges come: a nudge a week, and over ten weeks fewer and fewer, because a
 * habit that holds needs no reminder.
 */
const NUDGES = [7, 14, 21, 28, 35, 42, 56, 70] as const;

/** A gap whose plan comes on the next morning. */
export const startPlan = (gap: Gap, today: LocalDay): Gap => ({
  ...gap,
  accepted: true,
  next: { n: 0, due: addDays(today, 1) },
});

/** The opportunity once mail `n` of a gap's plan is sent: the next nudge keeps its distance from this one. */
export const afterNudge = (opportunity: Opportunity, gapId: string, today: LocalDay): Opportunity => ({
  ...opportunity,
  gaps: opportunity.gaps.map((gap): Gap => {
    if (gap.id !== gapId || !gap.next) return gap;
    const { n } = gap.next;
    const upcoming = NUDGES[n];
    const wait = upcoming === undefined ? 0 : upcoming - (n === 0 ? 0 : (NUDGES[n - 1] ?? 0));
    return {
      ...gap,
      sent: gap.sent + 1,
      next: upcoming === undefined ? null : { n: n + 1, due: addDays(today, wait) },
    };
  }),
});

/** The opportunity as it was before mail `n` of a gap's plan, due again today; null where the plan has moved on. */
export const beforeNudge = (
  opportunity: Opportunity,
  { gapId, n }: { gapId: string; n: number },
  today: LocalDay,
): Opportunity | null => {
  const gap = opportunity.gaps.find(({ id }) => id === gapId);
  if (!gap || (gap.next?.n ?? NUDGES.length + 1) !== n + 1) return null;
  const again: Gap = { ...gap, sent: gap.sent - 1, next: { n, due: today } };
  return { ...opportunity, gaps: opportunity.gaps.map((one) => (one === gap ? again : one)) };
};

/** The ledger id of one mail of a gap's plan; `sent` counts those before it, so that one that comes again has another. */
export const skillMailId = ({ id }: Pick<Opportunity, 'id'>, gapId: string, sent: number): string =>
  derivedId(id, 'skill', gapId, String(sent));

/** The gap whose plan a reply answers; null when it answers another mail. */
export const gapOfMail = (opportunity: Opportunity, mailId: string): Gap | null =>
  opportunity.gaps.find((gap) =>
    Array.from({ length: gap.sent }, (_, sent) => skillMailId(opportunity, gap.id, sent)).includes(mailId),
  ) ?? null;

/** The opportunity with the last mail of that gap's plan due again on that day. */
export const nudgeAgainOn = (opportunity: Opportunity, { id, next }: Gap, due: LocalDay): Opportunity => ({
  ...opportunity,
  gaps: opportunity.gaps.map((gap) =>
    gap.id === id ? { ...gap, next: { n: (next?.n ?? NUDGES.length + 1) - 1, due } } : gap,
  ),
});

/** What one sitting of a plan takes. */
const SITTING = 30;

/** The opportunity with one more sitting put into that gap. */
export const afterSitting = (opportunity: Opportunity, gapId: string): Opportunity => ({
  ...opportunity,
  gaps: opportunity.gaps.map((gap) =>
    gap.id === gapId ? { ...gap, minutesLearned: gap.minutesLearned + SITTING } : gap,
  ),
});
