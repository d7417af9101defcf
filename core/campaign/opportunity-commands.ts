import type { Contact, Opportunity, Stage } from '../opportunity.ts';
import { localDay } from '../time.ts';
import { gapKind } from '../understand/gap-kind.ts';
import { withOpportunity } from './decision.ts';
import { type CommandEffect, nameOf, refuse, type Scene, type The } from './effect-of-command.ts';
import { newGap } from './employer-answer.ts';
import { LONGEST_NOTE, MOST_NOTES, renew, track } from './opening.ts';
import { planAgain } from './plan.ts';
import { twinOf, unite } from './same-job.ts';
import { startPlan } from './skill.ts';

const LONGEST_NAME = 200;
const MOST_GAPS = 20;

const STAGES: ReadonlyMap<string, Stage> = new Map(
  Object.entries({
    application: 'application',
    assessment: 'assessment',
    interview: 'interview',
    final: 'final',
  }),
);

const changed = (scene: Scene, opportunity: Opportunity, line: string): CommandEffect => ({
  person: withOpportunity(scene.person, opportunity),
  line,
  ok: true,
  mails: [],
  undoes: 'opportunity',
});

/** Runs a command that needs an opportunity, or asks which one is meant. */
const on = (scene: Scene, what: string, act: (opportunity: Opportunity) => CommandEffect): CommandEffect =>
  scene.opportunity
    ? act(scene.opportunity)
    : refuse(
        scene,
        `Which opportunity is "${what}" about? Answer a mail about it, or add its company's name.`,
      );

/** The last day of real contact, in the person's zone: planning again keeps the month after it. */
const contactDay = ({ person }: Scene, { contactedAt }: Opportunity) =>
  contactedAt === null ? null : localDay(contactedAt, person.zone);

const plannedAgain = (scene: Scene, opportunity: Opportunity): Opportunity => ({
  ...opportunity,
  steps: planAgain(opportunity, scene.today, contactDay(scene, opportunity)),
});

/** `stop`: no more about this opportunity. */
export const stop = (scene: Scene): CommandEffect =>
  on(scene, 'stop', (opportunity) =>
    changed(
      scene,
      { ...opportunity, status: 'stopped' },
      `Stopped: nothing more comes about ${nameOf(opportunity)}.`,
    ),
  );

const followAgain = (scene: Scene, opportunity: Opportunity): Opportunity => {
  if (opportunity.status === 'offered') return track(opportunity, scene.today);
  if (opportunity.status === 'closed') return renew(opportunity, scene.today);
  return plannedAgain(scene, { ...opportunity, status: 'running' });
};

/** `track`: follow it all the same, or again, or for another year. */
export const follow = (scene: Scene): CommandEffect =>
  on(scene, 'track', (opportunity) => {
    if (opportunity.status === 'running')
      return refuse(scene, `${nameOf(opportunity)} is being followed already.`);
    const followed = followAgain(scene, opportunity);
    return changed(scene, followed, `Following ${nameOf(opportunity)}.`);
  });

/** `reopened`: they are talking again; the campaign freezes. */
export const reopened = (scene: Scene): CommandEffect =>
  on(scene, 'reopened', (opportunity) =>
    changed(
      scene,
      { ...opportunity, status: 'reopened', contactedAt: scene.cause.at },
      `Wonderful: ${nameOf(opportunity)} is open again. The campaign rests; "resume" wakes it.`,
    ),
  );

/** `hired`: they got it. */
export const hired = (scene: Scene): CommandEffect =>
  on(scene, 'hired', (opportunity) =>
    changed(
      scene,
      { ...opportunity, status: 'hired' },
      `Congratulations on ${nameOf(opportunity)}! The campaign ends here.`,
    ),
  );

/** `gap: …`: something was missing; its plan comes the next morning. */
export const gap = (scene: Scene, { value }: The<'gap'>): CommandEffect =>
  on(scene, 'gap', (opportunity) => {
    const text = value.slice(0, LONGEST_NAME);
    if (opportunity.gaps.some((one) => one.accepted && one.text.toLowerCase() === text.toLowerCase())) {
      return refuse(scene, `"${text}" is on your list already.`);
    }
    if (opportunity.gaps.length >= MOST_GAPS) {
      return refuse(
        scene,
        `There are ${MOST_GAPS} gaps for ${nameOf(opportunity)} already; that is enough to learn.`,
      );
    }
    const added = startPlan(newGap({ kind: gapKind(text), text }, 'person', scene.cause), scene.today);
    return changed(
      scene,
      { ...opportunity, gaps: [...opportunity.gaps, added] },
      `Gap noted: ${text}. A plan for it comes tomorrow morning.`,
    );
  });

/** `yes` to the gaps that an employer named: each becomes a plan, a day apart. */
export const acceptGaps = (scene: Scene): CommandEffect =>
  on(scene, 'yes', (opportunity) => {
    const waiting = opportunity.gaps.filter(({ accepted }) => !accepted);
    const gaps = opportunity.gaps.map((one) => (one.accepted ? one : startPlan(one, scene.today)));
    const line = `Taken over: ${waiting.map(({ text }) => text).join(', ')}. The first plan comes tomorrow morning.`;
    return changed(scene, { ...opportunity, gaps }, line);
  });

const withNote = (opportunity: Opportunity, text: string, at: number): Opportunity => ({
  ...opportunity,
  notes: [...opportunity.notes, { at, text: text.slice(0, LONGEST_NOTE) }].slice(-MOST_NOTES),
});

