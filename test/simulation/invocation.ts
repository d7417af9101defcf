import {
  type Budgets,
  type Commit,
  type CommitResult,
  type Log,
  MailDelayed,
  MailUncertain,
  type Ports,
} from '../../functions/runtime/ports.ts';
import type { Random } from './random.ts';
import type { Timeline } from './timeline.ts';
import type { Fault, Weather } from './weather.ts';

/** What the services throw at whoever calls them. */
class Throttled extends Error {
  override name = 'ThrottlingException';
}
class TimedOut extends Error {
  override name = 'TimeoutError';
}
class Cancelled extends Error {
  override name = 'TransactionCanceledException';
}

/** What an invocation did to the world, as somebody sees it who stands at the ports. */
export interface Watcher {
  /** Any call at all. */
  called(port: string): void;
  /** SES is about to take a mail of this invocation's. */
  posting(): void;
  committed(commit: Commit, result: CommitResult): void;
  logged(level: 'info' | 'error', outcome: string, ids: Record<string, unknown>): void;
}

/** How an invocation ended: with what its handler returned, or because it threw, or because it was killed. */
export type Ending<Output> =
  | { ended: 'returned'; output: Output }
  | { ended: 'threw' | 'killed'; why: string };

interface Around {
  clock: Timeline;
  sky: Weather;
  /** Of this invocation alone, so that its bad luck does not hang on anybody else's. */
  dice: Random;
  watcher: Watcher;
  /** How long it may take, in milliseconds. */
  lasts: number;
}

/** The services behind the ports, without any fault. */
export type Services = Pick<
  Ports,
  'people' | 'ledger' | 'tokens' | 'postman' | 'alarms' | 'rawMail' | 'settings'
> & {
  budgets: Budgets;
  newToken: () => string;
};

/** How often each fault strikes a call in a storm. */
const OFTEN = {
  slow: 0.06,
  throttle: 0.012,
  'timeout-before': 0.008,
  'timeout-after': 0.008,
  'crash-before': 0.003,
  'crash-after': 0.003,
  'out-of-memory': 0.001,
  'lost-race': 0.03,
  'cancelled-transaction': 0.01,
} satisfies Partial<Record<Fault, number>>;

const never = new Promise<never>(() => {});

/**
 * Runs one invocation of a function on a machine of its own: every call to a port may be slow, refused, answered too
 * late, or the last one. A killed invocation makes no further call, and what it had begun may or may not have happened.
 */
