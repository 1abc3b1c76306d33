import { TOWN_ALIASES, type Alias } from './aliases.ts';
import type { Gazetteer } from './gazetteer.ts';
import { placeKey } from './fold-place.ts';
import { byWeight, countyKey, nameIndexOf, nearestByName, type NamedPlace } from './name-index.ts';
import type { Place } from './place-answer.ts';
import type { SplitPlaceText } from './split-place-text.ts';

/** A town with this many ZIP codes is a large city. */
const WELL_KNOWN_ZIPS = 20;

/** A town with fewer ZIP codes is too often a word of a name: Hope, Home, Ford. */
const TOWN_ZIPS = 3;

/** Towns that a text may mean beside its other words: no more are offered. */
const MAX_WITHIN = 3;

/** Words of what a place of care is called. A text that holds one and is no town as a whole is a name, not a place. */
const NAME_WORDS = new Set(
  (
    'clinic center centers clinics hospital hospitals recovery treatment health healthcare medical counseling services ' +
    'service program programs rehab rehabilitation detox detoxification behavioral psychiatric psychiatry therapy ' +
    'wellness institute foundation outpatient inpatient residential ministries associates group department ' +
    'addiction substance care house home project sober living halfway mental drug alcohol methadone suboxone clinica centro hospitales tratamiento recuperacion salud ' +
    'help ayuda rehabs medicaid medicare desintoxicacion klonopin clonazepam xanax benzo benzos'
  ).split(' '),
);

/** Whether the words are those of a place of care rather than of a town. */
export function isName(split: Pick<SplitPlaceText, 'words'>): boolean {
  return split.words.some((word) => NAME_WORDS.has(word)) || split.words.length > 6;
}

/** The places of a state; all of them where no state is said. */
export function inState(
  rows: readonly NamedPlace[] | undefined,
  state: string | null,
): readonly NamedPlace[] {
  return (rows ?? []).filter((row) => state === null || row.place.state === state);
}

/** What another name stands for, in a state where one is said: a town or a region, else a county. */
export function ofAlias(
  gazetteer: Gazetteer,
  alias: Alias,
  said: string | null = null,
): readonly NamedPlace[] {
  const { towns, counties } = nameIndexOf(gazetteer);
  const { name } = alias;
  const state = alias.state ?? said;
  const named = inState(towns.get(placeKey(name)), state);
  return named.length > 0 ? named : inState(counties.get(countyKey(name)), state);
}

/**
 * What the words name exactly. Without a state, a town that is far better known and one letter away joins the choice:
 * whoever types Pittsburg may well mean Pittsburgh.
 */
export function exactly(
  gazetteer: Gazetteer,
  { words, state }: Pick<SplitPlaceText, 'words' | 'state'>,
): readonly NamedPlace[] {
  const key = words.join('');
  if (key === '') return [];
  const { towns } = nameIndexOf(gazetteer);
  const alias = TOWN_ALIASES.get(key);
  if (alias !== undefined && (state === null || alias.state === null || state === alias.state)) {
    return [
      ...ofAlias(gazetteer, alias, state),
      ...inState(towns.get(key), state).filter((row) => row.place.state !== alias.state),
    ];
  }
  const rows = inState(towns.get(key), state);
  if (rows.length === 0 || state !== null) return rows;
  if (rows.some((row) => row.weight >= WELL_KNOWN_ZIPS)) return rows;
  return [...rows, ...nearestByName(towns, key, null, 1).filter((row) => row.weight >= WELL_KNOWN_ZIPS)];
}

/** The towns that stand among other words, such as those of a name or of what is looked for: to be offered, never taken. */
export function townsWithin(gazetteer: Gazetteer, { words, state }: SplitPlaceText): readonly Place[] {
  const runs: (readonly NamedPlace[])[] = [];
  for (let at = 0; at < words.length;) {
    let end = words.length;
    let found: readonly NamedPlace[] = [];
    for (; end > at && found.length === 0; end--) {
      const run = words.slice(at, end);
      const rows = isName({ words: run }) ? [] : exactly(gazetteer, { words: run, state });
      found = byWeight(rows).filter(({ weight, place }) => weight >= TOWN_ZIPS || place.kind === 'region');
    }
    if (found.length > 0) runs.push(found);
    at = found.length > 0 ? end + 1 : at + 1;
  }
  const [only] = runs;
  const meant = runs.length === 1 && only !== undefined ? only : runs.flatMap((rows) => rows.slice(0, 1));
  return meant.slice(0, MAX_WITHIN).map(({ place }) => place);
}
