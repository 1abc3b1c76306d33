import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { Place } from '../../contract/places.ts';

/** A place that somebody saved, as the directory told of it then, with a note that only this device has. */
export interface SavedPlace {
  readonly id: string;
  readonly place: Place;
  readonly note: string;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
}

/** A call that somebody made, as they wrote it down. */
export interface CallNote {
  readonly place: string;
  readonly said: string;
  readonly at: number;
}

interface Shelf extends DBSchema {
  readonly saved: { readonly key: string; readonly value: SavedPlace };
  readonly calls: {
    readonly key: number;
    readonly value: CallNote;
    readonly indexes: { readonly place: string };
  };
}

/** The name of the database on the device. */
export const PLACES_DATABASE = 'stepdown-places';

let opening: Promise<IDBPDatabase<Shelf>> | null = null;

function open(): Promise<IDBPDatabase<Shelf>> {
  opening ??= openDB<Shelf>(PLACES_DATABASE, 1, {
    upgrade(database) {
      database.createObjectStore('saved', { keyPath: 'id' });
      database.createObjectStore('calls', { autoIncrement: true }).createIndex('place', 'place');
    },
    // Whoever deletes everything must not wait for this page.
    blocking: () => void opening?.then((database) => database.close()).then(() => (opening = null)),
  });
  opening.catch(() => (opening = null));
  return opening;
}

/** Every saved place, the newest first. */
export async function savedPlaces(): Promise<readonly SavedPlace[]> {
  const all = await (await open()).getAll('saved');
  return all.sort((a, b) => b.savedAt - a.savedAt);
}

export async function isSaved(id: string): Promise<boolean> {
  return (await (await open()).getKey('saved', id)) !== undefined;
}

/** Saves a place, keeping the note of one that was saved before. */
export async function savePlace(place: Place, savedAt: number): Promise<void> {
  const shelf = await open();
  const before = await shelf.get('saved', place.id);
  // A copy without what a page wraps around its data, which the database refuses.
  const plain = JSON.parse(JSON.stringify(place)) as Place;
  await shelf.put('saved', { id: place.id, place: plain, note: before?.note ?? '', savedAt });
}

export async function noteOn(id: string, note: string): Promise<void> {
  const shelf = await open();
  const before = await shelf.get('saved', id);
  if (before !== undefined) await shelf.put('saved', { ...before, note });
}

/** Lets go of a place with its note and its calls. */
export async function forgetPlace(id: string): Promise<void> {
  const change = (await open()).transaction(['saved', 'calls'], 'readwrite');
  await change.objectStore('saved').delete(id);
  const calls = change.objectStore('calls');
  for (const key of await calls.index('place').getAllKeys(id)) await calls.delete(key);
  await change.done;
}

/** The calls to a place, the newest first. */
export async function callsTo(place: string): Promise<readonly CallNote[]> {
  const calls = await (await open()).getAllFromIndex('calls', 'place', place);
  return calls.sort((a, b) => b.at - a.at);
}

export async function noteCall(call: CallNote): Promise<void> {
  await (await open()).add('calls', call);
}

/** Lets go of everything that is kept here of places. */
export async function forgetAllPlaces(): Promise<void> {
  const change = (await open()).transaction(['saved', 'calls'], 'readwrite');
  await change.objectStore('saved').clear();
  await change.objectStore('calls').clear();
  await change.done;
}
