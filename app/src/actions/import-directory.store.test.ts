import { readFileSync } from 'node:fs';
import { hsdsPage, hsdsService } from '@stepdown/directory/hsds/to-hsds';
import { readDemoDirectory, type DemoDirectory } from '@stepdown/directory/readers/demo-directory';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { freshDatabase } from '../../../test/store/fresh-database.ts';
import type { Act } from '../contract/act.ts';
import { currentSnapshot } from '../store/snapshots.ts';
import type { Store } from '../store/open-store.ts';
import { actOver } from './actions.ts';
import { importDirectory } from './import-directory.ts';
import { publishDirectory } from './publish-directory.ts';
import type { ImportKind } from './read-directory-file.ts';

let store: Store;
let act: Act;
beforeAll(async () => {
  store = await freshDatabase();
  act = actOver(store.db);
});
afterAll(() => store.close());

const COLUMNS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phone',
  'service_code_info',
];

/** A workbook of the national directory's shape, with a sheet for each list of rows. */
function workbook(...lists: readonly (readonly (readonly string[])[])[]): Uint8Array {
  const sheets = lists.map((rows, at) => {
    const cells = [COLUMNS, ...rows].map(
      (row) => `<row>${row.map((cell) => `<c t="str"><v>${cell}</v></c>`).join('')}</row>`,
    );
    return { number: at + 1, xml: `<worksheet><sheetData>${cells.join('')}</sheetData></worksheet>` };
  });
  const names = sheets.map(({ number: n }) => `<sheet name="List ${n}" sheetId="${n}" r:id="r${n}"/>`);
  const targets = sheets.map(
    ({ number: n }) => `<Relationship Id="r${n}" Target="worksheets/sheet${n}.xml"/>`,
  );
  return zipSync({
    'xl/workbook.xml': strToU8(`<workbook><sheets>${names.join('')}</sheets></workbook>`),
    'xl/_rels/workbook.xml.rels': strToU8(`<Relationships>${targets.join('')}</Relationships>`),
    ...Object.fromEntries(
      sheets.map(({ number, xml }) => [`xl/worksheets/sheet${number}.xml`, strToU8(xml)]),
    ),
  });
}

const shared = ['Moonquill Clinic', 'Day Program', '1 Elm St', '', 'Salem', 'OR', '97301', '503-555-0100'];
const alone = ['Quillmere House', '', '2 Oak St', '', 'Zzyzx Junction', 'OR', '97302', '503-555-0101'];
const mental = ['Fernhollow', '', '3 Ash St', '', 'Salem', 'OR', '97301', '503-555-0102'];
const SU = workbook([
  [...shared, 'SA OP BDTX * MD'],
  [...alone, 'SA OP'],
]);
const MH = workbook([
  [...shared, 'MH OP TELE'],
  [...mental, 'MH OP'],
]);

const take = (kind: ImportKind, fileName: string, bytes: Uint8Array) =>
  importDirectory(store.db, { kind, fileName, bytes }, () => undefined);

async function found(near: string) {
  const outcome = await act.searchPlaces({ near, limit: 50, offset: 0 }, 'en');
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value.hits;
}

it('takes a file in whose name tells no year, and says that its edition is not told', async () => {
  const answer = await take('samhsa', 'facilities final.xlsx', SU);
  expect(answer).toMatchObject({
    ok: true,
    counts: { facilities: 2, added: 2 },
    codes: { BDTX: 1 },
  });
  const [hit] = await found('97301');
  expect(await act.getPlace(hit?.id ?? '', 'en')).toMatchObject({
    value: { edition: { edition: 'not told', publishedYear: null } },
  });
});

it('keeps every row that was not taken, also where two sheets have one of the same number', async () => {
  const wrong = [...shared.with(6, 'x'), 'SA OP'];
  const answer = await take(
    'samhsa',
    'facilities final.xlsx',
    workbook([[...shared, 'SA OP BDTX * MD'], wrong], [[...alone.with(7, '503-555-0199'), 'SA OP'], wrong]),
  );
  const rejects = ['List 1', 'List 2'].map((sheet) => ({
    row: 3,
    reason: 'zip-malformed',
    given: 'x',
    sheet,
  }));
  expect(answer).toMatchObject({ ok: true, counts: { facilities: 2, rejected: 2 }, rejects });
  const kept = store.db.selectFrom('reject').select(['row', 'reason', 'given', 'sheet']).orderBy('sheet');
  expect(await kept.execute()).toEqual(rejects);
});

it('keeps the edition that is known where a file of the same places tells none', async () => {
  expect(await take('samhsa', 'facilities 2024.xlsx', SU)).toMatchObject({ ok: true });
  const editions = async () =>
    (await store.db.selectFrom('facility').select('edition').distinct().execute()).map(
      ({ edition }) => edition,
    );
  expect(await editions()).toEqual(['2024']);
  expect(await take('samhsa', 'facilities final.xlsx', SU)).toMatchObject({ ok: true });
  expect(await editions()).toEqual(['2024']);
});

