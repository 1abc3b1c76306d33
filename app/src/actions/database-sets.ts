import {
  addTo,
  emptySet,
  fullSet,
  isIn,
  membersOf,
  sizeOf,
  type Bitset,
} from '@stepdown/directory/index/bitset';
import { addHolders, openLexicon, type Lexicon } from '@stepdown/directory/index/lexicon';
import type { DirectorySets } from '@stepdown/directory/index/open-index';
import type { RegionList } from '@stepdown/directory/index/region-list';
import type { Scratch } from '@stepdown/directory/index/scratch';
import {
  LEAST_WHOLE_NAME,
  mostNameWords,
  type TextMatch,
  type WholeNames,
} from '@stepdown/directory/search/match-text';
import type { ResolvedTerm } from '@stepdown/directory/search/resolve-term';
import { placeCodes, placeColumn, placeWords, wordHolders } from '../store/search-places.ts';
import type { Db } from '../store/tables.ts';

/*
 * What is kept in memory of a directory that the database searches: its words, who reports each code (an eighth of a byte
 * for each place and code), how long each first name is, and who holds the few words that very many places hold.
 */

/** The sets of a directory in the database. */
export interface DatabaseSets extends Omit<DirectorySets, 'scratch'> {
  readonly nameWords: Uint8Array;
  readonly nameDifferent: Uint8Array;
  /** Who has each very common word in a first name; the words are those of `lexicon.common`. */
  readonly commonInNames: Map<number, Bitset>;
  /** Sets that no search is using. */
  readonly free: Scratch[];
}

const ofList = new WeakMap<RegionList, Promise<DatabaseSets>>();

/** The sets of a directory, read at the first asking. */
export function databaseSets(db: Db, list: RegionList): Promise<DatabaseSets> {
  const known = ofList.get(list) ?? readSets(db, list);
  ofList.set(list, known);
  known.catch(() => ofList.delete(list));
  return known;
}

async function readSets(db: Db, list: RegionList): Promise<DatabaseSets> {
  const words = await placeWords(db);
  const columns = (await placeCodes(db)).map(numbersOf);
  const nobody = { starts: new Uint32Array(1), ids: new Uint32Array(0) };
  return {
    count: list.count,
    meta: { codes: list.codes },
    bitOf: new Map(list.codes.map((code, bit) => [code, bit])),
    everybody: fullSet(list.count),
    columns,
    totals: Uint32Array.from(columns, sizeOf),
    counted: new Map(),
    rows: null,
    stride: 0,
    lexicon: openLexicon(words, nobody),
    nameWords: await placeColumn(db, 'name-words'),
    nameDifferent: await placeColumn(db, 'name-different'),
    commonInNames: new Map(),
    free: [],
  };
}

/** Numbers of 32 bits, from bytes that may begin anywhere. */
function numbersOf(bytes: Uint8Array): Uint32Array {
  return new Uint32Array(Uint8Array.from(bytes).buffer);
}

/** The words by which some terms are met. */
function idsOf(resolved: readonly ResolvedTerm[]): ReadonlySet<number> {
  return new Set(
    resolved.flatMap(({ phrase, state, ways }) => [
      ...(phrase ?? []),
      ...(state === null ? [] : [state]),
      ...ways.flatMap(({ ids }) => ids),
    ]),
  );
}

/** The sets of a directory with who holds the words of some terms, for one search. */
export interface SearchSets extends DirectorySets {
  readonly names: (text: TextMatch) => WholeNames;
}

/** Reads who holds the words by which some terms are met. */
export async function setsFor(
  db: Db,
  sets: DatabaseSets,
  scratch: Scratch,
  resolved: readonly ResolvedTerm[],
): Promise<SearchSets> {
  const { lexicon, count, commonInNames } = sets;
  const unknown = [...idsOf(resolved)].filter((id) => !lexicon.common.has(id));
  const told = (await wordHolders(db, unknown)).map(({ number, holders }) => ({
    id: number,
    marked: numbersOf(holders),
  }));
  const here = heldBy(lexicon, told);
  const inNames = new Map<number, Uint32Array>();
  for (const { id, marked } of told) {
    if (marked.length < sets.everybody.length) inNames.set(id, marked);
    else {
      addHolders(scratch.empty(), here, id);
      commonInNames.set(id, setOf(marked, count));
    }
  }
  return { ...sets, scratch, lexicon: here, names: (text) => namesMadeOf(sets, text, inNames) };
}

/** The lexicon with the holders of some of its words, by their ids ascending. */
function heldBy(lexicon: Lexicon, told: readonly { id: number; marked: Uint32Array }[]): Lexicon {
  const starts = new Uint32Array(lexicon.words.length + 1);
  for (const { id, marked } of told) starts[id + 1] = marked.length;
  for (let id = 0; id < lexicon.words.length; id++) {
    starts[id + 1] = (starts[id + 1] as number) + (starts[id] as number);
  }
  const holders = new Uint32Array(starts.at(-1) ?? 0);
  for (const { id, marked } of told) {
    const at = starts[id] as number;
    for (let k = 0; k < marked.length; k++) holders[at + k] = (marked[k] as number) >>> 1;
  }
  const { words, letters, ofLength, common } = lexicon;
  return { words, letters, ofLength, common, starts, holders };
}

function setOf(marked: Uint32Array, count: number): Bitset {
  const bits = emptySet(count);
  for (const holder of marked) if ((holder & 1) === 1) addTo(bits, holder >>> 1);
  return bits;
}

/** Whose first names are wholly made of words that were typed: each of their words is one by which a term is met. */
function namesMadeOf(
  { count, nameWords, nameDifferent, commonInNames }: DatabaseSets,
  text: TextMatch,
  inNames: ReadonlyMap<number, Uint32Array>,
): WholeNames {
  let names: Bitset | null = null;
  const most = mostNameWords(text);
  const find = (): Bitset => {
    const bits = emptySet(count);
    if (most < LEAST_WHOLE_NAME) return bits;
    const met = new Uint8Array(count);
    const meet = (ordinal: number): void => {
      met[ordinal] = (met[ordinal] as number) + 1;
      const size = nameWords[ordinal] as number;
      const isWhole = met[ordinal] === nameDifferent[ordinal] && size >= LEAST_WHOLE_NAME && size <= most;
      if (isWhole) addTo(bits, ordinal);
    };
    for (let id = 0; id < text.metBy.length; id++) {
      if (text.metBy[id] === 0) continue;
      for (const holder of inNames.get(id) ?? []) if ((holder & 1) === 1) meet(holder >>> 1);
      const common = commonInNames.get(id);
      if (common !== undefined) for (const ordinal of membersOf(common)) meet(ordinal);
    }
    return bits;
  };
  const found = () => (names ??= find());
  return { among: found, has: (ordinal) => isIn(found(), ordinal) };
}