export const invoke = <Output>(
  services: Services,
  { clock, sky, dice, watcher, lasts }: Around,
  run: (ports: Ports) => Promise<Output>,
): Promise<Ending<Output>> =>
  new Promise((resolve) => {
    let dead = false;
    const end = (ending: Ending<Output>): void => {
      if (dead) return;
      dead = true;
      resolve(ending);
    };
    const kill = (why: string): Promise<never> => {
      end({ ended: 'killed', why });
      return never;
    };
    const strikes = (fault: keyof typeof OFTEN, times = 1): boolean =>
      sky.strikes(fault, clock.now(), dice, OFTEN[fault] * times);
    const deadline = clock.now() + lasts;
    const wait = (milliseconds: number): Promise<void> =>
      new Promise((go) => {
        const until = clock.now() + milliseconds;
        if (until < deadline) clock.plan(until, go);
        else clock.plan(deadline, () => void kill('timeout'));
      });

    /** One call. @param unknown what it throws when nobody knows whether it had an effect */
    const call = async <Answer>(
      port: string,
      act: () => Promise<Answer>,
      refused: () => Error = () => new Throttled(port),
      unknown: () => Error = () => new TimedOut(port),
    ): Promise<Answer> => {
      if (dead) return never;
      watcher.called(port);
      if (!sky.isStormy(clock.now())) {
        // In calm, too, two invocations meet: some calls take a moment.
        if (dice.chance(0.05)) await wait(dice.between(1, 400));
        return dead ? never : act();
      }
      if (strikes('crash-before')) return kill('crash');
      if (strikes('out-of-memory')) return kill('out of memory');
      if (strikes('slow')) await wait(dice.between(100, dice.chance(0.03) ? lasts + 5_000 : 4_000));
      else if (dice.chance(0.15)) await wait(dice.between(1, 400));
      if (dead) return never;
      const table = port !== 'send' && port !== 'read' && port !== 'delete' && !port.startsWith('alarm');
      if ((table && sky.tableIsDown(clock.now())) || strikes('throttle')) throw refused();
      if (strikes('timeout-before')) throw unknown();
      const answer = await act();
      // What SES took and nobody wrote down is the hardest case of all, so it comes more often.
      const times = port === 'send' ? 4 : 1;
      if (strikes('crash-after', times)) return kill('crash');
      if (strikes('timeout-after', times)) throw unknown();
      return answer;
    };

    const skew = sky.strikes('skewed-clock', clock.now(), dice, 0.1) ? dice.between(-60_000, 60_000) : 0;
    const { people, ledger, tokens, postman, alarms, rawMail, budgets } = services;
    const log: Log = {
      info: (outcome, ids) => !dead && watcher.logged('info', outcome, ids),
      error: (outcome, ids) => !dead && watcher.logged('error', outcome, ids),
    };
    const ports: Ports = {
      people: {
        load: (id) => call('load', () => people.load(id)),
        byAddress: (email) => call('by-address', () => people.byAddress(email)),
        byToken: (token, now) => call('by-token', () => people.byToken(token, now)),
        commit: (commit) =>
          call('commit', async () => {
            if (strikes('lost-race')) return { result: 'conflict' };
            if (strikes('cancelled-transaction')) throw new Cancelled('commit');
            const result = await people.commit(commit);
            watcher.committed(commit, result);
            return result;
          }),
        rawMailOf: (id) => call('raw-mail-of', () => people.rawMailOf(id)),
        erase: (id, now) => call('erase', () => people.erase(id, now)),
        everything: (id) => call('everything', () => people.everything(id)),
      },
      ledger: {
        get: (person, mail) => call('get', () => ledger.get(person, mail)),
        reclaim: (entry, until) => call('reclaim', () => ledger.reclaim(entry, until)),
        markSent: (...sent) => call('mark-sent', () => ledger.markSent(...sent)),
        markUncertain: (entry, until) => call('mark-uncertain', () => ledger.markUncertain(entry, until)),
        markWaiting: (entry, from) => call('mark-waiting', () => ledger.markWaiting(entry, from)),
        markFailed: (entry) => call('mark-failed', () => ledger.markFailed(entry)),
        overdue: (now, limit) => call('overdue', () => ledger.overdue(now, limit)),
        peopleDue: (before, limit) => call('people-due', () => ledger.peopleDue(before, limit)),
        ofPerson: (id) => call('of-person', () => ledger.ofPerson(id)),
      },
      tokens: { add: (...token) => call('add-token', () => tokens.add(...token)) },
      postman: {
        send: (...mail) =>
          call(
            'send',
            async () => {
              if (sky.sendingIsPaused(clock.now())) throw new MailDelayed('AccountSendingPausedException');
              watcher.posting();
              return postman.send(...mail);
            },
            () => new MailDelayed('Throttling'),
            () => new MailUncertain('TimeoutError'),
          ),
      },
      alarms: {
        set: (...alarm) => call('alarm-set', () => alarms.set(...alarm)),
        cancel: (...alarm) => call('alarm-cancel', () => alarms.cancel(...alarm)),
        setDigest: (...digest) => call('alarm-set-digest', () => alarms.setDigest(...digest)),
        cancelDigest: (...digest) => call('alarm-cancel-digest', () => alarms.cancelDigest(...digest)),
      },
      rawMail: {
        read: (key, limit) => call('read', () => rawMail.read(key, limit)),
        delete: (key) => call('delete', () => rawMail.delete(key)),
      },
      budgets: {
        take: (...sender) => call('take', () => budgets.take(...sender)),
        takeFor: (...person) => call('take-for', () => budgets.takeFor(...person)),
      },
      log,
      now: () => clock.now() + skew,
      newToken: services.newToken,
      settings: services.settings,
    };
    run(ports).then(
      (output) => end({ ended: 'returned', output }),
      (error: unknown) => end({ ended: 'threw', why: error instanceof Error ? error.name : String(error) }),
    );
  });
