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
