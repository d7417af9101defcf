import { type Incoming, PROVEN, SPOOFED, UNCHECKED } from './doorstep.ts';
import { forwardOf, job, replyOf } from './letters.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

interface Options {
  dice: Random;
  clock: Timeline;
  start: number;
  end: number;
  people: number;
  receive: (mail: Incoming) => string;
}

/** Strangers, spoofers and machines that write to the address that everybody knows, and mail that SES could not check. */
export const outsiders = ({ dice, clock, start, end, people, receive }: Options): void => {
  let count = 0;
  const to = 'rejected@in.example.org';
  const none = { command: null, opportunityId: null, job: null, writtenAt: 0 };
  const act = (): void => {
    const at = clock.now();
    count += 1;
    const id = `outsider-${count}`;
    const about = job(dice);
    const forward = (name: string, email: string): Uint8Array =>
      forwardOf({
        writer: { name, email },
        to,
        id,
        at,
        writtenAt: at - HOUR,
        theme: 'rejection',
        job: about,
        version: 0,
      });
    const victim = `canary${dice.between(0, people - 1)}@home.example`;
    const mails: Incoming[] = [
      {
        ...{
          to,
          source: `s${count}@strangers.example`,
          raw: forward('Stranger', `s${count}@strangers.example`),
        },
        ...{
          verdicts: PROVEN,
          dice,
          meaning: { ...none, kind: 'stranger', writer: `s${count}@strangers.example` },
        },
      },
      {
        ...{
          to,
          source: 'x@elsewhere.example',
          raw: forward('Canary Finch', victim),
          verdicts: SPOOFED,
          dice,
        },
        meaning: { ...none, kind: 'foreign', writer: victim },
      },
      {
        // Another one of us: two machines must not begin to talk.
        ...{ to, source: 'rejected@other-round-two.example', verdicts: PROVEN, dice },
        raw: replyOf({
          writer: { name: 'Round Two', email: 'rejected@other-round-two.example' },
          ...{ to, id, at, text: 'Here is where things stand.', more: { 'Auto-Submitted': 'auto-replied' } },
        }),
        meaning: { ...none, kind: 'automatic', writer: 'rejected@other-round-two.example' },
      },
      {
        // SES could not check it: somebody has to look.
        ...{ to, source: victim, raw: forward('Canary Finch', victim), verdicts: UNCHECKED, dice },
        meaning: { ...none, kind: 'broken', writer: victim },
      },
    ];
    receive(dice.pick(mails));
    if (at < end) clock.plan(at + dice.between(1, Math.ceil(600 / people) * 24) * HOUR, act);
  };
  clock.plan(start + dice.between(1, 5) * DAY, act);
};
