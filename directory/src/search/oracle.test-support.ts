import type { Facility } from '../facility/facility.ts';
import { stateMark } from '../index/facility-words.ts';
import { wordsOf } from '../index/words-of.ts';
import type { HowMatched } from './match.ts';
import { NEED_CODES } from './needs.ts';
import type { Term } from './parse-query.ts';
import { parseQuery } from './parse-query.ts';
import { respell } from './respell.ts';
import type { SearchQuery } from './search.ts';

/*
 * The same questions answered by reading every record in turn, as plainly as can be: what the engine is tested against. It
 * shares with the engine only how the box is read, by whatever words there are, and how names become words.
 */

/** What the oracle says of a query, in the shape that a test compares. */
export interface OracleAnswer {
  readonly hits: readonly { id: string; match: number; miles: number | null }[];
  readonly total: number;
  readonly facets: Readonly<Record<string, number>>;
  readonly wayOut: readonly { drop: string; total: number }[];
}

const COST: Readonly<Record<HowMatched, number>> = {
  written: 0,
  begins: 1,
  'one-edit': 2,
  shortened: 3,
  'two-edits': 4,
  'left-out': 8,
};

interface Row {
  readonly facility: Facility;
  readonly name: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
}

/** The whole table of edits, kept in full. */
function edits(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_none, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number) => table[i]?.[j] ?? Infinity;
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = table[i];
      if (row === undefined) continue;
      row[j] = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Infinity,
      );
    }
  }
  return at(a.length, b.length);
}

function shortensPlainly(short: string, long: string): boolean {
  const pattern = [...short].map((letter) => letter.replace(/\W/, '\\$&')).join('.*');
  return short.length >= 3 && short.length < long.length && new RegExp(`^${pattern}`).test(long);
}

function miles(from: { lat: number; lon: number }, to: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const dLat = (to.lat - from.lat) * rad;
  const dLon = (to.lon - from.lon) * rad;
  const a =
    Math.sin(dLat / 2) ** 2 + Math.cos(from.lat * rad) * Math.cos(to.lat * rad) * Math.sin(dLon / 2) ** 2;
  return (2 * 6371.0088 * Math.atan2(Math.sqrt(a), Math.sqrt(Math.max(0, 1 - a)))) / 1.609344;
}

/** Every record, and what can be said of all of them. */
interface Records {
  readonly rows: readonly Row[];
  readonly vocabulary: readonly string[];
  readonly known: ReadonlySet<string>;
  readonly codes: ReadonlySet<string>;
  /** Guesses by word, so that no word is guessed twice. */
  readonly guessed: Map<string, ReadonlyMap<string, number>>;
}

type Ways = ReadonlyMap<string, number>;

function recordsOf(facilities: readonly Facility[]): Records {
  const rows = facilities.map((facility): Row => {
    const words = [facility.name1, facility.name2, facility.city].flatMap(wordsOf);
    return {
      facility,
      name: wordsOf(facility.name1),
      words: new Set([...words, stateMark(facility.state), facility.zip]),
      codes: new Set(facility.codes),
    };
  });
  const known = new Set(rows.flatMap((row) => [...row.words]));
  const codes = new Set(facilities.flatMap((facility) => facility.codes));
  return { rows, vocabulary: [...known], known, codes, guessed: new Map() };
}

function guessesOf(records: Records, word: string): Ways {
  const before = records.guessed.get(word);
  if (before !== undefined) return before;
  const found = new Map<string, number>();
  if (/^[a-z]/.test(word) && word.length >= 3) {
    for (const other of records.vocabulary) {
      if (!/^[a-z]/.test(other) || other === word) continue;
      const away = edits(word, other);
      if (away === 1) found.set(other, COST['one-edit']);
      else if (shortensPlainly(word, other)) found.set(other, COST.shortened);
      else if (away === 2 && Math.max(word.length, other.length) >= 8) found.set(other, COST['two-edits']);
    }
  }
  records.guessed.set(word, found);
  return found;
}

function waysOf(records: Records, term: Term, guessing: boolean): Ways {
  const ways = new Map<string, number>();
  const [word] = term.words;
  if (word === undefined || term.words.length !== 1) return ways;
  if (term.unfinished) {
    for (const other of records.vocabulary) {
      if (other !== word && other.startsWith(word)) ways.set(other, COST.begins);
    }
  }
  const isKnown =
    records.known.has(word) ||
    ways.size > 0 ||
    term.codes.some((code) => records.codes.has(code)) ||
    (term.state !== null && records.known.has(term.state));
  if (guessing || !isKnown) {
    for (const [other, cost] of guessesOf(records, word)) {
      ways.set(other, Math.min(cost, ways.get(other) ?? Infinity));
    }
  }
  return ways;
}

function costOf(row: Row, term: Term, ways: Ways): number {
  if (term.words.every((word) => row.words.has(word))) return 0;
  if (term.codes.some((code) => row.codes.has(code))) return 0;
  if (term.state !== null && row.words.has(term.state)) return 0;
  let least = COST['left-out'];
  if (term.near?.codes.some((code) => row.codes.has(code)) === true) least = COST[term.near.how];
  if (ways.size > 0) for (const word of row.words) least = Math.min(least, ways.get(word) ?? least);
  return least;
}

