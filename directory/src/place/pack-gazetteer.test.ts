import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { countyFile } from '../../scripts/make-counties.ts';
import { readFileSync } from 'node:fs';
import { buildGazetteer } from './build-gazetteer.ts';
import { COUNTY_ROWS } from './county-rows.ts';
import { packGazetteer, unpackGazetteer } from './pack-gazetteer.ts';
import { ZIP_ROWS } from './zip-rows.ts';

const GAZETTEER = buildGazetteer(ZIP_ROWS, COUNTY_ROWS, [{ city: 'Doña Añil', state: 'NJ', zip: '08096' }]);
const PACKED = packGazetteer(GAZETTEER);

describe('a packed gazetteer', () => {
  test('is the same after unpacking, points to within a thousandth of a degree', () => {
    const again = unpackGazetteer(PACKED);
    expect(again.zips).toEqual(GAZETTEER.zips);
    expect(again.townOfZip).toEqual(GAZETTEER.townOfZip);
    expect(again.townNames).toEqual(GAZETTEER.townNames);
    expect(again.townStates).toEqual(GAZETTEER.townStates);
    expect(again.counties).toEqual(GAZETTEER.counties);
    expect(again.namedTowns.map((town) => town.name)).toEqual(['Doña Añil']);
    const worst = GAZETTEER.lats
      .map((lat, i) => Math.abs(lat - (again.lats[i] ?? 0)))
      .toSorted()
      .at(-1);
    expect(worst).toBeLessThanOrEqual(0.000501);
  });

  test('fits in 400 kB of Brotli', () => {
    expect(brotliCompressSync(PACKED).length).toBeLessThan(400_000);
  });

  test('that was cut short, or is something else, is refused', () => {
    expect(() => unpackGazetteer(PACKED.slice(0, 1000))).toThrow('ends too early');
    expect(() => unpackGazetteer(Uint8Array.of(1, 2, 3))).toThrow('not a packed gazetteer');
  });
});

test('the counties are what their script makes', async () => {
  const kept = readFileSync(new URL('county-rows.ts', import.meta.url), 'utf8');
  expect(kept, 'Run: node directory/scripts/make-counties.ts').toBe(await countyFile());
});
