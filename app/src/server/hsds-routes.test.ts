import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HSDS_LISTS, openHsdsBook } from '@stepdown/directory/hsds/hsds-book';
import type { HsdsPage } from '@stepdown/directory/hsds/hsds-types';
import { milesBetween } from '@stepdown/directory/place/distance';
import { lookUpZip } from '@stepdown/directory/place/gazetteer';
import { placeFacilities } from '@stepdown/directory/readers/place-facilities';
import { readDemoDirectory, type DemoDirectory } from '@stepdown/directory/readers/demo-directory';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { gazetteer } from '../actions/gazetteer.ts';
import { hsdsRoutes } from './hsds-routes.ts';

const DATA =
  process.env['STEPDOWN_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const SCHEMAS = join(DATA, 'hsds/schema');

const file = new URL('../../../directory/demo/demo-directory.json', import.meta.url);
const demo = readDemoDirectory(JSON.parse(readFileSync(file, 'utf8')) as DemoDirectory);
if (!demo.ok) throw new Error(demo.detail);
const { facilities } = placeFacilities(demo.facilities, await gazetteer());
const [first] = facilities;
if (first === undefined) throw new Error('no facility');

const modified = new Map(
  facilities.map(({ id }, at) => [id, at === 0 ? '2026-03-01T12:00:00.000Z' : '2026-01-01T00:00:00.000Z']),
);
const metadata = new Map([
  [
    first.id,
    [
      {
        id: '3c7a9c1e-6a58-5a36-8d2f-2a2d5a7d4f10',
        resource_id: first.id,
        resource_type: 'service' as const,
        last_action_date: '2026-03-01',
        last_action_type: 'update' as const,
        field_name: 'phone',
        previous_value: '503-555-0100',
        replacement_value: '503-555-0101',
        updated_by: 'A reviewer',
      },
    ],
  ],
]);
const places = { count: facilities.length, facility: (at: number) => facilities[at] ?? first };
const served = { book: openHsdsBook(places, { modified, metadata }), gazetteer: await gazetteer() };
const app = hsdsRoutes(async () => served);

type Records = HsdsPage<Readonly<Record<string, unknown>>>;

async function page(path: string): Promise<Records> {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return (await response.json()) as Records;
}

const idsOf = ({ contents }: Records) => contents.map(({ id }) => id);

describe('the HSDS API', () => {
  it('says what it is', async () => {
    expect(await (await app.request('http://site.example/')).json()).toMatchObject({
      version: '3.0',
      openapi_url: 'http://site.example/api/openapi.json',
    });
  });

  it('answers in pages that add up', async () => {
    const pages = await Promise.all([1, 2, 3, 4].map((at) => page(`/services?page=${at}&per_page=120`)));
    expect(new Set(pages.flatMap(idsOf)).size).toBe(facilities.length);
    expect(pages.map(({ size, last_page, empty }) => [size, last_page, empty])).toEqual([
      [120, false, false],
      [120, false, false],
      [facilities.length - 240, true, false],
      [0, true, true],
    ]);
  });

  it('meets every condition at once', async () => {
    const terms = await page('/taxonomy_terms?per_page=1000');
    const term = (code: string) => terms.contents.find((each) => each['code'] === code)?.['id'];
    const both = await page(`/services?taxonomy_term_id=${term('BDTX')}&search=${first.city}&minimal=true`);
    const expected = facilities.filter(
      ({ codes, name1, name2, city }) =>
        codes.includes('BDTX') &&
        `${name1} ${name2} ${city}`.toLowerCase().includes(first.city.toLowerCase()),
    );
    expect(idsOf(both).toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    const category = await page(`/services?taxonomy_term_id=${term('DETOX')}&per_page=1000`);
    const detox = new Set(
      terms.contents.filter((each) => each['parent_id'] === term('DETOX')).map((each) => each['code']),
    );
    expect(category.total_items).toBe(
      facilities.filter(({ codes }) => codes.some((code) => detox.has(code))).length,
    );
  });

  it('finds what is near a postcode, to the metre', async () => {
    const near = lookUpZip(served.gazetteer, first.zip);
    if (near === undefined) throw new Error('no such ZIP code');
    const found = await page(`/service_at_locations?postcode=${first.zip}&proximity=80467&per_page=1000`);
    const expected = facilities.filter(({ point }) => point !== null && milesBetween(near, point) <= 50);
    expect(found.total_items).toBe(expected.length);
    expect(found.total_items).toBeGreaterThan(0);
    expect((await app.request('/services?postcode=00000&proximity=5')).status).toBe(400);
  });

  it('answers what changed on or after a moment', async () => {
    expect(idsOf(await page('/services?modified_after=2026-02-01'))).toEqual([first.id]);
    expect((await page('/services?modified_after=2026-03-01T12:00:00Z')).total_items).toBe(1);
    expect((await page('/services?modified_after=2027-01-01')).empty).toBe(true);
    expect((await app.request('/services?modified_after=yesterday')).status).toBe(400);
  });

  it('writes a bulk export, a record a line', async () => {
    const text = await (await app.request('/services?format=ndjson&full=true')).text();
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string });
    expect(new Set(lines.map(({ id }) => id)).size).toBe(facilities.length);
  });

  it('refuses a condition that it does not know', async () => {
    expect((await app.request('/services?serach=x')).status).toBe(400);
    expect((await app.request('/services/not-there')).status).toBe(404);
  });
});

describe.skipIf(!existsSync(SCHEMAS))(`the official schemas (skipped where ${SCHEMAS} is absent)`, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  if (existsSync(SCHEMAS)) {
    for (const name of readdirSync(SCHEMAS).filter(
      (each) => each.endsWith('.json') && each !== 'openapi.json',
    ))
      ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as object, name);
  }
  const faultsOf = (schema: string, values: readonly unknown[]): readonly string[] => {
    const validate = ajv.getSchema(schema);
    if (validate === undefined) throw new Error(`no schema ${schema}`);
    return values.flatMap((value) =>
      validate(value) === true
        ? []
        : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`),
    );
  };
  const SCHEMA_OF = {
    services: 'service.json',
    organizations: 'organization.json',
    locations: 'location.json',
    service_at_locations: 'service_at_location.json',
    taxonomies: 'taxonomy.json',
    taxonomy_terms: 'taxonomy_term.json',
  } as const;

  it.each(HSDS_LISTS)(
    'accept every record of %s: listed, in full and alone',
    async (list) => {
      for (const how of ['', '&full=true', '&minimal=true']) {
        const { contents } = await page(`/${list}?per_page=1000${how}`);
        expect(faultsOf(SCHEMA_OF[list], contents)).toEqual([]);
      }
      const { contents } = await page(`/${list}?per_page=3`);
      for (const { id } of contents) {
        const alone: unknown = await (await app.request(`/${list}/${String(id)}`)).json();
        expect(faultsOf(SCHEMA_OF[list], [alone])).toEqual([]);
      }
    },
    30_000,
  );

  it('accept what was decided, with the service', async () => {
    const service = (await (await app.request(`/services/${first.id}`)).json()) as { metadata: unknown[] };
    expect(service.metadata).toHaveLength(1);
    expect(faultsOf('metadata.json', service.metadata)).toEqual([]);
  });
});
