import type { DirectoryIndex } from '@stepdown/directory/index/open-index';
import { findInRegions, type FoundInRegions } from '../../../contract/find-in-regions.ts';
import { findPlaces, writePlace } from '../../../contract/find-places.ts';
import type { PlacesQuery } from '../../../contract/places.ts';
import type { PlacesWords } from '../../../words/places.ts';
import type { SearchWords } from '../../../words/search.ts';
import type { Language } from '../../../words/language.ts';
import { fetchDirectory, type OpenDirectory } from './fetch-directory.ts';
import type { Answered, Asked, FoundOnDevice, Pin } from './messages.ts';

/** Both lists of words of one language. */
interface Words {
  readonly places: PlacesWords;
  readonly search: SearchWords;
}

let directory: Promise<OpenDirectory> | null = null;
const words = new Map<Language, Promise<Words>>();

function openDirectory(): Promise<OpenDirectory> {
  directory ??= fetchDirectory();
  // The next question tries again: the connection may be back.
  directory.catch(() => (directory = null));
  return directory;
}

async function loadWords(language: Language): Promise<Words> {
  const [places, search] =
    language === 'es'
      ? await Promise.all([import('../../../words/es/places.ts'), import('../../../words/es/search.ts')])
      : await Promise.all([import('../../../words/en/places.ts'), import('../../../words/en/search.ts')]);
  return { places: places.places, search: search.search };
}

function wordsOf(language: Language): Promise<Words> {
  const known = words.get(language) ?? loadWords(language);
  words.set(language, known);
  return known;
}

function pinsOf(ordinals: readonly number[], index: DirectoryIndex): readonly Pin[] {
  return ordinals.flatMap((ordinal, at) => {
    const { id, name1, name2, point } = index.facility(ordinal);
    if (point === null) return [];
    const name = name2 === '' ? name1 : `${name1} – ${name2}`;
    return [{ id, name, rank: at + 1, lat: point.lat, lon: point.lon, approximate: point.from === 'zip' }];
  });
}

/** What was searched last: where the places that are shown stand. */
let searched: DirectoryIndex | null = null;

async function find(query: PlacesQuery, open: OpenDirectory, said: Words): Promise<FoundInRegions> {
  const from = { gazetteer: open.gazetteer, words: said };
  if (open.kind === 'regions') return findInRegions(query, { ...from, list: open.list, join: open.join });
  const whole = { ...from, index: open.index };
  const found = findPlaces(query, whole);
  return found.kind === 'answer' ? { found, from: whole } : { found, from: null };
}

async function answer(asked: Asked): Promise<Answered> {
  const [open, said] = await Promise.all([openDirectory(), wordsOf(asked.language)]);
  if (asked.kind === 'place') {
    const index = open.kind === 'whole' ? open.index : searched;
    const ordinal = index?.ordinalOf(asked.id) ?? null;
    const place =
      index === null || ordinal === null ? null : writePlace(index.facility(ordinal), index, said.places);
    return { number: asked.number, kind: 'place', place };
  }
  const { found, from } = await find(asked.query, open, said);
  if (from === null) return { number: asked.number, kind: 'found', found };
  searched = from.index;
  const all = asked.pins === 0 ? null : findPlaces({ ...asked.query, limit: asked.pins, offset: 0 }, from);
  const pins = all?.kind === 'answer' ? pinsOf(all.ordinals, from.index) : [];
  const onDevice: FoundOnDevice = { ...found, pins };
  return { number: asked.number, kind: 'found', found: onDevice };
}

/** What is searched for nobody after the first answer, so that the first letter of somebody on a slow phone meets an engine that is compiled already. */
const REHEARSED = ['r', 'de', 'medic', 'recovrey'] as const;
const REHEARSALS = 12;
let rehearsals = 0;

/** One search at a time: what somebody asks meanwhile comes between. */
async function rehearse(language: Language): Promise<void> {
  const text = REHEARSED[rehearsals % REHEARSED.length];
  rehearsals += 1;
  const [open, said] = await Promise.all([openDirectory(), wordsOf(language)]);
  if (open.kind !== 'whole' || text === undefined || rehearsals > REHEARSALS) return;
  findPlaces({ text, limit: 20, offset: 0 }, { ...open, words: said });
  setTimeout(() => void rehearse(language));
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (answered) => {
      postMessage(answered);
      if (rehearsals === 0) setTimeout(() => void rehearse(data.language));
    },
    () => postMessage({ number: data.number, kind: 'failed' } satisfies Answered),
  );
});