it('publishes from the file in hand what it would publish from the store', async () => {
  const published = (await currentSnapshot(store.db))?.hash;
  await store.db.transaction().execute((trx) => publishDirectory(trx));
  expect((await currentSnapshot(store.db))?.hash).toBe(published);
});

it('says what a file is that is not the one asked for', async () => {
  const page = strToU8('<!DOCTYPE html><html><body>Not found</body></html>');
  expect(await take('samhsa', 'a 2024.xlsx', page)).toMatchObject({ ok: false, code: 'web-page' });
  expect(await take('findtreatment', 'a.json', page)).toMatchObject({ ok: false, code: 'web-page' });
  const old = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  expect(await take('samhsa', 'a.xls', old)).toMatchObject({ ok: false, code: 'old-workbook' });
  expect(await take('samhsa', 'a.csv', strToU8('name1,city'))).toMatchObject({ code: 'not-a-workbook' });
  expect(await take('samhsa', 'mh.xlsx', MH)).toMatchObject({ ok: false, code: 'other-workbook' });
});

it('refuses a file that was cut short as cut short, whatever its name', async () => {
  for (const name of ['facilities.xlsx', 'facilities 2024.xlsx', 'x']) {
    const answer = await take('samhsa', name, SU.slice(0, Math.floor(SU.length / 2)));
    expect(answer).toEqual({ ok: false, code: 'workbook-truncated', values: {} });
  }
  const json = strToU8(JSON.stringify({ rows: [{ name1: 'A', city: 'B' }] }));
  for (const end of [json.length - 1, 12]) {
    const answer = await take('findtreatment', 'listing', json.slice(0, end));
    expect(answer).toEqual({ ok: false, code: 'workbook-truncated', values: {} });
  }
  expect(await take('hsds', 'a', strToU8('name,city'))).toMatchObject({ ok: false, code: 'not-this-format' });
});

it('joins a site that is in both workbooks, and keeps what only one of them has', async () => {
  const before = await found('97301');
  expect(await take('samhsa-mh', 'mental health.xlsx', MH)).toMatchObject({ ok: true, counts: { added: 2 } });
  const after = await found('97301');
  expect(after.map(({ name }) => name).toSorted()).toEqual([
    'Fernhollow',
    'Moonquill Clinic – Day Program',
    'Quillmere House',
  ]);
  const joined = after.find(({ name }) => name.startsWith('Moonquill'));
  expect(joined?.codes.toSorted()).toEqual(['BDTX', 'MD', 'MH', 'OP', 'SA', 'TELE']);
  expect(joined?.id).toBe(before.find(({ name }) => name.startsWith('Moonquill'))?.id);
});

it('still finds the joined site under its id of the second source', async () => {
  const rows = await store.db.selectFrom('facility').select(['id', 'source']).execute();
  const ids = rows.filter(({ source }) => source === 'samhsa-mh').map(({ id }) => id);
  const names = await Promise.all(ids.map((id) => act.getPlace(id, 'en')));
  expect(names.map((each) => each.ok && each.value.name).toSorted()).toEqual([
    'Fernhollow',
    'Moonquill Clinic – Day Program',
  ]);
});

it('finds a town that only the directory names', async () => {
  expect((await found('Zzyzx Junction, OR'))[0]?.name).toBe('Quillmere House');
});

it('takes HSDS in beside the others, one record a line or in pages', async () => {
  const file = new URL('../../../directory/demo/demo-directory.json', import.meta.url);
  const demo = readDemoDirectory(JSON.parse(readFileSync(file, 'utf8')) as DemoDirectory);
  if (!demo.ok) throw new Error(demo.detail);
  const services = demo.facilities.slice(0, 20).map(hsdsService);
  const page = strToU8(JSON.stringify(hsdsPage(services, 1, 100)));
  expect(await take('hsds', 'local 2026.json', page)).toMatchObject({
    ok: true,
    counts: { added: 20 },
  });
  const lines = strToU8(services.map((service) => JSON.stringify(service)).join('\n'));
  expect(await take('hsds', 'local 2026.ndjson', lines)).toMatchObject({
    ok: true,
    counts: { added: 0, changed: 0, removed: 0 },
  });
  const hits = await found('97301');
  expect(hits.some(({ name }) => name === 'Quillmere House')).toBe(true);
  const listings = new Set(hits.map(({ edition }) => `${edition.source} ${edition.edition}`));
  expect([...listings].toSorted()).toEqual(['hsds 2026', 'samhsa-mh not told', 'samhsa-su 2024']);
});
