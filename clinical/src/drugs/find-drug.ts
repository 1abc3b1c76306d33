import type { SourceId } from '../sources.ts';
import type { Drug } from './drug.ts';
import { ALL_DRUGS, drugById } from './drugs.ts';
import { foldName, foldWords, holdsPhrase } from './fold.ts';
import {
  CLASS_NAMES,
  NAMES_SHARED_WITH_OTHER_DRUGS,
  REFUSED_NAMES,
  STREET_SUPPLY_WORDS,
  type NameRefusal,
} from './refused-names.ts';

/** Why a person is asked which drug is meant. */
export type AskWhy = 'street-name' | 'also-another-drug' | 'class-name';

/** What a typed name turns out to be. */
export type FoundDrug =
  | { readonly kind: 'drug'; readonly drug: Drug; readonly by: 'generic' | 'brand' | 'other-spelling' }
  | { readonly kind: 'ask'; readonly candidates: readonly Drug[]; readonly why: AskWhy }
  | { readonly kind: 'refuse'; readonly code: NameRefusal; readonly source: SourceId }
  | { readonly kind: 'unknown' };

interface Named {
  readonly drug: Drug;
  readonly by: 'generic' | 'brand' | 'other-spelling';
}

const BY_NAME: ReadonlyMap<string, Named> = new Map(
  ALL_DRUGS.flatMap((drug) => [
    ...named(drug, 'other-spelling', drug.otherSpellings),
    ...named(drug, 'brand', drug.brands),
    ...named(drug, 'generic', [drug.generic]),
  ]),
);

const REFUSED: ReadonlyMap<string, { readonly code: NameRefusal; readonly source: SourceId }> = new Map(
  REFUSED_NAMES.flatMap(({ code, names, source }) =>
    names.map((name) => [foldName(name), { code, source }] as const),
  ),
);

const SHARED = new Set(NAMES_SHARED_WITH_OTHER_DRUGS.map(foldName));
const CLASS = new Set(CLASS_NAMES.map(foldName));
const STREET_SUPPLY = STREET_SUPPLY_WORDS.map(foldWords);

/**
 * Which drug a typed name means. Only exact names, brands and listed misspellings match (case, spaces, hyphens and accents
 * aside); a street name asks; a name that merely looks like one of ours is never taken for it.
 */
export function findDrug(text: string): FoundDrug {
  const words = foldWords(text);
  if (STREET_SUPPLY.some((phrase) => holdsPhrase(words, phrase))) {
    return { kind: 'refuse', code: 'street-supply', source: 'JCPG' };
  }
  const name = foldName(text);
  if (name === '') return { kind: 'unknown' };
  const refused = REFUSED.get(name);
  if (refused) return { kind: 'refuse', ...refused };
  const known = BY_NAME.get(name);
  if (known) return { kind: 'drug', ...known };
  if (CLASS.has(name)) return { kind: 'ask', candidates: ALL_DRUGS, why: 'class-name' };
  const candidates = ALL_DRUGS.filter((drug) =>
    drug.streetNames.some((street) => sameStreetName(street, name)),
  );
  if (candidates.length === 0) return { kind: 'unknown' };
  return { kind: 'ask', candidates, why: SHARED.has(name) ? 'also-another-drug' : 'street-name' };
}

/** The one drug of an id, a generic name, a brand or a listed spelling; undefined for whatever has to be asked about or refused. */
export function drugNamed(text: string): Drug | undefined {
  const known = drugById(text);
  if (known !== undefined) return known;
  const found = findDrug(text);
  return found.kind === 'drug' ? found.drug : undefined;
}

function named(drug: Drug, by: Named['by'], names: readonly string[]): readonly (readonly [string, Named])[] {
  return names.map((name) => [foldName(name), { drug, by }]);
}

/** A street name is said of one pill and of several: `bar` and `bars`, `Xanny` and `Xannies`. */
function sameStreetName(street: string, name: string): boolean {
  const known = foldName(street);
  if (known.length < 4) return known === name;
  return known === name || known.replace(/s$/, '') === name || known.replace(/ies$/, 'y') === name;
}
