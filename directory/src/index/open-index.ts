import type { Facility } from '../facility/facility.ts';
import { languagesOf } from '../facility/languages.ts';
import type { Bitset } from './bitset.ts';
import { columnsOfRows, fullSet, sizeOf } from './bitset.ts';
import type { Boxes } from './boxes.ts';
import { makeBoxes } from './boxes.ts';
import type { SnapshotMeta } from './build-index.ts';
import type { IndexedWords } from './facility-words.ts';
import type { PointColumn } from './point-column.ts';
import { openPoints, pointAt } from './point-column.ts';
import { derivedFacilityId, extrasOf, operatorTypesOf, phonesOf } from './record.ts';
import type { Scratch } from './scratch.ts';
import { scratchFor } from './scratch.ts';
import type { Section, SnapshotProblem } from './snapshot-format.ts';
import { readSections } from './snapshot-format.ts';
import type { TextColumn } from './text-column.ts';
import { openTextColumn } from './text-column.ts';
import { decodeUtf8 } from './utf8.ts';
import { openWords } from './word-sections.ts';

/** A snapshot that is ready to be searched. Facilities are spoken of by ordinal: their place in the snapshot. */
export interface DirectoryIndex extends IndexedWords {
  readonly meta: SnapshotMeta;
  readonly count: number;
  /** The bit of each code. */
  readonly bitOf: ReadonlyMap<string, number>;
  /** Row by row: the codes of each facility, `stride` words of bits each. */
  readonly rows: Uint32Array;
  readonly stride: number;
  readonly everybody: Bitset;
  /** Code by code: the facilities that report it. */
  readonly columns: readonly Bitset[];
  /** How many facilities report each code. */
  readonly totals: Uint32Array;
  readonly points: PointColumn;
  /** First lines of addresses, and phone numbers, for the few who search by one. */
  readonly streets: TextColumn;
  readonly phones: TextColumn;
  readonly boxes: Boxes;
  /** Who reports each code among those that meet some conditions, by the conditions; the latest that were asked for. */
  readonly counted: Map<string, Uint32Array>;
  /** Sets for the use of one search at a time. */
  readonly scratch: Scratch;
  /** The place of each facility in the order of ids, and the facility at each place. */
  readonly ranks: Uint32Array;
  readonly ofRank: Uint32Array;
  /** The whole record of a facility. */
  readonly facility: (ordinal: number) => Facility;
  readonly idAt: (ordinal: number) => string;
  /** The ordinal of an id, also of one that a place has in another source, or null where no facility has it. */
  readonly ordinalOf: (id: string) => number | null;
}

/** The sets of a directory, by which it is told who is found and how many: no texts and no points. */
export interface DirectorySets extends Pick<
  DirectoryIndex,
  'count' | 'bitOf' | 'everybody' | 'columns' | 'totals' | 'counted' | 'scratch' | 'lexicon'
> {
  readonly meta: Pick<SnapshotMeta, 'codes'>;
  /** As {@link DirectoryIndex} has them; null where only the columns are held. */
  readonly rows: Uint32Array | null;
  readonly stride: number;
}

/** What opening a snapshot yields: the index, or why the bytes are not one. */
export type OpenedIndex =
  | { readonly ok: true; readonly index: DirectoryIndex }
  | { readonly ok: false; readonly code: SnapshotProblem };

export type Sections = Readonly<Record<Section, Uint8Array>>;

const TEXT_SECTIONS = [
  'name1',
  'name2',
  'street1',
  'street2',
  'city',
  'state',
  'zip',
  'phones',
  'extras',
] as const;
type Texts = Readonly<Record<(typeof TEXT_SECTIONS)[number], TextColumn>>;

function openTexts(sections: Sections, count: number): Texts | null {
  const texts: Partial<Record<(typeof TEXT_SECTIONS)[number], TextColumn>> = {};
  for (const name of TEXT_SECTIONS) {
    const column = openTextColumn(sections[name], count);
    if (column === null) return null;
    texts[name] = column;
  }
  return texts as Texts;
}

function recordReader(
  meta: SnapshotMeta,
  texts: Texts,
  columns: Pick<DirectoryIndex, 'rows' | 'stride' | 'points'> & { origins: Uint16Array },
): Pick<DirectoryIndex, 'facility' | 'idAt'> {
  const ids: string[] = [];
  const codesAt = (ordinal: number): readonly string[] =>
    meta.codes.filter((_, bit) => {
      const word = columns.rows[ordinal * columns.stride + (bit >>> 5)] as number;
      return (word & (1 << (bit & 31))) !== 0;
    });
  const identity = (ordinal: number) => ({
    source: meta.origins[(columns.origins[ordinal] as number) >>> 1]?.source ?? 'hsds',
    name1: texts.name1.at(ordinal),
    name2: texts.name2.at(ordinal),
    street1: texts.street1.at(ordinal),
    street2: texts.street2.at(ordinal),
    city: texts.city.at(ordinal),
    state: texts.state.at(ordinal),
    zip: texts.zip.at(ordinal),
  });
  const idAt = (ordinal: number): string =>
    (ids[ordinal] ??= extrasOf(texts.extras.at(ordinal)).id ?? derivedFacilityId(identity(ordinal)));
  const facility = (ordinal: number): Facility => {
    const extras = extrasOf(texts.extras.at(ordinal));
    const codes = extras.codes ?? codesAt(ordinal);
    const origin = columns.origins[ordinal] as number;
    return {
      id: idAt(ordinal),
      ...identity(ordinal),
      edition: meta.origins[origin >>> 1]?.edition ?? '',
      phones: extras.phones ?? phonesOf(texts.phones.at(ordinal)),
      website: extras.website ?? null,
      codes,
      stated: extras.stated ?? [],
      languages: extras.languages ?? languagesOf(codes),
      point: pointAt(columns.points, ordinal),
      operatorTypes: extras.operatorTypes ?? operatorTypesOf(codes),
      assuredDate: extras.assuredDate ?? null,
      fictional: (origin & 1) === 1,
      alsoKnownAs: extras.alsoKnownAs ?? [],
    };
  };
  return { facility, idAt };
}

