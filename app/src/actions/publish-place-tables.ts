import type { Facility } from '@stepdown/directory/facility/facility';
import { wordsOfFacility } from '@stepdown/directory/index/facility-words';
import { houseOf, tenDigits } from '@stepdown/directory/search/contact-query';
import {
  addPlaces,
  beginPlaces,
  finishPlaces,
  type PlaceRow,
  type WordHolders,
} from '../store/place-tables.ts';
import { onSphere } from '../store/search-places.ts';
import type { Trx } from '../store/tables.ts';

/** Writes the tables by which the database searches a directory that is too large for memory. */
export interface PlaceTables {
  /** @param held what the sources say, so that only what differs from it is written down once more */
  readonly add: (places: readonly Facility[], held: readonly Facility[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

const PER_DEGREE = 1e7;
/** Columns of bits are read as numbers of so many bytes. */
const BYTES_OF_NUMBER = 4;

/** A list of bytes that grows. */
class Bytes {
  #bytes = new Uint8Array(1024);

  at(place: number): number {
    return this.#bytes[place] ?? 0;
  }

  put(place: number, value: number): void {
    if (place >= this.#bytes.length) {
      const longer = new Uint8Array(Math.max(place + 1, this.#bytes.length * 2));
      longer.set(this.#bytes);
      this.#bytes = longer;
    }
    this.#bytes[place] = value;
  }

  upTo(size: number): Uint8Array {
    if (size > this.#bytes.length) this.put(size - 1, 0);
    return this.#bytes.subarray(0, size);
  }
}

/** The words of all places, with who holds each. */
class HeldWords {
  readonly #holders = new Map<string, number[]>();
  readonly #words = new Bytes();
  readonly #different = new Bytes();

  add(ordinal: number, facility: Facility): void {
    const { name, all } = wordsOfFacility(facility);
    const inName = new Set(name);
    for (const word of new Set(all)) {
      const holder = 2 * ordinal + (inName.has(word) ? 1 : 0);
      const holders = this.#holders.get(word);
      if (holders === undefined) this.#holders.set(word, [holder]);
      else holders.push(holder);
    }
    this.#words.put(ordinal, name.length);
    this.#different.put(ordinal, inName.size);
  }

  /** In the order by which words are looked up. */
  sorted(): readonly WordHolders[] {
    return [...this.#holders.keys()].sort().map((word) => {
      const holders = Uint32Array.from(this.#holders.get(word) ?? []);
      return { word, holders: new Uint8Array(holders.buffer) };
    });
  }

  sizes(count: number): { nameWords: Uint8Array; nameDifferent: Uint8Array } {
    return { nameWords: this.#words.upTo(count), nameDifferent: this.#different.upTo(count) };
  }
}

/** A point to a ten-millionth of a degree, as every index of the directory keeps it. */
function kept(degrees: number): number {
  return Math.round(degrees * PER_DEGREE) / PER_DEGREE;
}

function rowOf(facility: Facility, ordinal: number): PlaceRow {
  const point = facility.point && { lat: kept(facility.point.lat), lon: kept(facility.point.lon) };
  return {
    id: facility.id,
    ordinal,
    lat: point?.lat ?? null,
    lon: point?.lon ?? null,
    spot: point && onSphere(point),
    house: houseOf(facility.street1),
    phones: facility.phones.map(({ number }) => tenDigits(number)).filter((digits) => digits !== ''),
  };
}

/**
 * Begins to write the tables; null where the database cannot find points, and the directory has to be searched in memory.
 * @param codes every code that some place reports
 */
export async function placeTables(trx: Trx, codes: readonly string[]): Promise<PlaceTables | null> {
  if (!(await beginPlaces(trx))) return null;
  const words = new HeldWords();
  const columns = new Map(codes.map((code) => [code, new Bytes()]));
  let count = 0;
  const take = (facility: Facility): PlaceRow => {
    const ordinal = count++;
    words.add(ordinal, facility);
    for (const code of facility.codes) {
      const bits = columns.get(code);
      bits?.put(ordinal >>> 3, bits.at(ordinal >>> 3) | (1 << (ordinal & 7)));
    }
    return rowOf(facility, ordinal);
  };
  return {
    add: async (places, held) => {
      const told = new Map(held.map((facility) => [facility.id, facility]));
      const differs = (place: Facility) => !isSame(told.get(place.id), place);
      await addPlaces(trx, places.map(take), places.filter(differs));
    },
    finish: async () => {
      const size = Math.ceil(count / (8 * BYTES_OF_NUMBER)) * BYTES_OF_NUMBER;
      await finishPlaces(trx, {
        words: words.sorted(),
        codes: codes.map((code) => ({ code, bits: columns.get(code)?.upTo(size) ?? new Uint8Array(size) })),
        ...words.sizes(count),
      });
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
