import type { Outcome } from '../contract/act.ts';
import { writePlace } from '../contract/find-places.ts';
import type { Place } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedIndex } from '../store/served-index.ts';
import type { Language } from '../words/language.ts';
import { placesWords } from './speech.ts';

/** A place of the served index by its id. */
export async function getPlace(
  served: () => Promise<ServedIndex | null>,
  id: string,
  language: Language,
): Promise<Outcome<Place>> {
  const open = await served();
  if (open === null) return { ok: false, problem: problem('not-ready') };
  const ordinal = open.index.ordinalOf(id);
  if (ordinal === null) return { ok: false, problem: problem('not-found') };
  return { ok: true, value: writePlace(open.index.facility(ordinal), open.index, placesWords(language)) };
}
