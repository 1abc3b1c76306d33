import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Facility } from '../facility/facility.ts';
import { KM_PER_MILE, milesBetween } from '../place/distance.ts';
import { readDemoDirectory, type DemoDirectory } from '../readers/demo-directory.ts';
import { termOfCode } from './code-taxonomy.ts';
import { meetingAll, readColumns, type HsdsQuery } from './hsds-columns.ts';
import { hsdsOrganization } from './to-hsds.ts';

const demo = readDemoDirectory(
  JSON.parse(
    readFileSync(new URL('../../demo/demo-directory.json', import.meta.url), 'utf8'),
  ) as DemoDirectory,
);
if (!demo.ok) throw new Error(demo.detail);
const { facilities } = demo;
const [first] = facilities;
if (first === undefined) throw new Error('no facility');

let reads = 0;
const columns = readColumns(
  {
    count: facilities.length,
    facility: (at) => {
      reads++;
      return facilities[at] ?? first;
    },
  },
  new Map(facilities.slice(0, 3).map(({ id }, at) => [id, `2026-0${at + 1}-01T00:00:00.000Z`])),
);

const code = 'BDTX';
const near = { lat: 45.5, lon: -122.6 };
const organization = hsdsOrganization(first).id;

const CONDITIONS: readonly [string, HsdsQuery, (facility: Facility, at: number) => boolean][] = [
  ['none', {}, () => true],
  ['an organisation', { organizationId: organization }, (each) => hsdsOrganization(each).id === organization],
  ['a term', { taxonomyTermId: termOfCode(code).id }, ({ codes }) => codes.includes(code)],
  ['a ZIP code', { postcode: first.zip }, ({ zip }) => zip === first.zip],
  ['a moment', { modifiedAfter: '2026-02-01T00:00:00.000Z' }, (_, at) => at === 1 || at === 2],
  [
    'nearness',
    { near, withinMetres: 800_000 },
    ({ point }) => point !== null && milesBetween(near, point) * KM_PER_MILE <= 800,
  ],
  [
    'several at once',
    { near, withinMetres: 800_000, taxonomyTermId: termOfCode(code).id },
    ({ point, codes }) =>
      codes.includes(code) && point !== null && milesBetween(near, point) * KM_PER_MILE <= 800,
  ],
];

describe('the columns of an HSDS list', () => {
  it.each(CONDITIONS)('find what the records say: %s', (_, query, meets) => {
    const expected = facilities.flatMap((facility, at) => (meets(facility, at) ? [at] : []));
    expect(expected.length).toBeGreaterThan(0);
    expect(meetingAll(query, columns)).toEqual(expected);
  });

  it('read each record once, and none again for a question', () => {
    expect(reads).toBe(facilities.length);
  });
});
