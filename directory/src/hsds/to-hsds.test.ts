import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { Facility } from '../facility/facility.ts';
import { readDemoDirectory, type DemoDirectory } from '../readers/demo-directory.ts';
import { readHsds } from '../readers/hsds.ts';
import { CODE_TAXONOMY, CODE_TAXONOMY_TERMS } from './code-taxonomy.ts';
import { hsdsLocation, hsdsOrganization, hsdsPage, hsdsService, hsdsServiceAtLocation } from './to-hsds.ts';

const DATA =
  process.env['STEPDOWN_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const SCHEMAS = join(DATA, 'hsds/schema');

const demo = readDemoDirectory(
  JSON.parse(
    readFileSync(new URL('../../demo/demo-directory.json', import.meta.url), 'utf8'),
  ) as DemoDirectory,
);
if (!demo.ok) throw new Error(demo.detail);
const FACILITIES: readonly Facility[] = demo.facilities;

describe('a facility as HSDS', () => {
  test('comes back through the reader with the same address, phones, services, languages and point', () => {
    const read = readHsds(hsdsPage(FACILITIES.map(hsdsService), 1, 1000), 'test');
    if (!read.ok) throw new Error(read.detail);
    const kept = (facility: Facility) => {
      const { name1, name2, street1, street2, city, state, zip, phones, codes, languages, point } = facility;
      return { name1, name2, street1, street2, city, state, zip, phones, codes, languages, point };
    };
    expect(read.rejects).toEqual([]);
    expect(read.facilities.map(kept)).toEqual(FACILITIES.map(kept));
  });

  test('of the demonstration directory says that it is made up', () => {
    expect(FACILITIES.map(hsdsService).every((service) => service.alert !== undefined)).toBe(true);
  });

  test('keeps a code that the national list does not know', () => {
    const [first] = FACILITIES;
    if (first === undefined) throw new Error('no facility');
    const service = hsdsService({ ...first, codes: ['NEWCODE'] });
    const read = readHsds(service, 'test');
    expect(read.ok && read.facilities[0]?.codes).toEqual(['NEWCODE']);
  });

  test('says in words what each code means, as 3.1 asks, and leaves out a website that is no URI', () => {
    const [first] = FACILITIES;
    if (first === undefined) throw new Error('no facility');
    const odd = { ...first, codes: ['BDTX'], website: 'https://example.org/a|b' };
    const service = hsdsService(odd);
    expect(service.attributes[0]).toMatchObject({ value: 'BDTX', label: 'Benzodiazepines Detoxification' });
    expect([service.url, service.organization.website]).toEqual([undefined, undefined]);
    expect(hsdsService({ ...odd, website: 'https://example.org/a?b=c%20d#e' }).url).toBeDefined();
  });

  test('comes in pages that add up', () => {
    const pages = [1, 2, 3, 4].map((number) => hsdsPage(FACILITIES, number, 120));
    expect(pages.map((page) => page.size)).toEqual([120, 120, 64, 0]);
    expect(pages.map((page) => page.last_page)).toEqual([false, false, true, true]);
    expect(pages.map((page) => page.empty)).toEqual([false, false, false, true]);
  });
});

describe.skipIf(!existsSync(SCHEMAS))(`the official schemas (skipped where ${SCHEMAS} is absent)`, () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  const names = existsSync(SCHEMAS) ? readdirSync(SCHEMAS).filter((name) => name.endsWith('.json')) : [];
  for (const name of names.filter((one) => one !== 'openapi.json')) {
    ajv.addSchema(JSON.parse(readFileSync(join(SCHEMAS, name), 'utf8')) as object, name);
  }

  function errorsOf(schema: string, values: readonly unknown[]): readonly string[] {
    const validate = ajv.getSchema(schema);
    if (validate === undefined) throw new Error(`no schema ${schema}`);
    return values.flatMap((value) =>
      validate(value) === true
        ? []
        : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message ?? ''}`),
    );
  }

  test('refuse a service without a name', () => {
    expect(errorsOf('service.json', [{ id: 'no uuid', status: 'active' }]).length).toBeGreaterThan(0);
  });

  test.each([
    ['service.json', FACILITIES.map(hsdsService)],
    ['organization.json', FACILITIES.map(hsdsOrganization)],
    ['location.json', FACILITIES.map(hsdsLocation)],
    ['service_at_location.json', FACILITIES.map(hsdsServiceAtLocation)],
    ['taxonomy.json', [CODE_TAXONOMY]],
    ['taxonomy_term.json', CODE_TAXONOMY_TERMS],
  ] as const)('%s accepts every one of ours', (schema, values) => {
    expect(errorsOf(schema, values)).toEqual([]);
  });

  test('have full examples that the reader answers without throwing', () => {
    const examples = join(DATA, 'hsds/examples');
    const read = readHsds(JSON.parse(readFileSync(join(examples, 'service_full.json'), 'utf8')), 'test');
    expect(read).toEqual({ ok: false, code: 'no-rows', detail: '1 rejected' });
  });
});
