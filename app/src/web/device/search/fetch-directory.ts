import { openIndex, type DirectoryIndex } from '@stepdown/directory/index/open-index';
import type { Gazetteer } from '@stepdown/directory/place/gazetteer';
import { unpackGazetteer } from '@stepdown/directory/place/pack-gazetteer';

const SHELF = 'stepdown-directory';
const CURRENT = '/data/current.json';

interface Current {
  readonly path: string;
  readonly gazetteer: { readonly path: string };
}

/** The directory as it is searched. */
export interface OpenDirectory {
  readonly index: DirectoryIndex;
  readonly gazetteer: Gazetteer;
}

/**
 * Fetches the directory once and keeps it on the device, so that the next visit, also one without a connection, finds it
 * there. The only requests name the whole directory; none says what is looked for.
 * @throws where there is neither a connection nor a kept directory, or the bytes are of another version
 */
export async function fetchDirectory(): Promise<OpenDirectory> {
  const shelf = 'caches' in globalThis ? await caches.open(SHELF).catch(() => null) : null;
  const current = await fetchCurrent(shelf);
  const [bytes, places] = await Promise.all([
    fetchOnce(shelf, current.path),
    fetchOnce(shelf, current.gazetteer.path),
  ]);
  const opened = openIndex(bytes);
  if (!opened.ok) throw new Error(`the directory cannot be opened: ${opened.code}`);
  await forgetOthers(shelf, [CURRENT, current.path, current.gazetteer.path]);
  return { index: opened.index, gazetteer: unpackGazetteer(places) };
}

async function fetchCurrent(shelf: Cache | null): Promise<Current> {
  try {
    const response = await fetch(CURRENT);
    if (!response.ok) throw new Error(`no directory: ${response.status}`);
    await shelf?.put(CURRENT, response.clone());
    return (await response.json()) as Current;
  } catch (error) {
    const kept = await shelf?.match(CURRENT);
    if (kept === undefined) throw error;
    return (await kept.json()) as Current;
  }
}

async function fetchOnce(shelf: Cache | null, path: string): Promise<Uint8Array> {
  const kept = await shelf?.match(path);
  if (kept !== undefined) return new Uint8Array(await kept.arrayBuffer());
  const response = await fetch(path);
  if (!response.ok) throw new Error(`no directory: ${response.status}`);
  await shelf?.put(path, response.clone());
  return new Uint8Array(await response.arrayBuffer());
}

async function forgetOthers(shelf: Cache | null, wanted: readonly string[]): Promise<void> {
  for (const request of (await shelf?.keys()) ?? [])
    if (!wanted.includes(new URL(request.url).pathname)) await shelf?.delete(request);
}
