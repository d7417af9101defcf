import { decide } from '../../core/campaign/decide.ts';
import type { Decision } from '../../core/campaign/decision.ts';
import type { Command } from '../../core/command.ts';
import type { Event } from '../../core/event.ts';
import type { Outgoing } from '../../core/outgoing.ts';
import type { Person } from '../../core/person.ts';
import { HOUR, type Instant, localTime } from '../../core/time.ts';
import type { Understood } from '../../core/understanding.ts';

/** A mail that went out, as a test reads it. */
export interface Sent {
  /** `2026-01-06 09:00`, in the person's zone. */
  at: string;
  kind: Outgoing['kind'];
  opportunityId: string | null;
  mail: Outgoing;
}

/** A campaign played on a clock that a test moves: alarms ring when they are due, and nothing else is faked. */
export interface Played {
  person: () => Person;
  sent: () => Sent[];
  now: () => Instant;
  /** Rings every alarm (and digest) that is due until then, each at its own moment. */
  until: (moment: Instant | string) => void;
  forward: (...messages: Understood[]) => Decision;
  /** A reply to the last mail of that kind. */
  reply: (to: Outgoing['kind'], ...commands: Command[]) => Decision;
  event: (event: Event) => Decision;
}

export const play = (first: Person, start: Instant, { digests = false } = {}): Played => {
  let person = first;
  let now = start;
  let events = 0;
  const sent: Sent[] = [];

  const event = (what: Event): Decision => {
    const decision = decide(person, what, now);
    person = decision.person;
    const { day, hour, minute } = localTime(now, person.zone);
    const at = `${day} ${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    for (const mail of decision.mails)
      sent.push({ at, kind: mail.kind, opportunityId: mail.opportunityId, mail });
    return decision;
  };

  const next = (): { at: Instant; type: 'alarm' | 'digest' } | null => {
    const alarm = person.alarm.at;
    const digest = digests ? person.digestAt : null;
    if (alarm === null && digest === null) return null;
    return alarm !== null && (digest === null || alarm <= digest)
      ? { at: alarm, type: 'alarm' }
      : { at: digest ?? 0, type: 'digest' };
  };

  return {
    person: () => person,
    sent: () => sent,
    now: () => now,
    event,
    until: (moment) => {
      const end = typeof moment === 'string' ? Date.parse(moment) : moment;
      for (let due = next(); due && due.at <= end; due = next()) {
        // An alarm that changes nothing would ring for ever: a defect, and better told than waited for.
        if (due.at < now - HOUR)
          throw new Error(`an alarm rang in vain at ${new Date(due.at).toISOString()}`);
        now = Math.max(now, due.at);
        event({ type: due.type });
      }
      now = Math.max(now, end);
    },
    forward: (...messages) =>
      event({
        type: 'forward',
        id: `forward-${++events}`,
        messageId: `<forward-${events}@home.example>`,
        receivedAt: now,
        understanding: { messages, forwarded: true, note: null },
        dateOffset: null,
        automatic: false,
      }),
    reply: (to, ...commands) => {
      const answered = sent.findLast(({ kind }) => kind === to);
      if (!answered) throw new Error(`no ${to} was sent that could be answered`);
      return event({
        type: 'reply',
        id: `reply-${++events}`,
        messageId: `<reply-${events}@home.example>`,
        receivedAt: now,
        reading: { commands, note: null, unsure: null },
        mailId: answered.mail.id,
        opportunityId: answered.opportunityId,
        rows: person.opportunities.map(({ id }) => id),
        subject: null,
      });
    },
  };
};
