import { expect, test } from 'vitest';
import { buildIndex } from '../index/build-index.ts';
import { openIndex } from '../index/open-index.ts';
import { makeOracle } from './oracle.test-support.ts';
import { chanceOf, madeUpFacilities, madeUpQuery } from './made-up.test-support.ts';
import { search } from './search.ts';

const facts = { edition: '2023', source: 'samhsa-su', made: '2026-11-22', fictional: true };
const facilities = madeUpFacilities(400, 11);
const opened = openIndex(buildIndex(facilities, facts));
if (!opened.ok) throw new Error(opened.code);
const index = opened.index;

/** The parts of an answer that must agree, as one text; miles to a ten-thousandth, since the formulas differ. */
function told(
  hits: readonly { id: string; match: number; miles: number | null }[],
  total: number,
  facets: Readonly<Record<string, number>>,
  wayOut: readonly { drop: string; total: number }[],
): string {
  const places = hits.map((hit) => `${hit.id} ${String(hit.match)} ${hit.miles?.toFixed(4) ?? '-'}`);
  const counts = Object.keys(facets)
    .sort()
    .map((code) => `${code} ${String(facets[code])}`);
  const ways = wayOut.map((way) => `${way.drop} ${String(way.total)}`);
  return [String(total), ...places, ...counts, ...ways].join('\n');
}

test('the engine says what reading every record says, on 10,000 random queries', () => {
  const oracle = makeOracle(facilities);
  const chance = chanceOf(2026);
  let empty = 0;
  let guessed = 0;
  for (let i = 0; i < 10_000; i++) {
    const query = madeUpQuery(facilities, chance);
    const result = search(index, query);
    const expected = oracle(query);
    const engine = told(result.hits, result.total, result.facets, result.wayOut);
    const record = told(expected.hits, expected.total, expected.facets, expected.wayOut);
    if (engine !== record) expect(engine, JSON.stringify(query)).toBe(record);
    if (result.total === 0) empty++;
    if (result.notices.includes('other-spellings')) guessed++;
  }
  expect(empty).toBeGreaterThan(100);
  expect(guessed).toBeGreaterThan(500);
}, 120_000);

test('one snapshot is searched alike whatever order its facilities came in', () => {
  const shuffled = openIndex(buildIndex(facilities.toReversed(), facts));
  if (!shuffled.ok) throw new Error(shuffled.code);
  const chance = chanceOf(5);
  for (let i = 0; i < 100; i++) {
    const query = madeUpQuery(facilities, chance);
    expect(search(shuffled.index, query)).toEqual(search(index, query));
  }
});

test('pages join without a gap or a repeat', () => {
  const query = { near: { lat: 45.5, lon: -122.7 }, groups: [['BDTX', 'TELE']], includeOthersOnly: true };
  const whole = search(index, { ...query, limit: 400 }).hits.map((hit) => hit.id);
  const paged = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((page) =>
    search(index, { ...query, limit: 40, offset: page * 40 }).hits.map((hit) => hit.id),
  );
  expect(whole.length).toBeGreaterThan(40);
  expect(paged).toEqual(whole);
});

test('every hit says why: each word, each condition and the distance', () => {
  const near = { lat: 45.5, lon: -122.7 };
  const { hits } = search(index, {
    text: 'recovery clonazepam',
    near,
    groups: [['MD', 'MC', 'SF', 'PI', 'SS']],
  });
  expect(hits.length).toBeGreaterThan(0);
  for (const hit of hits) {
    const codes = hit.reasons.map((reason) => reason.code);
    const { codes: reported, point } = index.facility(hit.ordinal);
    expect(codes.slice(0, 3)).toEqual(['name', 'service', 'reports']);
    expect(hit.reasons[1]?.values).toEqual({ asked: 'clonazepam', codes: 'BDTX' });
    const named = hit.reasons[2]?.values['codes']?.split(',') ?? [];
    expect(named.length).toBeGreaterThan(0);
    expect(reported).toEqual(expect.arrayContaining(named));
    expect(codes.includes('distance')).toBe(point !== null);
    expect(hit.approximate).toBe(point?.from === 'zip');
  }
});

test('a search for benzodiazepine care leaves out places for others only, and says so', () => {
  for (const query of [
    { needs: ['benzodiazepine-withdrawal'] as const },
    { groups: [['BDTX']] },
    { text: 'klonopin detox' },
  ]) {
    const result = search(index, { ...query, limit: 400 });
    expect(result.facets['OUDO']).toBeUndefined();
    expect(result.notices).toEqual([
      'detox-is-not-the-default',
      'outpatient-prescribers-not-listed',
      'others-only-left-out',
    ]);
    const all = search(index, { ...query, includeOthersOnly: true });
    expect(all.total).toBeGreaterThan(result.total);
    expect(all.notices).not.toContain('others-only-left-out');
  }
  const asked = search(index, { groups: [['BDTX'], ['OUDO']] });
  expect(asked.total).toBe(
    facilities.filter(
      ({ codes }) =>
        codes.includes('BDTX') && codes.includes('OUDO') && !codes.includes('AUDO') && !codes.includes('DUO'),
    ).length,
  );
});

test('the word detox alone asks for no benzodiazepine care, and leaves nobody out', () => {
  const result = search(index, { text: 'detox' });
  expect(result.facets['OUDO']).toBeGreaterThan(0);
  expect(result.notices).toEqual(['detox-is-not-the-default', 'outpatient-prescribers-not-listed']);
});

test('nothing found always comes with the way out, and the way out is true', () => {
  const query = { text: 'recovery', groups: [['NOSUCHCODE'], ['BDTX']], not: ['ZZNEW'] };
  const result = search(index, query);
  expect(result.total).toBe(0);
  expect(result.wayOut.map((way) => way.drop)).toEqual(['any:NOSUCHCODE']);
  expect(result.wayOut[0]?.total).toBe(search(index, { ...query, groups: [['BDTX']] }).total);
  const hopeless = search(index, { groups: [['NOSUCHCODE'], ['NORTHIS']] });
  expect(hopeless.wayOut).toEqual([{ drop: 'everything', codes: [], total: 400 }]);
});

test('an empty directory answers with nothing and offers nothing', () => {
  const none = openIndex(buildIndex([], facts));
  if (!none.ok) throw new Error(none.code);
  const result = search(none.index, { text: 'hope', near: { lat: 0, lon: 0 } });
  expect(result).toEqual({ hits: [], total: 0, facets: {}, wayOut: [], notices: [] });
});
