import type { Facility } from '@stepdown/directory/facility/facility';
import { wordsOfFacility } from '@stepdown/directory/index/facility-words';
import { addPlaces, beginPlaces, finishPlaces, type PlaceRow } from '../store/place-tables.ts';
import { onSphere } from '../store/search-places.ts';
import type { Trx } from '../store/tables.ts';

/** Writes the tables by which the database searches a directory that is too large for memory. */
export interface PlaceTables {
  /** @param held what the sources say, so that only what differs from it is written down once more */
  readonly add: (places: readonly Facility[], held: readonly Facility[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

const PER_DEGREE = 1e7;

function grown(bits: Uint8Array, size: number): Uint8Array {
  if (bits.length >= size) return bits;
  const larger = new Uint8Array(Math.max(size, bits.length * 2));
  larger.set(bits);
  return larger;
}

/** A point to a ten-millionth of a degree, as every index of the directory keeps it. */
function kept(degrees: number): number {
  return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
}

/**
 * Begins to write the tables; null where the database cannot find points, and the directory has to be searched in memory.
 * @param codes every code that some place reports
 */
export async function placeTables(trx: Trx, codes: readonly string[]): Promise<PlaceTables | null> {
  if (!(await beginPlaces(trx))) return null;
  const words: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (word: string): number => {
    const known = numberOf.get(word) ?? words.push(word) - 1;
    numberOf.set(word, known);
    return known;
  };
  const codeNumber = new Map(codes.map((code, at) => [code, at]));
  const columns: Uint8Array[] = codes.map(() => new Uint8Array(0));
  let count = 0;
  const rowOf = (facility: Facility): PlaceRow => {
    const ordinal = count++;
    const { name, all } = wordsOfFacility(facility);
    const numbers = facility.codes.map((code) => codeNumber.get(code) ?? 0);
    for (const code of numbers) {
      const bits = grown(columns[code] ?? new Uint8Array(0), (ordinal >>> 3) + 1);
      bits[ordinal >>> 3] = (bits[ordinal >>> 3] ?? 0) | (0x80 >>> (ordinal & 7));
      columns[code] = bits;
    }
    const point = facility.point && { lat: kept(facility.point.lat), lon: kept(facility.point.lon) };
    return {
      id: facility.id,
      ordinal,
      lat: point?.lat ?? null,
      lon: point?.lon ?? null,
      spot: point && onSphere(point),
      words: [...new Set(all.map(number))],
      name_words: [...new Set(name.map(number))],
      name_size: name.length,
      codes: numbers,
    };
  };
  return {
    add: async (places, held) => {
      const told = new Map(held.map((facility) => [facility.id, facility]));
      const differs = (place: Facility) => !isSame(told.get(place.id), place);
      await addPlaces(trx, places.map(rowOf), places.filter(differs));
    },
    finish: async () => {
      const size = Math.ceil(count / 8);
      const bits = columns.map((column) => grown(column, size).subarray(0, size));
      await finishPlaces(
        trx,
        words,
        codes.map((code, at) => ({ code, bits: bits[at] ?? new Uint8Array(size) })),
      );
    },
  };
}

/** Whether two records say the same, field by field, in whatever order they stand. */
function isSame(a: Facility | undefined, b: Facility): boolean {
  if (a === undefined) return false;
  const fields = Object.keys(b) as (keyof Facility)[];
  return fields.every(
    (field) => a[field] === b[field] || JSON.stringify(a[field]) === JSON.stringify(b[field]),
  );
}
