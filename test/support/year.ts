import type { GetScheduleCommandOutput } from '@aws-sdk/client-scheduler';
import { DAY } from '../../core/time.ts';
import type { Deployed } from './deployed.ts';
import { letter } from './lives.ts';

const YEAR = 366 * DAY;
/** Steps that a person answers with `done`; of digests and receipts they say nothing. */
const ANSWERED = /^(?:letter|connect|connect-2|advice|check-in-[123]|renew)$/;

/** What a year of one person took. */
export interface Year {
  sent: number;
  received: number;
  rings: number;
  /** The schedules there were after the first forward, as Scheduler shows them. */
  schedules: GetScheduleCommandOutput[];
}

/**
 * A person forwards one rejection, does what each mail of the campaign suggests and says so, and reads a digest a week.
 * SES tells of every mail that it was sent and that it arrived.
 */
export const aYear = async (world: Deployed, from: string): Promise<Year> => {
  const end = world.now() + YEAR;
  let told = 0;
  let [received, rings] = [1, 0];
  const person = await world.forward(letter(from, 'Copy Editor'));
  const schedules = await Promise.all(world.alarms().map(({ name }) => world.schedule(name)));
  const answerAll = async (): Promise<void> => {
    for (; told < world.sent().length; told += 1) {
      const mail = world.sent()[told];
      if (!mail) continue;
      const { mail: id = '' } = mail.tags;
      await world.tell(id, person, 'Send');
      await world.tell(id, person, 'Delivery');
      const kind = (await world.ports().ledger.get(person, id))?.mail.kind ?? '';
      if (!ANSWERED.test(kind)) continue;
      received += 1;
      await world.say(mail, kind === 'renew' ? 'stop' : 'done');
    }
  };
  for (;;) {
    await answerAll();
    const [next] = world.alarms();
    if (!next || next.at > end) return { sent: world.sent().length, received, rings, schedules };
    rings += 1;
    await world.rung(next);
  }
};
