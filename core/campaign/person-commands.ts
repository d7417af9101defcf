import { derivedId } from '../ids.ts';
import type { Opportunity } from '../opportunity.ts';
import type { Outgoing } from '../outgoing.ts';
import type { Person } from '../person.ts';
import { isZone, localDay } from '../time.ts';
import { type CommandEffect, refuse, type Scene, type The } from './effect-of-command.ts';
import { acceptGaps, follow } from './opportunity-commands.ts';
import { planAgain } from './plan.ts';

import { PERSON_SCOPE, undoLast } from './undo.ts';
import { nearZones } from './zones.ts';

const changed = (person: Person, line: string): CommandEffect => ({
  person,
  line,
  ok: true,
  mails: [],
  undoes: 'person',
});

/** A mail of its own instead of a line. */
const mailed = (
  scene: Scene,
  kind: 'status' | 'help' | 'export' | 'farewell' | 'forget-asked' | 'address',
  line: string,
): CommandEffect => {
  const mail: Outgoing = { kind, id: derivedId(scene.cause.id, kind), opportunityId: null };
  return { person: scene.person, line, ok: true, mails: [mail], undoes: null };
};

/** `pause [WHEN]`: everything rests. */
export const pause = (scene: Scene, { until }: The<'pause'>): CommandEffect =>
  changed(
    { ...scene.person, paused: { since: scene.cause.at, until: until ?? null } },
    until ? `Paused until ${until}.` : 'Paused. Answer "resume" whenever you want to go on.',
  );

const awake = (person: Person, opportunity: Opportunity, today: string): Opportunity => {
  const { status, contactedAt } = opportunity;
  if (status !== 'running' && status !== 'silent' && status !== 'reopened') return opportunity;
  const contactDay = contactedAt === null ? null : localDay(contactedAt, person.zone);
  return { ...opportunity, status: 'running', steps: planAgain(opportunity, today, contactDay) };
};

/** `resume`: everything goes on, or the one opportunity that rests. What was missed is planned again. */
export const resume = (scene: Scene): CommandEffect => {
  const { person, opportunity, today } = scene;
  const resumed: Person = {
    ...person,
    paused: null,
    opportunities: person.opportunities.map((one) => {
      const meant = one.id === opportunity?.id && one.status === 'stopped';
      return awake(person, meant ? { ...one, status: 'running' } : one, today);
    }),
  };
  return changed(resumed, 'Going on. The next mail comes on a working morning.');
};

/** `timezone Europe/Berlin`, checked against the zone database. */
export const timezone = (scene: Scene, { value }: The<'timezone'>): CommandEffect => {
  const zone = value.trim().replaceAll(' ', '_');
  if (!isZone(zone)) {
    const near = nearZones(zone);
    const hint =
      near.length > 0 ? ` Did you mean ${near.join(', or ')}?` : ' Write it like "timezone Europe/Berlin".';
    return refuse(scene, `There is no time zone of that name.${hint}`);
  }
  return changed({ ...scene.person, zone, zoneSource: 'person' }, `Time zone: ${zone}.`);
};

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** `digest friday 08:00` or `digest off`. */
export const digest = (scene: Scene, { value }: The<'digest'>): CommandEffect => {
  if (value === 'off')
    return changed(
      { ...scene.person, digest: null },
      'No more digests; "digest monday 08:00" brings them back.',
    );
  const match = /^([a-z]+) (\d{2}):(\d{2})$/.exec(value);
  const weekday = DAYS.indexOf(match?.[1] ?? '') + 1;
  const [hour, minute] = [Number(match?.[2]), Number(match?.[3])];
  if (weekday === 0 || !(hour < 24) || !(minute < 60))
    return refuse(scene, 'Write it like "digest friday 08:00", or "digest off".');
  return changed({ ...scene.person, digest: { weekday, hour, minute } }, `Digest: ${value}.`);
};

/** `name: …`: how drafts are signed. */
export const name = (scene: Scene, { value }: The<'name'>): CommandEffect =>
  changed(
    { ...scene.person, name: value.trim().slice(0, 200) },
    `Your drafts are signed ${value.trim().slice(0, 200)}.`,
  );

const MOST_ADDRESSES = 5;

/** `also me@work.example`: another address, which counts once it has said yes itself. */
export const also = (scene: Scene, { value }: The<'also'>): CommandEffect => {
  const email = value.trim().toLowerCase();
  const { person } = scene;
  const known = person.addresses.find((one) => one.email === email);
  if (known?.confirmed) return refuse(scene, 'That address is yours already.');
  if (!known && person.addresses.length >= MOST_ADDRESSES)
    return refuse(scene, `${MOST_ADDRESSES} addresses are the most there can be.`);
  const addresses = known ? person.addresses : [...person.addresses, { email, confirmed: false }];
  return {
    person: { ...person, addresses },
    line: 'Now answer this mail from that address with "yes" (forward it there first): then it counts as yours.',
    ok: true,
    mails: [],
    undoes: null,
  };
};

/** `undo`: the last decision about this opportunity, or about the settings. */
export const undo = (scene: Scene): CommandEffect => {
  const { person, opportunity, cause } = scene;
  const scopes = [...(opportunity ? [opportunity.id] : []), PERSON_SCOPE];
  // The last decision, whichever it was about; of two at once the one about the job.
  const [last] = scopes.toSorted((a, b) => (person.undo[b]?.at ?? 0) - (person.undo[a]?.at ?? 0));
  const undone = last === undefined ? null : undoLast(person, last, cause.at);
  if (!undone) return refuse(scene, 'There is nothing to take back here.');
  return {
    person: undone.person,
    line: `Taken back. It was: ${undone.what}`,
    ok: true,
    mails: [],
    undoes: null,
  };
};

export const status = (scene: Scene): CommandEffect => mailed(scene, 'status', 'Here is where things stand.');
export const help = (scene: Scene): CommandEffect => mailed(scene, 'help', 'Here is what you can say.');
export const exportAll = (scene: Scene): CommandEffect =>
  mailed(scene, 'export', 'Here is everything that is held.');

/** `forget me`: asks once. */
export const forget = (scene: Scene): CommandEffect => {
  const asked = mailed(scene, 'forget-asked', 'One question first.');
  return { ...asked, person: { ...scene.person, question: { about: 'forget-me' } } };
};

/** `unsubscribe`: at once, and nothing more is sent. */
export const unsubscribe = (scene: Scene): CommandEffect => ({
  person: { ...scene.person, standing: 'unsubscribed' },
  line: 'Unsubscribed: nothing more comes. What you stored is kept; forward a mail whenever you want to come back.',
  ok: true,
  mails: [],
  undoes: null,
});

/** `yes`: to whatever was asked last. */
export const yes = (scene: Scene): CommandEffect => {
  const { question } = scene.person;
  if (!question) return refuse(scene, 'There is no open question that "yes" would answer.');
  const person: Person = { ...scene.person, question: null };
  if (question.about === 'forget-me')
    return { ...mailed({ ...scene, person }, 'farewell', 'Goodbye.'), erase: true };
  const opportunity = person.opportunities.find(({ id }) => id === question.opportunityId) ?? null;
  const meant: Scene = { ...scene, person, opportunity };
  return question.about === 'gaps' ? acceptGaps(meant) : follow(meant);
};

/** `new address`: another personal address for filters to forward to; the old one stops counting. */
export const address = (scene: Scene): CommandEffect => {
  const told = mailed(scene, 'address', 'Here is your personal address.');
  return { ...told, person: { ...scene.person, personalAddressMail: told.mails[0]?.id ?? null } };
};
