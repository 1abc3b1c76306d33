import { readFileSync } from 'node:fs';
import { readDemoDirectory, type DemoDirectory } from '@stepdown/directory/readers/demo-directory';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import type { Act } from '../contract/act.ts';
import type { Store } from '../store/open-store.ts';
import { actOver } from './actions.ts';
import { deskOver, type DirectoryDesk } from './directory-desk.ts';
import { loadDemoDirectory } from './load-demo-directory.ts';

let store: Store;
let act: Act;
let desk: DirectoryDesk;
let place: string;

const file = new URL('../../../directory/demo/demo-directory.json', import.meta.url);
const demo = readDemoDirectory(JSON.parse(readFileSync(file, 'utf8')) as DemoDirectory);
if (!demo.ok) throw new Error(demo.detail);
const { facilities } = demo;

beforeAll(async () => {
  store = await freshDatabase();
  await loadDemoDirectory(store.db, facilities);
  act = actOver(store.db);
  desk = deskOver(store.db);
  place = facilities[0]?.id ?? '';
});
afterAll(() => store.close());

async function report(field: string, proposed: string): Promise<string> {
  const received = await act.reportCorrection({ place, field, said: 'It changed', proposed });
  if (!received.ok) throw new Error(received.problem.code);
  return received.value.id;
}

async function shown() {
  const outcome = await act.getPlace(place, 'en');
  return outcome.ok ? outcome.value : outcome.problem.code;
}

const reviewer = 'A reviewer';

describe('a report', () => {
  it('changes the listing when it is accepted, and back when that is undone', async () => {
    const before = await shown();
    const id = await report('phone', '503-555-0142');
    expect(await desk.listWaiting()).toMatchObject([{ id, place, field: 'phone', proposed: '503-555-0142' }]);
    expect(await shown()).toEqual(before);

    const decided = await desk.decide(id, { decision: 'accept', reviewer });
    if (!decided.ok) throw new Error(decided.problem.code);
    const old = facilities[0]?.phones[0]?.number;
    expect(decided.value).toMatchObject({ kind: 'changed', before: old, after: '503-555-0142', reviewer });
    const today = decided.value.at.slice(0, 10);
    expect(await shown()).toMatchObject({ assuredOn: today });
    const changed = await shown();
    expect(typeof changed === 'string' ? [] : changed.phones[0]?.number).toBe('503-555-0142');
    expect(await desk.listWaiting()).toEqual([]);

    const undone = await desk.undo(decided.value.id, { reviewer, note: 'Wrong number' });
    expect(undone).toMatchObject({ ok: true, value: { kind: 'undone', undoes: decided.value.id } });
    expect(await shown()).toEqual(before);
    expect(await desk.undo(decided.value.id, { reviewer })).toMatchObject({
      ok: false,
      problem: { code: 'already-decided' },
    });
  });

  it('is decided once', async () => {
    const id = await report('website', 'https://example.org/');
    expect(await desk.decide(id, { decision: 'decline', reviewer })).toMatchObject({ ok: true });
    expect(await desk.decide(id, { decision: 'accept', reviewer })).toMatchObject({
      ok: false,
      problem: { code: 'already-decided' },
    });
    expect(await shown()).toMatchObject({ website: null });
  });

  it('of a value that cannot be kept stays in the queue', async () => {
    const id = await report('zip', 'somewhere else');
    expect(await desk.decide(id, { decision: 'accept', reviewer })).toMatchObject({
      ok: false,
      problem: { code: 'wrong-request' },
    });
    expect(await desk.listWaiting()).toMatchObject([{ id }]);
    expect(await desk.decide(id, { decision: 'accept', value: '97302', reviewer })).toMatchObject({
      ok: true,
    });
    expect(await shown()).toMatchObject({ zip: '97302', point: { from: 'zip' } });
  });

  it('that a place has closed takes it out of the directory', async () => {
    const decided = await desk.decide(await report('closed', 'yes'), { decision: 'accept', reviewer });
    expect(await shown()).toBe('not-found');
    await desk.undo(decided.ok ? decided.value.id : 0, { reviewer });
    expect(await shown()).toMatchObject({ id: place });
  });

  it('of a place that is not there, or that says nothing, is not taken', async () => {
    const nowhere = { place: '00000000-0000-5000-8000-000000000000', field: 'phone', said: 'x' };
    expect(await act.reportCorrection(nowhere)).toMatchObject({ problem: { code: 'not-found' } });
    expect(await act.reportCorrection({ place, field: 'phone' })).toMatchObject({
      problem: { code: 'wrong-request' },
    });
  });

  it('does not fill the queue of one place', async () => {
    let last = '';
    for (let at = 0; at < 25 && last === ''; at += 1) {
      const received = await act.reportCorrection({ place, field: 'name2', said: 'Again' });
      if (!received.ok) last = received.problem.code;
    }
    expect(last).toBe('queue-full');
  });
});

describe('a call', () => {
  it('that confirmed a listing is its assured day, and moves nobody up or down', async () => {
    const near = { near: facilities[5]?.zip ?? '', limit: 20, offset: 0 };
    const order = async () => {
      const found = await act.searchPlaces(near, 'en');
      return found.ok ? found.value.hits.map(({ id }) => id) : [];
    };
    const before = await order();
    const called = before.at(-1) ?? '';
    const body = { reviewer, answeredBy: 'front desk', confirmed: 'phone, address' };
    expect(await desk.recordCheck(called, body)).toMatchObject({ ok: true, value: { kind: 'checked' } });
    const after = await act.getPlace(called, 'en');
    expect(after.ok && after.value.assuredOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(await order()).toEqual(before);
  });

  it('stands in the metadata of the service', async () => {
    const served = await desk.hsds();
    const [line] = await desk.listLog();
    const service = served?.book.find('services', line?.place ?? '') as { metadata: readonly object[] };
    expect(service.metadata).toMatchObject([{ last_action_type: 'check', updated_by: reviewer }]);
  });
});

it('the log takes lines and never loses or changes one', async () => {
  await expect(sql`update listing_log set note = 'other'`.execute(store.db)).rejects.toThrow(/only added to/);
  await expect(sql`delete from listing_log`.execute(store.db)).rejects.toThrow(/only added to/);
});

it('lets a report be put aside, and only that, once its place has left the directory', async () => {
  const gone = facilities.at(-1)?.id ?? '';
  const received = await act.reportCorrection({
    place: gone,
    field: 'phone',
    said: 'x',
    proposed: '503-555-0142',
  });
  const id = received.ok ? received.value.id : '';
  await store.db.deleteFrom('facility').where('id', '=', gone).execute();
  const isWaiting = async () => (await desk.listWaiting()).some((report) => report.id === id);
  expect(await isWaiting()).toBe(true);
  expect(await desk.decide(id, { decision: 'accept', reviewer })).toMatchObject({
    ok: false,
    problem: { code: 'not-found', detail: `place ${gone}` },
  });
  expect(await desk.decide(id, { decision: 'decline', reviewer })).toMatchObject({
    ok: true,
    value: { kind: 'declined', place: gone, before: '' },
  });
  expect(await isWaiting()).toBe(false);
});
