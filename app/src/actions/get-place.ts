import type { Outcome } from '../contract/act.ts';
import type { Place } from '../contract/places.ts';
import { problem } from '../contract/problem.ts';
import type { ServedIndex } from '../store/served-index.ts';
import type { Language } from '../words/language.ts';
import { serviceName } from './speech.ts';
import { writePlace } from './write-place.ts';

/** A place of the served index by its id. */
export async function getPlace(
  served: () => Promise<ServedIndex | null>,
  id: string,
  language: Language,
): Promise<Outcome<Place>> {
  const open = await served();
  if (open === null) return { ok: false, problem: problem('not-ready') };
  const ordinal = open.index.ordinalOf(id.toLowerCase());
  if (ordinal === null) return { ok: false, problem: problem('not-found') };
  const place = writePlace(open.index.facility(ordinal), open.index, (code) => serviceName(code, language));
  return { ok: true, value: place };
}
