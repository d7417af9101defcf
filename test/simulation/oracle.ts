import type { Outgoing } from '../../core/outgoing.ts';
import type { Commit, CommitResult, LedgerEntry } from '../../functions/runtime/ports.ts';
import type { Posted } from '../../functions/runtime/postman.memory.ts';
import { type Belief, belief, learn } from './beliefs.ts';
import { momentOf, wall } from './calendar.ts';
import { type Meaning, NEUTRAL, REPEATING } from './meaning.ts';
import type { Violation } from './violation.ts';
import type { Weather } from './weather.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Days after the rejection before which a step never comes (the design's table). */
const EARLIEST: Record<string, number> = {
  letter: 1,
  connect: 3,
  advice: 6,
  'connect-2': 10,
  'check-in-1': 30,
  'check-in-2': 120,
  'check-in-3': 210,
  renew: 365,
  readvertised: 0,
  skill: 0,
  paused: 0,
};

/** Until then SES's word that a mailbox is gone must have come, whatever went wrong. */
const LONGEST_KNOWN = 3 * 24 * HOUR;

/** How it is known what a call was about. */
export type Trigger =
  | { by: 'mail'; keys: string[] }
  | { by: 'alarm' | 'sweep' | 'feedback' | 'click' | 'scanner' };

/** A mail that was decided, as it was seen in transactions and at SES. */
export interface Decided {
  mail: Outgoing;
  personId: string;
  claims: number[];
  returned: boolean;
  posts: { at: number; sesId: string }[];
  /** When its alarm was due. */
  due: number;
  /** The log says that it will not be sent, or that somebody has to look. */
  told: boolean;
}

interface Options {
  seed: number;
  sky: Weather;
  now: () => number;
  zone: string;
  open: boolean;
  meaningOf: (key: string) => Meaning | undefined;
  textOf: (key: string) => string;
}

/** Whether a mail belongs to the campaign: the design's table, and the one that says that it rests. */
const isOfCampaign = (mail: Outgoing): boolean =>
  mail.kind in EARLIEST && !('redraft' in mail && mail.redraft);

