import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type CompiledQuery,
} from 'kysely';
import { expect, it } from 'vitest';
import * as corrections from './corrections.ts';
import * as editions from './editions.ts';
import * as facilities from './facilities.ts';
import * as feedback from './feedback.ts';
import * as incoming from './incoming.ts';
import * as newsletter from './newsletter.ts';
import * as fetchedFiles from './fetched-files.ts';
import * as placeTables from './place-tables.ts';
import * as publishedForms from './published-forms.ts';
import * as placeSearch from './search-places.ts';
import * as snapshots from './snapshots.ts';
import type { Tables } from './tables.ts';

const db = new Kysely<Tables>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new PostgresIntrospector(kysely),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
});

const counts = { facilities: 1, added: 1, changed: 0, removed: 0, rejected: 0 };
const hash = '0'.repeat(64);

const id = '00000000-0000-5000-8000-000000000000';
const report = { id, facilityId: id, field: 'phone', said: 'It is another one', proposed: '503-555-0100' };
const line = {
  facilityId: id,
  reportId: id,
  kind: 'changed' as const,
  field: 'phone',
  previous: '503-555-0101',
  replacement: '503-555-0100',
  updatedBy: 'A reviewer',
  note: '',
  undoes: null,
};

/** Every query of the store by its name, so that a reviewer reads SQL and not how it is put together. */
const QUERIES: Readonly<Record<string, { compile: (db: Kysely<Tables>) => CompiledQuery }>> = {
  fetchedVersionQuery: fetchedFiles.fetchedVersionQuery(db, 'samhsa', 'https://example.org/a.xlsx'),
  keepFetchedVersionQuery: fetchedFiles.keepFetchedVersionQuery(db, 'samhsa', 'https://example.org/a.xlsx', {
    etag: '"1"',
    lastModified: '',
  }),
  forgetFetchedQuery: fetchedFiles.forgetFetchedQuery(db, 'samhsa'),
  publishedFormQuery: publishedForms.publishedFormQuery(db, 'phq-9', 'en'),
  keepPublishedFormQuery: publishedForms.keepPublishedFormQuery(db, 'phq-9', 'en', '{}'),
  currentEditionsQuery: editions.currentEditionsQuery(db),
  lastEditionQuery: editions.lastEditionQuery(db),
  insertEditionQuery: editions.insertEditionQuery(db, 'samhsa-su', '2023', false, counts),
  insertRejectsQuery: editions.insertRejectsQuery(db, 1, [{ row: 1, reason: 'zip-malformed', given: 'x' }]),
  latestEditionQuery: editions.latestEditionQuery(db, 'samhsa-su'),
  forgetRejectsQuery: editions.forgetRejectsQuery(db, 1),
  countRejectsQuery: editions.countRejectsQuery(db, 1, 2),
  hasCubeQuery: placeTables.hasCubeQuery(),
  addPlacesQuery: placeTables.addPlacesQuery('[]'),
  addRecordsQuery: placeTables.addRecordsQuery('[]'),
  addPhonesQuery: placeTables.addPhonesQuery('[]'),
  addWordsQuery: placeTables.addWordsQuery(0, '[]'),
  addCodeQuery: placeTables.addCodeQuery(0, 'BDTX', Uint8Array.of(255)),
  addColumnQuery: placeTables.addColumnQuery('name-words', Uint8Array.of(2)),
  placeRecordsQuery: placeTables.placeRecordsQuery([id]),
  publishedIdQuery: placeTables.publishedIdQuery(id),
  placeWordsQuery: placeSearch.placeWordsQuery(),
  placeCodesQuery: placeSearch.placeCodesQuery(),
  placeColumnQuery: placeSearch.placeColumnQuery('by-id'),
  wordHoldersQuery: placeSearch.wordHoldersQuery([1, 2]),
  spotsQuery: placeSearch.spotsQuery([1, 2]),
  nearestQuery: placeSearch.nearestQuery([1, 0, 0], 20),
  pointlessQuery: placeSearch.pointlessQuery(),
  atHouseQuery: placeSearch.atHouseQuery('5500'),
  atPhoneQuery: placeSearch.atPhoneQuery('5035550100'),
  lockImportsQuery: facilities.lockImportsQuery(),
  countFacilitiesQuery: facilities.countFacilitiesQuery(db, 'samhsa-su'),
  markQuery: incoming.markQuery({ ids: id, fingerprints: hash }),
  compareQuery: incoming.compareQuery('samhsa-su'),
  countByStateQuery: facilities.countByStateQuery(),
  codeListsQuery: facilities.codeListsQuery(),
  facilitiesOfStateQuery: facilities.facilitiesOfStateQuery(db, 'OR', id, 5000),
  insertPartQuery: snapshots.insertPartQuery(db, hash, Uint8Array.of(1), 'edition 1, log 0'),
  linkPartsQuery: snapshots.linkPartsQuery(db, hash, [hash]),
  countPartsQuery: snapshots.countPartsQuery(db, hash),
  forgetPartsQuery: snapshots.forgetPartsQuery(db),
  differingQuery: incoming.differingQuery(),
  upsertQuery: incoming.upsertQuery('samhsa-su', '2023', { ids: id, fingerprints: hash, records: '{}' }),
  removeQuery: incoming.removeQuery(),
  renameEditionQuery: facilities.renameEditionQuery(db, 'samhsa-su', '2023'),
  recordChangesQuery: incoming.recordChangesQuery(1),
  removeMadeUpQuery: facilities.removeMadeUpQuery(db),
  facilitiesAfterQuery: facilities.facilitiesAfterQuery(db, '00000000-0000-5000-8000-000000000000', 5000),
  facilityQuery: facilities.facilityQuery(db, id),
  modifiedQuery: facilities.modifiedQuery(),
  currentSnapshotQuery: snapshots.currentSnapshotQuery(db),
  snapshotBytesQuery: snapshots.snapshotBytesQuery(db, hash),
  insertSnapshotQuery: snapshots.insertSnapshotQuery(db, hash, new Uint8Array(), 'edition 1'),
  pointToQuery: snapshots.pointToQuery(db, hash),
  insertReportQuery: corrections.insertReportQuery(db, report),
  waitingReportsQuery: corrections.waitingReportsQuery(db, 100),
  waitingCountQuery: corrections.waitingCountQuery(report.facilityId),
  reportQuery: corrections.reportQuery(db, report.id),
  insertLogLineQuery: corrections.insertLogLineQuery(db, line),
  logQuery: corrections.logQuery(db, 100, report.facilityId),
  logLineQuery: corrections.logLineQuery(db, 1),
  lastLogLineQuery: corrections.lastLogLineQuery(db),
  standingQuery: corrections.standingQuery(db),
  forgetOldQuery: snapshots.forgetOldQuery(db, 3),
  insertFeedbackQuery: feedback.insertFeedbackQuery({
    path: '/learn/withdrawal',
    language: 'en',
    helpful: true,
    note: '',
    danger: [],
  }),
  forgetFeedbackQuery: feedback.forgetFeedbackQuery(),
  listFeedbackQuery: feedback.listFeedbackQuery(100),
  askQuery: newsletter.askQuery({
    email: 'reader@example.org',
    language: 'en',
    confirmHash: hash,
    leaveCode: '0'.repeat(32),
  }),
  confirmQuery: newsletter.confirmQuery(hash),
  leaveQuery: newsletter.leaveQuery('0'.repeat(32)),
  forgetUnconfirmedQuery: newsletter.forgetUnconfirmedQuery(),
  readersQuery: newsletter.readersQuery('en'),
};

function written(name: string): string {
  const text = QUERIES[name]?.compile(db).sql ?? '';
  const words = text.replaceAll(/\s+/g, ' ').trim();
  return `-- ${name}\n${words.replaceAll(/ (from|inner join|full join|where|order by|on conflict|returning|values|set|limit|group by) /g, '\n  $1 ')};\n`;
}

it('are written down as the SQL that the database gets', async () => {
  const all = Object.keys(QUERIES).map(written).join('\n');
  await expect(all).toMatchFileSnapshot('queries.sql');
});

it('are all there', () => {
  const exported = [
    corrections,
    editions,
    facilities,
    feedback,
    fetchedFiles,
    incoming,
    newsletter,
    placeSearch,
    placeTables,
    publishedForms,
    snapshots,
  ]
    .flatMap((file) => Object.keys(file))
    .filter((name) => name.endsWith('Query'));
  expect(Object.keys(QUERIES).toSorted()).toEqual(exported.toSorted());
});
