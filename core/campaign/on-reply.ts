import type { Command } from '../command.ts';
import type { Event } from '../event.ts';
import { derivedId } from '../ids.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Echo, Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import { localDay } from '../time.ts';
import { type Decision, ignore, withOpportunity } from './decision.ts';
import { type CommandEffect, nameOf, type Scene } from './effect-of-command.ts';
import * as about from './opportunity-commands.ts';
import * as own from './person-commands.ts';
import { planAgain, restartClock } from './plan.ts';
import { opportunityOf } from './same-job.ts';
import * as step from './step-commands.ts';
import { PERSON_SCOPE, remember } from './undo.ts';

type Reply = Extract<Event, { type: 'reply' }>;

/** Every command has its effect here, and the compiler knows when one is missing. */
const run = (scene: Scene, command: Command): CommandEffect => {
  switch (command.command) {
    case 'done':
      return step.done(scene);
    case 'skip':
      return step.skip(scene);
    case 'snooze':
      return step.snooze(scene, command);
    case 'redraft':
      return step.redraft(scene, command);
    case 'stop':
      return about.stop(scene);
    case 'track':
      return about.follow(scene);
    case 'reopened':
      return about.reopened(scene);
    case 'hired':
      return about.hired(scene);
    case 'gap':
      return about.gap(scene, command);
    case 'note':
      return about.note(scene, command);
    case 'impressed':
      return about.impressed(scene, command);
    case 'learned':
      return about.learned(scene, command);
    case 'company':
    case 'role':
    case 'contact':
    case 'stage':
      return about.correct(scene, command);
    case 'pause':
      return own.pause(scene, command);
    case 'resume':
      return own.resume(scene);
    case 'timezone':
      return own.timezone(scene, command);
    case 'digest':
      return own.digest(scene, command);
    case 'name':
      return own.name(scene, command);
    case 'also':
      return own.also(scene, command);
    case 'address':
      return own.address(scene);
    case 'undo':
      return own.undo(scene);
    case 'status':
      return own.status(scene);
    case 'help':
      return own.help(scene);
    case 'export':
      return own.exportAll(scene);
    case 'forget':
      return own.forget(scene);
    case 'unsubscribe':
      return own.unsubscribe(scene);
    case 'yes':
      return own.yes(scene);
  }
};

/** Which opportunity a command means: the mail's own, a digest's row, or one that the person named. */
const meant = (person: Person, event: Reply, named: string | undefined): Opportunity | null => {
  if (named === undefined) return opportunityOf(person, event.opportunityId);
  if (/^\d{1,3}$/.test(named)) return opportunityOf(person, event.rows[Number(named) - 1]);
  const wanted = named.toLowerCase();
  const hits = person.opportunities.filter(({ company, role }) =>
    [company, role].some((text) => text?.toLowerCase().includes(wanted)),
  );
  return hits.length === 1 ? (hits[0] ?? null) : null;
};

/** A reply is a sign of life: it ends a silence, and what was missed meanwhile is planned again. */
const withSign = (person: Person, opportunityId: string | null, at: number): Person => {
  const opportunity = opportunityOf(person, opportunityId);
  if (!opportunity) return person;
  const today = localDay(at, person.zone);
  const signed: Opportunity = { ...opportunity, signAt: Math.max(opportunity.signAt, at) };
  if (opportunity.status !== 'silent') return withOpportunity(person, signed);
  const contactDay = opportunity.contactedAt === null ? null : localDay(opportunity.contactedAt, person.zone);
  const steps = planAgain(opportunity, today, contactDay);
  return withOpportunity(person, { ...signed, status: 'running', steps });
};

interface Progress {
  person: Person;
  /** How each scope stood when this mail first changed it, and what was done: one mail is one decision. */
  changed: Map<string, { before: Person; lines: string[] }>;
  echoes: Echo[];
  mails: Outgoing[];
  erase: boolean;
}

/** What only adds something means the same whenever it comes; leaving is obeyed in any order. */
const IN_ANY_ORDER: ReadonlySet<Command['command']> = new Set([
  'note',
  'learned',
  'status',
  'help',
  'export',
  'address',
  'forget',
  'unsubscribe',
  'yes',
  'also',
]);

/** Mail can overtake mail on its way here. Decisions about one thing apply in the order in which they arrived at SES. */
const isOvertaken = (
  { undo }: Person,
  { opportunity }: Scene,
  { command }: Command,
  { receivedAt }: Reply,
): boolean => {
  if (IN_ANY_ORDER.has(command)) return false;
  const own = undo[PERSON_SCOPE];
  const general = own !== undefined && own.at > receivedAt;
  if (!opportunity) return general;
  const here = undo[opportunity.id];
  return (
    (here !== undefined && here.at > receivedAt) ||
    (general && own.opportunities.some(({ id }) => id === opportunity.id))
  );
};

