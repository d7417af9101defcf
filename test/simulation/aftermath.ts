import type { MemoryTable } from '../../functions/runtime/people.memory.ts';
import { dayOf, wall } from './calendar.ts';
import type { Meaning } from './meaning.ts';
import type { Oracle } from './oracle.ts';
import type { Message, Queue } from './queue.ts';
import type { Timeline } from './timeline.ts';
import type { Weather } from './weather.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** Long enough for everything that a storm left behind: the silence, the next morning, and a weekend before it. */
const CALM = 4 * DAY;

/** Letters to one human keep their distance from each other, by rules that only the product knows. */
const LETTERS = new Set(['letter', 'advice', 'check-in-1', 'check-in-2', 'check-in-3', 'readvertised']);

interface Options {
  clock: Timeline;
  sky: Weather;
  table: MemoryTable;
  objects: Map<string, Uint8Array>;
  meanings: Map<string, Meaning>;
  watch: Oracle;
  queues: Record<string, Queue>;
  end: number;
}

/** What has to hold some time after: nothing late, nothing lost, nothing left of who is gone. */
export const aftermath = ({ clock, sky, table, objects, meanings, watch, queues, end }: Options) => {
  const outcomes = new Map<string, string>();
  const checked = new Set<string>();

  /** Nobody for whom something is due still waits for it at noon. */
  const checkMorning = (): void => {
    const now = clock.now();
    if (!sky.wasCalm(now, CALM)) return;
    for (const [personId, known] of watch.beliefs) {
      const { day, weekday, minute } = wall(now, known.zone);
      if (weekday > 5 || minute < 720 || minute >= 780 || known.left || day < known.pausedUntil) continue;
      if (known.claimedOn.has(day) || now - known.steeredAt < 30 * HOUR) continue;
      const person = table.people.get(personId)?.loaded.person;
      if (person?.standing !== 'active' || person.paused) continue;
      const letters = person.opportunities
        .flatMap(({ steps }) => steps)
        .flatMap(({ name, sentAt }) => (sentAt !== null && LETTERS.has(name) ? [sentAt] : []));
      const lettersRest = letters.some((at) => now - at < 32 * DAY);
      const restsOf = (steps: { name: string; sentAt: number | null }[], name: string): boolean =>
        LETTERS.has(name)
          ? lettersRest
          : name === 'connect-2' &&
            steps.some((one) => one.name === 'connect' && now - (one.sentAt ?? 0) < 9 * DAY);
      for (const { id, status, steps, gaps } of person.opportunities) {
        if (status !== 'running' || known.stopped.has(id)) continue;
        const due = [
          ...steps.filter(({ state, name }) => state === 'planned' && !restsOf(steps, name)),
          ...gaps.flatMap(({ accepted, next }) =>
            accepted && next ? [{ name: 'skill', due: next.due }] : [],
          ),
        ].find((one) => dayOf(one.due) <= day);
        if (due) {
          watch.violate(4, `${due.name}, due on ${due.due}, has not come by noon`, known.writer);
          break;
        }
      }
    }
  };

  /** What must be gone once somebody is forgotten, wherever it was. */
  const leftOf = (personId: string, writer: string, at: number): string | null => {
    if (table.people.has(personId)) return 'the person is still stored';
    if (table.addresses.get(writer) === personId) return 'the address still leads to them';
    for (const { address } of table.tokens.values())
      if (address.personId === personId) return 'a token still leads to them';
    for (const key of objects.keys()) {
      const meaning = meanings.get(key);
      if (
        meaning?.writer === writer &&
        meaning.receivedAt < at &&
        outcomes.has(key) &&
        meaning.kind !== 'broken'
      )
        return `their mail ${key} (${meaning.kind}, ${outcomes.get(key)}) is still there`;
    }
    return null;
  };
  const checkErased = (isOver: boolean): void => {
    for (const { personId, writer, at } of watch.erased) {
      const now = clock.now();
      if (checked.has(personId) || (!isOver && (now - at < 40 * HOUR || !sky.wasCalm(now, 40 * HOUR))))
        continue;
      checked.add(personId);
      const left = leftOf(personId, writer, at);
      if (left) watch.violate(12, `after erasure ${left}`, writer);
    }
  };

  return {
    hourly: (): void => {
      checkMorning();
      checkErased(false);
    },

    logged: (outcome: string, record: string): void => {
      if (outcome === 'applied' || outcome === 'ignored' || outcome === 'seen') outcomes.set(record, outcome);
    },

    /** A message left its queue. */
    handled: (name: string, { about }: Message, attempts: number, waited: number): void => {
      const kind = meanings.get(about)?.kind;
      if (kind === 'broken' || !sky.wasCalm(clock.now(), waited + 2 * DAY)) return;
      if (attempts > 1 || waited > 5 * MINUTE)
        watch.violate(
          13,
          `${name} needed ${attempts} attempts and ${Math.round(waited / MINUTE)} minutes for ${about} in calm`,
        );
    },

    /** Counts what was lost, once everything had its time. */
    lost: (): number => {
      checkErased(true);
      let lost = 0;
      const waiting = new Set(Object.values(queues).flatMap((one) => one.open()));
      for (const [key, meaning] of meanings) {
        if (outcomes.has(key) || waiting.has(key)) {
          if (waiting.has(key) && meaning.kind !== 'broken' && meaning.receivedAt < end)
            watch.violate(1, `${key} (${meaning.kind}) is still not handled`, meaning.writer);
          continue;
        }
        lost += 1;
        watch.violate(1, `${key} (${meaning.kind}) ended as nothing`, meaning.writer);
      }
      for (const [mailId, { mail, personId, posts, claims, returned, told }] of watch.decided) {
        const known = watch.beliefs.get(personId);
        const claimedAt = claims.at(-1) ?? 0;
        if (!known || posts.length > 0 || claimedAt > clock.now() - 2 * HOUR) continue;
        // Gone, told of, given back, or given up because the person meanwhile said something else.
        if (known.left || told || returned || known.steeredAt > claimedAt) continue;
        const state = table.people.get(personId)?.mails.get(mailId)?.entry.state ?? 'gone';
        if (!known.confirmed) continue;
        lost += 1;
        watch.violate(3, `${mail.kind} ${mailId} was claimed and never sent: ${state}`, known.writer);
      }
      for (const entry of table.open)
        if (entry.claimedAt < clock.now() - DAY)
          watch.violate(
            4,
            `${entry.mail.kind} ${entry.mailId} is still ${entry.state}`,
            watch.beliefs.get(entry.personId)?.writer,
          );
      return lost;
    },
  };
};
