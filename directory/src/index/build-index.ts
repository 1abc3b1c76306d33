import type { Facility, SourceFamily } from '../facility/facility.ts';
import { commonOrder } from './code-order.ts';
import { hilbertOf } from './hilbert.ts';
import { writePoints } from './point-column.ts';
import { columnsOfRecord } from './record.ts';
import { writeSections } from './snapshot-format.ts';
import { writeTextColumn } from './text-column.ts';
import { encodeUtf8 } from './utf8.ts';
import { writeWords } from './word-sections.ts';

/** What a snapshot says about itself as a whole. */
export interface SnapshotFacts {
  /** The edition that people are told, such as `2023`. */
  readonly edition: string;
  /** The source that people are told, such as `samhsa-su`. */
  readonly source: string;
  /** The day (`YYYY-MM-DD`) on which the snapshot was made. */
  readonly made: string;
  /** True where every place in it is made up. */
  readonly fictional: boolean;
}

/** The first section of a snapshot. */
export interface SnapshotMeta extends SnapshotFacts {
  readonly count: number;
  /** Every code that some facility reports: bit `i` of a row is `codes[i]`. */
  readonly codes: readonly string[];
  readonly origins: readonly { readonly source: SourceFamily; readonly edition: string }[];
  /** The least id: a reader that derives another one derives ids in another way, and must not open the snapshot. */
  readonly leastId: string | null;
  /**
   * Present in a region's snapshot: in place of ranks it keeps the head of each id, so that regions can be joined, and so
   * that a place that comes to one region leaves the bytes of every other as they were.
   */
  readonly region?: true;
}

/** What the regions of one directory share. */
export interface RegionFacts {
  /** The order of codes that every region uses. */
  readonly codes: readonly string[];
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** States together, then neighbours together; whatever order the facilities came in, the snapshot is the same. */
export function inSnapshotOrder(facilities: readonly Facility[]): readonly Facility[] {
  return facilities
    .map((facility) => ({
      facility,
      curve: facility.point === null ? Infinity : hilbertOf(facility.point.lat, facility.point.lon),
    }))
    .sort(
      (a, b) =>
        byText(a.facility.state, b.facility.state) ||
        (a.curve === b.curve ? 0 : a.curve - b.curve) ||
        byText(a.facility.name1, b.facility.name1) ||
        byText(a.facility.id, b.facility.id),
    )
    .map(({ facility }) => facility);
}

function bytesOf(view: ArrayBufferView): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
}

function codeRows(facilities: readonly Facility[], codes: readonly string[]): Uint32Array {
  const stride = Math.ceil(codes.length / 32);
  const bitOf = new Map(codes.map((code, i) => [code, i]));
  const rows = new Uint32Array(stride * facilities.length);
  facilities.forEach((facility, ordinal) => {
    for (const code of facility.codes) {
      const bit = bitOf.get(code) ?? 0;
      const at = ordinal * stride + (bit >>> 5);
      rows[at] = (rows[at] as number) | (1 << (bit & 31));
    }
  });
  return rows;
}

function ranksById(facilities: readonly Facility[]): Uint32Array {
  const ranks = new Uint32Array(facilities.length);
  facilities
    .map((facility, ordinal) => ({ id: facility.id, ordinal }))
    .sort((a, b) => byText(a.id, b.id))
    .forEach(({ ordinal }, rank) => {
      ranks[ordinal] = rank;
    });
  return ranks;
}

/** The first 32 bits of an id: what orders places across regions. Places whose heads are equal are ordered by the whole id. */
function idHead(id: string): number {
  return Number.parseInt(id.slice(0, 8), 16) || 0;
}

/** Where each record came from, and whether it is made up: two bytes each, an index into `origins` times two. */
function originColumn(facilities: readonly Facility[]): {
  origins: SnapshotMeta['origins'];
  column: Uint16Array;
} {
  const found = new Map<string, number>();
  const origins: { source: SourceFamily; edition: string }[] = [];
  const column = Uint16Array.from(facilities, ({ source, edition, fictional }) => {
    const key = `${source} ${edition}`;
    let at = found.get(key);
    if (at === undefined) {
      at = origins.push({ source, edition }) - 1;
      found.set(key, at);
    }
    return at * 2 + (fictional ? 1 : 0);
  });
  return { origins, column };
}

/**
 * Facilities as one immutable snapshot: the same bytes for the same facilities, in whatever order they are given.
 * Points are kept to a ten-millionth of a degree (1.1 cm). The caller names it by the hash of its bytes.
 * @param region where the facilities are one region of a larger directory, to be searched joined with others
 */
export function buildIndex(
  facilities: readonly Facility[],
  facts: SnapshotFacts,
  region: RegionFacts | null = null,
): Uint8Array {
  const ordered = inSnapshotOrder(facilities);
  const codes = region?.codes ?? commonOrder(ordered.map((facility) => facility.codes));
  const bitOf = new Map(codes.map((code, i) => [code, i]));
  const place = (code: string | undefined) => bitOf.get(code ?? '') ?? -1;
  const records = ordered.map((facility) => {
    const ascends = facility.codes.every((code, i) => i === 0 || place(facility.codes[i - 1]) < place(code));
    const sorted = ascends ? facility.codes : facility.codes.toSorted((a, b) => place(a) - place(b));
    return columnsOfRecord(facility, sorted);
  });
  const { origins, column } = originColumn(ordered);
  const text = (read: (facility: Facility) => string) => writeTextColumn(ordered.map(read));
  const meta: SnapshotMeta = {
    edition: facts.edition,
    source: facts.source,
    made: facts.made,
    fictional: facts.fictional,
    count: ordered.length,
    codes,
    origins,
    leastId: ordered.reduce<string | null>(
      (least, { id }) => (least === null || id < least ? id : least),
      null,
    ),
    ...(region === null ? {} : { region: true }),
  };
  const searched = {
    name1: text((facility) => facility.name1),
    name2: text((facility) => facility.name2),
    city: text((facility) => facility.city),
    state: text((facility) => facility.state),
    zip: text((facility) => facility.zip),
  };
  return writeSections({
    meta: encodeUtf8(JSON.stringify(meta)),
    codes: bytesOf(codeRows(ordered, codes)),
    ranks: bytesOf(region === null ? ranksById(ordered) : Uint32Array.from(ordered, ({ id }) => idHead(id))),
    origins: bytesOf(column),
    points: writePoints(ordered.map((facility) => facility.point)),
    ...searched,
    street1: text((facility) => facility.street1),
    street2: text((facility) => facility.street2),
    phones: writeTextColumn(records.map((record) => record.phones)),
    extras: writeTextColumn(records.map((record) => record.extras)),
    ...writeWords(searched, ordered.length),
  });
}