const apply = (progress: Progress, command: Command, event: Reply): Progress => {
  const { person } = progress;
  const scene: Scene = {
    person,
    opportunity: meant(person, event, command.about),
    mailId: event.mailId,
    cause: { id: event.id, at: event.receivedAt },
    today: localDay(event.receivedAt, person.zone),
  };
  const effect = run(scene, command);
  const scope =
    effect.undoes === 'opportunity' ? (scene.opportunity?.id ?? null) : effect.undoes && PERSON_SCOPE;
  if (isOvertaken(person, scene, command, event)) {
    const line =
      'A later mail of yours about the same thing came in first, so this one changed nothing: write it again if you still mean it.';
    return { ...progress, echoes: [...progress.echoes, { line, ok: false }] };
  }
  // What was taken back is not to be taken back with what follows.
  const changed = command.command === 'undo' ? new Map() : new Map(progress.changed);
  let after = effect.person;
  if (effect.ok && scope) {
    const known = changed.get(scope) ?? { before: person, lines: [] };
    const lines = [...known.lines, effect.line];
    changed.set(scope, { before: known.before, lines });
    after = remember(known.before, effect.person, scope, lines.join(' '), event.receivedAt);
  }
  return {
    person: after,
    changed,
    echoes: [...progress.echoes, { line: effect.line, ok: effect.ok }],
    mails: [...progress.mails, ...effect.mails],
    erase: progress.erase || effect.erase === true,
  };
};

/** A mail of its own (a draft, the status) is the answer; every other command is echoed in one line. */
const answerTo = (event: Reply, { echoes, mails }: Progress): Outgoing[] => {
  const told = echoes.length > mails.length || echoes.some(({ ok }) => !ok);
  if (!told) return mails;
  const answer: Outgoing = {
    kind: 'answer',
    id: derivedId(event.id, 'answer'),
    opportunityId: event.opportunityId,
    subject: event.subject,
    echoes,
  };
  return [answer, ...mails];
};

/** Mail that was not understood is answered at most once a day: two machines cannot talk for long. */
const puzzled = (person: Person, event: Reply): Decision => {
  const { unsure } = event.reading;
  const today = localDay(event.receivedAt, person.zone);
  if (!unsure || person.lastPuzzledDay === today) {
    return { person, mails: [], outcome: { applied: unsure ? 'puzzled-again' : 'sign' } };
  }
  return {
    person: { ...person, lastPuzzledDay: today },
    mails: [
      {
        kind: 'not-understood',
        id: derivedId(event.id, 'puzzled'),
        opportunityId: event.opportunityId,
        ...unsure,
      },
    ],
    outcome: { applied: 'puzzled' },
  };
};

/** A reply: all its commands count, in the order the person wrote them; what is left over is kept as a note. */
export const onReply = (before: Person, event: Reply): Decision => {
  if (before.standing === 'undeliverable' || before.standing === 'erased')
    return ignore(before, before.standing);
  const { commands, note } = event.reading;
  const person = withSign(before, event.opportunityId, event.receivedAt);
  const target = opportunityOf(person, event.opportunityId);
  const all: Command[] = note !== null && target ? [...commands, { command: 'note', value: note }] : commands;
  if (commands.length === 0 && (event.reading.unsure || all.length === 0)) return puzzled(person, event);
  let progress: Progress = { person, changed: new Map(), echoes: [], mails: [], erase: false };
  for (const command of all) progress = apply(progress, command, event);
  return {
    person: progress.person,
    mails: answerTo(event, progress),
    outcome: { applied: all.map(({ command }) => command).join(' ') },
    ...(progress.erase ? { erase: true } : {}),
  };
};

/** Whatever a letter was about, one that was really sent is a contact: the check-ins wait a month from here. */
const contacted = (effect: CommandEffect, { opportunity, cause, today }: Scene): CommandEffect => {
  const sent = effect.person.opportunities.find(({ id }) => id === opportunity?.id);
  if (!sent) return effect;
  const changed = { ...sent, contactedAt: cause.at, steps: restartClock(sent.steps, today) };
  return { ...effect, person: withOpportunity(effect.person, changed) };
};

/** The person's own letter, seen by Bcc: its step is done, what was really sent is kept, the clock restarts. */
export const onBcc = (before: Person, event: Extract<Event, { type: 'bcc' }>): Decision => {
  const opportunity = opportunityOf(before, event.opportunityId);
  if (!opportunity) return ignore(before, 'unknown-opportunity');
  const person = withSign(before, opportunity.id, event.receivedAt);
  const scene: Scene = {
    person,
    opportunity: opportunityOf(person, opportunity.id) ?? opportunity,
    mailId: event.mailId,
    cause: { id: event.id, at: event.receivedAt },
    today: localDay(event.receivedAt, person.zone),
  };
  const finished = contacted(step.done(scene), scene);
  const kept = about.note(
    {
      ...scene,
      person: finished.person,
      opportunity: finished.person.opportunities.find(({ id }) => id === opportunity.id) ?? null,
    },
    { value: event.text },
  );
  return {
    person: remember(person, kept.person, opportunity.id, finished.line, event.receivedAt),
    mails: [
      {
        kind: 'answer',
        id: derivedId(event.id, 'bcc'),
        opportunityId: opportunity.id,
        subject: null,
        echoes: [{ line: `Seen, and kept with ${nameOf(opportunity)}. ${finished.line}`, ok: finished.ok }],
      },
    ],
    outcome: { applied: 'bcc' },
  };
};