function matchesOfText(records: Records, terms: readonly Term[]): ReadonlyMap<Row, number> {
  for (const guessing of [false, true]) {
    const ways = terms.map((term) => ({ term, of: waysOf(records, term, guessing) }));
    const costs = records.rows.map((row) => ways.map(({ term, of }) => costOf(row, term, of)));
    const met = costs.map((of) => of.filter((cost) => cost < COST['left-out']).length);
    const most = met.reduce((a, b) => Math.max(a, b), 0);
    if (most < terms.length && !guessing) continue;
    const asked = new Set(
      ways.flatMap(({ term, of }) => [
        ...(term.words.every((word) => records.known.has(word)) ? term.words : []),
        ...of.keys(),
      ]),
    );
    const askedCount = terms.reduce((sum, term) => sum + term.words.length, 0);
    const found = new Map<Row, number>();
    records.rows.forEach((row, r) => {
      if (met[r] !== most || most === 0) return;
      const whole =
        row.name.length >= 2 && row.name.length <= askedCount && row.name.every((word) => asked.has(word));
      found.set(row, 2 * (costs[r] ?? []).reduce((a, b) => a + b, 0) + (whole ? 0 : 1));
    });
    return found;
  }
  return new Map();
}

interface Condition {
  readonly name: string;
  readonly holds: (row: Row) => boolean;
}

function conditionsOf(query: SearchQuery, terms: readonly Term[]): readonly Condition[] {
  const any = (codes: readonly string[]) => (row: Row) => codes.some((code) => row.codes.has(code));
  const needs = (query.needs ?? []).flatMap((need) =>
    NEED_CODES[need].map((codes): [string, readonly string[]] => [`need:${need}`, codes]),
  );
  const groups = (query.groups ?? [])
    .filter((codes) => codes.length > 0)
    .map((codes): [string, readonly string[]] => [`any:${codes.join('+')}`, codes]);
  const wanted = [...needs, ...groups].flatMap(([, codes]) => codes);
  const others = ['OUDO', 'AUDO', 'DUO'].filter((code) => !wanted.includes(code));
  const leftOut =
    (wanted.includes('BDTX') ||
      terms.some((term) => [term.codes, term.near?.codes].some((codes) => codes?.join() === 'BDTX'))) &&
    query.includeOthersOnly !== true &&
    others.length > 0;
  return [
    ...[...needs, ...groups].map(([name, codes]) => ({ name, holds: any(codes) })),
    ...(query.not ?? []).map((code) => ({ name: `not:${code}`, holds: (row: Row) => !row.codes.has(code) })),
    ...(leftOut ? [{ name: 'others-only', holds: (row: Row) => !any(others)(row) }] : []),
  ];
}

function termsOf(records: Records, query: SearchQuery): readonly Term[] {
  return respell(termsAsWritten(records, query), {
    has: (word) => records.known.has(word),
    begins: (letters) => records.vocabulary.some((word) => word.startsWith(letters)),
    hasNear: (word) => records.vocabulary.some((other) => /^[a-z]/.test(other) && edits(word, other) === 1),
  });
}

function termsAsWritten(records: Records, query: SearchQuery): readonly Term[] {
  const { terms, place } = parseQuery(query.text ?? '', records.codes);
  if (place === null || (query.near ?? null) !== null) return terms;
  const more = parseQuery(place, records.codes);
  if (more.place === null) return [...terms, ...more.terms];
  return [...terms, { asked: more.place, words: [more.place], codes: [], state: null, unfinished: false }];
}

function ordered(found: readonly (readonly [Row, number])[], query: SearchQuery): OracleAnswer['hits'] {
  const near = query.near ?? null;
  const measured = found.map(([row, match]) => {
    const away = near === null || row.facility.point === null ? null : miles(near, row.facility.point);
    return {
      id: row.facility.id,
      match,
      miles: away,
      step: away === null ? Infinity : Math.round(away * 100),
    };
  });
  measured.sort(
    (a, b) =>
      a.match - b.match ||
      (a.step === b.step ? 0 : a.step - b.step) ||
      (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  const offset = query.offset ?? 0;
  return measured
    .slice(offset, offset + (query.limit ?? 20))
    .map(({ id, match, miles: away }) => ({ id, match, miles: away }));
}

/** A way of answering queries over some facilities by reading all of them. */
export function makeOracle(facilities: readonly Facility[]): (query: SearchQuery) => OracleAnswer {
  const records = recordsOf(facilities);
  return (query) => {
    const terms = termsOf(records, query);
    const matches: ReadonlyMap<Row, number> =
      terms.length === 0 ? new Map(records.rows.map((row) => [row, 0])) : matchesOfText(records, terms);
    const conditions = conditionsOf(query, terms);
    const found = [...matches].filter(([row]) => conditions.every(({ holds }) => holds(row)));
    const facets: Record<string, number> = {};
    for (const [row] of found) for (const code of row.codes) facets[code] = (facets[code] ?? 0) + 1;
    const without = (dropped: Condition | null, pool: Iterable<Row>) =>
      [...pool].filter((row) => conditions.every((one) => one === dropped || one.holds(row))).length;
    const ways = [
      ...(terms.length === 0 ? [] : [{ drop: 'text', total: without(null, records.rows) }]),
      ...conditions.map((one) => ({ drop: one.name, total: without(one, matches.keys()) })),
    ]
      .filter((way) => way.total > 0)
      .sort((a, b) => b.total - a.total);
    const everything = [{ drop: 'everything', total: records.rows.length }];
    return {
      hits: ordered(found, query),
      total: found.length,
      facets,
      wayOut: found.length > 0 ? [] : ways.length > 0 ? ways : everything,
    };
  };
}
