import { addTo } from '@stepdown/directory/index/bitset';
import { buildIndex } from '@stepdown/directory/index/build-index';
import { openIndex, type DirectoryIndex } from '@stepdown/directory/index/open-index';
import type { RegionList } from '@stepdown/directory/index/region-list';
import { scratchFor, type Scratch } from '@stepdown/directory/index/scratch';
import { readContact, tiersOfAddresses, type ContactQuery } from '@stepdown/directory/search/contact-query';
import { MATCH_COSTS } from '@stepdown/directory/search/match';
import { matchResolved, matchTiers, type TextMatch } from '@stepdown/directory/search/match-text';
import { matchByMatch, NO_NAMES } from '@stepdown/directory/search/offer-matches';
import type { Term } from '@stepdown/directory/search/parse-query';
import { resolveTerm } from '@stepdown/directory/search/resolve-term';
import {
  search,
  tellOf,
  termsOf,
  wantedOf,
  whoMeets,
  type SearchQuery,
  type SearchResult,
} from '@stepdown/directory/search/search';
import type { Tier } from '@stepdown/directory/search/tier';
import { placeRecords } from '../store/place-tables.ts';
import { atHouse, atPhone } from '../store/search-places.ts';
import type { Db } from '../store/tables.ts';
import { databaseSets, setsFor, type DatabaseSets, type SearchSets } from './database-sets.ts';
import { firstOf } from './nearest-in-database.ts';

/** What was found, and the places of its page as an index of their own. */
export interface FoundInDatabase {
  readonly result: SearchResult;
  readonly index: DirectoryIndex;
}

/** How the words of the box were read, with the sets that they need. */
interface ReadText {
  readonly sets: SearchSets;
  readonly terms: readonly Term[];
  readonly text: TextMatch | null;
}

/**
 * Answers a query as {@link search} does, from the database's own indexes: who holds a word, who is at a number, who is
 * nearest and what their records say is asked of the database; sets of places are put together here by the same code.
 */
export async function searchInDatabase(
  db: Db,
  list: RegionList,
  query: SearchQuery,
): Promise<FoundInDatabase> {
  const sets = await databaseSets(db, list);
  const scratch = sets.free.pop() ?? scratchFor(sets.count);
  try {
    return await answer(db, list, query, { sets, scratch });
  } finally {
    scratch.takeBack();
    sets.free.push(scratch);
  }
}

async function answer(
  db: Db,
  list: RegionList,
  query: SearchQuery,
  using: { readonly sets: DatabaseSets; readonly scratch: Scratch },
): Promise<FoundInDatabase> {
  const { sets, terms, text } = await readText(db, query, using);
  const meeting = whoMeets(sets, query, terms, text);
  const told = tellOf(sets, query, meeting);
  const { from, to } = wantedOf(query, meeting.total);
  const ids: string[] = [];
  const near = query.near ?? null;
  const names = text === null ? NO_NAMES : sets.names(text);
  for (const alike of matchByMatch(sets, meeting.bits, meeting.total, text, names)) {
    if (ids.length >= to) break;
    ids.push(...(await firstOf(db, alike, { near, count: sets.count, size: to - ids.length })));
  }
  const page = ids.slice(from, to);
  const index = await indexOfPage(db, list, page);
  const { hits } = search(index, { ...query, limit: page.length, offset: 0, groupCounts: false });
  return { result: { hits, ...told }, index };
}

async function readText(
  db: Db,
  query: SearchQuery,
  { sets, scratch }: { readonly sets: DatabaseSets; readonly scratch: Scratch },
): Promise<ReadText> {
  const wordless = await setsFor(db, sets, scratch, []);
  const contact = readContact(query.text ?? '');
  const met = contact === null ? null : matchTiers(wordless, contact, await tiersOf(db, wordless, contact));
  if (met !== null) return { sets: wordless, terms: [], text: met };
  const terms = termsOf(sets, query);
  if (terms.length === 0) return { sets: wordless, terms, text: null };
  const asKnown = terms.map((term) => resolveTerm(sets, term, false));
  const known = await setsFor(db, sets, scratch, asKnown);
  const written = matchResolved(known, asKnown, false);
  if (written !== null) return { sets: known, terms, text: written };
  const guessed = terms.map((term) => resolveTerm(sets, term, true));
  const more = await setsFor(db, sets, scratch, guessed);
  return { sets: more, terms, text: matchResolved(more, guessed, true) };
}

/** The places at a phone number or a street address, by cost. */
async function tiersOf(db: Db, { scratch }: SearchSets, contact: ContactQuery): Promise<readonly Tier[]> {
  if (contact.kind === 'phone') {
    const bits = scratch.empty();
    for (const ordinal of await atPhone(db, contact.digits)) addTo(bits, ordinal);
    return [{ cost: MATCH_COSTS.written, bits }];
  }
  const found = await atHouse(db, contact.house);
  return tiersOfAddresses(
    scratch,
    contact.words,
    found.map((address) => [address.ordinal, address] as const),
  );
}

async function indexOfPage(db: Db, list: RegionList, ids: readonly string[]): Promise<DirectoryIndex> {
  const { edition, source, made, fictional } = list;
  const facts = { edition, source, made, fictional };
  const opened = openIndex(buildIndex(await placeRecords(db, ids), facts, { codes: list.codes }));
  if (!opened.ok) throw new Error(`a page of the directory: ${opened.code}`);
  return opened.index;
}