/** The places by the ids that they have in other sources. */
function aliasesIn(extras: TextColumn, count: number): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (let ordinal = 0; ordinal < count; ordinal++) {
    for (const id of extrasOf(extras.at(ordinal)).alsoKnownAs ?? []) found.set(id, ordinal);
  }
  return found;
}

function ordinalFinder(
  ofRank: Uint32Array,
  idAt: (ordinal: number) => string,
  extras: TextColumn,
): (id: string) => number | null {
  let aliases: ReadonlyMap<string, number> | null = null;
  return (given) => {
    const id = given.toLowerCase();
    let low = 0;
    let high = ofRank.length - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const ordinal = ofRank[middle] as number;
      const found = idAt(ordinal);
      if (found === id) return ordinal;
      if (found < id) low = middle + 1;
      else high = middle - 1;
    }
    return (aliases ??= aliasesIn(extras, ofRank.length)).get(id) ?? null;
  };
}

function words32(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength >>> 2);
}

/** Above every number of places, so that a head and a place's number share one number exactly: 32 and 21 bits. */
const PLACES = 2 ** 21;

/** The places in the order of their ids, by the heads of the ids; whole ids are read only where heads are equal. */
function orderOfHeads(heads: Uint32Array, idAt: (ordinal: number) => string): Uint32Array {
  const keys = Float64Array.from(heads, (head, ordinal) => head * PLACES + ordinal).sort();
  const ofRank = Uint32Array.from(keys, (key) => key % PLACES);
  const headAt = (rank: number) => heads[ofRank[rank] as number];
  for (let from = 0, to = 1; to <= ofRank.length; to++) {
    if (to < ofRank.length && headAt(to) === headAt(from)) continue;
    if (to - from > 1) ofRank.subarray(from, to).sort((a, b) => (idAt(a) < idAt(b) ? -1 : 1));
    from = to;
  }
  return ofRank;
}

function invert(ranks: Uint32Array): Uint32Array {
  const ofRank = new Uint32Array(ranks.length);
  for (let ordinal = 0; ordinal < ranks.length; ordinal++) ofRank[ranks[ordinal] as number] = ordinal;
  return ofRank;
}

/**
 * Opens a snapshot. Texts, codes and ranks are views of the given bytes, which must not change afterwards; what only some
 * searches need is made when one first does.
 */
export function openIndex(bytes: Uint8Array): OpenedIndex {
  const read = readSections(bytes);
  return read.ok ? openSections(read.sections) : read;
}

/** Opens the parts of a snapshot; see {@link openIndex}. */
export function openSections(sections: Sections): OpenedIndex {
  const meta = JSON.parse(decodeUtf8(sections.meta)) as SnapshotMeta;
  const { count } = meta;
  const texts = openTexts(sections, count);
  const words = openWords(sections, count);
  if (texts === null || words === null) return { ok: false, code: 'truncated' };
  const stride = Math.ceil(meta.codes.length / 32);
  const rows = words32(sections.codes);
  const kept = words32(sections.ranks);
  if (rows.length !== stride * count || kept.length !== count) return { ok: false, code: 'truncated' };
  const origins = new Uint16Array(sections.origins.buffer, sections.origins.byteOffset, count);
  const points = openPoints(sections.points, count);
  const { facility, idAt } = recordReader(meta, texts, { rows, stride, points, origins });
  const ofRank = meta.region === true ? orderOfHeads(kept, idAt) : invert(kept);
  const ranks = meta.region === true ? invert(ofRank) : kept;
  if (count > 0 && idAt(ofRank[0] as number) !== meta.leastId) return { ok: false, code: 'another-version' };
  const columns = columnsOfRows(rows, stride, meta.codes.length, count);
  let boxes: Boxes | null = null;
  let totals: Uint32Array | null = null;
  return {
    ok: true,
    index: {
      ...words,
      meta,
      count,
      bitOf: new Map(meta.codes.map((code, bit) => [code, bit])),
      rows,
      stride,
      everybody: fullSet(count),
      columns,
      get totals() {
        return (totals ??= Uint32Array.from(columns, sizeOf));
      },
      points,
      streets: texts.street1,
      phones: texts.phones,
      get boxes() {
        return (boxes ??= makeBoxes(points));
      },
      counted: new Map(),
      scratch: scratchFor(count),
      ranks,
      ofRank,
      facility,
      idAt,
      ordinalOf: ordinalFinder(ofRank, idAt, texts.extras),
    },
  };
}
