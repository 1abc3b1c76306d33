import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readHsds } from './hsds.ts';

const ORGANIZATION = {
  id: '0f0b1a52-6f4c-4a4f-9d53-3f6ed3a70b10',
  name: 'Moonquill Clinic',
  description: 'A clinic',
  additional_websites: [
    { id: '5c6b1cb0-1111-4a4f-9d53-3f6ed3a70b10', label: 'Site', url: 'https://moon.example/' },
  ],
};
const LOCATION = {
  id: '7d7d2b3a-6f4c-4a4f-9d53-3f6ed3a70b10',
  location_type: 'physical',
  latitude: 45.52,
  longitude: -122.68,
  addresses: [
    {
      id: 'a',
      address_1: '1 Fen St',
      city: 'Portland',
      state_province: 'OR',
      postal_code: '97205',
      country: 'US',
      address_type: 'physical',
    },
  ],
};
const SERVICE = {
  id: '9a1e2c10-6f4c-4a4f-9d53-3f6ed3a70b10',
  name: 'Day',
  status: 'active',
  capacities: [
    { id: 'b', available: 3, maximum: 8, updated: '2026-01-01T00:00:00Z', unit: { id: 'c', name: 'Beds' } },
  ],
  attributes: [
    {
      id: 'd',
      link_id: '9a1e2c10-6f4c-4a4f-9d53-3f6ed3a70b10',
      link_entity: 'service',
      value: 'BDTX',
      label: 'Benzodiazepines detoxification',
      taxonomy_term: {
        id: 'e',
        code: 'BDTX',
        name: 'x',
        description: 'x',
        taxonomy_detail: { id: 'f', name: 'SAMHSA service codes', description: 'x' },
      },
    },
    { id: 'g', link_entity: 'service', link_type: 'Food', label: 'Hot meals', value: '1' },
  ],
};
const WHOLE = {
  ...SERVICE,
  organization: ORGANIZATION,
  service_at_locations: [{ id: 'h', location: LOCATION }],
};

function read(json: unknown) {
  const outcome = readHsds(json, '2026-02-01');
  if (!outcome.ok) throw new Error(outcome.code);
  return outcome;
}

describe('HSDS 3.1', () => {
  test('tells labels, further websites and a taxonomy by its detail', () => {
    expect(read(WHOLE).facilities).toMatchObject([
      {
        name1: 'Moonquill Clinic',
        name2: 'Day',
        website: 'https://moon.example/',
        codes: ['BDTX'],
        stated: [{ category: 'Food', value: 'Hot meals' }],
        point: { lat: 45.52, lon: -122.68, from: 'street' },
      },
    ]);
  });

  test.each([
    ['a page of services', { total_items: 1, empty: false, contents: [WHOLE] }],
    ['pages', [{ contents: [WHOLE] }, { contents: [] }]],
    [
      'a page of sites',
      { contents: [{ id: 'h', service: { ...SERVICE, organization: ORGANIZATION }, location: LOCATION }] },
    ],
    [
      'an organisation with its services',
      {
        ...ORGANIZATION,
        services: [{ ...SERVICE, service_at_locations: [{ id: 'h', location: LOCATION }] }],
      },
    ],
    ['one site', { id: 'h', service: { ...SERVICE, organization: ORGANIZATION }, location: LOCATION }],
  ])('%s tells the same place', (_, json) => {
    expect(read(json).facilities).toEqual(read(WHOLE).facilities);
  });

  test.each([[{ message: 'no' }], ['text'], [null]])('%j is refused', (json) => {
    expect(readHsds(json, '2026')).toMatchObject({ ok: false, code: 'not-this-format' });
  });
});

const DATA =
  process.env['STEPDOWN_SHARED_DATA'] ?? fileURLToPath(new URL('../../../../shared/data', import.meta.url));
const EXAMPLES = join(DATA, 'hsds/examples');

describe.skipIf(!existsSync(EXAMPLES))(`the official examples (skipped where ${EXAMPLES} is absent)`, () => {
  const names = existsSync(EXAMPLES)
    ? readdirSync(EXAMPLES).filter((name) => name.startsWith('service'))
    : [];

  test.each(names)('%s is taken, or each of its rows is told', (name) => {
    const outcome = readHsds(JSON.parse(readFileSync(join(EXAMPLES, name), 'utf8')), '2026');
    if (outcome.ok) expect(outcome.facilities.length + outcome.rejects.length).toBeGreaterThan(0);
    else expect(outcome).toMatchObject({ code: 'no-rows', detail: /^[1-9]\d* rejected$/ });
  });
});
