import type { Opportunity, Step } from '../opportunity.ts';
import { addDays, type LocalDay, laterDay } from '../time.ts';
import { withOpportunity } from './decision.ts';
import { type CommandEffect, nameOf, refuse, type Scene, type The } from './effect-of-command.ts';
import { restartClock } from './plan.ts';
import { sendStep, stepOfMail } from './sending.ts';
import { afterSitting, gapOfMail, nudgeAgainOn } from './skill.ts';
import { isContact, rowOf } from './table.ts';

const LABELS: Record<Step['name'], string> = {
  letter: 'the letter',
  connect: 'the connection',
  'connect-2': 'the second round of connections',
  advice: 'the request for advice',
  'check-in-1': 'the first check-in',
  'check-in-2': 'the second check-in',
  'check-in-3': 'the third check-in',
  renew: 'the renewal',
  readvertised: 'the new advertisement',
};

/** What a reply is about: the step of the mail it answers, else the last one that was sent. */
const sentStep = ({ opportunity, mailId }: Scene): Step | null => {
  if (!opportunity) return null;
  const answered = stepOfMail(opportunity, mailId);
  const sent = opportunity.steps.filter(({ sentAt }) => sentAt !== null);
  return answered ?? sent.toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0)).at(-1) ?? null;
};

const nextStep = (opportunity: Opportunity): Step | null =>
  opportunity.steps.find(({ state }) => state === 'planned') ?? null;

const replaced = (opportunity: Opportunity, changed: Step): Step[] =>
  opportunity.steps.map((step) => (step.name === changed.name ? changed : step));

const changed = (scene: Scene, opportunity: Opportunity, line: string): CommandEffect => ({
  person: withOpportunity(scene.person, opportunity),
  line,
  ok: true,
  mails: [],
  undoes: 'opportunity',
});

/** `done`: the step is done; a letter or a check-in is a real contact, and restarts the clock. */
export const done = (scene: Scene): CommandEffect => {
  const { opportunity, today, cause } = scene;
  if (!opportunity)
    return refuse(scene, 'Which one is done? Answer the mail about it, or write "done" and its name.');
  const gap = gapOfMail(opportunity, scene.mailId);
  if (gap)
    return changed(scene, afterSitting(opportunity, gap.id), `Done: half an hour more for ${gap.text}.`);
  const step = sentStep(scene);
  if (!step)
    return refuse(
      scene,
      `Nothing about ${nameOf(opportunity)} was sent yet, so there is nothing to be done with.`,
    );
  const steps = replaced(opportunity, { ...step, state: 'done' });
  const contact = isContact(step.name);
  return changed(
    scene,
    {
      ...opportunity,
      steps: contact ? restartClock(steps, today) : steps,
      contactedAt: contact ? cause.at : opportunity.contactedAt,
    },
    `Done: ${LABELS[step.name]} for ${nameOf(opportunity)}.`,
  );
};

/** `skip`: this step not; the campaign goes on with the next. */
export const skip = (scene: Scene): CommandEffect => {
  const { opportunity } = scene;
  if (!opportunity) return refuse(scene, 'Which one shall be skipped? Answer the mail about it.');
  const gap = gapOfMail(opportunity, scene.mailId);
  if (gap) return changed(scene, opportunity, `Not this week, then: ${gap.text} comes again.`);
  const step = stepOfMail(opportunity, scene.mailId) ?? nextStep(opportunity);
  if (!step) return refuse(scene, `There is no step left to skip for ${nameOf(opportunity)}.`);
  return changed(
    scene,
    { ...opportunity, steps: replaced(opportunity, { ...step, state: 'skipped' }) },
    `Skipped: ${LABELS[step.name]} for ${nameOf(opportunity)}.`,
  );
};

const moved = (opportunity: Opportunity, step: Step, until: LocalDay): Step[] => {
  const { round, day } = rowOf(step.name);
  return opportunity.steps.map((one) => {
    if (one.name === step.name) return { ...one, state: 'planned', due: until };
    const row = rowOf(one.name);
    // The rest of the round keeps the table's distance: no question before the letter.
    const follows = one.state === 'planned' && row.round === round && row.day > day;
    return follows ? { ...one, due: laterDay(one.due, addDays(until, row.day - day)) } : one;
  });
};

/** `snooze WHEN`: the step comes again on that day. */
export const snooze = (scene: Scene, { until }: The<'snooze'>): CommandEffect => {
  const { opportunity } = scene;
  if (!opportunity) return refuse(scene, 'Which one shall wait? Answer the mail about it.');
  const gap = gapOfMail(opportunity, scene.mailId);
  if (gap)
    return changed(
      scene,
      nudgeAgainOn(opportunity, gap, until),
      `Snoozed: ${gap.text} comes again on ${until}.`,
    );
  const step = stepOfMail(opportunity, scene.mailId) ?? nextStep(opportunity);
  if (!step) return refuse(scene, `There is no step left to wait with for ${nameOf(opportunity)}.`);
  const steps = moved(opportunity, step, until);
  return changed(
    scene,
    { ...opportunity, steps: steps.toSorted((a, b) => a.due.localeCompare(b.due)) },
    `Snoozed: ${LABELS[step.name]} for ${nameOf(opportunity)} comes again on ${until}.`,
  );
};

/** `again`, `shorter`, `warmer`: the same step in other words, at once. */
export const redraft = (scene: Scene, { value }: The<'redraft'>): CommandEffect => {
  const { opportunity, person, cause } = scene;
  const step = sentStep(scene);
  if (!opportunity || !step?.draft || step.name === 'renew' || step.name === 'readvertised') {
    return refuse(scene, 'There is no draft here to write again. Answer the mail that holds the draft.');
  }
  const again = sendStep(person, opportunity, step, { now: cause.at, again: value ?? 'plain' });
  return {
    person: again.person,
    line: 'Here it is in other words.',
    ok: true,
    mails: [again.mail],
    undoes: null,
  };
};