/** `note: …`, and whatever else a person writes about an opportunity. */
export const note = (scene: Scene, { value }: { value: string }): CommandEffect =>
  on(scene, 'note', (opportunity) =>
    changed(scene, withNote(opportunity, value, scene.cause.at), `Kept as a note on ${nameOf(opportunity)}.`),
  );

/** `impressed: …`: what the letter will say they liked. */
export const impressed = (scene: Scene, { value }: The<'impressed'>): CommandEffect =>
  on(scene, 'impressed', (opportunity) =>
    changed(
      scene,
      { ...opportunity, impressed: value.slice(0, LONGEST_NOTE) },
      `Noted what impressed you at ${nameOf(opportunity)}; the letter will say so.`,
    ),
  );

const DURATION = /^(\d{1,3}(?:[.,]\d{1,2})?)\s*(h|hr|hrs|hours?|m|min|mins|minutes?)\b\s*/i;

/** `2h statistics`: minutes and the subject; null when there is no time in it. */
const learnedTime = (value: string): { minutes: number; subject: string } | null => {
  const match = DURATION.exec(value);
  if (!match?.[1] || !match[2]) return null;
  const amount = Number(match[1].replace(',', '.'));
  const minutes = Math.round(match[2].toLowerCase().startsWith('h') ? amount * 60 : amount);
  return { minutes, subject: value.slice(match[0].length).trim() };
};

/** `learned 2h statistics`: hours that add up, on the gap of that name or on the only one there is. */
export const learned = (scene: Scene, { value }: The<'learned'>): CommandEffect => {
  const time = learnedTime(value);
  if (!time || time.minutes <= 0)
    return refuse(scene, 'How long was it? Write it like "learned 2h statistics".');
  const subject = time.subject.toLowerCase();
  const candidates = scene.opportunity ? [scene.opportunity] : scene.person.opportunities;
  const all = candidates.flatMap((opportunity) => opportunity.gaps.map((one) => ({ opportunity, gap: one })));
  const named = all.filter(
    ({ gap: { text } }) =>
      subject !== '' && (text.toLowerCase().includes(subject) || subject.includes(text.toLowerCase())),
  );
  const [hit] = named.length > 0 ? named : all.length === 1 ? all : [];
  if (!hit) return refuse(scene, 'Which gap was that for? Write it like "learned 2h statistics".');
  const gaps = hit.opportunity.gaps.map((one) =>
    one.id === hit.gap.id ? { ...one, minutesLearned: one.minutesLearned + time.minutes } : one,
  );
  const total = Math.round((hit.gap.minutesLearned + time.minutes) / 6) / 10;
  return changed(
    scene,
    { ...hit.opportunity, gaps },
    `Added ${time.minutes} minutes to ${hit.gap.text}: ${total} hours so far.`,
  );
};

const contactFrom = (value: string): Contact => {
  const angle = value.lastIndexOf('<');
  const inside =
    angle >= 0
      ? value
          .slice(angle + 1)
          .replace('>', '')
          .trim()
      : '';
  const email = inside.includes('@')
    ? inside.toLowerCase()
    : value.includes('@')
      ? value.trim().toLowerCase()
      : null;
  const name = (angle >= 0 ? value.slice(0, angle) : email ? '' : value).trim();
  return { name: name === '' ? null : name.slice(0, LONGEST_NAME), email };
};

/** A correction may show that two opportunities are one job: then they are one from here on. */
const corrected = (scene: Scene, opportunity: Opportunity, line: string): CommandEffect => {
  const twin = twinOf(scene.person, opportunity);
  if (!twin) return changed(scene, opportunity, line);
  const united = unite(opportunity, twin);
  const after = united.status === 'running' ? plannedAgain(scene, united) : united;
  const opportunities = scene.person.opportunities.filter(({ id }) => id !== twin.id);
  return changed(
    { ...scene, person: { ...scene.person, opportunities } },
    after,
    `${line} That is a job you forwarded before: the two are one now.`,
  );
};

/** `company:`, `role:`, `contact:`, `stage:`: the person knows better; later drafts follow. */
export const correct = (
  scene: Scene,
  command: The<'company' | 'role' | 'contact' | 'stage'>,
): CommandEffect =>
  on(scene, command.command, (opportunity) => {
    const value = command.value.trim().slice(0, LONGEST_NAME);
    switch (command.command) {
      case 'company':
        return corrected(scene, { ...opportunity, company: value }, `Company: ${value}.`);
      case 'role':
        return corrected(scene, { ...opportunity, role: value }, `Role: ${value}.`);
      case 'contact': {
        const said = contactFrom(command.value);
        const known = opportunity.contact;
        const contact = { name: said.name ?? known?.name ?? null, email: said.email ?? known?.email ?? null };
        return changed(scene, { ...opportunity, contact }, `Contact: ${contact.name ?? contact.email}.`);
      }
      case 'stage': {
        const stage = STAGES.get(value.toLowerCase());
        if (!stage) return refuse(scene, 'A stage is one of: application, assessment, interview, final.');
        const interviewed = stage !== 'application';
        const staged: Opportunity = {
          ...opportunity,
          stage,
          interviewed,
          finalist: opportunity.finalist || stage === 'final',
        };
        const after = staged.status === 'running' ? plannedAgain(scene, staged) : staged;
        return changed(scene, after, `Stage: ${stage}.`);
      }
    }
  });
