import { writeFileSync } from 'node:fs';
import { ALL_CODES } from '../src/facility/codes.ts';
import type { DemoDirectory, DemoRecord } from '../src/readers/demo-directory.ts';
import { ZIP_ROWS } from '../src/place/zip-rows.ts';
import type { ZipRow } from '../src/place/build-gazetteer.ts';
import { ANYWHERE, CARE_SORTS, OPERATORS, type CareSort, type Shares } from './demo-care.ts';
import { AREA_CODES, FIRST_PARTS, SECOND_PARTS, STREET_ENDS } from './demo-words.ts';

/* Writes demo/demo-directory.json: made-up places at real ZIP codes, the same from every run. */

const TARGET = new URL('../demo/demo-directory.json', import.meta.url);
const SEED = 20261122;
const PLACES = 304;
const LEAST_PER_STATE = 3;

/** Street points lie within about two miles of the ZIP code's. */
const JITTER_DEGREES = 0.025;

/** A pseudo-random sequence (mulberry32): numbers in [0, 1), the same for the same seed. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
}

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new RangeError('Nothing to pick from.');
  return chosen;
}

function pickShare(shares: Shares, random: Random): string {
  let rest = random() * shares.reduce((sum, [, percent]) => sum + percent, 0);
  const found = shares.find(([, percent]) => (rest -= percent) < 0);
  return (found ?? shares[0])?.[0] ?? '';
}

function pickSort(random: Random): CareSort {
  let rest = random() * CARE_SORTS.reduce((sum, sort) => sum + sort.percent, 0);
  return CARE_SORTS.find((sort) => (rest -= sort.percent) < 0) ?? pick(CARE_SORTS, random);
}

function some(shares: Shares, random: Random): readonly string[] {
  return shares.filter(([, percent]) => random() * 100 < percent).map(([code]) => code);
}

/** ZIP codes by state, without the filler points and the ZIP codes of single firms. */
function zipsByState(): ReadonlyMap<string, readonly ZipRow[]> {
  const states = new Map<string, ZipRow[]>();
  for (const row of ZIP_ROWS) {
    if (!(row.state in AREA_CODES) || row.lat === 0 || /[^A-Za-z' -]|Firms|Box/.test(row.city)) continue;
    states.set(row.state, [...(states.get(row.state) ?? []), row]);
  }
  return states;
}

/** At least a few places in every state, the rest by the state's number of ZIP codes. */
function chosenZips(random: Random): readonly ZipRow[] {
  const states = zipsByState();
  const chosen: ZipRow[] = [];
  for (const rows of states.values())
    for (let i = 0; i < LEAST_PER_STATE; i++) chosen.push(pick(rows, random));
  const everywhere = [...states.values()].flat();
  while (chosen.length < PLACES) chosen.push(pick(everywhere, random));
  return chosen.toSorted((a, b) => a.state.localeCompare(b.state, 'en') || Number(a.zip) - Number(b.zip));
}

const ORDER = new Map(ALL_CODES.map(({ code }, at) => [code, at]));

function codesFor(sort: CareSort, random: Random): string {
  const codes = new Set([...sort.always, ...some(sort.sometimes, random), ...some(ANYWHERE, random)]);
  codes.add(pickShare(OPERATORS, random));
  if (!codes.has('SF') && !codes.has('PI') && !codes.has('MD')) codes.add('NP');
  return [...codes].toSorted((a, b) => (ORDER.get(a) ?? 0) - (ORDER.get(b) ?? 0)).join(' ');
}

function madeUpWord(random: Random): string {
  const first = pick(FIRST_PARTS, random);
  const second = pick(SECOND_PARTS, random);
  return first.toLowerCase() === second ? madeUpWord(random) : first + second;
}

function freshWord(used: Set<string>, random: Random): string {
  const word = madeUpWord(random);
  if (used.has(word)) return freshWord(used, random);
  used.add(word);
  return word;
}

function rounded(degrees: number): number {
  return Math.round(degrees * 10_000) / 10_000;
}

function placeAt(row: ZipRow, line: number, used: Set<string>, random: Random): DemoRecord {
  const sort = pickSort(random);
  const area = AREA_CODES[row.state] ?? '';
  const phone = (n: number) => `${area}-555-01${String(n % 100).padStart(2, '0')}`;
  const near = () => (random() * 2 - 1) * JITTER_DEGREES;
  return {
    name: `${freshWord(used, random)} ${pick(sort.names, random)}`,
    program: random() < 0.2 ? 'Made-up Evening Program' : '',
    street: `${String(10 + Math.floor(random() * 980))} ${madeUpWord(random)} ${pick(STREET_ENDS, random)}`,
    city: row.city,
    state: row.state,
    zip: row.zip,
    phone: phone(line * 2),
    intake: random() < 0.35 ? phone(line * 2 + 1) : '',
    point: random() < 0.6 ? { lat: rounded(row.lat + near()), lon: rounded(row.lon + near()) } : null,
    codes: codesFor(sort, random),
  };
}

/** The whole demonstration directory. */
export function makeDemoDirectory(): DemoDirectory {
  const random = sequence(SEED);
  const used = new Set<string>();
  const lines = new Map<string, number>();
  const places = chosenZips(random).map((row) => {
    const line = lines.get(row.state) ?? 0;
    lines.set(row.state, line + 1);
    return placeAt(row, line, used, random);
  });
  return {
    notice: 'Every place in this file is made up. The names, streets and telephone numbers belong to nobody.',
    edition: 'demonstration',
    places,
  };
}

/** The file as it is committed. */
export function demoDirectoryFile(): string {
  return `${JSON.stringify(makeDemoDirectory(), null, 2)}\n`;
}

if (import.meta.main) writeFileSync(TARGET, demoDirectoryFile());
