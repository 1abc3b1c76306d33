import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { unpackGazetteer } from '@stepdown/directory/place/pack-gazetteer';
import { servedNow, type ServedDirectory, type ServedIndex } from '../store/served-index.ts';
import { readSnapshot } from '../store/snapshots.ts';
import type { Db } from '../store/tables.ts';
import { gazetteerOf, type DirectoryGazetteer } from './directory-gazetteer.ts';
import { republishUnreadable } from './publish-directory.ts';

/**
 * The directory that is served, or null before the first. One that another version of the program published, and that this
 * version cannot read, is published again from the data, once; where that does not help, there is none to serve.
 */
export function servedDirectory(db: Db): () => Promise<ServedDirectory | null> {
  const served = servedNow(db);
  const given = new Map<string, Promise<unknown>>();
  return async () => {
    const now = await served();
    if (now.kind !== 'unreadable') return now.kind === 'directory' ? now.directory : null;
    const again = given.get(now.hash) ?? republishUnreadable(db, now.hash);
    given.set(now.hash, again);
    again.catch(() => given.delete(now.hash));
    await again;
    const after = await served();
    return after.kind === 'directory' ? after.directory : null;
  };
}

/** The whole directory that is served as one index; null before the first. */
export function servedIndex(db: Db): () => Promise<ServedIndex | null> {
  const served = servedDirectory(db);
  return async () => (await served())?.open() ?? null;
}

const ofList = new WeakMap<object, Promise<DirectoryGazetteer>>();

/** The gazetteer that goes with a served directory. */
export async function servedGazetteer(db: Db, { list, open }: ServedDirectory): Promise<DirectoryGazetteer> {
  if (list === null) return gazetteerOf((await open()).index);
  const known = ofList.get(list) ?? readGazetteer(db, list.gazetteer);
  ofList.set(list, known);
  known.catch(() => ofList.delete(list));
  return known;
}

async function readGazetteer(db: Db, hash: string): Promise<{ bytes: Uint8Array; gazetteer: Gazetteer }> {
  const part = await readSnapshot(db, hash);
  if (part === null) throw new Error(`gazetteer ${hash} is gone`);
  return { bytes: part.bytes, gazetteer: unpackGazetteer(part.bytes) };
}