/** Watches the ports and says what may never be. It shares no code with what it watches. */
export const oracle = ({ seed, sky, now, zone, open, meaningOf, textOf }: Options) => {
  const violations: Violation[] = [];
  const beliefs = new Map<string, Belief>();
  const decided = new Map<string, Decided>();
  const applied = new Map<string, { personId: string; order: number }>();
  const lastApplied = new Map<string, number>();
  const unreported = new Set<string>();
  const erased: { personId: string; writer: string; at: number }[] = [];
  const late: number[] = [];
  let duplicates = 0;
  let doubledUnreported = 0;

  const violate = (invariant: number, what: string, person?: string): void => {
    if (violations.length >= 100) return;
    violations.push({
      invariant,
      seed,
      at: new Date(now()).toISOString(),
      what,
      ...(person === undefined ? {} : { person }),
    });
  };

  const about = (entry: { personId: string }): Belief | undefined => beliefs.get(entry.personId);

  const checkClaim = (known: Belief, entry: LedgerEntry, commit: Commit, trigger: Trigger): void => {
    const { mail, mailId } = entry;
    const past = decided.get(mailId);
    if (past && !past.returned) violate(3, `${mail.kind} ${mailId} was claimed twice`, known.writer);
    const one: Decided = past ?? {
      mail,
      personId: entry.personId,
      claims: [],
      returned: false,
      posts: [],
      due: isOfCampaign(mail) || mail.kind === 'digest' ? (commit.before.alarm.at ?? now()) : now(),
      told: false,
    };
    one.claims.push(now());
    one.returned = false;
    decided.set(mailId, one);
    if (known.left === 'undeliverable' || (known.left === 'erased' && mail.kind !== 'farewell'))
      violate(5, `${mail.kind} was claimed after ${known.left}`, known.writer);
    if (known.goneSince !== null && now() - known.goneSince > LONGEST_KNOWN)
      violate(5, `${mail.kind} was claimed long after a hard bounce`, known.writer);
    if (mail.kind === 'digest') {
      if (known.left || !known.digest)
        violate(5, `a digest was claimed after ${known.left ?? 'digest off'}`, known.writer);
      return;
    }
    if (!isOfCampaign(mail)) return;
    const { day, weekday, minute } = wall(now(), known.zone);
    const opportunityId = mail.opportunityId ?? '';
    if (known.left) violate(5, `${mail.kind} was claimed after ${known.left}`, known.writer);
    if (day < known.pausedUntil) violate(5, `${mail.kind} was claimed during a pause`, known.writer);
    if (known.stopped.has(opportunityId)) violate(5, `${mail.kind} was claimed after stop`, known.writer);
    if (trigger.by === 'mail') violate(6, `${mail.kind} was claimed by a mail of the person's`, known.writer);
    if (weekday > 5 || minute < 538 || minute >= 1022)
      violate(6, `${mail.kind} was claimed on weekday ${weekday} at minute ${minute}`, known.writer);
    const other = known.claimedOn.get(day);
    if (other && other !== mailId && !decided.get(other)?.returned && now() - known.steeredAt > 48 * HOUR)
      violate(6, `${mail.kind} is the second of one day`, known.writer);
    known.claimedOn.set(day, mailId);
    const since = known.rejectedOn.get(opportunityId);
    if (since !== undefined && !known.snoozed.has(opportunityId) && day < since + (EARLIEST[mail.kind] ?? 0))
      violate(6, `${mail.kind} was claimed ${day - since} days after the rejection`, known.writer);
  };

  const checkMail = (commit: Commit, trigger: Extract<Trigger, { by: 'mail' }>): void => {
    const key = commit.seen?.replace(/#read$/, '') ?? '';
    const meaning = meaningOf(key);
    const isHeld = commit.seen?.endsWith('#read') === true;
    if (!meaning || (!isHeld && !trigger.keys.includes(key))) {
      violate(2, 'a mail was applied without its name, so that its redelivery is not known');
      return;
    }
    const { writer, kind } = meaning;
    const past = applied.get(commit.seen ?? '');
    if (past) violate(2, `a mail of kind ${kind} was applied twice`, writer);
    if (kind === 'automatic') violate(8, 'automatic mail changed something', writer);
    if (kind === 'foreign') violate(9, 'mail of somebody else changed something', writer);
    if (kind === 'stranger' && !open) violate(9, 'a stranger changed something', writer);
    if (kind === 'broken') violate(1, 'a mail that nobody could check was applied', writer);
    applied.set(commit.seen ?? '', { personId: commit.person.id, order: applied.size });
    const known = beliefs.get(commit.person.id) ?? belief(writer, zone, !open);
    beliefs.set(commit.person.id, known);
    if (known.writer !== writer) violate(9, 'a mail changed somebody else', writer);
    learn(known, meaning, textOf(key), commit);
    if (kind === 'command' && commit.person.standing === 'active' && commit.before.standing === 'pending')
      known.confirmed = true;
    if (kind === 'command' && !NEUTRAL.has(meaning.command ?? '')) {
      const scope = `${commit.person.id} ${meaning.opportunityId ?? ''}`;
      const changed = commit.person.opportunities.find(({ id }) => id === meaning.opportunityId);
      const was = commit.before.opportunities.find(({ id }) => id === meaning.opportunityId);
      const moved = changed && was && (changed.status !== was.status || changed.steps !== was.steps);
      // Another wording takes nothing back, so its place does not matter.
      const ordered = moved && meaning.command !== 'again' && meaning.command !== 'yes';
      if (ordered && (lastApplied.get(scope) ?? 0) > meaning.receivedAt)
        violate(2, `${meaning.command} was applied after a later reply about the same opportunity`, writer);
      if (ordered) lastApplied.set(scope, Math.max(lastApplied.get(scope) ?? 0, meaning.receivedAt));
      known.steeredAt = now();
    }
    if (kind === 'forward') known.steeredAt = now();
    if (kind === 'forward' || REPEATING.has(meaning.command ?? '')) known.mayRepeatAt = now();
  };

  return {
    violations,
    beliefs,
    decided,
    applied,
    erased,
    late,
    violate,
    counts: () => ({ duplicates, doubledUnreported }),

    called: (port: string, trigger: Trigger): void => {
      if (trigger.by === 'scanner') violate(10, `GET or HEAD called ${port}`);
    },

    committed: (commit: Commit, { result }: CommitResult, trigger: Trigger): void => {
      if (result !== 'stored') return;
      const { person, before } = commit;
      if (trigger.by === 'mail') checkMail(commit, trigger);
      else if (commit.seen) {
        const meaning = meaningOf(commit.seen.replace(/#read$/, ''));
        if (meaning) {
          applied.set(commit.seen, { personId: person.id, order: applied.size });
          const known = about({ personId: person.id });
          if (known) {
            learn(known, meaning, '', commit);
            known.steeredAt = now();
            known.mayRepeatAt = now();
          }
        }
      }
      const known = beliefs.get(person.id);
      if (!known) {
        violate(9, `${trigger.by} made a person`);
        return;
      }
      // The day is used by a mail that turned out to be sent already.
      if (
        commit.claims.length === 0 &&
        commit.returned.length === 0 &&
        person.lastCampaignDay !== before.lastCampaignDay
      )
        known.claimedOn.set(wall(now(), known.zone).day, 'settled');
      for (const entry of commit.returned) {
        const one = decided.get(entry.mailId);
        if (one) one.returned = true;
      }
      for (const { entry } of commit.claims) checkClaim(known, entry, commit, trigger);
      if (person.standing === before.standing) return;
      if (person.standing === 'undeliverable') known.left = 'undeliverable';
      if (person.standing === 'unsubscribed') known.left = 'unsubscribed';
      if (person.standing === 'erased') {
        known.left = 'erased';
        erased.push({ personId: person.id, writer: known.writer, at: now() });
      }
    },

    posted: (mail: Posted, trigger: Trigger): void => {
      const { mail: mailId, person } = mail.tags;
      const one = decided.get(mailId);
      const known = beliefs.get(person);
      if (!one || !known) {
        violate(3, `${mailId} was sent without a claim`);
        return;
      }
      const { kind, opportunityId } = one.mail;
      if (mail.to !== known.writer) violate(7, `${kind} went to somebody else`, known.writer);
      if (!known.confirmed && kind !== 'confirm' && kind !== 'farewell')
        violate(7, `${kind} went to an address that nobody confirmed`, known.writer);
      if (one.posts.length > 0) {
        if (one.posts.some(({ sesId }) => unreported.has(sesId))) doubledUnreported += 1;
        else {
          duplicates += 1;
          violate(3, `${kind} ${mailId} was delivered twice`, known.writer);
        }
      }
      one.posts.push({ at: now(), sesId: mail.sesId });
      if (!isOfCampaign(one.mail)) {
        if (kind === 'digest') checkDigest(known, one);
        return;
      }
      late.push(Math.max(0, now() - one.due));
      const { weekday, minute } = wall(now(), known.zone);
      if ((weekday > 5 || minute < 538 || minute >= 1040) && now() - known.steeredAt > 48 * HOUR)
        violate(6, `${kind} went out on weekday ${weekday} at minute ${minute}`, known.writer);
      const step = `${opportunityId} ${kind} ${'gapId' in one.mail ? `${one.mail.gapId} ${one.mail.n}` : ''}`;
      const before = known.postedAt.get(step);
      const resent = one.posts.length > 1;
      if (before !== undefined && before > known.mayRepeatAt && !resent)
        violate(3, `${kind} was delivered a second time, and nobody asked for it`, known.writer);
      known.postedAt.set(step, now());
      if (trigger.by === 'sweep' && now() - (one.claims.at(-1) ?? 0) > 6 * MINUTE)
        violate(6, `the sweep sent ${kind} past the rules of the morning`, known.writer);

      function checkDigest(believed: Belief, digest: Decided): void {
        const { digest: wanted } = believed;
        if (!wanted || now() - believed.steeredAt < 8 * 24 * HOUR || !sky.wasCalm(now(), 48 * HOUR)) return;
        if (digest.posts.length > 1 || now() - (digest.claims[0] ?? 0) > HOUR) return;
        const shown = wall(now(), believed.zone);
        const after = shown.minute - wanted.minute;
        // In the hour that clocks skip there is no such moment.
        if (momentOf(shown.day, wanted.minute, believed.zone) === null) return;
        if (shown.weekday !== wanted.weekday || after < 0 || after > 20)
          violate(
            14,
            `a digest came ${after} minutes after its hour, weekday ${shown.weekday}`,
            believed.writer,
          );
      }
    },

    /** Nobody will ever say anything of this mail. */
    unreported: (sesId: string): void => {
      unreported.add(sesId);
    },

    /** SES gave a mail back: it may come again, and after the second kind nothing may. */
    bounced: (mail: Posted, permanent: boolean): void => {
      const known = beliefs.get(mail.tags.person);
      if (!known) return;
      known.steeredAt = now() + 24 * HOUR;
      known.mayRepeatAt = now() + 24 * HOUR;
      if (permanent && !unreported.has(mail.sesId)) known.goneSince ??= now();
    },

    logged: (outcome: string, ids: Record<string, unknown>): void => {
      const line = JSON.stringify(ids);
      if (line.includes('@') || /canary/i.test(line) || /\b[a-z2-7]{26}\b/.test(line))
        violate(11, `the log of "${outcome}" names somebody`);
      const one = decided.get(typeof ids.mail === 'string' ? ids.mail : '');
      if (one && ['parked', 'refused', 'uncertain', 'not-written'].includes(outcome)) one.told = true;
    },
  };
};
export type Oracle = ReturnType<typeof oracle>;
