import type { DirectoryIndex } from '@stepdown/directory/index/open-index';
import type { Outcome } from '../contract/act.ts';
import { writePlace } from '../contract/find-places.ts';
import type { Place } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedIndex } from '../store/served-index.ts';
import type { Language } from '../words/language.ts';
import { placesWords } from './speech.ts';

const aliasesOf = new WeakMap<DirectoryIndex, ReadonlyMap<string, number>>();

/** Where the place of an id stands, also under an id that it has in another source; null where there is none. */
export function ordinalOfPlace(index: DirectoryIndex, id: string): number | null {
  const asked = id.toLowerCase();
  return index.ordinalOf(asked) ?? aliases(index).get(asked) ?? null;
}

function aliases(index: DirectoryIndex): ReadonlyMap<string, number> {
  let known = aliasesOf.get(index);
  if (known === undefined) {
    const found = new Map<string, number>();
    for (let ordinal = 0; ordinal < index.count; ordinal += 1)
      for (const id of index.facility(ordinal).alsoKnownAs) found.set(id, ordinal);
    known = found;
    aliasesOf.set(index, known);
  }
  return known;
}

/** A place of the served index by its id. */
export async function getPlace(
  served: () => Promise<ServedIndex | null>,
  id: string,
  language: Language,
): Promise<Outcome<Place>> {
  const open = await served();
  if (open === null) return { ok: false, problem: problem('not-ready') };
  const ordinal = ordinalOfPlace(open.index, id);
  if (ordinal === null) return { ok: false, problem: problem('not-found') };
  return { ok: true, value: writePlace(open.index.facility(ordinal), open.index, placesWords(language)) };
}
