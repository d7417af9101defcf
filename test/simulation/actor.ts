import type { Posted } from '../../functions/runtime/postman.memory.ts';
import { type Incoming, PROVEN, SPOOFED } from './doorstep.ts';
import { forwardOf, type Job, job, replyOf, type Theme, type Writer } from './letters.ts';
import { WORDS } from './meaning.ts';
import type { Mailbox } from './post-office.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

interface Options {
  number: number;
  dice: Random;
  clock: Timeline;
  start: number;
  end: number;
  receive: (mail: Incoming) => string;
  /** One click, by them or by a scanner of links. */
  click: (method: string, token: string, by: string) => void;
  /** What a mail of ours was. */
  kindOf: (mailId: string) => { kind: string; opportunityId: string | null } | null;
}

const weighted = Object.entries(WORDS).flatMap(([word, { often }]) =>
  Array.from({ length: often }, () => word),
);

/** Kinds of mail that ask one question, which most people answer with yes. */
const QUESTIONS = new Set(['confirm', 'forget-asked', 'renew']);

/** Somebody who was turned down, now and then, and what they do with the mail that they get. */
export const actor = (options: Options): Mailbox & { writer: Writer } => {
  const { number, dice, clock, start, end, receive, click, kindOf } = options;
  const writer: Writer = { name: `Canary${number} Finch`, email: `canary${number}@home.example` };
  const jobs: Job[] = [];
  let mails = 0;
  const quiet = dice.chance(0.25);
  const vacations = dice.chance(0.15);
  const chat = dice.chance(0.2) ? 0.75 : 0.3;

  const base = { writer: writer.email, command: null, opportunityId: null, job: null, writtenAt: 0 };
  const id = (): string => {
    mails += 1;
    return `a${number}-${mails}`;
  };
  const alive = (): boolean => clock.now() < end;

  const forward = (theme: Theme, about: Job, writtenAt: number, to = 'rejected@in.example.org'): void => {
    const at = clock.now();
    const raw = forwardOf({
      writer,
      to,
      id: id(),
      at,
      writtenAt,
      theme,
      job: about,
      version: dice.between(0, 9),
    });
    const meaning = { ...base, kind: 'forward' as const, job: about, writtenAt };
    const mail: Incoming = { to, source: writer.email, raw, verdicts: PROVEN, meaning, dice };
    receive(mail);
    // The same mail again, by a hand that was not sure.
    if (dice.chance(0.05)) clock.plan(at + dice.between(1, 90) * HOUR, () => alive() && receive(mail));
  };

  const say = (word: string, text: string, token: string, opportunityId: string | null, row = ''): void => {
    const to = `reply+${token}${row}@in.example.org`;
    const raw = replyOf({ writer, to, id: id(), at: clock.now(), text });
    const meaning = { ...base, kind: 'command' as const, command: word, opportunityId };
    receive({ to, source: writer.email, raw, verdicts: PROVEN, meaning, dice, text });
  };

  const later = (from: number, to: number, act: () => void): void =>
    clock.plan(clock.now() + dice.between(from, to), () => alive() && act());

  /** Whoever finds a token that is not theirs, and machines that answer by themselves. */
  const others = (token: string): void => {
    const to = `reply+${token}@in.example.org`;
    const text = dice.pick(['stop', 'unsubscribe', 'forget me', 'export', 'yes']);
    const foreign = { ...base, kind: 'foreign' as const };
    const at = clock.now();
    if (dice.chance(0.02)) {
      const raw = replyOf({ writer, to, id: id(), at, text });
      receive({ to, source: 'x@elsewhere.example', raw, verdicts: SPOOFED, meaning: foreign, dice });
    }
    if (dice.chance(0.02)) {
      const thief: Writer = { name: 'Mallory', email: 'mallory@elsewhere.example' };
      const raw = replyOf({ writer: thief, to, id: id(), at, text });
      receive({ to, source: thief.email, raw, verdicts: PROVEN, meaning: foreign, dice });
    }
    if (dice.chance(vacations ? 0.2 : 0.01)) {
      const more = dice.pick<Record<string, string>>([
        { 'Auto-Submitted': 'auto-replied' },
        { Precedence: 'auto_reply' },
        { 'Return-Path': '<>' },
        { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': '<https://other.example/u>' },
      ]);
      const raw = replyOf({ writer, to, id: id(), at, text: 'I am away. stop', more });
      receive({ to, source: '', raw, verdicts: PROVEN, meaning: { ...base, kind: 'automatic' }, dice });
    }
    if (dice.chance(0.05)) click(dice.pick(['GET', 'HEAD']), token, writer.email);
    if (dice.chance(0.002)) click('POST', token, writer.email);
  };

  const answer = (mail: Posted, token: string): void => {
    const told = kindOf(mail.tags.mail);
    if (!told || !alive()) return;
    const { kind, opportunityId } = told;
    later(MINUTE, 10 * MINUTE, () => others(token));
    const question = QUESTIONS.has(kind);
    if (question ? dice.chance(0.15) : !dice.chance(quiet ? 0.04 : chat)) return;
    const word = question && dice.chance(0.9) ? 'yes' : dice.pick(weighted);
    const text = dice.pick(WORDS[word]?.texts ?? ['done']);
    const row = kind === 'digest' && dice.chance(0.3) ? '-1' : '';
    later(2 * MINUTE, dice.chance(0.7) ? 6 * HOUR : 3 * DAY, () => {
      say(word, text, token, row ? null : opportunityId, row);
      // Second thoughts come soon, and sometimes overtake the first.
      if (dice.chance(0.12)) later(10_000, 20 * MINUTE, () => say('undo', 'undo', token, opportunityId));
      if (dice.chance(0.05)) {
        const second = dice.pick(weighted);
        later(1_000, 5 * MINUTE, () =>
          say(second, dice.pick(WORDS[second]?.texts ?? []), token, opportunityId),
        );
      }
    });
    if (opportunityId && dice.chance(0.03)) {
      const about = dice.pick(jobs);
      later(DAY, 9 * DAY, () =>
        forward('feedback', about, clock.now() - HOUR, `reply+${token}@in.example.org`),
      );
    }
  };

  /** A rejection, and what may come of it over the year. */
  const turnedDown = (): void => {
    if (!alive()) return;
    const about = job(dice);
    jobs.push(about);
    const late = dice.chance(0.8) ? dice.between(0, 3) : dice.between(3, 500);
    forward(dice.chance(0.95) ? 'rejection' : 'other', about, clock.now() - late * DAY - HOUR);
    if (dice.chance(0.2)) later(20 * DAY, 200 * DAY, () => forward('alert', about, clock.now() - HOUR));
    if (dice.chance(0.1)) later(5 * DAY, 60 * DAY, () => forward('feedback', about, clock.now() - HOUR));
    if (dice.chance(0.06)) later(30 * DAY, 300 * DAY, () => forward('invitation', about, clock.now() - HOUR));
    if (dice.chance(0.06)) later(40 * DAY, 320 * DAY, () => forward('rejection', about, clock.now() - HOUR));
    if (dice.chance(0.75)) later(10 * DAY, 160 * DAY, turnedDown);
  };

  clock.plan(start + dice.between(HOUR, 20 * DAY), turnedDown);
  if (dice.chance(0.2)) clock.plan(start + dice.between(30, 300) * DAY, turnedDown);
  const mailbox: Mailbox & { writer: Writer } = { writer, dice, gone: false, take: answer };
  if (dice.chance(0.03))
    clock.plan(start + dice.between(20, 380) * DAY, () => {
      mailbox.gone = true;
    });
  return mailbox;
};
