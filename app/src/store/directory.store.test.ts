import type { Facility } from '@stepdown/directory/facility/facility';
import { facilityId, naturalKey } from '@stepdown/directory/facility/id';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import { currentEditions, lastEditionId } from './editions.ts';
import { countFacilities, listFacilities, replaceFacilities, type Incoming } from './facilities.ts';
import { migrate } from './migrate.ts';
import type { Store } from './open-store.ts';
import { currentSnapshot, publishSnapshot, readSnapshot } from './snapshots.ts';

let store: Store;
beforeAll(async () => {
  store = await freshDatabase();
});
afterAll(() => store.close());
beforeEach(async () => {
  await store.db.deleteFrom('facility').execute();
  await store.db.deleteFrom('edition').execute();
});

function place(number: number, change: Partial<Facility> = {}): Facility {
  const written = {
    source: 'samhsa-su' as const,
    name1: `Place ${number}`,
    name2: '',
    street1: `${number} Elm St`,
    street2: '',
    city: 'Salem',
    state: 'OR',
    zip: '97301',
  };
  return {
    id: facilityId(written.source, naturalKey(written)),
    ...written,
    edition: '2023',
    phones: [{ number: '503-555-0100', extension: null, kind: 'main' }],
    website: null,
    codes: ['BDTX', 'OP'],
    stated: [],
    languages: [],
    point: { lat: 44.94, lon: -123.03, from: 'street' },
    operatorTypes: [],
    assuredDate: null,
    fictional: false,
    alsoKnownAs: [],
    ...change,
  };
}

function places(from: number, to: number): Facility[] {
  return Array.from({ length: to - from }, (_, at) => place(from + at));
}

function take(facilities: readonly Facility[], change: Partial<Incoming> = {}) {
  const incoming: Incoming = { source: 'samhsa-su', edition: '2023', facilities, rejects: [], ...change };
  return store.db.transaction().execute((trx) => replaceFacilities(trx, incoming, () => undefined));
}

describe('taking in a file', () => {
  it('keeps every field of every place', async () => {
    const given = places(0, 3).toSorted((a, b) => (a.id < b.id ? -1 : 1));
    await take(given);
    expect(await listFacilities(store.db)).toEqual(given);
  });

  it('counts what it added, changed and removed', async () => {
    await take(places(0, 10));
    const next = [...places(1, 9), place(9, { website: 'https://example.org' }), place(10)];
    const outcome = await take(next, {
      edition: '2024',
      rejects: [{ row: 7, reason: 'zip-malformed', given: 'x' }],
    });
    const counts = { facilities: 10, added: 1, changed: 1, removed: 1, rejected: 1 };
    expect(outcome).toEqual({ ok: true, counts });
    expect(await currentEditions(store.db)).toMatchObject([
      { source: 'samhsa-su', edition: '2024', ...counts },
    ]);
    const kinds = await store.db
      .selectFrom('facility_change')
      .select('kind')
      .where('edition_id', '=', await lastEditionId(store.db))
      .execute();
    expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['added', 'changed', 'removed']);
    expect((await listFacilities(store.db)).every(({ edition }) => edition === '2024')).toBe(true);
  });

  it('changes nothing the second time', async () => {
    await take(places(0, 10));
    const before = await lastEditionId(store.db);
    const again = await take(places(0, 10));
    expect(again).toMatchObject({ ok: true, counts: { facilities: 10, added: 0, changed: 0, removed: 0 } });
    expect(await lastEditionId(store.db)).toBe(before);
  });

  it('keeps what the last file says of the rows that were not taken, though no place has changed', async () => {
    const wrong = (row: number) => ({ row, reason: 'zip-malformed', given: 'x' });
    const kept = async () =>
      (await store.db.selectFrom('reject').select('row').orderBy('row').execute()).map(({ row }) => row);
    await take(places(0, 10), { rejects: [wrong(7)] });
    expect(await kept()).toEqual([7]);
    const again = await take(places(0, 10), { rejects: [wrong(8), wrong(9)] });
    expect(again).toMatchObject({ ok: true, counts: { changed: 0, rejected: 2 } });
    expect(await kept()).toEqual([8, 9]);
    expect(await currentEditions(store.db)).toMatchObject([{ added: 10, rejected: 2 }]);
    await take(places(0, 10));
    expect(await kept()).toEqual([]);
  });

  it('writes the places that differ, and no others', async () => {
    await take(places(0, 10));
    const told: (readonly [number, number])[] = [];
    const incoming: Incoming = {
      source: 'samhsa-su',
      edition: '2023',
      facilities: [...places(0, 9), place(9, { website: 'https://example.org' }), place(10)],
      rejects: [],
    };
    await store.db
      .transaction()
      .execute((trx) => replaceFacilities(trx, incoming, (done, total) => told.push([done, total])));
    expect(told.at(-1)).toEqual([2, 2]);
    const held = await listFacilities(store.db);
    expect(held.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
      incoming.facilities.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    );
  });

  it('refuses a file that is more than a fifth smaller, and keeps the old data', async () => {
    await take(places(0, 10));
    expect(await take(places(0, 7))).toEqual({
      ok: false,
      refusal: { code: 'too-small', before: 10, after: 7 },
    });
    expect(await countFacilities(store.db)).toBe(10);
    expect(await take(places(0, 8))).toMatchObject({ ok: true, counts: { removed: 2 } });
  });

  it('keeps nothing of a file that fails half way', async () => {
    const twice = [...places(0, 3), place(0)];
    await expect(take(twice)).rejects.toThrow(/duplicate key/);
    expect(await countFacilities(store.db)).toBe(0);
  });

  it('lets the made-up places go when real ones come, uncounted, and never back', async () => {
    const madeUp = places(100, 105).map((facility) => ({
      ...facility,
      source: 'demonstration' as const,
      fictional: true,
    }));
    await take(madeUp, { source: 'demonstration' });
    expect(await take(places(0, 4))).toMatchObject({ ok: true, counts: { added: 4, removed: 0 } });
    expect(await countFacilities(store.db)).toBe(4);
    const back = await take(madeUp, { source: 'demonstration' });
    expect(back).toEqual({ ok: false, refusal: { code: 'real-directory-present', before: 4, after: 5 } });
  });

  it('takes two files that come at once one after the other', async () => {
    const [first, second] = await Promise.all([take(places(0, 10)), take(places(0, 10))]);
    expect(
      [first, second].map((outcome) => (outcome.ok ? outcome.counts.added : -1)).toSorted((a, b) => a - b),
    ).toEqual([0, 10]);
  });
});

describe('snapshots', () => {
  it('are named by their bytes, and the last one published is served', async () => {
    const publish = (text: string) =>
      store.db
        .transaction()
        .execute((trx) => publishSnapshot(trx, new TextEncoder().encode(text), `made of ${text}`));
    const first = await publish('one');
    expect(first).toBe('7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed');
    for (const text of ['two', 'three', 'four', 'five']) await publish(text);
    const served = await currentSnapshot(store.db);
    expect(served?.madeFrom).toBe('made of five');
    const bytes = (await readSnapshot(store.db, served?.hash ?? ''))?.bytes;
    expect(new TextDecoder().decode(bytes)).toBe('five');
    expect(await readSnapshot(store.db, first)).toBeNull();
  });
});

it('migrates only once', async () => {
  expect(await migrate(store.db)).toEqual([]);
});
