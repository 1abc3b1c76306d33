import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readWorkbook } from '../../app/src/actions/read-workbook.ts';
import type { Facility } from '../../directory/src/facility/facility.ts';
import { facilityId, naturalKey } from '../../directory/src/facility/id.ts';
import { buildGazetteer } from '../../directory/src/place/build-gazetteer.ts';
import { COUNTY_ROWS } from '../../directory/src/place/county-rows.ts';
import { ZIP_ROWS } from '../../directory/src/place/zip-rows.ts';
import { placeFacilities } from '../../directory/src/readers/place-facilities.ts';
import { readSamhsaWorkbook } from '../../directory/src/readers/samhsa-workbook.ts';
import { chanceOf, madeUpFacilities } from '../../directory/src/search/made-up.test-support.ts';
import type { Chance } from '../../directory/src/search/made-up.test-support.ts';

const root = resolve(import.meta.dirname, '../..');
const shared = process.env['STEPDOWN_SHARED_DATA'] ?? resolve(root, '../shared/data');
/** Where the national workbook is looked for. */
export const WORKBOOK = resolve(shared, 'samhsa/national-directory-su-facilities-2023.xlsx');
const NATIONAL = 12_744;

/** The 12,744 facilities of the national workbook; where the file is absent, as many made-up ones. */
export function nationalFacilities(): { facilities: readonly Facility[]; kind: 'workbook' | 'made-up' } {
  if (!existsSync(WORKBOOK)) return { facilities: madeUpFacilities(NATIONAL, 1), kind: 'made-up' };
  const workbook = readWorkbook(readFileSync(WORKBOOK));
  if (!workbook.ok) throw new Error(`The workbook could not be read: ${workbook.code}`);
  const read = readSamhsaWorkbook(workbook.sheets, { family: 'samhsa-su', edition: '2023' });
  if (!read.ok) throw new Error(`The workbook is not a directory: ${read.code}`);
  const { facilities } = placeFacilities(read.facilities, buildGazetteer(ZIP_ROWS, COUNTY_ROWS));
  return { facilities, kind: 'workbook' };
}

const ONSETS = 'b br c ch cl d dr f fl g gr h j k l m n p pr qu r s sh st t th tr v w'.split(' ');
const VOWELS = 'a e i o u ai ea oo'.split(' ');
const CODAS = 'n r l nd rk ston ton ville well ford m th s'.split(' ');

function madeUpWord(chance: Chance): string {
  const word = [ONSETS, VOWELS, ONSETS, VOWELS, CODAS].map((part) => chance.pick(part)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** So many new words as a directory of `count` places has. */
export function madeUpWords(count: number, seed: number): readonly string[] {
  const chance = chanceOf(seed);
  return Array.from({ length: Math.round(Math.sqrt(count) * 20) }, () => madeUpWord(chance));
}

/** A larger directory with the habits of a real one: its towns, its sets of codes, its words, and new words as it grows. */
export function grownFacilities(
  base: readonly Facility[],
  count: number,
  seed: number,
  words: readonly string[] = madeUpWords(count, seed),
): readonly Facility[] {
  const chance = chanceOf(seed);
  return Array.from({ length: count }, (_, i): Facility => {
    const where = chance.pick(base);
    const named = chance.pick(base);
    const cares = chance.pick(base);
    const point = where.point;
    const jitter = () => (chance.below(2001) - 1000) / 50_000;
    const record = {
      ...where,
      name1: `${chance.pick(words)} ${named.name1}`,
      name2: chance.happens(0.5) ? cares.name2 : '',
      street1: `${String(i + 1)} Example Way`,
      codes: cares.codes,
      languages: cares.languages,
      operatorTypes: cares.operatorTypes,
      point:
        point === null
          ? null
          : {
              lat: Math.round((point.lat + jitter()) * 1e6) / 1e6,
              lon: Math.round((point.lon + jitter()) * 1e6) / 1e6,
              from: point.from,
            },
      fictional: true,
    };
    return { ...record, id: facilityId(record.source, naturalKey(record)) };
  });
}
