import { decide } from '../../core/campaign/decide.ts';
import type { Outgoing } from '../../core/outgoing.ts';
import { newPerson, type Person } from '../../core/person.ts';
import { DAY, HOUR } from '../../core/time.ts';
import type { Commit, Ledger, LedgerEntry, People, Tokens } from '../../functions/runtime/ports.ts';
import { MONDAY, opportunity } from '../support/people.ts';

/** What a store of people and their ledger promises; every adapter is held to it. */
export const peopleContract = (name: string, open: () => Promise<People & Tokens & Ledger>): void => {
  describe(`people, kept in ${name}`, () => {
    let store: People & Tokens & Ledger;
    let count = 0;
    const tokenOf = (letter: string): string =>
      `${letter}${String(count)
        .padStart(3, '2')
        .replaceAll(/[0189]/g, '7')}`.padEnd(26, 'a');

    beforeAll(async () => {
      store = await open();
    });
    beforeEach(() => {
      count += 1;
    });

    const fresh = (): Person =>
      newPerson(`person-${count}`, `sam${count}@home.example`, 'Europe/London', MONDAY);

    const mail = (id: string, opportunityId: string | null = 'o1'): Outgoing => ({
      kind: 'renew',
      id,
      opportunityId,
    });

    const entry = (person: Person, mailId: string, opportunityId: string | null = 'o1'): LedgerEntry => ({
      personId: person.id,
      mailId,
      mail: mail(mailId, opportunityId),
      state: 'claimed',
      claimedAt: MONDAY,
      claimedUntil: MONDAY + HOUR,
      attempts: 1,
      unknown: 0,
      sesId: null,
      sentAt: null,
    });

    const commit = (before: Person, after: Person, more: Partial<Commit> = {}) =>
      store.commit({
        before,
        person: after,
        seen: null,
        claims: [],
        returned: [],
        history: [],
        now: MONDAY,
        ...more,
      });

    const stored = async (person: Person, more: Partial<Commit> = {}): Promise<Person> => {
      await commit(person, person, more);
      const loaded = await store.load(person.id);
      if (!loaded) throw new Error('what was stored cannot be loaded');
      return loaded.person;
    };

    test('what is stored is what is loaded, one version later', async () => {
      const person = { ...fresh(), opportunities: [opportunity()] };
      const empty = { ...person, opportunities: [] };
      expect(await commit(empty, person)).toEqual({ result: 'stored', version: 1 });
      expect(await store.load(person.id)).toEqual({ person: { ...person, version: 1 }, threads: [] });
    });

    test('nobody unknown is found, by id, address or token', async () => {
      expect(await store.load('nobody')).toBeNull();
      expect(await store.byAddress('nobody@home.example')).toBeNull();
      expect(await store.byToken('a'.repeat(26), MONDAY)).toBeNull();
    });

    test('an address leads to its person, in any case', async () => {
      const person = await stored(fresh());
      expect(await store.byAddress(`SAM${count}@Home.Example`)).toBe(person.id);
    });

    test('an unconfirmed address leads to nobody', async () => {
      const person = fresh();
      await stored({
        ...person,
        addresses: [...person.addresses, { email: `x${count}@work.example`, confirmed: false }],
      });
      expect(await store.byAddress(`x${count}@work.example`)).toBeNull();
    });

    test('of two people with one address only the first is stored', async () => {
      const person = await stored(fresh());
      const other = { ...fresh(), id: `${person.id}-other` };
      expect(await commit(other, other)).toEqual({ result: 'conflict' });
      expect(await store.load(other.id)).toBeNull();
    });

    test('of two decisions on one version only the first is stored', async () => {
      const person = await stored(fresh());
      const results = await Promise.all([
        commit(person, { ...person, name: 'One' }),
        commit(person, { ...person, name: 'Other' }),
      ]);
      expect(results.map(({ result }) => result).toSorted()).toEqual(['conflict', 'stored']);
    });

    test('an event that was applied is seen, and nothing of its second decision is stored', async () => {
      const event = `event-${count}`;
      const person = await stored(fresh(), { seen: event });
      const again = { ...person, name: 'Again' };
      expect(await commit(person, again, { seen: event })).toEqual({ result: 'seen' });
      expect((await store.load(person.id))?.person.name).toBeNull();
    });

    test('only what changed is written: an untouched opportunity keeps what it was', async () => {
      const first = {
        ...fresh(),
        opportunities: [opportunity(), opportunity({ id: 'o2', createdAt: MONDAY + 1 })],
      };
      const person = await stored({ ...first, opportunities: [] }).then(async (empty) => {
        await commit(empty, { ...empty, opportunities: first.opportunities });
        return (await store.load(first.id))?.person ?? empty;
      });
      const [one, two] = person.opportunities;
      if (!one || !two) throw new Error('two opportunities were stored');
      const changed = { ...person, opportunities: [{ ...one, impressed: 'the calm' }, two] };
      expect(await commit(person, changed)).toEqual({ result: 'stored', version: 3 });
      expect((await store.load(person.id))?.person.opportunities).toEqual(changed.opportunities);
    });

    test('an opportunity that is gone from the state is gone from the store', async () => {
      const empty = await stored(fresh());
      await commit(empty, { ...empty, opportunities: [opportunity()] });
      const person = (await store.load(empty.id))?.person ?? empty;
      await commit(person, { ...person, opportunities: [] });
      expect((await store.load(empty.id))?.person.opportunities).toEqual([]);
    });

    test('a claim brings its token, which leads back in any case and expires', async () => {
      const token = tokenOf('b');
      const person = fresh();
      await stored(person, {
        claims: [{ entry: entry(person, 'm1'), token, rows: ['o1', 'o2'], personalToken: null }],
      });
      const address = {
        use: 'reply' as const,
        personId: person.id,
        mailId: 'm1',
        opportunityId: 'o1',
        rows: ['o1', 'o2'],
      };
      expect(await store.byToken(token.toUpperCase(), MONDAY + DAY)).toEqual(address);
      expect(await store.byToken(token, MONDAY + 3 * 365 * DAY)).toBeNull();
    });

    test('a mail is claimed once, whoever decides it', async () => {
      const person = await stored(fresh(), {
        claims: [{ entry: entry(fresh(), 'm1'), token: tokenOf('c'), rows: [], personalToken: null }],
      });
      const twice = {
        claims: [{ entry: entry(person, 'm1'), token: tokenOf('d'), rows: [], personalToken: null }],
      };
      expect(await commit(person, { ...person, name: 'Twice' }, twice)).toEqual({ result: 'settled' });
      expect((await store.load(person.id))?.person.name).toBeNull();
    });

    test('a sent mail is settled, lengthens its thread once, and is nobody’s to sweep', async () => {
      const person = fresh();
      const claimed = entry(person, 'm1');
      await stored(person, {
        claims: [{ entry: claimed, token: tokenOf('e'), rows: [], personalToken: null }],
      });
      await store.markSent(claimed, 'ses-1', '<ses-1@mail.example>', MONDAY + 1);
      await store.markSent(claimed, 'ses-1', '<ses-1@mail.example>', MONDAY + 2);
      await store.markUncertain(claimed, MONDAY + 3);
      await store.markFailed(claimed);
      expect(await store.get(person.id, 'm1')).toMatchObject({
        state: 'sent',
        sesId: 'ses-1',
        sentAt: MONDAY + 1,
      });
      expect((await store.load(person.id))?.threads).toEqual([
        { opportunityId: 'o1', messageIds: ['<ses-1@mail.example>'] },
      ]);
      const overdue = await store.overdue(MONDAY + DAY, 100);
      expect(overdue.filter(({ personId }) => personId === person.id)).toEqual([]);
    });

    test('two mails of one thread that are marked at once are both in it', async () => {
      const person = fresh();
      const both = [entry(person, 'm1'), entry(person, 'm2')];
      await stored(person, {
        claims: both.map((one, index) => ({
          entry: one,
          token: tokenOf('fg'[index] ?? 'f'),
          rows: [],
          personalToken: null,
        })),
      });
      await Promise.all(
        both.map((one) => store.markSent(one, one.mailId, `<${one.mailId}@mail.example>`, MONDAY)),
      );
      const thread = (await store.load(person.id))?.threads[0];
      expect(thread?.messageIds.toSorted()).toEqual(['<m1@mail.example>', '<m2@mail.example>']);
    });

    test('a mail without an opportunity is marked without a thread', async () => {
      const person = fresh();
      const claimed = entry(person, 'm1', null);
      await stored(person, {
        claims: [{ entry: claimed, token: tokenOf('h'), rows: [], personalToken: null }],
      });
      await store.markSent(claimed, 'ses-1', '<ses-1@mail.example>', MONDAY);
      expect(await store.get(person.id, 'm1')).toMatchObject({ state: 'sent' });
      expect((await store.load(person.id))?.threads).toEqual([]);
    });

    test('a claim that ran out is overdue, and of two sweeps one takes it over', async () => {
      const person = fresh();
      const claimed = entry(person, 'm1');
      await stored(person, {
        claims: [{ entry: claimed, token: tokenOf('i'), rows: [], personalToken: null }],
      });
      const mine = async (at: number) =>
        (await store.overdue(at, 100)).filter(({ personId }) => personId === person.id);
      expect(await mine(MONDAY + HOUR - 1)).toEqual([]);
      expect(await mine(MONDAY + HOUR)).toEqual([claimed]);
      const won = await Promise.all([
        store.reclaim(claimed, MONDAY + 2 * HOUR),
        store.reclaim(claimed, MONDAY + 2 * HOUR),
      ]);
      expect(won.toSorted()).toEqual([false, true]);
      expect(await mine(MONDAY + HOUR)).toEqual([]);
      expect(await store.get(person.id, 'm1')).toMatchObject({
        attempts: 2,
        claimedUntil: MONDAY + 2 * HOUR,
      });
    });

    test('an uncertain mail waits for its horizon, and SES’s own word settles it', async () => {
      const person = fresh();
      const claimed = entry(person, 'm1');
      await stored(person, {
        claims: [{ entry: claimed, token: tokenOf('j'), rows: [], personalToken: null }],
      });
      await store.markUncertain(claimed, MONDAY + 5 * HOUR);
      const uncertain = await store.get(person.id, 'm1');
      expect(uncertain).toMatchObject({ state: 'uncertain', claimedUntil: MONDAY + 5 * HOUR });
      if (uncertain) await store.markSent(uncertain, 'ses-1', '<ses-1@mail.example>', MONDAY);
      expect(await store.get(person.id, 'm1')).toMatchObject({ state: 'sent' });
    });

    const claimed = async (id: string, token: string): Promise<[Person, LedgerEntry]> => {
      const first = fresh();
      const made = entry(first, id);
      const claims = [{ entry: made, token: tokenOf(token), rows: [], personalToken: null }];
      return [await stored(first, { claims }), made];
    };

    test('a mail that is given back is claimed again under its id, and keeps the tokens it was sent with', async () => {
      const [person, first] = await claimed('m1', 'r');
      expect(await commit(person, person, { returned: [first] })).toMatchObject({ result: 'stored' });
      expect(await store.get(person.id, 'm1')).toMatchObject({ state: 'unsent' });
      const overdue = await store.overdue(MONDAY + DAY, 100);
      expect(overdue.filter(({ personId }) => personId === person.id)).toEqual([]);
      const current = (await store.load(person.id))?.person ?? person;
      const again = { entry: { ...first, claimedAt: MONDAY + HOUR }, rows: [], personalToken: null };
      const claims = [{ ...again, token: tokenOf('s') }];
      expect(await commit(current, current, { claims })).toMatchObject({ result: 'stored' });
      expect(await store.get(person.id, 'm1')).toMatchObject({ state: 'claimed', claimedAt: MONDAY + HOUR });
      await store.erase(person.id, MONDAY);
      for (const token of ['r', 's']) expect(await store.byToken(tokenOf(token), MONDAY)).toBeNull();
    });

    test('SES’s late word settles a mail that was given back, and nobody can claim it any more', async () => {
      const [person, first] = await claimed('m1', 't');
      await commit(person, person, { returned: [first] });
      await store.markSent(first, 'ses-1', '<ses-1@mail.example>', MONDAY);
      const current = (await store.load(person.id))?.person ?? person;
      const claims = [{ entry: first, token: tokenOf('u'), rows: [], personalToken: null }];
      expect(await commit(current, current, { claims })).toEqual({ result: 'settled' });
    });

    test('a mail that was sent, or that somebody took over, cannot be given back', async () => {
      const [person, first] = await claimed('m1', 'v');
      expect(await store.reclaim(first, MONDAY + 2 * HOUR)).toBe(true);
      expect(await commit(person, person, { returned: [first] })).toEqual({ result: 'settled' });
      await store.markSent(first, 'ses-1', '<ses-1@mail.example>', MONDAY);
      const taken = { ...first, attempts: 2 };
      expect(await commit(person, person, { returned: [taken] })).toEqual({ result: 'settled' });
    });

    test('a mail that was certainly not sent waits, and the sweep finds it from then on', async () => {
      const [person, first] = await claimed('m1', 'w');
      await store.markWaiting(first, MONDAY + 3 * HOUR);
      const mine = async (at: number) =>
        (await store.overdue(at, 100)).filter(({ personId }) => personId === person.id);
      expect(await mine(MONDAY + 2 * HOUR)).toEqual([]);
      expect(await mine(MONDAY + 3 * HOUR)).toMatchObject([{ state: 'waiting' }]);
    });

    test('whoever was overtaken says nothing of a mail any more', async () => {
      const [person, first] = await claimed('m1', 'x');
      await store.reclaim(first, MONDAY + 2 * HOUR);
      await store.markUncertain(first, MONDAY + 5 * HOUR);
      await store.markWaiting(first, MONDAY + 5 * HOUR);
      expect(await store.get(person.id, 'm1')).toMatchObject({
        state: 'claimed',
        claimedUntil: MONDAY + 2 * HOUR,
      });
    });

    test('calls of which nobody knows the end are counted, whatever becomes of the mail in between', async () => {
      const [person, first] = await claimed('m1', 'y');
      await store.markUncertain(first, MONDAY + HOUR);
      expect(await store.get(person.id, 'm1')).toMatchObject({ unknown: 1 });
      await commit(person, person, { returned: [first] });
      const current = (await store.load(person.id))?.person ?? person;
      const claims = [{ entry: first, token: tokenOf('z'), rows: [], personalToken: null }];
      await commit(current, current, { claims });
      await store.markUncertain(first, MONDAY + HOUR);
      expect(await store.get(person.id, 'm1')).toMatchObject({ state: 'uncertain', unknown: 2 });
    });

    test('a mail that announces a personal address brings a token for each use', async () => {
      const person = fresh();
      const [token, personalToken] = [tokenOf('p'), tokenOf('q')];
      await stored(person, {
        claims: [{ entry: entry(person, 'm1', null), token, rows: [], personalToken }],
      });
      expect(await store.byToken(token, MONDAY)).toMatchObject({ use: 'reply', mailId: 'm1' });
      expect(await store.byToken(personalToken, MONDAY)).toMatchObject({ use: 'personal', mailId: 'm1' });
      await store.erase(person.id, MONDAY);
      expect(await store.byToken(personalToken, MONDAY)).toBeNull();
    });

    test('a token that is added later leads back as well', async () => {
      const person = fresh();
      await stored(person, {
        claims: [{ entry: entry(person, 'm1'), token: tokenOf('k'), rows: [], personalToken: null }],
      });
      const address = {
        use: 'reply' as const,
        personId: person.id,
        mailId: 'm1',
        opportunityId: 'o1',
        rows: [],
      };
      await store.add(tokenOf('l'), address, MONDAY);
      expect(await store.byToken(tokenOf('l'), MONDAY)).toEqual(address);
      expect(await store.byToken(tokenOf('k'), MONDAY)).toEqual(address);
    });

    test('people whose alarm or digest has passed are due, and nobody else', async () => {
      const person = await stored({ ...fresh(), alarm: { seq: 1, at: MONDAY + HOUR } });
      const digest = { ...fresh(), id: `${person.id}-d`, addresses: [], digestAt: MONDAY + 2 * HOUR };
      await stored(digest);
      const due = async (at: number) =>
        (await store.peopleDue(at, 1000)).filter((id) => id === person.id || id === digest.id);
      expect(await due(MONDAY)).toEqual([]);
      expect(await due(MONDAY + HOUR)).toEqual([person.id]);
      expect(await due(MONDAY + 2 * HOUR)).toEqual([person.id, digest.id]);
      await commit(person, { ...person, alarm: { seq: 2, at: null } });
      expect(await due(MONDAY + DAY)).toEqual([digest.id]);
    });

    test('after an erasure nothing leads to the person, and it may run again', async () => {
      const first = { ...fresh(), opportunities: [opportunity()] };
      const token = tokenOf('m');
      await commit({ ...first, opportunities: [] }, first, {
        seen: `event-${count}`,
        claims: [{ entry: entry(first, 'm1'), token, rows: [], personalToken: null }],
        history: [{ at: MONDAY, id: 'h1', what: 'opened', opportunityId: 'o1', objectKey: 'rejected/1' }],
      });
      expect(JSON.stringify(await store.everything(first.id))).toContain('Ward Manager');
      expect(await store.rawMailOf(first.id)).toEqual(['rejected/1']);
      for (let time = 0; time < 2; time++) {
        await store.erase(first.id, MONDAY);
        expect(await store.load(first.id)).toBeNull();
        expect(await store.byAddress(`sam${count}@home.example`)).toBeNull();
        expect(await store.byToken(token, MONDAY)).toBeNull();
        expect(await store.ofPerson(first.id)).toEqual([]);
        expect(JSON.stringify(await store.everything(first.id))).not.toContain('Ward Manager');
      }
    });

    test('everything that is held is in an export', async () => {
      const person = fresh();
      await stored(person, {
        claims: [{ entry: entry(person, 'm1'), token: tokenOf('n'), rows: [], personalToken: null }],
        history: [{ at: MONDAY, id: 'h1', what: 'opened', opportunityId: null, objectKey: null }],
      });
      const held = JSON.stringify(await store.everything(person.id));
      for (const part of [`sam${count}@home.example`, 'm1', 'opened']) expect(held).toContain(part);
    });

    test('a person with sixty opportunities is stored whole', async () => {
      const empty = await stored(fresh());
      const many = Array.from({ length: 60 }, (_, index) =>
        opportunity({ id: `o${index}`, createdAt: MONDAY + index }),
      );
      expect(await commit(empty, { ...empty, opportunities: many })).toMatchObject({ result: 'stored' });
      expect((await store.load(empty.id))?.person.opportunities).toHaveLength(60);
    });

    test('a whole decision survives the store: the same alarm decides the same', async () => {
      const person = await stored({ ...fresh(), opportunities: [opportunity()] });
      const decision = decide(person, { type: 'alarm' }, MONDAY);
      await commit(person, decision.person);
      const loaded = await store.load(person.id);
      expect(loaded && decide(loaded.person, { type: 'alarm' }, MONDAY).outcome).toEqual(decision.outcome);
    });
  });
};
